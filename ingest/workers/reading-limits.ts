import { totalmem } from 'node:os';
import { maxMilliseconds } from '../formats/limits.ts';

/** What one document may take of a worker thread. The limits of each format (formats/limits.ts) are met first; these hold whatever happens. */
export type ReadingLimits = {
  /** Without a return to the loop of events: one step of reading that does not end. */
  stuckMs: number;
  /** From beginning to end, where no characters are recognised. */
  textMs: number;
  /** From beginning to end, recognition of characters included. */
  wholeMs: number;
  /** MiB of memory for its objects. */
  megabytes: number;
  /** MiB of memory in all: what a stream unpacks to is no object. */
  heldMegabytes: number;
};

export const readingLimits: ReadingLimits = {
  // Finding the text of a document may take as long, finding its facts too; no single step of either should.
  stuckMs: maxMilliseconds,
  textMs: 2 * maxMilliseconds,
  // A hundred scanned pages (maxScannedPages) take some ten minutes on a slow core.
  wholeMs: 20 * 60_000,
  // Minutes of ten million characters, the most that is read, take some 600 MB.
  megabytes: 1_536,
  // With the bytes of the largest file three times over. A small machine, or a container, has less to give.
  heldMegabytes: Math.min(2_048, Math.round(memoryOfProcess() / 2 / 1024 / 1024)),
};

/** Bytes that this process may have: what its container allows, or what the machine has. */
function memoryOfProcess(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
