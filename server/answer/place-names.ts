import { foldWords } from '../../corpus/language/fold.ts';
import type { Question } from '../contract.ts';

/**
 * A name that is nobody's and stands in the name of one authority of the corpus ("à Labaume-sur-Orge") says where, not who.
 * Questions name a commune as they name a person, without a title; the roll of people and the authorities tell them apart.
 */
export function placesApart(question: Question, authorities: readonly string[]): Question {
  for (const person of question.people) {
    const words = foldWords(person.text);
    if (person.ids.length > 0 || words.length < 4 || /^(m|mme|mr|mrs|ms|madame|monsieur) /.test(words)) continue;
    const meant = (question.authority === null ? authorities : [question.authority]).filter((authority) =>
      ` ${foldWords(authority)} `.includes(` ${words} `),
    );
    const [authority] = meant;
    if (meant.length === 1 && authority) return { ...question, authority, people: question.people.filter((one) => one !== person) };
  }
  return question;
}
