import { expect, it } from 'vitest';
import { itemsOf } from '../../../../server/answer/understand/items.ts';
import { allWordings } from '../../../../server/answer/understand/lexicon.ts';
import { findPattern } from '../../../../server/answer/understand/pattern.ts';
import { wordingsIn } from '../../../../server/answer/understand/wordings-in.ts';

const questions = [
  'Qui présidait la séance du 3 mai 2019 ?',
  'Combien de conseillers étaient absents, et qui les représentait ?',
  'Quel montant a été attribué à l’association des Amis du Lavoir ?',
  'When was the deliberation sent to the prefecture?',
  'Pourquoi la convention a-t-elle été renouvelée ?',
  'Liste',
  '',
];

it.each(questions)('%j: no wording is passed over that fits, and they come in the order of the tables', (question) => {
  const items = itemsOf(question, []);
  const fitting = allWordings.filter(({ pattern }) => findPattern(pattern, items) !== null);
  expect(wordingsIn(items).filter(({ pattern }) => findPattern(pattern, items) !== null)).toEqual(fitting);
});

it('few wordings are looked at closely', () => {
  expect(wordingsIn(itemsOf('Qui présidait la séance du 3 mai 2019 ?', [])).length).toBeLessThan(allWordings.length / 10);
});
