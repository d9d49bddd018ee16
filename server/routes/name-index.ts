import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { spellingsOf } from '../../corpus/spellings.ts';
import { nameKey, sameName } from '../../corpus/store/names-in-fact.ts';

/** Who a name printed in an act is, where the roll of people says so. */
export type NameIndex = (actId: string, name: PersonName) => string | null;

/** By act and printed form: the same form may be two people in two acts, and M. and Mme X are two people in one. */
export function nameIndex(people: readonly Person[]): NameIndex {
  const spellings = spellingsOf(people);
  return (actId, name) => {
    const candidates = (spellings.get(nameKey(name)) ?? []).filter((one) => sameName(one.name, name) && one.isIn(actId));
    const sameTitle = candidates.filter((one) => one.name.title === name.title);
    const ids = new Set((sameTitle.length > 0 ? sameTitle : candidates).map((one) => one.id));
    const [only] = ids;
    // A bare name that may be two people of the act is nobody's.
    return ids.size === 1 && only !== undefined ? only : null;
  };
}
