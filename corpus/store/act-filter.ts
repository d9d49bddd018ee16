import { MatchQuery, Operator } from '@lancedb/lancedb';
import type { ActFilter } from '../corpus-reader.ts';
import type { Tables } from './open-tables.ts';
import { readRows } from './read-rows.ts';
import { type ActRow, noData } from './rows.ts';
import { and, isIn, literal, or } from './sql.ts';

/** Acts found by words are put in order in memory: beyond this many, a search by words alone says nothing. */
const mostFound = 100_000;

/** What a filter on acts names beside its own words, looked up: the acts that name its person, those that have its words. */
export type LookedUp = { personActs?: ReadonlySet<string>; withWords?: ReadonlySet<string> };

/**
 * The condition that a filter on acts puts on the rows of passages; undefined where it puts none.
 * A row without a date ('') is met by no span of dates.
 */
export function passageCondition(filter: ActFilter, { personActs, withWords }: LookedUp): string | undefined {
  return and([
    filter.ids && isIn('actId', filter.ids),
    personActs && isIn('actId', personActs),
    withWords && isIn('actId', withWords),
    daySpan(filter),
    filter.spans && or(filter.spans.map((span) => daySpan(span) ?? 'true')),
    filter.authority === undefined ? undefined : `authority = ${literal(filter.authority)}`,
    filter.authorities && isIn('authority', filter.authorities),
    filter.body === undefined ? undefined : `body = ${literal(filter.body)}`,
    filter.bodies && isIn('body', filter.bodies),
  ]);
}

export function daySpan({ from, to }: { from?: string; to?: string }): string | undefined {
  return and([
    from === undefined ? undefined : `day >= ${literal(from)}`,
    to === undefined ? undefined : `day <= ${literal(to)} AND day <> ''`,
  ]);
}

/**
 * Acts whose text has all the words, stems and accents apart. `of`: how many rows the table has. `withData`: rows of other data stand among them
 * and are left out, for which all rows are looked through.
 */
export async function actIdsWithWords(
  tables: Pick<Tables, 'acts'>,
  words: string,
  { of, most = mostFound, withData }: { of: number; most?: number; withData: boolean },
): Promise<Set<string>> {
  if (of === 0) return new Set();
  const query = new MatchQuery(words, 'text', { operator: Operator.And });
  const rows = await readRows<Pick<ActRow, 'id'> & { _score: number }>(tables.acts, {
    where: withData ? noData : undefined,
    columns: ['id', '_score'],
    shape: (rowsOf) => rowsOf.fullTextSearch(query).limit(Math.min(of, most)),
  });
  return new Set(rows.map((row) => row.id));
}
