import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../server/client.ts';
import { ingestProcess } from '../tests/support/killed-ingest.ts';
import { registerExtract } from '../tests/support/write-acts.ts';
import { generateActs, writeActs } from './generated/generated-acts.ts';
import { quantile } from './scale/measured.ts';
import { startProgram } from './start-server.ts';

/**
 * `npm run bench:asked [-- QUESTIONS ACTS]`: questions (200) put to the running server while ingestion after ingestion changes every act (of 300).
 * All acts of a state name one amount, which the next state changes: an answer that names two is made of two states. Exit code 1 where
 * one is, or where a question is not answered.
 */
const [questions = 200, acts = 300] = process.argv.slice(2).map(Number);
const place = await mkdtemp(join(tmpdir(), 'greffier-asked-'));
const [folder, uri] = [join(place, 'acts'), join(place, 'store')];
await mkdir(folder);

const subjects = [
  'Réfection du lavoir',
  'Curage du fossé',
  'Achat de bancs',
  'Éclairage du stade',
  'Peinture du préau',
  'Entretien du pont',
];
const listing = 'Quels montants dans les actes de la séance du 4 février 2021 ?';
const amountOf = (state: number) => `${1 + Math.floor(state / 100)} ${String(state % 100).padStart(3, '0')},50`;
const inAnswer = /\d \d{3},50/g;

async function writeState(state: number): Promise<void> {
  for (const [n, subject] of subjects.entries()) {
    const text = registerExtract({ number: `CM2021_02_0${n + 1}`, date: '4 février 2021', subject });
    await writeFile(join(folder, `${n}.txt`), text.replace('1 234,50', amountOf(state)));
  }
  const others = [...generateActs({ seed: 4, count: acts - subjects.length })];
  await writeActs(
    folder,
    others.map((act) => ({ ...act, text: `${act.text}\nVu l’avis n° ${state},\n` })),
  );
}

await writeState(0);
await ingestProcess(folder, uri);
const server = await startProgram({ CORPUS_DIR: folder, LANCEDB_URI: uri });
const client = createClient(server.url);
const times: number[] = [];
const seen = new Set<string>();
const faults: string[] = [];
let state = 0;
try {
  while (times.length < questions) {
    state += 1;
    await writeState(state);
    let done = false;
    const ingesting = ingestProcess(folder, uri).finally(() => {
      done = true;
    });
    while (!done && times.length < questions) await ask();
    await ingesting;
  }
} finally {
  await server.stop();
  await rm(place, { recursive: true, force: true });
}
const ms = (share: number) => `${quantile(times, share).toFixed(0)} ms`;
console.log(`${times.length} questions during ${state} ingestions of ${acts} acts · p50 ${ms(0.5)}, p95 ${ms(0.95)}`);
console.log(`${seen.size} states seen, ${faults.length} answers not of one whole state`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The acts of a sitting and one act by turns. */
async function ask(): Promise<void> {
  const subject = subjects[times.length % subjects.length] ?? '';
  const [question, expected] = times.length % 2 === 0 ? [listing, subjects.length] : [`Combien coûte : ${subject} ?`, 1];
  const began = performance.now();
  const response = await client.api.ask.$post({ json: { question } });
  times.push(performance.now() - began);
  const answer = await response.json();
  if (!('citations' in answer)) {
    faults.push(`${question} ${response.status} ${JSON.stringify(answer)}`);
    return;
  }
  const amounts = new Set(answer.citations.flatMap(({ quote }) => quote.match(inAnswer) ?? []));
  const told = new Set(answer.text.match(inAnswer));
  for (const amount of amounts) seen.add(amount);
  const fine =
    answer.status === 'answered' && answer.citations.length >= expected && amounts.size === 1 && [...told].every((one) => amounts.has(one));
  if (!fine) faults.push(`${question} ${answer.status}: ${[...amounts, ...told].join(' ')}`);
}
