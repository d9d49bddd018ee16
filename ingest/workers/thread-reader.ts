import { Piscina } from 'piscina';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import { documentFailure } from '../document-failure.ts';
import { UnreadableDocumentError } from '../formats/unreadable-document-error.ts';
import type { Records } from './read-records.ts';
import type { ReadTask, WorkerSettings } from './read-task.ts';
import { ReadingEndedError } from './reading-ended-error.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { type Excess, newSigns, watchThread } from './watch-thread.ts';

/** What threads are started with; it goes to another process as it is. */
export type ThreadSettings = WorkerSettings & {
  threads: number;
  limits: ReadingLimits;
  /** Address of what a thread runs. */
  program: string;
};

/** A document, and whose acts its folder holds. */
export type DocumentTask = Omit<ReadTask, 'signs'>;

/** Reads documents in threads of this process, each within limits: one that ends its thread (`process.exit`, memory) fails alone. Never throws. */
export type ThreadReader = {
  read(task: DocumentTask): Promise<Records | DocumentFailure>;
  close(): Promise<void>;
};

export function threadReader({ threads, limits, program, corrections }: ThreadSettings): ThreadReader {
  const workerData: WorkerSettings = { corrections };
  const pool = new Piscina<ReadTask, Records | DocumentFailure>({
    filename: program,
    // The options of this process start a debugger or a loader of its own; the thread sees to its loader itself.
    execArgv: [],
    maxThreads: threads,
    minThreads: 1,
    // As long as the reader: a pool ends an idle thread at once by default, and a thread that waited a moment for work would start anew each time.
    idleTimeout: Number.POSITIVE_INFINITY,
    // A thread that waits in `Atomics` can't end what reading left running (a recogniser of characters).
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    workerData,
  });
  // A thread that ends between two documents is replaced by the next; there is nobody else to tell.
  pool.on('error', () => {});
  return {
    async read(task) {
      const signs = newSigns();
      const watch = watchThread(signs, limits);
      try {
        return await pool.run({ ...task, signs }, { signal: watch.signal });
      } catch (error) {
        return documentFailure(task.file, whyEnded(task.file, watch.excess(), error, limits));
      } finally {
        watch.end();
      }
    },
    close: () => pool.destroy(),
  };
}

function whyEnded(file: string, excess: Excess | null, error: unknown, limits: ReadingLimits): Error {
  const { stuckMs, textMs, megabytes, heldMegabytes } = limits;
  const tooMuch = (most: number) =>
    new UnreadableDocumentError('tooLarge', file, { detail: `over ${most} MB of memory to read it`, cause: error });
  if (excess === 'stuck') return new UnreadableDocumentError('tooSlow', file, { detail: `over ${stuckMs / 1000} s at one step` });
  if (excess === 'late') return new UnreadableDocumentError('tooSlow', file, { detail: `over ${textMs / 1000} s in all` });
  if (excess === 'memory') return tooMuch(heldMegabytes);
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch(megabytes);
  return new ReadingEndedError(file, error);
}
