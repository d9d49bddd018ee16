import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const extract = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });

/** Minutes of the sitting that print the numbers of their three acts. */
const minutes = `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DE SAINTE-OMBRE

Séance du 4 février 2021

Présents : Mme Odile FAUVEL, M. Hugo LENORMAND, Mme Aline BRISSET

${['Achat de pelles', 'Tarifs de la halle', 'Réfection du toit de la halle']
  .map(
    (title, n) =>
      `Délibération n° CM2021_02_0${n + 1} : ${title}\n\nM. Hugo LENORMAND expose que la dépense est de ${n + 1} 200 €.\n\nLe conseil municipal, après en avoir délibéré, approuve à l’unanimité.\n`,
  )
  .join('\n')}
La séance est levée à 20 h.
`;

const stored = async (folder: string, uri?: string) => {
  const { reader, report, uri: store } = await storeOf(folder, uri === undefined ? {} : { uri });
  const { items } = await reader.acts();
  return { reader, report, uri: store, acts: items.map(({ id, file }) => `${id} ${file}`).toSorted() };
};

describe('an act in minutes and in a file of its own', () => {
  it('is read in its own file, and the minutes keep their other acts and say so at its place', async () => {
    const { reader, report, acts } = await stored(await corpusFolder({ 'pv.txt': minutes, 'toit.txt': extract }));
    expect(report).toMatchObject({ added: 2, failed: [] });
    expect(acts.filter((act) => act.startsWith('CM'))).toEqual(['CM2021_02_01 pv.txt', 'CM2021_02_02 pv.txt', 'CM2021_02_03 toit.txt']);
    expect(acts).toHaveLength(4);
    const pv = acts.find((act) => act.startsWith('2021'))?.split(' ')[0] ?? '';
    const notice = (await reader.notices([pv])).find(({ code }) => code === 'actInOwnFile');
    expect(notice).toMatchObject({ params: { id: 'CM2021_02_03', file: 'toit.txt' } });
    const place = notice?.places[0];
    expect((await reader.texts([pv])).get(pv)?.slice(place?.start, place?.end)).toMatch(/Réfection du toit[\s\S]*approuve/);
  });

  it('whichever file comes first, and nothing is to do the next time', async () => {
    const folder = await corpusFolder({ 'toit.txt': extract });
    const { uri } = await stored(folder);
    await writeFile(join(folder, 'pv.txt'), minutes);
    const second = await stored(folder, uri);
    const other = await corpusFolder({ 'pv.txt': minutes });
    const { uri: otherUri } = await stored(other);
    await writeFile(join(other, 'toit.txt'), extract);
    const late = await stored(other, otherUri);
    expect(late.acts).toEqual(second.acts);
    expect(late.acts).toHaveLength(4);
    expect((await stored(other, otherUri)).report).toMatchObject({ added: 0, changed: 0, unchanged: 2, failed: [] });
    expect((await stored(folder, uri)).report).toMatchObject({ added: 0, changed: 0, unchanged: 2, failed: [] });
  });

  it('is the minutes’ again when its own file is gone', async () => {
    const folder = await corpusFolder({ 'pv.txt': minutes, 'toit.txt': extract });
    const { uri } = await stored(folder);
    await rm(join(folder, 'toit.txt'));
    const { acts } = await stored(folder, uri);
    expect(acts).toContain('CM2021_02_03 pv.txt');
    expect(acts).toHaveLength(4);
  });
});

describe('two files of one act', () => {
  it('are both kept where their texts differ: the second under an id of its own, the printed number finds both', async () => {
    const folder = await corpusFolder({ 'a.txt': extract, 'b.txt': extract.replace('1 234,50', '9 876,00') });
    const { reader, report, acts, uri } = await stored(folder);
    expect(report).toMatchObject({ added: 2, failed: [] });
    expect(acts).toEqual(['CM2021_02_03 a.txt', 'CM2021_02_03-2 b.txt']);
    expect((await reader.notices(['CM2021_02_03-2'])).map(({ code }) => code)).toContain('idInOtherFile');
    expect((await reader.facts({ kinds: ['amount'] })).map(({ actId, value }) => [actId, value.cents])).toEqual(
      expect.arrayContaining([
        ['CM2021_02_03', 123_450],
        ['CM2021_02_03-2', 987_600],
      ]),
    );
    expect((await stored(folder, uri)).report).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    await rm(join(folder, 'a.txt'));
    expect((await stored(folder, uri)).acts).toEqual(['CM2021_02_03 b.txt']);
  });

  it('are one where they say the same, with or without a stamp: the second is reported and not counted twice', async () => {
    const stamped = `${extract}\nEnvoyé en préfecture le 09/02/2021\n`;
    const { report, acts } = await stored(await corpusFolder({ 'a.txt': extract, 'b.txt': stamped }));
    expect(acts).toEqual(['CM2021_02_03 a.txt']);
    expect(report.failed).toMatchObject([{ file: 'b.txt', code: 'sameAct' }]);
  });
});
