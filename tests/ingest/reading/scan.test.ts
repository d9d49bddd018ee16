import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { readFile } from '../../../ingest/reading/read-file.ts';
import { registerExtract } from '../../support/write-acts.ts';

const text = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });

/** The page as a scanner gives it: turned by a degree, grey, with specks; long lines broken as a typist would. */
function scan(): Uint8Array {
  const [width, height] = [1654, 2339];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f3f1ec';
  context.fillRect(0, 0, width, height);
  context.rotate(Math.PI / 180);
  context.fillStyle = '#262626';
  context.font = '30px serif';
  const lines = text.split('\n').flatMap((line) => line.match(/.{1,85}(?:\s|$)/g) ?? ['']);
  for (const [i, line] of lines.entries()) context.fillText(line, 130, 110 + i * 44);
  context.resetTransform();
  let seed = 11;
  for (let i = 0; i < 5000; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    context.fillRect(seed % width, (seed >> 8) % height, 1, 1);
  }
  return canvas.toBuffer('image/png');
}

/** What a reader would ask of the act, without what spelling of an apostrophe or a space may change. */
function told({ facts }: Act): string[] {
  return facts
    .flatMap(({ kind, value }): unknown[] => {
      switch (kind) {
        case 'attendance':
          return [[kind, value.person.printed, value.status, value.by?.printed ?? null]];
        case 'president':
        case 'signatory':
          return [[kind, value.person.printed]];
        case 'vote':
          return [[kind, value.result, value.for]];
        case 'amount':
          return [[kind, value.cents, value.tax, value.period]];
        case 'count':
          return [[kind, value.of, value.count]];
        case 'identifier':
          return [[kind, value.value]];
        case 'date':
          return [[kind, value.role, value.date]];
        default:
          return [];
      }
    })
    .map((one) => foldWords(JSON.stringify(one)))
    .toSorted();
}

it('a scan gives the facts of its text, and says that it was recognised and how surely', { timeout: 90_000 }, async () => {
  const [printed] = (await readFile('toit.txt', new TextEncoder().encode(text), noSettings)).acts;
  const [scanned] = (await readFile('toit.png', scan(), noSettings)).acts;
  if (!printed || !scanned) throw new Error('not read');
  expect(scanned.notices.map(({ code }) => code)).toContain('recognisedText');
  expect(scanned.ocr?.confidence).toBeGreaterThan(0.6);
  const [expected, read] = [told(printed), told(scanned)];
  expect(expected.length).toBeGreaterThan(8);
  // A scan may lose a fact (a figure alone at a line's end is taken for a speck); it tells no other one unless it says that it is unsure.
  const unsure = scanned.notices.some(({ code, level }) => code === 'recognisedText' && level === 'doubt');
  if (!unsure) expect(expected).toEqual(expect.arrayContaining(read));
  expect(expected.filter((one) => !read.includes(one)).length).toBeLessThanOrEqual(1);
});
