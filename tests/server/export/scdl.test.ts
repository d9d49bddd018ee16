import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { scdlColumns } from '../../../corpus/scdl/scdl-row.ts';
import { answer } from '../../../server/answer/answer.ts';
import { matiereName } from '../../../server/export/matieres.ts';
import { actOf } from '../../support/act-builder.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';
import { sampleApp } from '../routes/sample-app.ts';

const none = { namesFor: [], namesAgainst: [], namesAbstain: [], namesNotVoting: [] };
const vote = (inFavour: number | null, against: number | null, abstain: number | null, at = 'Vote') => ({
  kind: 'vote' as const,
  value: { result: 'majority' as const, for: inFavour, against, abstain, ...none },
  at,
});
const counted = (of: 'inOffice' | 'voters', count: number) => ({ kind: 'count' as const, value: { of, count }, at: 'Nombre' });
const received = (date: string | null) => ({ kind: 'date' as const, value: { role: 'received' as const, date, label: '' }, at: 'Reçu' });
const act = (id: string, drafts: Parameters<typeof actOf>[1], of: Partial<Parameters<typeof actOf>[0]> = {}) =>
  actOf(
    {
      id,
      sessionDate: '2022-05-10',
      title: `OBJET "${id}", SUITE`,
      text: 'Nombre. Vote. Second. Reçu. Identifiant.',
      authority: { name: 'Ville de Sorne', siren: '219900012', from: 'act' },
      ...of,
    },
    drafts,
  );

const acts = [
  act('D1', [counted('inOffice', 29), vote(20, 4, 3), received('2022-05-12')]),
  act('D2', [counted('inOffice', 29), counted('voters', 27), vote(20, 4, 3)]),
  act('D3', [counted('inOffice', 29), vote(null, null, null)]),
  act('D4', [counted('inOffice', 29), vote(20, null, null), received(null)]),
  act('D5', [counted('inOffice', 29), vote(20, 4, 3), vote(10, 10, 7, 'Second')]),
  act('D6', [vote(20, 4, 3), received('2022-05-12'), received('2022-05-13')]),
  act('WRONG-SUM', [counted('inOffice', 29), counted('voters', 25), vote(20, 4, 3)]),
  act('TOO-MANY', [counted('inOffice', 20), vote(20, 4, 3)]),
  act('EARLY', [received('2022-05-09')]),
  act('UNDATED', [], { sessionDate: null }),
  act('ASSIGNED', [], { idAssigned: true }),
  act('MINUTES', [], { kind: 'minutes' }),
  act('OTHERS', [], { authority: { name: 'Ville de Loin', siren: '219900020', from: 'act' } }),
  act('ARRETE', [
    {
      kind: 'identifier',
      value: {
        scheme: 'transmission',
        value: 'x',
        parts: { department: '099', siren: '219900012', date: '2022-05-10', number: '1', nature: 'AR' },
      },
      at: 'Identifiant',
    },
  ]),
];
const sorne = { sirets: ['21990001200017', '21990003800014'], matiere: '7.10', licence: '' };

async function exported(options: Parameters<typeof sampleApp>[1]) {
  const { get } = sampleApp(undefined, options);
  const response = await get('/api/export/scdl.csv');
  const text = await response.text();
  const rows: Record<string, string>[] = parse(text, { columns: true });
  const report = await (await get('/api/export/scdl-report.json')).json();
  return { response, text, rows, report };
}

describe('the SCDL file of a made-up corpus', async () => {
  const { response, text, rows, report } = await exported({
    reader: memoryReader({ acts }),
    exporting: sorne,
    publicUrl: 'https://sorne.example',
  });
  const row = (id: string) => rows.find((one) => one.DELIB_ID === id);
  const votes = (id: string) => ['EFFECTIF', 'REEL', 'POUR', 'CONTRE', 'ABSTENTION'].map((name) => row(id)?.[`VOTE_${name}`]).join(' ');

  it('has the columns of the standard, and each cell as it stands', () => {
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')[0]).toBe(scdlColumns.join(','));
    expect(row('D1')).toEqual({
      COLL_NOM: 'Ville de Sorne',
      COLL_SIRET: '21990001200017',
      DELIB_ID: 'D1',
      DELIB_DATE: '2022-05-10',
      DELIB_MATIERE_CODE: '7.10',
      DELIB_MATIERE_NOM: 'finances locales/divers',
      DELIB_OBJET: 'OBJET "D1", SUITE',
      BUDGET_ANNEE: '',
      BUDGET_NOM: '',
      PREF_ID: '',
      PREF_DATE: '2022-05-12',
      VOTE_EFFECTIF: '29',
      VOTE_REEL: '27',
      VOTE_POUR: '20',
      VOTE_CONTRE: '4',
      VOTE_ABSTENTION: '3',
      DELIB_URL: 'https://sorne.example/acts/D1',
    });
  });

  it('fills the five figures of a vote only where the act gives them', () => {
    expect(votes('D2')).toBe('29 27 20 4 3');
    for (const id of ['D3', 'D4', 'D5', 'D6']) expect(votes(id), id).toBe('    ');
    expect([row('D4')?.PREF_DATE, row('D6')?.PREF_DATE]).toEqual(['', '']);
  });

  it('lists what is no row, with the reason', () => {
    const reasons = Object.fromEntries(
      report.refused.map(({ actId, refusals }: { actId: string; refusals: { code: string }[] }) => [
        actId,
        refusals.map(({ code }) => code),
      ]),
    );
    expect(reasons).toEqual({
      'WRONG-SUM': ['voteSum'],
      'TOO-MANY': ['moreVoters'],
      EARLY: ['beforeDeliberation'],
      UNDATED: ['missing'],
      ASSIGNED: ['missing'],
      MINUTES: ['notAnAct'],
      OTHERS: ['missing'],
      ARRETE: ['notADeliberation'],
    });
    expect(report.rows).toBe(rows.length);
    expect(rows.length + report.refused.length).toBe(acts.length);
  });

  it('has no row without a SIRET and a subject, and says so', async () => {
    const bare = await exported({ reader: memoryReader({ acts: acts.slice(0, 1) }) });
    expect(bare.rows).toEqual([]);
    expect(bare.report.refused[0].refusals.map(({ column }: { column: string }) => column)).toEqual([
      'COLL_SIRET',
      'DELIB_MATIERE_CODE',
      'DELIB_MATIERE_NOM',
    ]);
  });
});

it('names codes of the nomenclature as text', () => {
  expect([matiereName('7.1'), matiereName('7.10'), matiereName('7.11'), matiereName('7.0'), matiereName('7')]).toEqual([
    'finances locales/décisions budgétaires',
    'finances locales/divers',
    null,
    null,
    null,
  ]);
});

it('leaves the votes of the five acts empty: unanimity prints no figures', async () => {
  const store = await storeOf(projectActs);
  const { reader } = store;
  const { rows, report } = await exported({
    reader,
    answer: (ask) => answer(ask, { reader }),
    exporting: { ...sorne, sirets: ['22820001000017'] },
  });
  store.close();
  expect(rows.length + report.refused.length).toBe(5);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.DELIB_MATIERE_CODE).toBe('7.10');
    expect(
      scdlColumns
        .filter((column) => column.startsWith('VOTE_'))
        .map((column) => row[column])
        .join(''),
    ).toBe('');
  }
});
