import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeActs } from './generated/generated-acts.ts';
import { benchCorpus } from './scale/bench-questions.ts';
import { benchTable } from './scale/bench-table.ts';
import type { Measured } from './scale/measured.ts';

/**
 * `npm run bench -- [--acts 1000|10000|100000] [--passages 1000000] [--questions 20] [--dir DIR] [--record]`: Greffier and what people would use
 * instead, on the same generated acts, each in a process of its own. `--passages`: Greffier alone, on as many acts as have so many passages.
 * A run that was stopped goes on where it stood: acts are ingested ten thousand at a time, and what was measured is kept in DIR.
 * `--record` appends the table to bench/RESULTS.md and clears DIR.
 */
const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '1000' },
    passages: { type: 'string' },
    questions: { type: 'string', default: '20' },
    dir: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
/** What generated acts have, by measurement. */
const passagesPerAct = 10.68;
const atOnce = 10_000;
const acts = values.passages === undefined ? Number(values.acts) : Math.ceil(Number(values.passages) / passagesPerAct);
const dir = values.dir ?? join(tmpdir(), `greffier-bench-${acts}`);
const [folder, store] = [join(dir, 'acts'), join(dir, 'store')];
await mkdir(folder, { recursive: true });

/** A figure of an earlier run, or made and kept. */
async function kept<T>(name: string, make: () => Promise<T>): Promise<T> {
  const file = join(dir, `${name}.json`);
  const known = await readFile(file, 'utf8').catch(() => null);
  // What this program wrote there.
  if (known !== null) return JSON.parse(known) as T;
  const made = await make();
  await writeFile(file, JSON.stringify(made));
  return made;
}

function run(system: string, count = acts): Promise<Measured> {
  const program = join(import.meta.dirname, 'scale/systems', `${system}.ts`);
  const args = ['--max-old-space-size=12000', '--import', 'tsx', program, String(count), values.questions, folder, store];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const last = out.trim().split('\n').at(-1) ?? '';
      // The last line of a system's process is its `Measured`.
      if (code === 0) resolve(JSON.parse(last) as Measured);
      else reject(new Error(`${system} ended with ${signal ?? code}`));
    });
  });
}

async function greffier(): Promise<Measured> {
  let [seconds, peak, bytes] = [0, 0, 0];
  for (let from = 0; from < acts; from += atOnce) {
    const to = Math.min(acts, from + atOnce);
    const part = await kept(`ingest-${to}`, async () => {
      await writeActs(folder, slice(from, to));
      return run('greffier-ingest', to);
    });
    seconds += part.ingestSeconds ?? 0;
    peak = Math.max(peak, part.peakBytes);
    bytes = part.storeBytes ?? bytes;
  }
  const asked = await kept('ask', () => run('greffier-ask'));
  const notes = [
    ...(asked.notes ?? []),
    `ingestion's peak ${Math.round(peak / 1e6)} MB, the server's ${Math.round(asked.peakBytes / 1e6)} MB`,
  ];
  return { ...asked, ingestSeconds: seconds, storeBytes: bytes, peakBytes: Math.max(peak, asked.peakBytes), notes };
}

function* slice(from: number, to: number) {
  let n = 0;
  for (const act of benchCorpus(acts)) {
    if (n >= to) return;
    if (n >= from) yield act;
    n += 1;
  }
}

const own = await greffier();
const systems: Parameters<typeof benchTable>[0][number][] = [own];
if (values.passages === undefined) {
  for (const system of ['langchain', 'orama', 'minisearch']) {
    systems.push(await kept(system, () => run(system).catch((error: Error) => ({ system, failed: error.message }))));
  }
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const day = new Date().toISOString().slice(0, 10);
const told = `### ${acts.toLocaleString('en-GB')} acts, ${day}\n\n${machine}. ${Number(values.questions)} questions of each kind.\n\n${benchTable(systems)}\n\n${(own.notes ?? []).map((note) => `- ${note}`).join('\n')}\n`;
console.log(told);
if (values.record) {
  await appendFile(join(import.meta.dirname, 'RESULTS.md'), `\n${told}`);
  await rm(dir, { recursive: true, force: true });
}
