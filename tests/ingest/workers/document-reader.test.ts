import { afterAll, expect, it } from 'vitest';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { documentReader } from '../../../ingest/workers/document-reader.ts';
import { readingLimits } from '../../../ingest/workers/reading-limits.ts';
import { registerExtract } from '../../support/write-acts.ts';

const act = new TextEncoder().encode(registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit' }));
const bytes = () => Uint8Array.from(act);

/** One thread, and limits that a document of a few pages meets when it is made for it. */
const reader = documentReader(noSettings, {
  threads: 1,
  here: 0,
  limits: { stuckMs: 20_000, textMs: 60_000, wholeMs: 60_000, megabytes: 192, heldMegabytes: 1_024 },
});
afterAll(() => reader.close());

it('reads in another process what it reads here', { timeout: 120_000 }, async () => {
  const here = documentReader(noSettings);
  expect(await reader.read('toit.txt', bytes())).toEqual(await here.read('toit.txt', bytes()));
  await here.close();
});

it('a document that takes more memory than allowed fails, and the next is read', { timeout: 120_000 }, async () => {
  // Every word is a heading, a name and a number at once: the facts of eight million characters do not fit.
  const endless = new TextEncoder().encode(
    `Séance du 4 février 2021\n\nPrésents :\n${'M. Hugo LENORMAND, Mme Aline BRISSET, 12 €\n'.repeat(180_000)}`,
  );
  const [long, after] = await Promise.all([reader.read('bombe.txt', endless), reader.read('toit.txt', bytes())]);
  expect(long).toMatchObject({ file: 'bombe.txt', message: expect.stringMatching(/^bombe\.txt: .{10,}; .{10,}/) });
  expect('code' in long && ['tooLarge', 'tooSlow']).toContain('code' in long ? long.code : '');
  expect(after).toMatchObject({ acts: [{ id: 'CM2021_02_03' }] });
});

it('a document that crashes the process it is read in fails alone, and those read with it are read', { timeout: 120_000 }, async () => {
  const crashing = documentReader(noSettings, {
    threads: 1,
    here: 0,
    limits: readingLimits,
    program: new URL('./failing-worker.mjs', import.meta.url),
  });
  const files = ['fine', 'fine', 'crash', 'fine', 'crash', 'fine'];
  const reading = files.map((what, n) => crashing.read(`${n}.pdf`, new TextEncoder().encode(what)));
  const told = (await Promise.all(reading)).map((read) =>
    'code' in read ? [read.file, read.code, /; .{10,}/.test(read.message)] : 'read',
  );
  const crashed = (file: string) => [file, 'readingEnded', true];
  expect(told).toEqual(['read', 'read', crashed('2.pdf'), 'read', crashed('4.pdf'), 'read']);
  expect(await crashing.read('after.pdf', new TextEncoder().encode('fine'))).toEqual({ acts: [], passages: [] });
  await crashing.close();
});
