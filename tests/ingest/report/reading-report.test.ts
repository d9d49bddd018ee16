import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { readFile } from '../../../ingest/reading/read-file.ts';
import { documentReport, failedReport, readingReport } from '../../../ingest/report/reading-report.ts';
import { reportTable } from '../../../ingest/report/report-table.ts';
import { registerExtract } from '../../support/write-acts.ts';

const act = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const report = async (text: string) => documentReport(await readFile('toit.txt', new TextEncoder().encode(text), noSettings));

describe('documentReport', () => {
  it('says nothing of an act that is understood', async () => {
    const told = await report(act);
    expect(told.unread).toEqual([]);
    expect(told).toMatchObject({ kind: 'act', acts: 1, sitting: { date: '2021-02-04' }, facts: { attendance: 4, amount: 1, vote: 1 } });
  });

  it.each([
    [
      'proxies',
      act
        .replace('Nombre de membres', 'Pouvoirs : voir la feuille jointe au registre\n\nNombre de membres')
        .replace(/Absents représentés :\n.*\n/, ''),
    ],
    ['secretary', act.replace('Nombre de membres', 'Secrétaire de séance : la plus jeune\n\nNombre de membres')],
  ])('tells of %s that were announced and not read', async (what, text) => {
    const { unread } = await report(text);
    expect(unread.map((one) => one.what)).toContain(what);
    for (const { start, words } of unread) expect(words).toContain(text.slice(start, start + 5));
  });

  it('tells of a vote in an act of its own, and of a sum that is no amount', async () => {
    const told = documentReport({
      file: 'a.txt',
      kind: 'act',
      passages: [],
      acts: (await readFile('a.txt', new TextEncoder().encode(act), noSettings)).acts.map((one) => ({
        ...one,
        facts: one.facts.filter(({ kind }) => kind !== 'vote' && kind !== 'amount'),
      })),
    });
    expect(told.unread.map(({ what }) => what)).toEqual(['vote', 'amount']);
  });

  it('tells of a figure that is torn beside one that was read, and not of what the prefecture sent', async () => {
    const text = act.replace('Nombre de membres', 'Un courriel a été envoyé par la préfecture.\n\nNombre de membres');
    expect((await report(text)).unread).toEqual([]);
    const torn = act.replace(/(\d[\d ,]*€)/, '$1, et non 9 675,3 6€, valeur de janvier');
    expect(torn).not.toBe(act);
    expect((await report(torn)).unread).toMatchObject([{ what: 'amount' }]);
  });

  it('adds up, as a table and as data', async () => {
    const whole = readingReport([
      await report(act),
      failedReport('vide.pdf', { code: 'empty', message: 'vide.pdf: is empty; scan it again' }),
    ]);
    expect(whole.totals).toMatchObject({ documents: 2, read: 1, acts: 1, unread: {} });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    const table = reportTable(whole);
    expect(table).toMatch(/toit\.txt +act +2021-02-04/);
    expect(table).toMatch(/vide\.pdf +empty/);
    expect(table).toContain('1 of 2 documents read · 1 acts');
  });
});
