import type { Person } from '../../../corpus/record/person.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { spellingsOf } from '../../../corpus/spellings.ts';
import { nameKey } from '../../../corpus/store/names-in-fact.ts';

/** Who a printed name is, over all acts. */
export type Roll = {
  /** The person whom an act prints so; null where the roll does not know. */
  idOf(actId: string, name: PersonName): string | null;
};

export function rollOf(people: readonly Person[]): Roll {
  const spellings = spellingsOf(people);
  return {
    idOf: (actId, name) =>
      spellings.get(nameKey(name))?.findLast((one) => (one.name.title ?? '') === (name.title ?? '') && one.isIn(actId))?.id ?? null,
  };
}

/** The name as printed, with its title: "Mme FABRE", "M. Antoine VERDIER". */
export function fullName(name: PersonName): string {
  return name.title === null ? name.printed : `${name.title} ${name.printed}`;
}
