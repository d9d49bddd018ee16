import { foldWords } from '../language/fold.ts';
import { rememberWords } from '../language/remember.ts';
import type { Fact } from '../record/fact.ts';
import type { PersonName } from '../record/person-name.ts';

/** Everybody whom a fact names: attendee and holder of a proxy, president, secretary, signatory, voters. */
export function namesInFact(fact: Fact): PersonName[] {
  switch (fact.kind) {
    case 'attendance':
      return fact.value.by ? [fact.value.person, fact.value.by] : [fact.value.person];
    case 'president':
    case 'secretary':
    case 'signatory':
      return [fact.value.person];
    case 'vote':
      return [...fact.value.namesFor, ...fact.value.namesAgainst, ...fact.value.namesAbstain, ...fact.value.namesNotVoting];
    default:
      return [];
  }
}

/** What a name is found by. Titles are compared apart (`sameName`): one act may print a name with its title and without. */
export function nameKey(name: PersonName): string {
  return keyOf(name.printed);
}

const keyOf = rememberWords(foldWords);

/** The same printed name, and no title that speaks against it. */
export function sameName(a: PersonName, b: PersonName): boolean {
  return nameKey(a) === nameKey(b) && (a.title === null || b.title === null || a.title === b.title);
}
