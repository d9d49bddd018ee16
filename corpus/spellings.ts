import { rememberOf } from './language/remember.ts';
import type { Person } from './record/person.ts';
import type { PersonName } from './record/person-name.ts';
import { nameKey } from './store/names-in-fact.ts';

/** One printed form of a person's name, and the acts that print it. */
export type Spelling = { id: string; name: PersonName; isIn(actId: string): boolean };

/**
 * The spellings of a roll by the key that names are compared by. Made once for each roll: over 100,000 acts people are named some three
 * million times, of which a question looks up a few hundred.
 */
export const spellingsOf = rememberOf((people: readonly Person[]): ReadonlyMap<string, readonly Spelling[]> => {
  const byKey = new Map<string, Spelling[]>();
  for (const { id, spellings } of people) {
    for (const { name, actIds } of spellings) {
      const key = nameKey(name);
      const spelling = { id, name, isIn: membership(actIds) };
      const same = byKey.get(key);
      if (same) same.push(spelling);
      else byKey.set(key, [spelling]);
    }
  }
  return byKey;
});

/** Below this many, looking through a list is as fast as a search in a sorted one. */
const few = 16;

/** Sorted when first asked: most spellings are never. */
function membership(actIds: readonly string[]): (actId: string) => boolean {
  if (actIds.length <= few) return (actId) => actIds.includes(actId);
  let sorted: string[] | undefined;
  return (actId) => {
    sorted ??= [...actIds].sort();
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const one = sorted[middle] ?? '';
      if (one === actId) return true;
      if (one < actId) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}
