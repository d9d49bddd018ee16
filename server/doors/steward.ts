import { AsyncLocalStorage } from 'node:async_hooks';
import { callName } from './tokens.ts';

/**
 * Who passed the administrator's door with the request that the code at hand runs for: `by` is the name of their token, or the beginning of its hash, or
 * says that they are at the machine itself. Set by the entrance alone, so that no page, tool or bot reaches an action by asking in this
 * process.
 */
export const steward = new AsyncLocalStorage<{ by: string }>();

/** A name for the journal. */
export const stewardName = (client: string | undefined): string => (client === undefined ? 'this machine' : callName(client));
