import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import { compileLater } from '../reading/compile-later.ts';
import type { Records } from './read-records.ts';
import { type DocumentTask, type ThreadReader, type ThreadSettings, threadReader } from './thread-reader.ts';

/** What the process is told: first how to read, then one document after the other. */
export type Told = { start: ThreadSettings } | { id: number; task: DocumentTask };
/** What it says of each document. */
export type Said = { id: number; read: Records | DocumentFailure };

/** The program of a process that reads documents in threads, and ends with whoever started it. */
compileLater();
let reader: ThreadReader | undefined;
// What process-reader.ts sends.
process.on('message', async (told: Told) => {
  if ('start' in told) reader = threadReader(told.start);
  else if (reader !== undefined) {
    const said: Said = { id: told.id, read: await reader.read(told.task) };
    process.send?.(said);
  }
});
process.once('disconnect', () => process.exit());
// A Ctrl+C is for whoever started this process too, which sees to an end in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
