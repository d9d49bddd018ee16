import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { CorpusSettings } from '../corpus-settings.ts';
import { documentFailure } from '../document-failure.ts';
import { recogniseFormat } from '../formats/recognise-format.ts';
import { UnreadableDocumentError } from '../formats/unreadable-document-error.ts';
import { type Records, readRecords } from './read-records.ts';
import type { ReadTask, WorkerSettings } from './read-task.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import { type Excess, newSigns, watchThread } from './watch-thread.ts';

/** Reads documents, several at once; each within limits, so that none takes the others down with it. Never throws. */
export type DocumentReader = {
  read(file: string, bytes: Uint8Array): Promise<Records | DocumentFailure>;
  close(): Promise<void>;
};

/** Starting a thread takes 0.8 s of processor, as long as reading some 110 short texts (7 ms each): a corpus of so many is read without threads. */
const readHere = 120;
/** And only what is plain text of an act's length: whatever it holds, reading it takes little time and memory. */
const shortText = 200_000;

/** Writing takes about as long as reading and keeps this process busy: one core is left to it. */
const threadsOf = (cores: number) => Math.max(1, cores - 1);

/**
 * A reader whose threads start when there is something for them: a document that is no short text, or many documents. A document that ends its
 * thread (`process.exit`, memory) fails alone; a crash in native code (PDF pictures, fonts) ends the whole process, which nothing here can
 * prevent: the store stays as it was. `program` is what a thread runs.
 */
export function documentReader(
  settings: Pick<CorpusSettings, 'authorityOf' | 'corrections'>,
  {
    threads = threadsOf(availableParallelism()),
    limits = readingLimits,
    here = readHere,
    program = new URL('./read-worker.mjs', import.meta.url),
  }: { threads?: number; limits?: ReadingLimits; here?: number; program?: URL } = {},
): DocumentReader {
  let pool: Piscina<ReadTask, Records | DocumentFailure> | undefined;
  let readSoFar = 0;
  const start = () => {
    const workerData: WorkerSettings = { corrections: settings.corrections };
    const started = new Piscina<ReadTask, Records | DocumentFailure>({
      filename: program.href,
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
    started.on('error', () => {});
    return started;
  };
  return {
    async read(file, bytes) {
      readSoFar += 1;
      if (pool === undefined && readSoFar <= here && (await isShortText(file, bytes))) return readRecords(file, bytes, settings);
      pool ??= start();
      return readInThread(pool, { file, bytes, authority: settings.authorityOf(file) }, limits);
    },
    async close() {
      await pool?.destroy();
    },
  };
}

async function isShortText(file: string, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length > shortText) return false;
  try {
    return (await recogniseFormat(file, bytes)).kind === 'text';
  } catch (error) {
    // What is of no known kind or empty is told as such by reading, without any work.
    return error instanceof UnreadableDocumentError;
  }
}

async function readInThread(
  pool: Piscina<ReadTask, Records | DocumentFailure>,
  task: Omit<ReadTask, 'signs'>,
  limits: ReadingLimits,
): Promise<Records | DocumentFailure> {
  const signs = newSigns();
  const watch = watchThread(signs, limits);
  try {
    return await pool.run({ ...task, signs }, { signal: watch.signal });
  } catch (error) {
    return documentFailure(task.file, whyEnded(task.file, watch.excess(), error, limits));
  } finally {
    watch.end();
  }
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

/** The thread that read a document ended, and nobody said why. */
class ReadingEndedError extends Error {
  readonly code = 'readingEnded';
  constructor(file: string, cause: unknown) {
    const told = cause instanceof Error ? cause.message : String(cause);
    super(`${file}: reading it ended the program that read it (${told}); open it and save it anew, or leave it out`, { cause });
    this.name = 'ReadingEndedError';
  }
}
