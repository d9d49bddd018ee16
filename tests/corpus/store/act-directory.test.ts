import { expect, test } from 'vitest';
import { directoryOf, selectActs } from '../../../corpus/store/act-directory.ts';
import { sampleAct } from './sample-records.ts';

const acts = [
  sampleAct({ id: 'B', day: '2020-05-04', text: 'x' }),
  sampleAct({ id: 'A', day: '2020-05-04', text: 'x' }),
  sampleAct({ id: 'C', day: '2021-06-01', body: 'Conseil communautaire', authority: 'Communauté du Haut-Val', text: 'x' }),
  sampleAct({ id: 'D', day: null, text: 'x' }),
];
const directory = directoryOf(acts);
const ids = (filter: Parameters<typeof selectActs>[1]) => selectActs(directory, filter).map((act) => act.id);

test('orders acts by day and id, those without a day last both ways', () => {
  expect(directory.oldestFirst.map((act) => act.id)).toEqual(['A', 'B', 'C', 'D']);
  expect(directory.newestFirst.map((act) => act.id)).toEqual(['C', 'A', 'B', 'D']);
  expect(directory.sittings).toMatchObject([
    { date: '2020-05-04', actIds: ['A', 'B'] },
    { date: '2021-06-01', actIds: ['C'] },
  ]);
});

test('selects by spans, bodies and authorities; an act without a day is in no span', () => {
  expect(ids({})).toEqual(['C', 'A', 'B', 'D']);
  expect(ids({ to: '2020-12-31' })).toEqual(['A', 'B']);
  expect(ids({ spans: [{ from: '2021-01-01' }, { to: '2019-01-01' }] })).toEqual(['C']);
  expect(ids({ bodies: ['Conseil municipal'] })).toEqual(['A', 'B', 'D']);
  expect(ids({ authorities: [] })).toEqual([]);
  expect(ids({ ids: ['D', 'A', 'D', 'unknown'] })).toEqual(['A', 'D']);
});
