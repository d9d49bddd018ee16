import type { ActFilter, ActSummary, CorpusReader, Coverage, FactFilter, Page, PassageHit, Sitting } from '../corpus-reader.ts';
import type { FactKind, FactOf } from '../record/fact.ts';
import type { Notice } from '../record/notice.ts';
import type { Person } from '../record/person.ts';
import { once } from '../store/once.ts';
import type { KeptOut } from './kept-out.ts';

/**
 * The reader without the acts that are kept out: no call of it tells their text, facts, people, or that they are there. The one place where
 * they are left out, so that no list, answer, feed or export can forget to. Of one state of the corpus.
 */
export function publishedReader(reader: CorpusReader, { ids, files }: KeptOut): CorpusReader {
  const isOut = (id: string): boolean => ids.has(id);
  const isOwn = ({ actId }: { actId: string }): boolean => !isOut(actId);
  const onlyPublished = <T extends { id: string }>(acts: readonly T[]): T[] => acts.filter(({ id }) => !isOut(id));
  const shown = (notices: readonly Notice[]): Notice[] => notices.filter(({ places }) => places.every(isOwn));
  // Made once, since what is kept of a list (names, sittings) is kept by that list.
  const everyAct = once(async () => onlyPublished(await reader.everyAct()));

  const acts = async (filter: ActFilter = {}, page: Page = {}) => {
    const out = [...ids].filter((id) => filter.ids?.includes(id) ?? true);
    const [outside, wanted] = await Promise.all([reader.acts({ ...filter, ids: out }, { limit: 1 }), page.limit ?? 200]);
    const items: ActSummary[] = [];
    let total = 0;
    let cursor = page.cursor;
    // Pages are filled up: one that is shorter than was asked for reads as the last.
    do {
      const part = await reader.acts(filter, { limit: wanted - items.length, ...(cursor === undefined ? {} : { cursor }) });
      items.push(...onlyPublished(part.items));
      total = part.total - outside.total;
      cursor = part.nextCursor;
    } while (cursor !== undefined && items.length < wanted);
    return { items, total, ...(cursor === undefined ? {} : { nextCursor: cursor }) };
  };

  const people = once(async (): Promise<Person[]> => {
    const left = (await reader.people()).flatMap((person) => withoutActs(person, isOut));
    const known = new Set(left.map(({ id }) => id));
    return left.map((person) => ({ ...person, possiblySame: person.possiblySame.filter(({ personId }) => known.has(personId)) }));
  });

  return {
    acts,
    everyAct,
    people,
    coverage: once(() => coverageWithout(reader, { ids, files })),
    async act(identifier) {
      const found = await reader.act(identifier);
      if (found.status === 'found') return isOut(found.act.id) ? { status: 'absent' } : found;
      if (found.status === 'absent') return found;
      const left = found.ids.filter((id) => !isOut(id));
      const [only] = left.length === 1 ? await reader.actsById(left) : [];
      if (only) return { status: 'found', act: only };
      return left.length === 0 ? { status: 'absent' } : { status: 'shared', ids: left };
    },
    actsById: async (wanted) => reader.actsById(wanted.filter((id) => !isOut(id))),
    texts: async (wanted) => reader.texts(wanted.filter((id) => !isOut(id))),
    facts: async <K extends FactKind>(filter: FactFilter & { kinds?: K[] }): Promise<FactOf<K>[]> =>
      // Both overloads of `facts` meet here; the kinds asked for are the kinds returned.
      ((await reader.facts(filter)) as FactOf<K>[]).filter(isOwn),
    async *eachFact(filter) {
      for await (const facts of reader.eachFact(filter)) yield facts.filter(isOwn);
    },
    acronyms: once(async () => {
      const meanings = await reader.acronyms();
      const left = meanings.map(async ({ acronym, expansion, facts }) => {
        const own = facts.filter(isOwn);
        if (own.length > 0) return [{ acronym, expansion, facts: own }];
        // A meaning is kept with its first acts alone: another one may say it too.
        const others = await reader.facts({ kinds: ['acronym'], holding: [expansion] });
        const same = others.filter((fact) => isOwn(fact) && fact.value.acronym === acronym && fact.value.expansion === expansion);
        return same.length > 0 ? [{ acronym, expansion, facts: same.slice(0, facts.length) }] : [];
      });
      return (await Promise.all(left)).flat();
    }),
    hasWords: async (words) => (await reader.hasWords(words)) && (await acts({ q: words }, { limit: 1 })).total > 0,
    sittings: async (filter) => (await reader.sittings(filter)).flatMap((sitting) => sittingWithout(sitting, isOut)),
    notices: async (wanted) => shown(await reader.notices(wanted.filter((id) => !isOut(id)))),
    noticeTallies: once(async () => new Map([...(await reader.noticeTallies())].filter(([id]) => !isOut(id)))),
    corpusNotices: async () => shown(await reader.corpusNotices()),
    search: async (query) => searchPublished(reader, query, isOut),
  };
}

/** Asks for more until as many published hits are there as were asked for, or no more come. */
async function searchPublished(
  reader: CorpusReader,
  query: Parameters<CorpusReader['search']>[0],
  isOut: (id: string) => boolean,
): Promise<PassageHit[]> {
  for (let limit = query.limit; ; limit *= 4) {
    const hits = await reader.search({ ...query, limit });
    const left = hits.filter(({ act }) => !isOut(act.id));
    if (left.length >= query.limit || hits.length < limit) return left.slice(0, query.limit);
  }
}

function sittingWithout(sitting: Sitting, isOut: (id: string) => boolean): Sitting[] {
  const actIds = sitting.actIds.filter((id) => !isOut(id));
  return actIds.length === 0 ? [] : [{ ...sitting, actIds }];
}

/** The person as the other acts print them; nobody where no other act does. */
function withoutActs(person: Person, isOut: (id: string) => boolean): Person[] {
  const spellings = person.spellings
    .map((spelling) => ({ ...spelling, actIds: spelling.actIds.filter((id) => !isOut(id)) }))
    .filter(({ actIds }) => actIds.length > 0);
  const [first] = spellings;
  if (first === undefined) return [];
  if (spellings.length === person.spellings.length) return [{ ...person, spellings }];
  const printed = spellings.map(({ name }) => [name.title, name.printed].filter(Boolean).join(' '));
  // The fullest form that is left, unless the one that is shown is among them.
  const name = printed.includes(person.name) ? person.name : printed.reduce((a, b) => (b.length > a.length ? b : a));
  return [{ ...person, name, spellings }];
}

/** Counted over what is published; passages are those of the whole store, since a reader can't count them apart. */
async function coverageWithout(reader: CorpusReader, { ids, files }: KeptOut): Promise<Coverage> {
  const isOut = (id: string): boolean => ids.has(id);
  const [whole, all, facts, tallies, shared, sittings] = await Promise.all([
    reader.coverage(),
    reader.everyAct(),
    reader.facts({ actIds: [...ids] }),
    reader.noticeTallies(),
    reader.corpusNotices(),
    reader.sittings(),
  ]);
  const acts = all.filter(({ id }) => !isOut(id));
  const listed = new Set(all.map(({ id }) => id));
  const rowsOut = [...ids].filter((id) => !listed.has(id)).length;
  const days = acts.flatMap(({ sessionDate }) => sessionDate ?? []).sort();
  const sharedOut = shared.filter(({ level, places }) => level === 'alert' && places.some(({ actId }) => isOut(actId))).length;
  const ownOut = [...ids].reduce((sum, id) => sum + (tallies.get(id)?.alert ?? 0), 0);
  return {
    ...whole,
    acts: acts.length,
    sittings: sittings.filter(({ actIds }) => actIds.some((id) => !isOut(id))).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    ...(whole.scdlRows !== undefined && { scdlRows: whole.scdlRows - rowsOut }),
    facts: whole.facts - facts.length,
    alerts: whole.alerts - ownOut - sharedOut,
    authorities: [...new Set(acts.map(({ authority }) => authority.name))].sort(),
    bodies: [...new Set(acts.flatMap(({ body }) => body ?? []))].sort(),
    failed: whole.failed.filter(({ file }) => !files.has(file)),
  };
}
