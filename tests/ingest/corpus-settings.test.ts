import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeText } from '../../corpus/record/notice-texts.ts';
import { readCorpusSettings } from '../../ingest/corpus-settings.ts';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const library = registerExtract({ number: 'CM2021_02_04', date: '4 février 2021', subject: 'Ouverture de la bibliothèque le dimanche' });

const quote = '1 234,50 € TTC par an';
const start = roof.indexOf(quote);
const amount = { cents: 123_400, raw: '1 234 €', label: 'La dépense', tax: 'TTC', period: 'year', per: null, bound: null, plan: null };
const correction = {
  act: 'CM2021_02_03',
  kind: 'amount',
  place: { start, end: start + quote.length, quote },
  value: amount,
  by: 'Service des assemblées',
  on: '2026-02-03',
  why: 'centimes illisibles sur l’original',
};
const lines = (...corrections: object[]) => corrections.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('the roll of members', () => {
  it('tells people apart, also when no act changed, and not any more when it is taken away', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof });
    const { uri } = await storeOf(folder);
    await writeFile(join(folder, 'members.csv'), 'personne;du;au;autres graphies\nM. Théodore GUIVARCH;2020-05-28;;M. Théo GUIVARCH\n');
    const withRoll = await storeOf(folder, { uri });
    expect(withRoll.report).toMatchObject({ files: 1, unchanged: 1, changed: 0, removed: 0 });
    expect((await withRoll.reader.people()).map(({ name }) => name)).toContain('M. Théodore GUIVARCH');
    expect((await withRoll.reader.coverage()).acts).toBe(1);
    expect((await storeOf(folder, { uri })).report).toMatchObject({ unchanged: 1, removed: 0 });
    await rm(join(folder, 'members.csv'));
    const without = await storeOf(folder, { uri });
    expect((await without.reader.people()).map(({ name }) => name)).toContain('M. Théo GUIVARCH');
  });

  it('that can not be read stops with the line and what to do', async () => {
    const folder = await corpusFolder({ 'members.csv': 'person,from\nM. Luc GRAND,spring\n' });
    await expect(readCorpusSettings(folder)).rejects.toThrow(/members\.csv, line 2: "spring".*Mend the line/);
  });
});

describe('corrections', () => {
  it('win over the extraction, beside it, and read again only the acts that they touch', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'bibliothèque.txt': library });
    const { uri } = await storeOf(folder);
    await writeFile(join(folder, 'corrections.jsonl'), lines(correction));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report).toMatchObject({ changed: 1, unchanged: 1, lostCorrections: [] });
    const [fact, ...more] = await reader.facts({ kinds: ['amount'], actIds: ['CM2021_02_03'] });
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      value: { cents: 123_400 },
      derivation: 'stated',
      checked: { by: 'Service des assemblées', on: '2026-02-03', extracted: { cents: 123_450 } },
      places: [{ start, end: start + quote.length }],
    });
    const notice = (await reader.notices(['CM2021_02_03'])).find(({ code }) => code === 'factCorrected');
    expect(notice && noticeText(notice, 'fr')).toMatch(/Vérifié par Service des assemblées le 3 février 2026.*1 234,50/);
    // The same corrections in another order of lines or under other rules change nothing and stay.
    await writeFile(join(folder, 'corrections.jsonl'), `\n${lines(correction)}`);
    expect((await storeOf(folder, { uri })).report).toMatchObject({ changed: 0, unchanged: 2 });
    const reread = await storeOf(folder, { uri, fingerprint: 'other rules' });
    expect((await reread.reader.facts({ kinds: ['amount'], actIds: ['CM2021_02_03'] }))[0]?.checked?.by).toBe('Service des assemblées');
  });

  it('find their words again when the text before them grew, and are reported when the words are gone', async () => {
    const folder = await corpusFolder({ 'toit.txt': `${roof}`, 'corrections.jsonl': lines(correction) });
    const { uri } = await storeOf(folder);
    await writeFile(join(folder, 'toit.txt'), `Mairie de Sainte-Ombre\n\n${roof}`);
    const moved = await storeOf(folder, { uri });
    expect((await moved.reader.facts({ kinds: ['amount'] }))[0]).toMatchObject({ value: { cents: 123_400 } });
    await writeFile(join(folder, 'toit.txt'), roof.replace('1 234,50', '9 876,00'));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report.lostCorrections).toEqual([{ line: 1, act: 'CM2021_02_03', code: 'correctionLost' }]);
    const [fact] = await reader.facts({ kinds: ['amount'] });
    expect(fact?.value.cents).toBe(987_600);
    expect(fact?.checked).toBeUndefined();
    expect((await reader.notices(['CM2021_02_03'])).map(({ code }) => code)).toContain('correctionLost');
  });

  it('set a fact aside, add one, and correct the day of the sitting', async () => {
    const at = (words: string) => ({ start: roof.indexOf(words), end: roof.indexOf(words) + words.length, quote: words });
    const day = { role: 'sitting', date: '2021-02-05', label: 'Séance du' };
    const rate = { percent: 50, fraction: null, raw: 'toute', label: 'participation' };
    const folder = await corpusFolder({
      'toit.txt': roof,
      'corrections.jsonl': lines(
        { ...correction, value: null },
        { ...correction, kind: 'date', place: at('4 février 2021'), value: day },
        { ...correction, kind: 'rate', place: at('le projet présenté'), value: rate },
      ),
    });
    const { reader } = await storeOf(folder);
    expect(await reader.facts({ kinds: ['amount'] })).toEqual([]);
    expect((await reader.facts({ kinds: ['rate'] }))[0]?.checked?.extracted).toBeNull();
    expect((await reader.acts()).items).toMatchObject([{ id: 'CM2021_02_03', sessionDate: '2021-02-05' }]);
    expect((await reader.notices(['CM2021_02_03'])).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['factSetAside', 'factAdded', 'factCorrected']),
    );
  });

  it('of an act that the corpus does not have are reported at each start', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'corrections.jsonl': lines({ ...correction, act: 'CM1999_01_01' }) });
    const { uri, report } = await storeOf(folder);
    expect(report.lostCorrections).toMatchObject([{ code: 'correctionOfNoAct', line: 1 }]);
    expect((await storeOf(folder, { uri })).report.lostCorrections).toHaveLength(1);
  });

  it.each([
    ['{"act": ', /corrections\.jsonl, line 2: is not JSON/],
    [JSON.stringify({ ...correction, value: { cents: 'many' } }), /line 2: .*value.*cents/],
    [JSON.stringify({ ...correction, on: 'yesterday' }), /line 2: .*on/],
    [JSON.stringify({ ...correction, kind: 'colour' }), /line 2: .*kind/],
  ])('that can not be used stop with the line: %s', async (line, message) => {
    const folder = await corpusFolder({ 'corrections.jsonl': `${JSON.stringify(correction)}\n${line}\n` });
    await expect(readCorpusSettings(folder)).rejects.toThrow(message);
    expect(await readFile(join(folder, 'corrections.jsonl'), 'utf8')).toContain(line);
  });
});
