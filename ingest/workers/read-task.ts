import { workerData } from 'node:worker_threads';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { Correction } from '../corrections/correction.ts';
import { type Records, readRecords } from './read-records.ts';

/** A document to be read in a worker thread. `beats` counts the times that the thread came back to its loop of events. */
export type ReadTask = {
  file: string;
  bytes: Uint8Array;
  authority: { name: string; siren: string | null } | null;
  beats: Int32Array;
};

/** What every thread is given once. */
export type WorkerSettings = { corrections: Correction[] };

const beatMs = 100;

/** Reads one document in this thread, and shows meanwhile that the thread is not stuck. */
export async function readTask({ file, bytes, authority, beats }: ReadTask): Promise<Records | DocumentFailure> {
  Atomics.add(beats, 0, 1);
  const beating = setInterval(() => Atomics.add(beats, 0, 1), beatMs);
  try {
    // What the pool was made with; no type follows it into a thread.
    const { corrections } = workerData as WorkerSettings;
    return await readRecords(file, bytes, { authorityOf: () => authority, corrections });
  } finally {
    clearInterval(beating);
  }
}
