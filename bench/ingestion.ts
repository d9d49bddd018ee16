import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeActs } from './generated/generated-acts.ts';
import { benchCorpus } from './scale/bench-questions.ts';
import { type PhaseFigures, phaseFigures } from './scale/phase-figures.ts';

/**
 * `npm run bench:ingest [-- ACTS DIR]`: what ingestion costs (10,000 acts), in clock, processor and peak memory of each of its phases: all acts
 * into a new store, nothing changed, ten acts changed. Each is an `npm run ingest` of its own, its start counted. What was measured is kept in
 * DIR, and an ingestion that was stopped is gone on with: its figures are those of all its processes.
 */
const [acts = 10_000] = process.argv.slice(2, 3).map(Number);
const dir = process.argv[3] ?? join(tmpdir(), `greffier-ingestion-${acts}`);
const [folder, store] = [join(dir, 'acts'), join(dir, 'store')];
await mkdir(folder, { recursive: true });
if (!(await exists(join(dir, 'written')))) {
  await writeActs(folder, benchCorpus(acts));
  await writeFile(join(dir, 'written'), '');
}
console.log(`${acts} acts`);
await measured('all');
await measured('unchanged');
await changeTen();
await measured('ten-changed');

async function measured(step: string): Promise<void> {
  const log = join(dir, `${step}.jsonl`);
  if (!(await exists(join(dir, `${step}.done`)))) {
    const program = join(import.meta.dirname, 'scale/ingest-phases.ts');
    const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', program, folder, store, log], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${step}: ended with ${signal ?? status}; start again to go on`);
    await writeFile(join(dir, `${step}.done`), '');
  }
  for (const line of phaseFigures(await readFile(log, 'utf8'))) console.log(`${step.padEnd(12)} ${told(line)}`);
}

/** The same ten acts, whenever this is run. */
async function changeTen(): Promise<void> {
  let n = 0;
  for (const { file, text } of benchCorpus(acts)) {
    if (n % Math.ceil(acts / 10) === 7) await writeFile(join(folder, file), `${text}\nVu l’avis favorable du service des eaux,\n`);
    n += 1;
  }
}

function told({ phase, seconds, processor, peakBytes }: PhaseFigures): string {
  return `${phase.padEnd(10)} ${seconds.toFixed(1)} s · ${processor.toFixed(1)} s of processor · peak ${Math.round(peakBytes / 1e6)} MB`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
