import { distance } from 'fastest-levenshtein';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Entry } from './list-entries.ts';
import { personKeys, samePerson } from './same-person.ts';

/** Fewer names may be the same by chance: a second group of members. */
const fewest = 4;
/** Shorter surnames differ by a letter too often ("ROY", "ROZ"). */
const shortest = 5;

/**
 * A document may print the lists of its sitting again (a syndicate for each of its competences, a file of several extracts), and recognition may
 * misread there a name that it read well before. From the first list on that repeats most of an earlier one, a surname one letter from one of the
 * earlier lists of its status is that misprint and adds nobody; somebody else whom only a later list names stays.
 */
export function withoutRepeats(lists: readonly (readonly Entry[])[]): Entry[] {
  const kept: Entry[] = [];
  const known = new Map<string, PersonName[]>();
  const alike = ({ person, status }: Entry) =>
    known.get(`${status} ${personKeys(person).family}`)?.some((one) => samePerson(one, person)) ?? false;
  let repeats = false;
  for (const entries of lists) {
    const again = entries.filter(alike).length;
    repeats ||= entries.length >= fewest && again * 4 >= entries.length * 3;
    const news = repeats ? entries.filter((entry) => alike(entry) || !isMisprint(entry, kept)) : entries;
    kept.push(...news);
    for (const { person, status } of news) {
      const key = `${status} ${personKeys(person).family}`;
      known.set(key, [...(known.get(key) ?? []), person]);
    }
  }
  return kept;
}

function isMisprint({ person, status }: Entry, kept: readonly Entry[]): boolean {
  const { family } = personKeys(person);
  return (
    family.length >= shortest &&
    kept.some(
      (one) =>
        one.status === status &&
        distance(personKeys(one.person).family, family) === 1 &&
        samePerson({ ...one.person, family: person.family }, person),
    )
  );
}
