import { connect } from '@lancedb/lancedb';
import { expect, test } from 'vitest';
import { arrowTable } from '../../../corpus/store/arrow-table.ts';
import { readRows } from '../../../corpus/store/read-rows.ts';
import { type TableName, tableSchema } from '../../../corpus/store/tables.ts';
import { storeUri } from './store-folder.ts';

const passage = { actId: 'Ardèze', day: '', authority: 'Ville d’Ardèze', words: 'œuvre 𝒜 à 12 €', json: '{}', vector: [0.5, -1, 0, 0.25] };
const fact = { actId: 'a', n: 1, kind: 'vote', day: '2024-02-29', start: 12, names: ['jose nervat', 'élodie'], json: '{"é":1}' };

async function stored(name: TableName, rows: Record<string, unknown>[]) {
  const schema = tableSchema(name, 4);
  const db = await connect(await storeUri());
  const table = await db.createEmptyTable(name, schema);
  await table.add(arrowTable(schema, rows));
  const read = await readRows<Record<string, unknown>>(table, { columns: schema.fields.map((field) => field.name) });
  db.close();
  return read;
}

test('rows come back as they were: letters of two and four bytes, empty texts, missing ones, vectors', async () => {
  const rows = [...Array(9).keys()].map((n) => ({ ...passage, body: n % 4 === 1 ? null : `conseil nᵒ ${n}` }));
  expect(await stored('passages', rows)).toEqual(rows);
});

test('lists come back as they were, empty ones too', async () => {
  const rows = [fact, { ...fact, n: 2, names: [] }, { ...fact, n: 3, names: [''] }];
  expect(await stored('facts', rows)).toEqual(rows);
});

test('a missing value is refused where none may be missing', () => {
  expect(() => arrowTable(tableSchema('facts', 4), [{ ...fact, json: undefined }])).toThrow('a row without json');
});
