import { appendFileSync } from 'node:fs';
import { readConfig } from '../../config.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import type { PhaseFigures } from './phase-figures.ts';
import { forgetPeaks, takenByTree } from './process-tree.ts';

/** Ingests a folder into a store and notes every few seconds what its phase has taken so far, the process that reads included: a process that is killed has told all but the last. */
const [folder = '', store = '', log = ''] = process.argv.slice(2);
const everyMs = 5_000;

let phase = 'start';
let began = 0;
let processorMs = 0;
const note = (): void => {
  const taken = takenByTree();
  const figures: PhaseFigures = {
    phase,
    seconds: (performance.now() - began) / 1000,
    processor: (taken.processorMs - processorMs) / 1000,
    peakBytes: taken.peakBytes,
  };
  appendFileSync(log, `${JSON.stringify({ pid: process.pid, ...figures })}\n`);
};
const enter = (next: string): void => {
  note();
  [phase, began, processorMs] = [next, performance.now(), takenByTree().processorMs];
  forgetPeaks();
};
setInterval(note, everyMs).unref();

enter('reading');
await runIngest(readConfig({ CORPUS_DIR: folder, LANCEDB_URI: store }), { onPhase: enter });
note();
