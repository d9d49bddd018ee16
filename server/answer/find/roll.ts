import { foldWords } from '../../../corpus/language/fold.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';

/** Who a printed name is, over all acts. */
export type Roll = {
  /** The person whom an act prints so; null where the roll does not know. */
  idOf(actId: string, name: PersonName): string | null;
  person(id: string): Person | null;
};

export function rollOf(people: readonly Person[]): Roll {
  const byId = new Map(people.map((person) => [person.id, person]));
  const ids = new Map<string, string>();
  for (const person of people) {
    for (const { name, actIds } of person.spellings) for (const actId of actIds) ids.set(key(actId, name), person.id);
  }
  return {
    idOf: (actId, name) => ids.get(key(actId, name)) ?? null,
    person: (id) => byId.get(id) ?? null,
  };
}

function key(actId: string, name: PersonName): string {
  return `${actId}|${foldWords(name.printed)}|${name.title ?? ''}`;
}

/** The name as printed, with its title: "Mme CABOS", "M. Christian ASTRUC". */
export function fullName(name: PersonName): string {
  return name.title === null ? name.printed : `${name.title} ${name.printed}`;
}
