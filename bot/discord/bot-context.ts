import type { Client as ServerClient } from '../../server/client.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { AskServer } from './ask-server.ts';
import type { Directory } from './directory.ts';
import type { Log } from './log.ts';
import type { UsageLimit } from './usage-limit.ts';

/** What every handler of an event needs. */
export type BotContext = {
  server: ServerClient;
  ask: AskServer;
  directory: Directory;
  usage: UsageLimit;
  acknowledgements: Acknowledgements;
  /** Where people reach the pages; empty: nowhere. */
  publicUrl: string;
  /** After this long without an answer the member is told that it takes longer. */
  slowMs: number;
  log: Log;
};
