import { groupBy } from '../../corpus/group-by.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactOf } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { familyKey } from '../people/name-keys.ts';
import { factsOf, fullName, notice, only } from './check.ts';

/**
 * Acts of one sitting tell it alike: who was present, represented and by whom, absent, who presided, how many members, which quorum.
 * Give the acts of one authority, body and day. Each act is held against what most of them tell (the first, where as many tell otherwise);
 * an act that does not tell a thing, and people who came or left during the sitting, are left out.
 */
export function checkSitting(acts: readonly ActTold[]): Notice[] {
  const ordered = acts.filter(({ sessionDate }) => sessionDate !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return aspects.flatMap(({ aspect, tell }) => {
    const told = ordered.map((act) => ({ act, ...tell(act) })).filter(({ values }) => values.length > 0);
    const alike = [...groupBy(told, ({ values }) => signature(values)).values()];
    const [most, ...others] = alike.toSorted((a, b) => b.length - a.length);
    const [first] = most ?? [];
    if (!first) return [];
    return others.flat().map((other) => {
      const onlyFirst = missing(first.values, other.values);
      const onlyOther = missing(other.values, first.values);
      const params = { aspect, date: first.act.sessionDate ?? '', first: first.act.id, other: other.act.id, onlyFirst, onlyOther };
      return notice('sittingToldDifferently', 'alert', params, [...first.facts, ...other.facts]);
    });
  });
}

function signature(values: Told['values']): string {
  return values
    .map(({ key }) => key)
    .toSorted()
    .join('|');
}

/** What the one tells and the other doesn't, for reading. */
function missing(of: Told['values'], from: Told['values']): string {
  const keys = new Set(from.map(({ key }) => key));
  const shown = of.filter(({ key }) => !keys.has(key)).map(({ shown }) => shown);
  return shown.join(', ') || '–';
}

/** What the check needs of an act. */
type ActTold = Pick<Act, 'id' | 'sessionDate' | 'facts'>;

type Told = { values: { key: string; shown: string }[]; facts: Fact[] };

const aspects: { aspect: string; tell: (act: ActTold) => Told }[] = [
  { aspect: 'present', tell: (act) => people(act, ({ status }) => status === 'present') },
  { aspect: 'represented', tell: (act) => people(act, ({ status }) => status === 'represented') },
  { aspect: 'absent', tell: (act) => people(act, ({ status }) => status === 'absent') },
  { aspect: 'presentOrRepresented', tell: (act) => people(act, ({ status }) => status === 'presentOrRepresented') },
  { aspect: 'president', tell: president },
  {
    aspect: 'members',
    tell: (act) =>
      figure(
        factsOf(act, 'count').filter(({ value }) => value.of === 'inOffice'),
        ({ value }) => value.count,
      ),
  },
  {
    aspect: 'quorum',
    tell: (act) =>
      figure(
        factsOf(act, 'quorum').filter(({ value }) => value.required !== null),
        ({ value }) => value.required ?? 0,
      ),
  },
];

function people(act: ActTold, wanted: (value: FactOf<'attendance'>['value']) => boolean): Told {
  const facts = factsOf(act, 'attendance').filter(({ value }) => wanted(value) && value.condition === null && value.as !== 'substitute');
  // Titles and given names are left out of the key: one act prints "M. DUPRÉ", the other "Jean DUPRÉ". Homonyms are counted instead.
  const seen = new Map<string, number>();
  const values = facts.map(({ value: { person, by } }) => {
    const family = familyKey(person);
    const nth = (seen.get(family) ?? 0) + 1;
    seen.set(family, nth);
    const key = [family, nth, by === null ? '' : familyKey(by)].join(' ');
    return { key, shown: by === null ? fullName(person) : `${fullName(person)} → ${fullName(by)}` };
  });
  return { values, facts };
}

function president(act: ActTold): Told {
  const facts = factsOf(act, 'president');
  return { values: facts.map(({ value }) => ({ key: familyKey(value.person), shown: fullName(value.person) })), facts };
}

function figure<F extends Fact>(facts: F[], read: (fact: F) => number): Told {
  const value = only(facts.map(read));
  return value === null ? { values: [], facts: [] } : { values: [{ key: String(value), shown: String(value) }], facts };
}
