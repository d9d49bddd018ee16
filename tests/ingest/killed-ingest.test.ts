import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { seeded } from '../../bench/generated/seeded.ts';
import { ingestProcess, recordsOf, writeCorpusState } from '../support/killed-ingest.ts';
import { storeOf } from '../support/store-of.ts';

/** `bench/killed-ingest.ts` does fifty. */
const kills = 10;
const acts = 20;

it('killed at random moments, answers from the last complete state and ends where an uninterrupted run ends', {
  timeout: 600_000,
}, async () => {
  const place = await mkdtemp(join(tmpdir(), 'greffier-killed-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const [folder, uri] = [join(place, 'acts'), join(place, 'store')];
  await writeCorpusState(folder, 0, acts);
  expect(await ingestProcess(folder, uri)).toBe(0);
  const random = seeded('kills', 1);
  let interrupted = 0;
  // How long writing takes is the machine's: whoever was over before the kill makes the next kill come sooner.
  let longest = 200;
  for (let n = 1; n <= kills; n++) {
    const before = await recordsOf(uri);
    await writeCorpusState(folder, n, acts);
    const code = await ingestProcess(folder, uri, { killAfter: random.whole(longest), steps: n % 2 === 0 });
    if (code === null) interrupted += 1;
    else longest = Math.max(20, longest / 2);
    const after = await recordsOf(uri);
    // The kill may have come just after the new state was finished; anything between the two would be a mixture.
    const whole = await storeOf(folder, { uri: join(place, `whole-${n}`) });
    const complete = await recordsOf(whole.uri);
    expect([before, complete]).toContainEqual(after);
  }
  expect(interrupted).toBeGreaterThan(kills / 2);
  expect(await ingestProcess(folder, uri)).toBe(0);
  expect(await recordsOf(uri)).toEqual(await recordsOf(join(place, `whole-${kills}`)));
});
