import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeActs } from './generated/generated-acts.ts';
import { benchCorpus } from './scale/bench-questions.ts';

/**
 * `npm run bench:served [-- ACTS [RATE UNIT]]`: Greffier's ingestion and the usual LangChain pipeline (split, embed, keep in memory) over the same acts
 * (1,000) and the same embeddings service, as both are used: each with its own defaults, in a process of its own, one after the other. The service
 * embeds so many `texts` a second, or so many `characters`, as models do.
 */
const [acts = '1000', rate, unit = 'characters'] = process.argv.slice(2);
const usual: [number, string][] = [
  [500, 'texts'],
  [2_000, 'texts'],
  [50_000, 'characters'],
  [200_000, 'characters'],
  [1_000_000, 'characters'],
];
const rates: [number, string][] = rate === undefined ? usual : [[Number(rate), unit]];

const place = await mkdtemp(join(tmpdir(), 'greffier-served-'));
const folder = join(place, 'acts');
await mkdir(folder);
await writeActs(folder, benchCorpus(Number(acts)));
console.log(
  '| service, a second | pipeline | acts/s | seconds | texts | characters | requests |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const [most, of] of rates) for (const system of ['served-langchain', 'served-greffier']) await one(most, of, system);
await rm(place, { recursive: true });

async function one(rate: number, unit: string, system: string): Promise<void> {
  const service = started('embeddings-server', [String(rate), unit]);
  const url = await new Promise<string>((resolve, reject) => {
    service.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    service.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)));
  });
  const pipeline = started(`systems/${system}`, [folder, url]);
  const seconds = Number(pipeline.stdout && (await text(pipeline.stdout)));
  // What `embeddings-server.ts` tells of itself.
  const asked = (await (await fetch(new URL('/', url))).json()) as { requests: number; texts: number; characters: number };
  service.kill();
  const cells = [
    `${rate} ${unit}`,
    system,
    (Number(acts) / seconds).toFixed(1),
    seconds.toFixed(1),
    asked.texts,
    asked.characters,
    asked.requests,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function started(program: string, args: string[]): ChildProcess {
  const file = join(import.meta.dirname, 'scale', `${program}.ts`);
  return spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}
