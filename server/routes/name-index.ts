import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/** Who a name printed in an act is, where the roll of people says so. */
export type NameIndex = (actId: string, name: PersonName) => string | null;

/** By act, title and printed form: the same printed form may be two people in two acts, and M. and Mme X two people in one. */
export function nameIndex(people: Person[]): NameIndex {
  const ids = new Map<string, string>();
  for (const person of people) {
    for (const { name, actIds } of person.spellings) for (const actId of actIds) ids.set(keyOf(actId, name), person.id);
  }
  return (actId, name) => ids.get(keyOf(actId, name)) ?? null;
}

const keyOf = (actId: string, name: PersonName): string => JSON.stringify([actId, name.title, name.printed]);
