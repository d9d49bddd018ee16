import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actSchema } from '../../../corpus/record/act.ts';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { UnreadableDocumentError } from '../../../ingest/formats/read-document.ts';
import { type ReadFile, readFile } from '../../../ingest/reading/read-file.ts';
import { documentReport } from '../../../ingest/report/reading-report.ts';
import { linearGrowth } from '../../support/growth.ts';
import { registerExtract } from '../../support/write-acts.ts';

const act = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const minutes = [
  'Procès-verbal du conseil municipal de Vallebois\n\nL’an deux mille trente et un, le douze mai, le conseil s’est réuni sous la présidence de Mme Hélène AUBIN, maire.',
  'Présents : Mme Hélène AUBIN, M. Rémi BRICE, Mme Flore DESNOS (à partir du point n° 2)\nAbsents : M. Ivan CORAIL (pouvoir à M. BRICE)',
  ...['Réfection de la digue', 'Vente d’un pré', 'Tarifs'].map(
    (title, n) =>
      `${n + 1} - ${title}\n\nVu le code, Considérant la dépense de 1 200,50 € HT par an,\n\nM. CORAIL rejoint la séance à 19h10.\n\nLe conseil, après en avoir délibéré, à l’unanimité, approuve.`,
  ),
  'La séance est levée à 20 h.',
].join('\n\n');

/** Pieces that rules look for, put together in ways that no document has. */
const pieces = [
  ...[
    'Présents : ',
    'Absents excusés :',
    'pouvoir à ',
    'M. ',
    'Mme X',
    'DUPRÉ',
    'Jean-Luc ',
    'à l’unanimité',
    '12 voix pour',
    '1 234,50 €',
    'k€',
  ],
  ...[
    'Vu la délibération n° 12 du ',
    '4 février 2021',
    'vingt et un',
    'ARTICLE 1er : ',
    'Décide',
    '\n',
    '\n\n',
    ' | ',
    '**',
    '\\_',
    '# ',
    '...',
    '(',
  ],
  ...[
    'annexe 2',
    '082-228200010-20161118-CP2016_10_11-DE',
    'quitte la séance',
    'à partir du point n° ',
    'de ',
    ', ',
    'œ',
    '\u00a0',
    '\u202f',
    '🏛',
    '\u0301',
  ],
];
const shuffled = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((some) => some.join(''));

async function read(bytes: Uint8Array): Promise<ReadFile | null> {
  try {
    return await readFile('a.txt', bytes, noSettings);
  } catch (error) {
    // What is no document is refused in words; anything else is a fault.
    if (error instanceof UnreadableDocumentError) return null;
    throw error;
  }
}

/** Every place stands within its act's text and holds words, and belongs to an act of the file. */
function expectPlaces(file: ReadFile | null): void {
  const texts = new Map(file?.acts.map(({ id, text }) => [id, text]));
  for (const one of file?.acts ?? []) {
    expect(actSchema.safeParse(one).error).toBeUndefined();
    expect(one.text).toBe(one.text.normalize('NFC'));
    for (const { places } of [...one.facts, ...one.notices]) {
      for (const { actId, start, end } of places) {
        const words = texts.get(actId)?.slice(start, end);
        expect(words).toHaveLength(end - start);
        expect(words).toMatch(/\S/);
      }
    }
    for (const [n, { id }] of one.facts.entries()) expect(one.facts.findIndex((fact) => fact.id === id)).toBe(n);
  }
  for (const { actId, start, end } of file?.passages ?? []) expect(texts.get(actId)?.slice(start, end)).toMatch(/\S/);
  for (const { start, act: id } of file ? documentReport(file).unread : []) expect(start).toBeLessThan(texts.get(id)?.length ?? 0);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('reading', () => {
  it('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => expectPlaces(await read(bytes))),
      { numRuns: 60 },
    );
  });

  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => expectPlaces(await read(bytesOf(text)))),
      { numRuns: 60 },
    );
  });

  it('takes any order of the words that its rules look for', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async (text) => expectPlaces(await read(bytesOf(text)))),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an act', act],
    ['minutes', minutes],
  ])('takes %s cut off or cut out anywhere', async (_, text) => {
    const cut = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
    await fc.assert(
      fc.asyncProperty(cut, async (part) => expectPlaces(await read(bytesOf(part)))),
      { numRuns: 60 },
    );
  });

  it.each([
    ['acts one after the other', act],
    ['minutes without end', minutes],
    ['one list without end', 'Présents : M. Jean DUPRÉ, Mme Aline ROC, '],
    ['one line of words', 'le conseil municipal décide que la dépense est de '],
    ['blank lines', '\n \n'],
    ['figures', '1 234,50 € '],
    ['marks', '| ** | __ '],
  ])('takes time in line with length: %s', { timeout: 120_000 }, async (_, unit) => {
    const text = (characters: number) => unit.repeat(Math.ceil(characters / unit.length));
    const time = async (length: number) => {
      const begun = process.cpuUsage();
      await read(bytesOf(text(length)));
      return process.cpuUsage(begun).user / 1000;
    };
    await time(8_000);
    const short = Math.max(await time(16_000), 20);
    // Eight times as long: 8 for linear work, 64 for quadratic. Room for the collector and for what grows with the words found.
    expect((await time(128_000)) / short).toBeLessThan(linearGrowth);
  });
});
