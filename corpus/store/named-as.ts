import { groupBy } from '../group-by.ts';
import type { Fact } from '../record/fact.ts';
import type { Person } from '../record/person.ts';
import type { PersonName } from '../record/person-name.ts';
import { nameKey, namesInFact, sameName } from './names-in-fact.ts';

/** The spellings of some people, by the key that facts are found by, with the acts in which each is theirs. */
export type SpellingsByKey = Map<string, { name: PersonName; actIds: ReadonlySet<string> }[]>;

export function namesOfPeople(people: readonly Person[], ids: readonly string[]): SpellingsByKey {
  const wanted = new Set(ids);
  const spellings = people
    .filter((person) => wanted.has(person.id))
    .flatMap((person) => person.spellings.map(({ name, actIds }) => ({ name, actIds: new Set(actIds) })));
  return groupBy(spellings, (spelling) => nameKey(spelling.name));
}

/** Whether a fact names one of them. One spelling can be two people's: it counts in the acts in which it is taken to be theirs. */
export function namedAs(fact: Fact, spellings: SpellingsByKey): boolean {
  return namesInFact(fact).some((name) =>
    (spellings.get(nameKey(name)) ?? []).some((spelling) => sameName(spelling.name, name) && spelling.actIds.has(fact.actId)),
  );
}
