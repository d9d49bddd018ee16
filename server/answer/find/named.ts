import type { Person } from '../../../corpus/record/person.ts';
import type { Question } from '../../contract.ts';
import type { Named } from './finder.ts';

/** The people that a question names, with their entries in the roll. */
export function namedIn(question: Question, people: readonly Person[]): Named[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return question.people.map(({ text, ids }) => ({ text, ids, people: ids.flatMap((id) => byId.get(id) ?? []) }));
}
