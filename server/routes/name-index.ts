import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { nameKey, sameName } from '../../corpus/store/names-in-fact.ts';

/** Who a name printed in an act is, where the roll of people says so. */
export type NameIndex = (actId: string, name: PersonName) => string | null;

/** By act and printed form: the same form may be two people in two acts, and M. and Mme X are two people in one. */
export function nameIndex(people: Person[]): NameIndex {
  const spellings = new Map<string, { id: string; name: PersonName }[]>();
  for (const { id, spellings: known } of people) {
    for (const { name, actIds } of known) {
      for (const actId of actIds) {
        const key = keyOf(actId, name);
        spellings.set(key, [...(spellings.get(key) ?? []), { id, name }]);
      }
    }
  }
  return (actId, name) => {
    const candidates = (spellings.get(keyOf(actId, name)) ?? []).filter((one) => sameName(one.name, name));
    const sameTitle = candidates.filter((one) => one.name.title === name.title);
    const ids = new Set((sameTitle.length > 0 ? sameTitle : candidates).map((one) => one.id));
    const [only] = ids;
    // A bare name that may be two people of the act is nobody's.
    return ids.size === 1 && only !== undefined ? only : null;
  };
}

const keyOf = (actId: string, name: PersonName): string => JSON.stringify([actId, nameKey(name)]);
