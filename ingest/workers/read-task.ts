import { workerData } from 'node:worker_threads';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { Correction } from '../corrections/correction.ts';
import { type Records, readRecords } from './read-records.ts';
import { type Signs, showRecognising, showSigns } from './watch-thread.ts';

/** A document to be read in a worker thread, which shows signs of itself meanwhile. */
export type ReadTask = {
  file: string;
  bytes: Uint8Array;
  authority: { name: string; siren: string | null } | null;
  signs: Signs;
};

/** What every thread is given once. */
export type WorkerSettings = { corrections: Correction[] };

const beatMs = 100;

/** Reads one document in this thread. */
export async function readTask({ file, bytes, authority, signs }: ReadTask): Promise<Records | DocumentFailure> {
  showSigns(signs);
  const beating = setInterval(showSigns, beatMs, signs);
  try {
    // What the pool was made with; no type follows it into a thread.
    const { corrections } = workerData as WorkerSettings;
    const open = async () => {
      const { openRecogniser } = await import('../formats/scan/recogniser.ts');
      showRecognising(signs);
      return openRecogniser();
    };
    return await readRecords(file, bytes, { authorityOf: () => authority, corrections }, open);
  } finally {
    clearInterval(beating);
  }
}
