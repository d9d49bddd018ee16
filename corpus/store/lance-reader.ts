import type { ActSummary, CorpusReader, Coverage, FactFilter, Sitting } from '../corpus-reader.ts';
import type { Embedder } from '../embed/embedder.ts';
import { TermFrequencies } from '../embed/term-frequencies.ts';
import type { Act, Passage } from '../record/act.ts';
import type { Fact, FactKind, FactOf } from '../record/fact.ts';
import type { Notice } from '../record/notice.ts';
import type { Person } from '../record/person.ts';
import { actCondition, daySpan, type FilterDeps } from './act-filter.ts';
import { behindCursor, cursorAfter } from './cursor.ts';
import { groupBy } from './group-by.ts';
import { identifierKey } from './identifier-key.ts';
import { namedAs, namesOfPeople } from './named-as.ts';
import type { Tables } from './open-tables.ts';
import { readRows } from './read-rows.ts';
import { type ActRow, actOf, type FactRow, factOf, summaryOf } from './rows.ts';
import { searchPassages } from './search-passages.ts';
import { and, hasAny, isIn } from './sql.ts';

type SummaryRow = Pick<ActRow, 'id' | 'day' | 'file' | 'summary'>;
type WholeRow = SummaryRow & Pick<ActRow, 'pages' | 'notices' | 'text'>;
const summaryColumns = ['id', 'day', 'file', 'summary'] as const;
const wholeColumns = [...summaryColumns, 'pages', 'notices', 'text'] as const;

/** Acts of one page where the caller asks for no number. */
const pageSize = 200;

/** What a finished state of the store answers. The tables are those of one state, whatever is written meanwhile. */
export function lanceReader({ tables, coverage, embedder }: { tables: Tables; coverage: Coverage; embedder: Embedder }): CorpusReader {
  const people = once(async () =>
    (await readRows<{ json: string }>(tables.people, { columns: ['json'] })).map((row) => JSON.parse(row.json) as Person),
  );
  const terms = once(() => readTerms(tables));
  const corpusNotices = once(() => readRows<{ actIds: string[]; json: string }>(tables.notices, { columns: ['actIds', 'json'] }));
  const deps: FilterDeps = { tables, people };

  const factsOf = async (filter: FactFilter, order: (a: FactRow, b: FactRow) => number): Promise<Fact[]> => {
    const names = filter.people && namesOfPeople(await people(), filter.people);
    const where = and([
      filter.kinds && isIn('kind', filter.kinds),
      filter.actIds && isIn('actId', filter.actIds),
      daySpan(filter),
      names && hasAny('names', names.keys()),
    ]);
    const rows = await readRows<FactRow>(tables.facts, { where, columns: ['actId', 'n', 'kind', 'day', 'start', 'json'] });
    const facts = rows.sort(order).map(factOf);
    return names ? facts.filter((fact) => namedAs(fact, names)) : facts;
  };

  const wholeActs = async (where: string): Promise<Act[]> => {
    const rows = await readRows<WholeRow>(tables.acts, { where, columns: wholeColumns });
    const facts = groupBy(await factsOf({ actIds: rows.map((row) => row.id) }, (a, b) => a.n - b.n), (fact) => fact.actId);
    return rows.sort(newestFirst).map((row) => actOf(row, facts.get(row.id) ?? []));
  };

  return {
    async coverage() {
      return coverage;
    },
    async acts(filter = {}, { limit = pageSize, cursor } = {}) {
      const where = await actCondition(filter, 'id', deps);
      const [total, rows] = await Promise.all([
        tables.acts.countRows(where),
        readRows<SummaryRow>(tables.acts, {
          where: and([where, cursor === undefined ? undefined : behindCursor(cursor)]),
          columns: summaryColumns,
          shape: (query) =>
            query
              .orderBy([
                { columnName: 'day', ascending: false },
                { columnName: 'id', ascending: true },
              ])
              .limit(limit + 1),
        }),
      ]);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return { items: items.map(summaryOf), total, ...(last && rows.length > limit ? { nextCursor: cursorAfter(last) } : {}) };
    },
    async act(identifier) {
      const found = await wholeActs(hasAny('keys', [identifierKey(identifier)]));
      const [only] = found;
      if (!only) return { status: 'absent' };
      return found.length === 1 ? { status: 'found', act: only } : { status: 'shared', ids: found.map((act) => act.id) };
    },
    async actsById(ids) {
      return ids.length === 0 ? [] : wholeActs(isIn('id', ids));
    },
    async facts<K extends FactKind>(filter: FactFilter & { kinds?: K[] }) {
      // The kinds asked for are the kinds returned, which the type of a filter can't say.
      return (await factsOf(filter, bySittingAndPlace)) as FactOf<K>[];
    },
    async sittings(filter = {}) {
      const where = and([await actCondition(filter, 'id', deps), "day <> ''"]);
      return sittingsOf(await readRows<SittingRow>(tables.acts, { where, columns: ['id', 'day', 'authority', 'body'] }));
    },
    people,
    async notices(actIds) {
      const wanted = new Set(actIds);
      const rows = await readRows<SummaryRow & { notices: string }>(tables.acts, {
        where: isIn('id', actIds),
        columns: ['id', 'day', 'file', 'summary', 'notices'],
      });
      const own = rows.sort(newestFirst).flatMap((row) => JSON.parse(row.notices) as Notice[]);
      const shared = (await corpusNotices()).filter((row) => row.actIds.some((id) => wanted.has(id)));
      return [...own, ...shared.map((row) => JSON.parse(row.json) as Notice)];
    },
    async search({ text, terms: further, filter = {}, limit }) {
      if (coverage.passages === 0) return [];
      const where = await actCondition(filter, 'actId', deps);
      const search = { passages: tables.passages, embedder, terms: await terms() };
      const found = await searchPassages(search, { text, terms: further ?? [], where, limit });
      const rows = await readRows<SummaryRow>(tables.acts, {
        where: isIn('id', new Set(found.map((one) => one.actId))),
        columns: summaryColumns,
      });
      const acts = new Map(rows.map((row): [string, ActSummary] => [row.id, summaryOf(row)]));
      return found.flatMap(({ json, actId, ...scores }) => {
        const act = acts.get(actId);
        return act ? [{ passage: JSON.parse(json) as Passage, act, ...scores }] : [];
      });
    },
  };
}

/** How often each word stands in the corpus: what search weighs words by. */
export async function readTerms(tables: Pick<Tables, 'terms'>): Promise<TermFrequencies> {
  const [row] = await readRows<{ passages: number; counts: Uint8Array }>(tables.terms, { columns: ['passages', 'counts'] });
  return row ? TermFrequencies.fromBytes(row.passages, row.counts) : new TermFrequencies();
}

type SittingRow = Pick<ActRow, 'id' | 'day' | 'authority' | 'body'>;

/** Oldest first; two bodies or authorities that met on one day are two sittings. */
function sittingsOf(rows: SittingRow[]): Sitting[] {
  const sittings = new Map<string, Sitting>();
  for (const { id, day, authority, body } of rows) {
    const key = JSON.stringify([day, authority, body]);
    const sitting = sittings.get(key) ?? { date: day, authority, body, actIds: [] };
    sitting.actIds.push(id);
    sittings.set(key, sitting);
  }
  for (const sitting of sittings.values()) sitting.actIds.sort();
  return [...sittings.entries()].sort(([a], [b]) => compare(a, b)).map(([, sitting]) => sitting);
}

function newestFirst(a: { day: string; id: string }, b: { day: string; id: string }): number {
  return compare(b.day, a.day) || compare(a.id, b.id);
}

function bySittingAndPlace(a: FactRow, b: FactRow): number {
  return compare(a.day, b.day) || compare(a.actId, b.actId) || a.start - b.start || a.n - b.n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
