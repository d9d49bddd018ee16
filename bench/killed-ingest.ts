import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ingestProcess, recordsOf, writeCorpusState } from '../tests/support/killed-ingest.ts';
import { seeded } from './generated/seeded.ts';

/**
 * `npm run bench:killed [-- KILLS ACTS]`: ingestions of a corpus that changes each time, killed at random moments (50 of 120 acts), each followed
 * by a plain run, whose records are held against those of a store that was never interrupted. Exit code 1 where they differ.
 */
const [kills = 50, acts = 120] = process.argv.slice(2).map(Number);
const place = await mkdtemp(join(tmpdir(), 'greffier-killed-'));
const [folder, uri] = [join(place, 'acts'), join(place, 'store')];
const random = seeded('kills', 2);
let interrupted = 0;
let different = 0;
try {
  await writeCorpusState(folder, 0, acts);
  await ingestProcess(folder, uri);
  for (let n = 1; n <= kills; n++) {
    const before = await recordsOf(uri);
    await writeCorpusState(folder, n, acts);
    const killed = (await ingestProcess(folder, uri, random.whole(3_000))) === null;
    if (killed) interrupted += 1;
    const between = await recordsOf(uri);
    await ingestProcess(folder, uri);
    const whole = join(place, 'whole');
    await ingestProcess(folder, whole);
    const [after, expected] = [await recordsOf(uri), await recordsOf(whole)];
    await rm(whole, { recursive: true });
    const fine = isDeepStrictEqual(after, expected) && (isDeepStrictEqual(between, before) || isDeepStrictEqual(between, expected));
    if (!fine) different += 1;
    console.log(`${n} of ${kills}: ${killed ? 'killed' : 'over before the kill'}, ${fine ? 'same records' : 'OTHER RECORDS'}`);
  }
} finally {
  await rm(place, { recursive: true, force: true });
}
console.log(`${interrupted} of ${kills} killed, ${different} with other records than an uninterrupted run`);
process.exitCode = different > 0 ? 1 : 0;
