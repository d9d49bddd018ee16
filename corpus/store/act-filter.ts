import { MatchQuery, Operator } from '@lancedb/lancedb';
import type { ActFilter } from '../corpus-reader.ts';
import type { Person } from '../record/person.ts';
import type { Tables } from './open-tables.ts';
import { readRows } from './read-rows.ts';
import type { ActRow } from './rows.ts';
import { and, isIn, literal } from './sql.ts';

/** What a filter on acts needs beside its own words. */
export type FilterDeps = { tables: Pick<Tables, 'acts'>; people(): Promise<Person[]> };

/** Acts found by words are read whole to be put in order: beyond this many, a search by words alone says nothing. */
const mostFound = 100_000;

/**
 * The condition that a filter puts on a table's rows; undefined where it puts none. `idColumn` holds the act's id in that table.
 * A row without a date ('') is met by no span of dates.
 */
export async function actCondition(filter: ActFilter, idColumn: 'id' | 'actId', deps: FilterDeps): Promise<string | undefined> {
  const conditions = [
    filter.ids && isIn(idColumn, filter.ids),
    filter.person === undefined ? undefined : isIn(idColumn, await actIdsOf(filter.person, deps)),
    daySpan(filter),
    filter.authority === undefined ? undefined : `authority = ${literal(filter.authority)}`,
    filter.body === undefined ? undefined : `body = ${literal(filter.body)}`,
  ];
  if (filter.q !== undefined) conditions.push(isIn(idColumn, await actIdsWithWords(filter.q, await deps.tables.acts.countRows(), deps)));
  return and(conditions);
}

export function daySpan({ from, to }: { from?: string; to?: string }): string | undefined {
  return and([
    from === undefined ? undefined : `day >= ${literal(from)}`,
    to === undefined ? undefined : `day <= ${literal(to)} AND day <> ''`,
  ]);
}

async function actIdsOf(personId: string, { people }: FilterDeps): Promise<string[]> {
  const person = (await people()).find((one) => one.id === personId);
  return person?.spellings.flatMap((spelling) => spelling.actIds) ?? [];
}

/** Acts whose text has all the words, stems and accents apart. */
async function actIdsWithWords(words: string, acts: number, { tables }: FilterDeps): Promise<string[]> {
  if (acts === 0) return [];
  const query = new MatchQuery(words, 'text', { operator: Operator.And });
  const rows = await readRows<Pick<ActRow, 'id'> & { _score: number }>(tables.acts, {
    columns: ['id', '_score'],
    shape: (rowsOf) => rowsOf.fullTextSearch(query).limit(Math.min(acts, mostFound)),
  });
  return rows.map((row) => row.id);
}
