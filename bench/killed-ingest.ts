import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ingestProcess, recordsOf, writeCorpusState } from '../tests/support/killed-ingest.ts';
import { seeded } from './generated/seeded.ts';

/**
 * `npm run bench:killed [-- KILLS ACTS]`: ingestions of a corpus that changes each time, killed at random moments (50 of 120 acts), each followed
 * by a plain run, whose records are held against those of a store that was never interrupted. Every other one keeps each batch of eight files
 * for whoever comes after. Exit code 1 where records differ. A run that was stopped goes on where it stood.
 */
const [kills = 50, acts = 120] = process.argv.slice(2).map(Number);
const place = join(tmpdir(), `greffier-killed-${kills}-${acts}`);
const [folder, uri, log] = [join(place, 'acts'), join(place, 'store'), join(place, 'rounds.jsonl')];
await mkdir(place, { recursive: true });

type Round = { n: number; killed: boolean; fine: boolean };
const rounds = (await readFile(log, 'utf8').catch(() => ''))
  .split('\n')
  .filter((line) => line !== '')
  // What this program wrote there.
  .map((line) => JSON.parse(line) as Round);

const whole = join(place, 'whole');
if (rounds.length < kills) {
  // The state that the next round begins with, whatever a stopped run left.
  await writeCorpusState(folder, rounds.length, acts);
  await ingestProcess(folder, uri);
}
for (let n = rounds.length + 1; n <= kills; n++) {
  const before = await recordsOf(uri);
  await writeCorpusState(folder, n, acts);
  const killed = (await ingestProcess(folder, uri, { killAfter: seeded('kills', n).whole(3_000), steps: n % 2 === 0 })) === null;
  const between = await recordsOf(uri);
  await ingestProcess(folder, uri);
  await rm(whole, { recursive: true, force: true });
  await ingestProcess(folder, whole);
  const [after, expected] = [await recordsOf(uri), await recordsOf(whole)];
  const fine = isDeepStrictEqual(after, expected) && (isDeepStrictEqual(between, before) || isDeepStrictEqual(between, expected));
  rounds.push({ n, killed, fine });
  await appendFile(log, `${JSON.stringify({ n, killed, fine } satisfies Round)}\n`);
  console.log(`${n} of ${kills}: ${killed ? 'killed' : 'over before the kill'}, ${fine ? 'same records' : 'OTHER RECORDS'}`);
}
const different = rounds.filter(({ fine }) => !fine).length;
const interrupted = rounds.filter(({ killed }) => killed).length;
console.log(`${interrupted} of ${kills} killed, ${different} with other records than an uninterrupted run`);
if (different === 0) await rm(place, { recursive: true, force: true });
process.exitCode = different > 0 ? 1 : 0;
