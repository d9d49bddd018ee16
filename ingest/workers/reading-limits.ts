import { maxMilliseconds } from '../formats/limits.ts';

/** What one document may take of a worker thread. The limits of each format (formats/limits.ts) are met first; these hold whatever happens. */
export type ReadingLimits = {
  /** Without a return to the loop of events: one step of reading that does not end. */
  stuckMs: number;
  /** From beginning to end, recognition of characters included. */
  wholeMs: number;
  /** Of memory for its objects. */
  megabytes: number;
};

export const readingLimits: ReadingLimits = {
  // Reading a document, character recognition aside, may take as long in all; no single step of it should.
  stuckMs: maxMilliseconds,
  // A hundred scanned pages (maxScannedPages) take some ten minutes on a slow core.
  wholeMs: 20 * 60_000,
  // Minutes of ten million characters, the most that is read, take some 600 MB.
  megabytes: 1_536,
};
