import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { CorpusSettings } from '../corpus-settings.ts';
import { documentFailure } from '../document-failure.ts';
import { recogniseFormat } from '../formats/recognise-format.ts';
import { UnreadableDocumentError } from '../formats/unreadable-document-error.ts';
import { ProcessEndedError, processReader } from './process-reader.ts';
import { type Records, readRecords } from './read-records.ts';
import { ReadingEndedError } from './reading-ended-error.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import type { DocumentTask } from './thread-reader.ts';

/** Reads documents, several at once; each within limits, so that none takes the others down with it. Never throws. */
export type DocumentReader = {
  read(file: string, bytes: Uint8Array): Promise<Records | DocumentFailure>;
  close(): Promise<void>;
};

/** Starting another process takes 1.2 s of processor, as long as reading some 150 short texts: a corpus of so many is read in this one. */
const readHere = 120;
/** And only what is plain text of an act's length: whatever it holds, reading it takes little time and memory. */
const shortText = 200_000;

/** Writing takes about as long as reading and keeps this process busy: one core is left to it. */
const threadsOf = (cores: number) => Math.max(1, cores - 1);

/**
 * A reader whose process and threads start when there is something for them: a document that is no short text, or many documents. A document
 * that takes too much fails with its thread; one that crashes native code (pictures of PDF, fonts), with its process. Neither is felt here.
 * `program` is what a thread runs.
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
  const common = { limits, program: program.href, corrections: settings.corrections };
  const together = processReader({ ...common, threads });
  const alone = processReader({ ...common, threads: 1 });
  const oneByOne = pLimit(1);
  let [readSoFar, areApart] = [0, false];
  const readAlone = (task: DocumentTask) =>
    oneByOne(() => alone.read(task)).catch((error: unknown) => documentFailure(task.file, new ReadingEndedError(task.file, error)));
  return {
    async read(file, bytes) {
      readSoFar += 1;
      if (!areApart && readSoFar <= here && (await isShortText(file, bytes))) return readRecords(file, bytes, settings);
      areApart = true;
      const task = { file, bytes, authority: settings.authorityOf(file) };
      return together.read(task).catch((error: unknown) => {
        if (!(error instanceof ProcessEndedError)) return documentFailure(file, error);
        // One of those that were read at once ended it: which, is seen when each is read alone.
        return readAlone(task);
      });
    },
    async close() {
      await Promise.all([together.close(), alone.close()]);
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
