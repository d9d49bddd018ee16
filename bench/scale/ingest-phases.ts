import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { readConfig } from '../../config.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { peakBytes } from './measured.ts';
import type { PhaseFigures } from './phase-figures.ts';

/** Ingests a folder into a store and notes every few seconds what its phase has taken so far: a process that is killed has told all but the last. */
const [folder = '', store = '', log = ''] = process.argv.slice(2);
const everyMs = 5_000;

let phase = 'start';
let began = 0;
let cpu: NodeJS.CpuUsage = { user: 0, system: 0 };
const note = (): void => {
  const { user, system } = process.cpuUsage(cpu);
  const figures: PhaseFigures = {
    phase,
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1e6,
    peakBytes: peakOfPhase(),
  };
  appendFileSync(log, `${JSON.stringify({ pid: process.pid, ...figures })}\n`);
};
const enter = (next: string): void => {
  note();
  [phase, began, cpu] = [next, performance.now(), process.cpuUsage()];
  forgetPeak();
};
setInterval(note, everyMs).unref();

enter('reading');
await runIngest(readConfig({ CORPUS_DIR: folder, LANCEDB_URI: store }), { onPhase: enter });
note();

/** Linux tells the peak since it was last reset; elsewhere it is that of the whole process. */
function peakOfPhase(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024 || peakBytes();
  } catch {
    return peakBytes();
  }
}

function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // No such file: `peakOfPhase` tells the peak of the whole process.
  }
}
