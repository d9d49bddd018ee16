import type { ActFilter, ActSummary, Sitting } from '../corpus-reader.ts';
import type { Tables } from './open-tables.ts';
import { streamRows } from './read-rows.ts';
import { type ActRow, noData, summaryOf } from './rows.ts';

/**
 * The summaries of all acts of one state, held in memory: what a question is about is found without a query, and the same objects serve
 * every question. Small, since authorities, bodies and days are kept once each.
 */
export type ActDirectory = {
  /** Acts without a date last; of one day by id. */
  oldestFirst: readonly ActSummary[];
  newestFirst: readonly ActSummary[];
  byId: ReadonlyMap<string, ActSummary>;
  /** Oldest first. */
  sittings: readonly Sitting[];
};

export async function readDirectory(tables: Pick<Tables, 'acts'>): Promise<ActDirectory> {
  const acts: ActSummary[] = [];
  const kept = keptOnce();
  for await (const rows of streamRows<ActRow>(tables.acts, { where: noData, columns: ['id', 'file', 'summary'] })) {
    for (const row of rows) acts.push(slim(summaryOf(row), kept));
  }
  return directoryOf(acts);
}

/** A directory of acts already at hand. */
export function directoryOf(acts: readonly ActSummary[]): ActDirectory {
  const oldestFirst = [...acts].sort((a, b) => compare(a.sessionDate ?? '9999', b.sessionDate ?? '9999') || a.id.localeCompare(b.id));
  return {
    oldestFirst,
    newestFirst: [...acts].sort((a, b) => compare(b.sessionDate ?? '', a.sessionDate ?? '') || compare(a.id, b.id)),
    byId: new Map(oldestFirst.map((act) => [act.id, act])),
    sittings: sittingsOf(oldestFirst),
  };
}

/** The acts that meet a filter, newest first. `q` is not looked at: it takes the full text. `personActs`: those that name the filter's person. */
export function selectActs(directory: ActDirectory, filter: ActFilter, personActs?: ReadonlySet<string>): readonly ActSummary[] {
  const meets = actTest(filter, personActs);
  if (filter.ids) {
    const found = [...new Set(filter.ids)].flatMap((id) => directory.byId.get(id) ?? []);
    return found.filter(meets).sort(newestFirst);
  }
  return meets === always ? directory.newestFirst : directory.newestFirst.filter(meets);
}

function newestFirst(a: Pick<ActSummary, 'id' | 'sessionDate'>, b: Pick<ActSummary, 'id' | 'sessionDate'>): number {
  return compare(b.sessionDate ?? '', a.sessionDate ?? '') || compare(a.id, b.id);
}

function actTest({ from, to, spans, authority, authorities, body, bodies }: ActFilter, personActs?: ReadonlySet<string>) {
  const within = (day: string | null, span: { from?: string | undefined; to?: string | undefined }) =>
    (span.from === undefined || (day !== null && day >= span.from)) && (span.to === undefined || (day !== null && day <= span.to));
  const tests: ((act: ActSummary) => boolean)[] = [];
  if (from !== undefined || to !== undefined) tests.push((act) => within(act.sessionDate, { from, to }));
  if (spans) tests.push((act) => spans.some((span) => within(act.sessionDate, span)));
  if (authority !== undefined) tests.push((act) => act.authority.name === authority);
  if (authorities) tests.push((act) => authorities.includes(act.authority.name));
  if (body !== undefined) tests.push((act) => act.body === body);
  if (bodies) tests.push((act) => act.body !== null && bodies.includes(act.body));
  if (personActs) tests.push((act) => personActs.has(act.id));
  return tests.length === 0 ? always : (act: ActSummary) => tests.every((test) => test(act));
}

const always = () => true;

/** Oldest first; two bodies or authorities that met on one day are two sittings. */
export function sittingsOf(acts: readonly ActSummary[]): Sitting[] {
  const sittings = new Map<string, Sitting>();
  for (const { id, sessionDate: date, authority, body } of acts) {
    if (date === null) continue;
    const key = JSON.stringify([date, authority.name, body]);
    const sitting = sittings.get(key);
    if (sitting) sitting.actIds.push(id);
    else sittings.set(key, { date, authority: authority.name, body, actIds: [id] });
  }
  for (const sitting of sittings.values()) sitting.actIds.sort();
  return [...sittings.entries()].sort(([a], [b]) => compare(a, b)).map(([, sitting]) => sitting);
}

function slim(act: ActSummary, kept: <T>(value: T) => T): ActSummary {
  return {
    ...act,
    identifiers: act.identifiers.map((one) => (one === act.id ? act.id : one)),
    authority: kept(act.authority),
    body: kept(act.body),
    sessionDate: kept(act.sessionDate),
    kind: kept(act.kind),
    format: kept(act.format),
  };
}

/** The first of equal values, for all of them. */
function keptOnce(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    // What is kept under a value's own text is that value or its equal.
    return known.get(key) as T;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
