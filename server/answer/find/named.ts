import { rememberOf } from '../../../corpus/language/remember.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { Question } from '../../contract.ts';
import type { Named } from './finder.ts';

const byId = rememberOf((people: readonly Person[]) => new Map(people.map((person) => [person.id, person])));

/** The people that a question names, with their entries in the roll. */
export function namedIn(question: Question, people: readonly Person[]): Named[] {
  const roll = byId(people);
  return question.people.map(({ text, ids }) => ({ text, ids, people: ids.flatMap((id) => roll.get(id) ?? []) }));
}
