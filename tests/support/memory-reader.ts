import type { ActFilter, ActSummary, CorpusReader, Coverage, FactFilter, PassageHit, Sitting } from '../../corpus/corpus-reader.ts';
import { groupBy } from '../../corpus/group-by.ts';
import { fold } from '../../corpus/language/fold.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import { stems } from '../../corpus/language/stem.ts';
import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { namesInFact } from '../../corpus/store/names-in-fact.ts';

/** A corpus of records held in arrays: what a test needs of the store. Search counts the words in common. */
export function memoryReader({ acts, people = [] }: { acts: Act[]; people?: Person[] }): CorpusReader {
  const newestFirst = [...acts].sort((a, b) => (b.sessionDate ?? '').localeCompare(a.sessionDate ?? '') || a.id.localeCompare(b.id));
  const oldestFirst = [...acts].sort((a, b) => (a.sessionDate ?? '').localeCompare(b.sessionDate ?? '') || a.id.localeCompare(b.id));
  const undatedLast = [...acts]
    .sort((a, b) => (a.sessionDate ?? '9999').localeCompare(b.sessionDate ?? '9999') || a.id.localeCompare(b.id))
    .map(summary);
  const personOf = (actId: string, name: PersonName) =>
    people.find((person) => person.spellings.some((one) => one.name.printed === name.printed && one.actIds.includes(actId)))?.id;
  const names = (fact: Fact, ids: string[]) => namesInFact(fact).some((name) => ids.includes(personOf(fact.actId, name) ?? ''));
  const kept = (filter: ActFilter = {}) =>
    newestFirst.filter(
      (act) =>
        (!filter.ids || filter.ids.includes(act.id)) &&
        (!filter.from || (act.sessionDate ?? '') >= filter.from) &&
        (!filter.to || (act.sessionDate !== null && act.sessionDate <= filter.to)) &&
        (!filter.authority || act.authority.name === filter.authority) &&
        (!filter.body || act.body === filter.body) &&
        (!filter.person || act.facts.some((fact) => names(fact, [filter.person ?? '']))) &&
        (!filter.q || stems(filter.q).every((stem) => stems(act.text).includes(stem))),
    );
  const factsOf = (filter: FactFilter): Fact[] =>
    oldestFirst
      .filter(
        (act) =>
          (!filter.actIds || filter.actIds.includes(act.id)) &&
          (!filter.from || (act.sessionDate ?? '') >= filter.from) &&
          (!filter.to || (act.sessionDate !== null && act.sessionDate <= filter.to)),
      )
      .flatMap((act) => act.facts)
      .filter((fact) => !filter.holding || filter.holding.some((text) => JSON.stringify(fact).includes(text)))
      .filter((fact) => (!filter.kinds || filter.kinds.includes(fact.kind)) && (!filter.people || names(fact, filter.people)));
  return {
    async coverage(): Promise<Coverage> {
      const dates = oldestFirst.flatMap((act) => act.sessionDate ?? []);
      return {
        acts: acts.length,
        sittings: sittingsOf(oldestFirst).length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        facts: acts.flatMap((act) => act.facts).length,
        passages: acts.flatMap(passagesOf).length,
        alerts: acts.flatMap((act) => act.notices).filter((notice) => notice.level === 'alert').length,
        authorities: [...new Set(acts.map((act) => act.authority.name))],
        bodies: [...new Set(acts.flatMap((act) => act.body ?? []))],
        failed: [],
        embedder: 'none',
      };
    },
    async acts(filter, page) {
      const items = kept(filter);
      const start = Number(page?.cursor ?? 0);
      const end = start + (page?.limit ?? 200);
      return {
        items: items.slice(start, end).map(summary),
        total: items.length,
        ...(end < items.length ? { nextCursor: String(end) } : {}),
      };
    },
    async everyAct() {
      return undatedLast;
    },
    async act(identifier) {
      const key = fold(identifier).replace(/[\\\s]/g, '');
      const found = newestFirst.filter((act) => act.identifiers.some((one) => fold(one).replace(/[\\\s]/g, '') === key));
      const [only] = found;
      if (!only) return { status: 'absent' };
      return found.length === 1 ? { status: 'found', act: only } : { status: 'shared', ids: found.map((act) => act.id) };
    },
    async actsById(ids) {
      return newestFirst.filter((act) => ids.includes(act.id));
    },
    async texts(ids) {
      return new Map(acts.filter((act) => ids.includes(act.id)).map((act) => [act.id, act.text]));
    },
    async facts<K extends FactKind>(filter: FactFilter & { kinds?: K[] }) {
      // The kinds asked for are the kinds returned, which the type of a filter can't say.
      return factsOf(filter) as FactOf<K>[];
    },
    async *eachFact<K extends FactKind>(filter: FactFilter & { kinds: K[] }) {
      // As above.
      yield factsOf(filter) as FactOf<K>[];
    },
    async acronyms() {
      const facts = factsOf({ kinds: ['acronym'] }) as FactOf<'acronym'>[];
      const byMeaning = groupBy(facts, ({ value }) => fold(`${value.acronym}|${value.expansion}`));
      return [...byMeaning.values()].flatMap((same) => (same[0] ? [{ ...same[0].value, facts: same.slice(0, 6) }] : []));
    },
    async hasWords(words) {
      return acts.some((act) => {
        const has = new Set(stems(act.text));
        return stems(words).every((stem) => has.has(stem));
      });
    },
    async sittings(filter) {
      return sittingsOf(kept(filter).reverse());
    },
    async people() {
      return people;
    },
    async notices(actIds) {
      return acts.filter((act) => actIds.includes(act.id)).flatMap((act) => act.notices);
    },
    async noticeTallies() {
      const count = (act: Act, level: string) => act.notices.filter((notice) => notice.level === level).length;
      return new Map(
        acts.flatMap((act) =>
          act.notices.length === 0
            ? []
            : [[act.id, { alert: count(act, 'alert'), doubt: count(act, 'doubt'), info: count(act, 'info') }] as const],
        ),
      );
    },
    async corpusNotices() {
      return [];
    },
    async search({ text, terms = [], filter, limit }) {
      const wanted = new Set([...stems(text), ...terms.flatMap(stems)].filter((stem) => stem.length > 2));
      const hits: PassageHit[] = kept(filter).flatMap((act) =>
        passagesOf(act).map((passage) => {
          const has = new Set(stems(`${passage.shown} ${passage.context}`));
          const score = [...wanted].filter((stem) => has.has(stem)).length / Math.max(1, wanted.size);
          return { passage, act: summary(act), score, fullText: score, vector: 0 };
        }),
      );
      return hits
        .filter((hit) => hit.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

function summary(act: Act): ActSummary {
  const { id, idAssigned, kind, identifiers, authority, body, sessionDate, title, file, format, textSha256, ocr } = act;
  return { id, idAssigned, kind, identifiers, authority, body, sessionDate, title, file, format, textSha256, ocr };
}

function sittingsOf(acts: Act[]): Sitting[] {
  const out = new Map<string, Sitting>();
  for (const act of acts) {
    if (act.sessionDate === null) continue;
    const key = `${act.sessionDate}|${act.authority.name}|${act.body ?? ''}`;
    const known = out.get(key) ?? { date: act.sessionDate, authority: act.authority.name, body: act.body, actIds: [] };
    out.set(key, { ...known, actIds: [...known.actIds, act.id].sort() });
  }
  return [...out.values()];
}

/** One passage a paragraph. */
function passagesOf(act: Act): Passage[] {
  return [...act.text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((found, n) => ({
    id: `${act.id}#${n}`,
    actId: act.id,
    n,
    part: 'explanation',
    start: found.index,
    end: found.index + found[0].length,
    shown: oneLine(found[0]),
    context: `${act.title} ${act.sessionDate ?? ''}`,
  }));
}
