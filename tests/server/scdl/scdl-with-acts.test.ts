import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ScdlRow, scdlColumns } from '../../../corpus/scdl/scdl-row.ts';
import { answer } from '../../../server/answer/answer.ts';
import { csvLines } from '../../../server/export/write-rows.ts';
import { roof, roofRow } from '../../support/roof-in-scdl.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';
import { sampleApp } from '../routes/sample-app.ts';

const counted = registerExtract({ number: 'CM2021_02_04', date: '4 février 2021', subject: 'Achat de bancs' }).replace(
  "Adopté à l'unanimité.",
  'Adopté à la majorité : 3 voix pour, 1 voix contre, 0 abstention.',
);
const row = (cells: Partial<ScdlRow> = {}): ScdlRow =>
  roofRow({ BUDGET_ANNEE: '2021', BUDGET_NOM: 'budget principal', PREF_ID: 'PREF099', ...cells });

async function corpus(files: Record<string, string>, exporting = { sirets: ['21990123400017'], matiere: '5.2', licence: '' }) {
  const folder = await corpusFolder(files);
  const store = await storeOf(folder);
  onTestFinished(() => store.close());
  const { reader } = store;
  const asked = (question: string) => answer({ question }, { reader });
  const app = sampleApp((ask) => answer(ask, { reader }), { reader, exporting, publicUrl: 'https://ombre.example' });
  const exported = async (): Promise<Record<string, string>[]> =>
    parse(await (await app.get('/api/export/scdl.csv')).text(), { columns: true });
  return { ...store, folder, asked, app, exported };
}

const csv = (...rows: ScdlRow[]) => csvLines(rows, scdlColumns, { header: true });

describe('what an SCDL file says beside its acts', () => {
  it('gives the figures of a vote that the act does not count, told as the file says them and quoted from it', async () => {
    const { asked, app } = await corpus({ 'toit.txt': roof, 'd.csv': csv(row()) });
    const { text, citations, facts, status } = await asked('Quel a été le résultat du vote de CM2021_02_03 ?');
    expect(status).toBe('answered');
    expect(text).toContain("adopté à l'unanimité, sans que l'acte compte les voix [1]");
    expect(text).toContain("d'après le fichier SCDL de la collectivité, vote (3 pour, 0 contre, 1 abstention) [2]");
    const [ofAct, ofFile] = citations;
    expect([ofAct?.actId, ofFile?.actId]).toEqual(['CM2021_02_03', 'scdl-d-2']);
    expect(ofFile?.quote).toBe(Object.values(row()).join(','));
    expect(facts.filter(({ basis }) => basis === 'scdl')).toMatchObject([{ actId: 'scdl-d-2', derivation: 'computed' }]);
    for (const { actId, start, end, quote, textSha256 } of citations) {
      const verified = await app.post('/api/verify', { actId, start, end, quote });
      expect(await verified.json()).toMatchObject({ valid: true, textSha256 });
    }
  });

  it('gives the day of the reception, and says that the act does not', async () => {
    const { asked } = await corpus({ 'toit.txt': roof, 'd.csv': csv(row()) });
    const { text } = await asked('Quand CM2021_02_03 a-t-il été reçu en préfecture ?');
    expect(text).toMatch(/9 février 2021 \[1\].*Cette date vient du fichier SCDL de la collectivité ; l'acte ne la dit pas\./);
    const without = await corpus({ 'toit.txt': roof });
    expect((await without.asked('Quand CM2021_02_03 a-t-il été reçu en préfecture ?')).status).toBe('not_stated');
  });

  it('says nothing against the act: its own figures stand, and so does its unanimity', async () => {
    const other = row({ DELIB_ID: 'CM2021_02_04', DELIB_OBJET: 'Achat de bancs', VOTE_POUR: '4', VOTE_ABSTENTION: '0' });
    const opposed = row({ VOTE_CONTRE: '1', VOTE_ABSTENTION: '0' });
    const { asked } = await corpus({ 'toit.txt': roof, 'bancs.txt': counted, 'd.csv': csv(opposed, other) });
    for (const id of ['CM2021_02_03', 'CM2021_02_04']) {
      const { text, citations, notices } = await asked(`Quel a été le résultat du vote de ${id} ?`);
      expect(text, id).not.toContain('SCDL');
      expect(citations.map(({ actId }) => actId)).toEqual([id]);
      expect(notices.map(({ text }) => text).join(), id).toMatch(/SCDL/);
    }
  });

  it('stands on the record of its act, apart from the facts', async () => {
    const { app, reader } = await corpus({ 'toit.txt': roof, 'd.csv': csv(row({ VOTE_POUR: '9' })) });
    const record = await (await app.get('/api/acts/CM2021_02_03')).json();
    expect(record.scdl).toMatchObject([
      { actId: 'scdl-d-2', cells: { DELIB_MATIERE_CODE: '3.5', PREF_ID: 'PREF099', BUDGET_NOM: 'budget principal' } },
    ]);
    expect(Object.keys(record.scdl[0].cells)).not.toContain('VOTE_POUR');
    expect(record.facts).toEqual((await reader.actsById(['CM2021_02_03']))[0]?.facts);
    expect((await app.get('/api/acts/scdl-d-2')).status).toBe(200);
    expect((await app.get('/api/acts/scdl-d-2/file')).status).toBe(404);
  });

  it('fills the columns of the exported file that the act does not say', async () => {
    const { exported } = await corpus({ 'toit.txt': roof, 'bancs.txt': counted, 'd.csv': csv(row()) });
    const [bench, hall] = (await exported()).toSorted((a, b) => (b.DELIB_ID ?? '').localeCompare(a.DELIB_ID ?? ''));
    expect(hall).toEqual({ ...row(), COLL_NOM: expect.any(String), DELIB_OBJET: expect.any(String), DELIB_URL: expect.any(String) });
    expect(bench).toMatchObject({ DELIB_MATIERE_CODE: '5.2', BUDGET_NOM: '', PREF_DATE: '', VOTE_POUR: '3', VOTE_CONTRE: '1' });
  });
});

describe('exported as SCDL and taken in again beside its acts', () => {
  it('agrees with a made-up corpus, row for act, and exports the same file', async () => {
    const first = await corpus({ 'toit.txt': roof, 'bancs.txt': counted, 'd.csv': csv(row()) });
    const rows = await first.exported();
    expect(rows).toHaveLength(2);
    const again = await corpus({ 'toit.txt': roof, 'bancs.txt': counted, 'export.csv': csvLines(rows, scdlColumns, { header: true }) });
    expect(again.report).toMatchObject({ failed: [], scdl: { rows: 2, joined: 2, refused: [] } });
    expect((await again.reader.corpusNotices()).map(({ code }) => code)).toEqual(['scdlRow', 'scdlRow']);
    expect(await again.exported()).toEqual(rows);
  });

  it('agrees with the five acts', async () => {
    const files = ['2014-07-21-environnement-numerique-de-travail.txt', '2018-08-28-ent-groupement-de-commandes.md', 'corpus.json'];
    const acts = Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(projectActs, file), 'utf8')])));
    const exporting = { sirets: ['22820001000017'], matiere: '8.1', licence: '' };
    const first = await corpus(acts, exporting);
    const rows = await first.exported();
    expect(rows.length).toBeGreaterThan(0);
    await writeFile(join(first.folder, 'scdl.csv'), csvLines(rows, scdlColumns, { header: true }));
    const again = await storeOf(first.folder, { uri: first.uri });
    onTestFinished(() => again.close());
    expect(again.report.scdl).toEqual({ rows: rows.length, joined: rows.length, refused: [] });
    expect((await again.reader.corpusNotices()).filter(({ code }) => code === 'scdlDiffers')).toEqual([]);
  });
});
