import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactOf } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { familyKey } from '../people/name-keys.ts';
import { factsOf, fullName, notice, only } from './check.ts';

/**
 * Acts of one sitting tell it alike: who was present, represented and by whom, absent, who presided, how many members, which quorum.
 * Give the acts of one authority, body and day. Each act is held against the first that tells the same thing; people who came or left
 * during the sitting are left out.
 */
export function checkSitting(acts: readonly ActTold[]): Notice[] {
  const ordered = acts.filter(({ sessionDate }) => sessionDate !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return aspects.flatMap(({ aspect, tell }) => {
    const told = ordered.map((act) => ({ act, ...tell(act) })).filter(({ values }) => values.length > 0);
    const [first, ...rest] = told;
    if (!first) return [];
    return rest.flatMap((other) => {
      const keys = (values: Told['values']) => new Map(values.map((value) => [value.key, value.shown]));
      const [one, two] = [keys(first.values), keys(other.values)];
      const onlyFirst = [...one].filter(([key]) => !two.has(key)).map(([, shown]) => shown);
      const onlyOther = [...two].filter(([key]) => !one.has(key)).map(([, shown]) => shown);
      if (onlyFirst.length + onlyOther.length === 0) return [];
      const params = {
        aspect,
        date: first.act.sessionDate ?? '',
        first: first.act.id,
        other: other.act.id,
        onlyFirst: onlyFirst.join(', ') || '–',
        onlyOther: onlyOther.join(', ') || '–',
      };
      return [notice('sittingToldDifferently', 'alert', params, [...first.facts, ...other.facts])];
    });
  });
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
  // Titles and given names are left out of the key: one act prints "M. DUPRÉ", the other "Jean DUPRÉ"; the holder belongs to the telling.
  const values = facts.map(({ value: { person, by } }) => ({
    key: by === null ? familyKey(person) : `${familyKey(person)} ${familyKey(by)}`,
    shown: by === null ? fullName(person) : `${fullName(person)} → ${fullName(by)}`,
  }));
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
