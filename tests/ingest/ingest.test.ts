import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../corpus/embed/embedder.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore, openWriter } from '../../corpus/store/open-store.ts';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const library = registerExtract({ number: 'CM2021_02_04', date: '4 février 2021', subject: 'Ouverture de la bibliothèque le dimanche' });
const bridge = registerExtract({ number: 'CM2022_05_01', date: '12 mai 2022', subject: 'Reconstruction de la passerelle' });

describe('ingest', () => {
  it('takes in what is new, and nothing when nothing changed', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'passerelle.txt': bridge });
    const first = await storeOf(folder);
    expect(first.report).toMatchObject({ files: 2, added: 2, unchanged: 0, failed: [] });
    expect(await first.reader.coverage()).toMatchObject({ acts: 2, sittings: 2, from: '2021-02-04', to: '2022-05-12' });
    const again = await storeOf(folder, { uri: first.uri });
    expect(again.report).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 2 });
  });

  it('replaces what changed and removes what is gone, whole', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'passerelle.txt': bridge });
    const { uri } = await storeOf(folder);
    await writeFile(join(folder, 'toit.txt'), roof.replace('1 234,50', '9 876,00'));
    await rm(join(folder, 'passerelle.txt'));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report).toMatchObject({ changed: 1, removed: 1 });
    expect((await reader.acts()).items.map(({ id }) => id)).toEqual(['CM2021_02_03']);
    expect((await reader.facts({ kinds: ['amount'] })).map(({ value }) => value.cents)).toEqual([987_600]);
    expect(
      (await reader.search({ text: 'passerelle', limit: 5 })).every(({ fullText, act }) => fullText === 0 && act.id === 'CM2021_02_03'),
    ).toBe(true);
  });

  it('reads again what was read by other rules', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof });
    const { uri } = await storeOf(folder, { fingerprint: 'one' });
    expect((await storeOf(folder, { uri, fingerprint: 'two' })).report).toMatchObject({ changed: 1, unchanged: 0 });
  });

  it('keeps an act whose file was renamed', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof });
    const { uri } = await storeOf(folder);
    await rename(join(folder, 'toit.txt'), join(folder, '2021 toit.txt'));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report.failed).toEqual([]);
    expect((await reader.acts()).items.map(({ id, file }) => [id, file])).toEqual([['CM2021_02_03', '2021 toit.txt']]);
  });

  it('reports what can not be taken in, by file and with what to do, and takes in the rest', async () => {
    const folder = await corpusFolder({
      'toit.txt': roof,
      'vide.txt': '',
      'recette.txt': 'Faire fondre le beurre, ajouter la farine, laisser refroidir. '.repeat(5),
      'cassé.pdf': new TextEncoder().encode('%PDF-1.7\nnothing that a reader of PDF could use'),
      'octets.bin': new Uint8Array([0, 159, 146, 150, 1, 2, 3, 0, 255, 254, 0, 7]),
      'toit (copie).txt': roof,
    });
    const { reader, report } = await storeOf(folder);
    expect(report.added).toBe(1);
    expect(Object.fromEntries(report.failed.map(({ file, code }) => [file, code]))).toEqual({
      'vide.txt': 'empty',
      'recette.txt': 'notAnAct',
      'cassé.pdf': 'damaged',
      'octets.bin': 'unknownFormat',
      'toit.txt': 'sameAct',
    });
    for (const { file, message } of report.failed) expect(message).toMatch(new RegExp(`^${file}: .{10,}[;.] ?.{10,}`));
    const coverage = await reader.coverage();
    expect(coverage.acts).toBe(1);
    expect(coverage.failed.map(({ file }) => file).toSorted()).toEqual(report.failed.map(({ file }) => file).toSorted());
  });

  it('tells again what failed before, and forgets it when the file is mended', async () => {
    const folder = await corpusFolder({ 'a.txt': '', 'bibliothèque.txt': library });
    const { uri } = await storeOf(folder);
    expect((await storeOf(folder, { uri })).report).toMatchObject({ unchanged: 2, failed: [{ file: 'a.txt', code: 'empty' }] });
    await writeFile(join(folder, 'a.txt'), roof);
    const { reader, report } = await storeOf(folder, { uri });
    expect(report.failed).toEqual([]);
    expect(await reader.coverage()).toMatchObject({ acts: 2, failed: [] });
  });

  it('takes in all files of a corpus that has one act told differently by two of one sitting, and says so', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'bibliothèque.txt': library.replace(', Mme Aline BRISSET\n', '\n') });
    const { reader } = await storeOf(folder);
    const notices = await reader.notices(['CM2021_02_03', 'CM2021_02_04']);
    expect(notices.map(({ code }) => code)).toContain('sittingToldDifferently');
  });
});

it('has a service make vectors of what is read next before it has those of what is to be written', async () => {
  const acts = Array.from({ length: 64 }, (_, n) =>
    registerExtract({ number: `CM2021_02_${n + 10}`, date: '4 février 2021', subject: `Lot ${n}` }),
  );
  const folder = await corpusFolder(Object.fromEntries(acts.map((text, n) => [`${n}.txt`, text])));
  const { dimension, embeddings, ...builtin } = embedderFor('builtin');
  let calls = 0;
  let second = () => {};
  const asked = new Promise<void>((resolve) => {
    second = resolve;
  });
  const service = {
    embedQuery: (text: string) => embeddings.embedQuery(text),
    async embedDocuments(texts: string[]) {
      calls += 1;
      if (calls > 1) second();
      await asked;
      return embeddings.embedDocuments(texts);
    },
  };
  const { reader, report } = await storeOf(folder, { embedder: { ...builtin, dimension, embeddings: service }, files: 32 });
  expect(report).toMatchObject({ added: 64, failed: [] });
  expect((await reader.search({ text: 'lot', limit: 5 })).length).toBe(5);
});

describe('a store written with another embedder', () => {
  it('is refused, with the setting and the command that mend it', async () => {
    const { uri } = await storeOf(await corpusFolder({ 'toit.txt': roof }));
    const other: Embedder = Object.create(embedderFor('builtin'), { id: { value: 'other-model' }, dimension: { value: 7 } });
    await expect(openStore({ uri, embedder: other })).rejects.toThrow(/EMBEDDINGS.*npm run ingest -- --reembed/);
    await expect(openWriter({ uri, embedder: other })).rejects.toMatchObject({ code: 'embedderMismatch' });
  });
});

describe('a renamed file', () => {
  it('keeps its act without being read again, whatever else moves', async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'passerelle.txt': bridge });
    const { uri } = await storeOf(folder);
    await rename(join(folder, 'toit.txt'), join(folder, "l'acte.txt"));
    await rename(join(folder, 'passerelle.txt'), join(folder, 'pont.txt'));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report).toMatchObject({ added: 0, changed: 0, removed: 0, renamed: 2, failed: [] });
    expect((await reader.acts()).items.map(({ id, file }) => [id, file])).toEqual([
      ['CM2022_05_01', 'pont.txt'],
      ['CM2021_02_03', "l'acte.txt"],
    ]);
    expect((await storeOf(folder, { uri })).report).toMatchObject({ unchanged: 2, renamed: 0 });
  });

  it('is read again where its name said something of the act', async () => {
    const annex = `ANNEXE\n\nPlan de la halle de Sainte-Ombre\n\n${'La charpente est relevée au centième. '.repeat(8)}`;
    const folder = await corpusFolder({ 'annexe CM2021_02_03.txt': annex });
    const { uri } = await storeOf(folder);
    await rename(join(folder, 'annexe CM2021_02_03.txt'), join(folder, 'annexe CM2022_05_01.txt'));
    const { reader, report } = await storeOf(folder, { uri });
    expect(report).toMatchObject({ added: 1, removed: 1, renamed: 0 });
    expect((await reader.facts({ kinds: ['link'] })).map(({ value }) => value.target.identifier)).toEqual(['CM2022_05_01']);
  });
});

it('gives an act over to the file that has it, when the other gave it up in the same run', async () => {
  const folder = await corpusFolder({ 'b.txt': roof });
  const { uri } = await storeOf(folder);
  await writeFile(join(folder, 'a.txt'), roof);
  await writeFile(join(folder, 'b.txt'), bridge);
  const { reader, report } = await storeOf(folder, { uri });
  expect(report).toMatchObject({ added: 1, changed: 1, failed: [] });
  expect((await reader.acts()).items.map(({ id, file }) => [id, file])).toEqual([
    ['CM2022_05_01', 'b.txt'],
    ['CM2021_02_03', 'a.txt'],
  ]);
});
