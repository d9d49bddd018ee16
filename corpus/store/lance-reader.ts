import type { ActFilter, CorpusReader, Coverage, FactFilter } from '../corpus-reader.ts';
import type { Embedder } from '../embed/embedder.ts';
import { groupBy } from '../group-by.ts';
import type { Act } from '../record/act.ts';
import type { Fact, FactKind, FactOf } from '../record/fact.ts';
import type { Notice } from '../record/notice.ts';
import { readDirectory, selectActs, sittingsOf } from './act-directory.ts';
import { actIdsWithWords, daySpan, type LookedUp, passageCondition } from './act-filter.ts';
import { corpusNotices, readTallies } from './corpus-notices.ts';
import { cursorAfter, firstBehind } from './cursor.ts';
import { heldActs } from './held-acts.ts';
import { identifierKey } from './identifier-key.ts';
import { namedAs, namesOfPeople, type SpellingsByKey } from './named-as.ts';
import { once } from './once.ts';
import type { Tables } from './open-tables.ts';
import { readAcronyms, readPeople, readTerms } from './read-once.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type ActRow, actOf, type FactRow, factOf } from './rows.ts';
import { searchPassages } from './search-passages.ts';
import { and, hasAny, isIn, literal, or } from './sql.ts';

type WholeRow = Pick<ActRow, 'id' | 'day' | 'file' | 'summary' | 'pages' | 'notices' | 'text'>;
type NoticeRow = Pick<ActRow, 'id' | 'day' | 'notices'>;
const wholeColumns = ['id', 'day', 'file', 'summary', 'pages', 'notices', 'text'] as const;

/** Acts of one page where the caller asks for no number. */
const pageSize = 200;

/** Words of which it is remembered whether the corpus has them. */
const mostKnownWords = 10_000;

/** What a finished state of the store answers. The tables are those of one state, whatever is written meanwhile. */
export function lanceReader({ tables, coverage, embedder }: { tables: Tables; coverage: Coverage; embedder: Embedder }): CorpusReader {
  const directory = once(() => readDirectory(tables));
  const people = once(async () => readPeople(tables, (await directory()).byId));
  const terms = once(() => readTerms(tables));
  const acronyms = once(() => readAcronyms(tables));
  const tallies = once(() => readTallies(tables));
  const notices = corpusNotices(tables);
  const rowsOfActs = once(() => tables.acts.countRows());
  const known = new Map<string, Promise<boolean>>();
  const withData = coverage.scdlRows !== undefined;

  const factsWhere = async (filter: FactFilter): Promise<{ where: string | undefined; names: SpellingsByKey | undefined }> => {
    const names = filter.people && namesOfPeople(await people(), filter.people);
    const where = and([
      filter.kinds && isIn('kind', filter.kinds),
      filter.actIds && isIn('actId', filter.actIds),
      daySpan(filter),
      names && hasAny('names', names.keys()),
      filter.holding && or(filter.holding.map((text) => `strpos(json, ${literal(text)}) > 0`)),
    ]);
    return { where, names };
  };

  const factsOf = async (filter: FactFilter, order: (a: FactRow, b: FactRow) => number): Promise<Fact[]> => {
    if (filter.actIds?.length === 0) return [];
    const { where, names } = await factsWhere(filter);
    const rows = await readRows<FactRow>(tables.facts, { where, columns: ['actId', 'n', 'kind', 'day', 'start', 'json'] });
    const facts = rows.sort(order).map(factOf);
    return names ? facts.filter((fact) => namedAs(fact, names)) : facts;
  };

  const wholeActs = async (where: string, ids?: string[]): Promise<Act[]> => {
    const readFacts = (actIds: string[]) => factsOf({ actIds }, (a, b) => a.n - b.n);
    const reading = readRows<WholeRow>(tables.acts, { where, columns: wholeColumns });
    // Where the ids are known, facts need not wait for the acts.
    const [rows, known] = await Promise.all([reading, ids && readFacts(ids)]);
    const facts = groupBy(known ?? (await readFacts(rows.map((row) => row.id))), (fact) => fact.actId);
    return rows.sort(newestRowFirst).map((row) => actOf(row, facts.get(row.id) ?? []));
  };

  const held = heldActs((ids) => wholeActs(isIn('id', ids), ids));

  /** What acts note on themselves; those of an answer are held already. */
  const noticesIn = async (actIds: string[]): Promise<Notice[]> => {
    const acts = held.ifHeld(actIds);
    if (acts) return acts.flatMap((act) => act.notices);
    const rows = await readRows<NoticeRow>(tables.acts, { where: isIn('id', actIds), columns: ['id', 'day', 'notices'] });
    return rows.sort(newestRowFirst).flatMap((row) => JSON.parse(row.notices) as Notice[]);
  };

  /** Acts that name the person, as the roll has it. */
  const personActs = async (id: string): Promise<Set<string>> =>
    new Set((await people()).find((one) => one.id === id)?.spellings.flatMap(({ actIds }) => actIds));

  const lookedUp = async (filter: ActFilter): Promise<LookedUp> => ({
    ...(filter.person === undefined ? {} : { personActs: await personActs(filter.person) }),
    ...(filter.q === undefined ? {} : { withWords: await actIdsWithWords(tables, filter.q, { of: await rowsOfActs(), withData }) }),
  });

  return {
    async coverage() {
      return coverage;
    },
    async acts(filter = {}, { limit = pageSize, cursor } = {}) {
      const { personActs: named, withWords } = await lookedUp(filter);
      const selected = selectActs(await directory(), filter, named);
      const found = withWords ? selected.filter((act) => withWords.has(act.id)) : selected;
      const start = cursor === undefined ? 0 : firstBehind(found, cursor);
      const items = found.slice(start, start + limit);
      const last = items.at(-1);
      return { items, total: found.length, ...(last && start + limit < found.length ? { nextCursor: cursorAfter(last) } : {}) };
    },
    everyAct: async () => (await directory()).oldestFirst,
    async act(identifier) {
      const found = await wholeActs(hasAny('keys', [identifierKey(identifier)]));
      const [only] = found;
      if (!only) return { status: 'absent' };
      return found.length === 1 ? { status: 'found', act: only } : { status: 'shared', ids: found.map((act) => act.id) };
    },
    actsById: held.byId,
    async texts(ids) {
      if (ids.length === 0) return new Map();
      const rows = await readRows<Pick<ActRow, 'id' | 'text'>>(tables.acts, { where: isIn('id', ids), columns: ['id', 'text'] });
      return new Map(rows.map((row) => [row.id, row.text]));
    },
    async facts<K extends FactKind>(filter: FactFilter & { kinds?: K[] }) {
      // The kinds asked for are the kinds returned, which the type of a filter can't say.
      return (await factsOf(filter, bySittingAndPlace)) as FactOf<K>[];
    },
    async *eachFact<K extends FactKind>(filter: FactFilter & { kinds: K[] }) {
      const { where, names } = await factsWhere(filter);
      for await (const rows of streamRows<FactRow>(tables.facts, { where, columns: ['json'] })) {
        const facts = rows.map(factOf);
        // As above.
        yield (names ? facts.filter((fact) => namedAs(fact, names)) : facts) as FactOf<K>[];
      }
    },
    acronyms,
    hasWords(words) {
      const cached = known.get(words);
      if (cached) return cached;
      const found = rowsOfActs()
        .then((of) => actIdsWithWords(tables, words, { of, most: 1, withData }))
        .then((ids) => ids.size > 0);
      if (known.size < mostKnownWords) known.set(words, found);
      return found;
    },
    async sittings(filter = {}) {
      const all = await directory();
      if (Object.values(filter).every((value) => value === undefined)) return [...all.sittings];
      const { personActs: named } = await lookedUp(filter);
      return sittingsOf(selectActs(all, filter, named));
    },
    people,
    async notices(actIds) {
      const [own, shared] = await Promise.all([noticesIn(actIds), notices.of(actIds)]);
      return [...own, ...shared];
    },
    noticeTallies: tallies,
    corpusNotices: notices.all,
    async search({ text, terms: further, filter = {}, limit }) {
      if (coverage.passages === 0) return [];
      const where = passageCondition(filter, await lookedUp(filter));
      const search = { passages: tables.passages, embedder, terms: await terms() };
      const [found, { byId }] = await Promise.all([searchPassages(search, { text, terms: further ?? [], where, limit }), directory()]);
      return found.flatMap((hit) => {
        const act = byId.get(hit.passage.actId);
        return act ? [{ act, ...hit }] : [];
      });
    },
  };
}

function newestRowFirst(a: Pick<ActRow, 'id' | 'day'>, b: Pick<ActRow, 'id' | 'day'>): number {
  return compare(b.day, a.day) || compare(a.id, b.id);
}

function bySittingAndPlace(a: FactRow, b: FactRow): number {
  return compare(a.day, b.day) || compare(a.actId, b.actId) || a.start - b.start || a.n - b.n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
