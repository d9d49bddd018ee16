import { expect, it } from 'vitest';
import { foldWords } from '../../../../corpus/language/fold.ts';
import { isNegator, isRestriction } from '../../../../server/model/gate/negator.ts';

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => ({ folded: foldWords(word) }));
const denying = (text: string) => wordsOf(text).flatMap(({ folded }, i, words) => (isNegator(words, i) ? [folded] : []));

it.each([
  ['Le prix ne couvre plus les frais.', ['plus']],
  ['Il y a plus de dix membres.', []],
  ['Le prix n’est pas plus élevé.', ['pas']],
  ['Personne n’a protesté.', ['personne']],
  ['Une personne a protesté, elle n’est pas élue.', ['pas']],
  ['L’absence de chauffage est signalée.', ['absence']],
  ['L’absence de personne n’est notée.', ['absence', 'personne']],
  ['Un don de 500 €.', []],
  ['The council don’t agree.', ['don']],
  ['ARDOVAL won the contract.', []],
  ['ARDOVAL won’t build it.', ['won']],
  ['A lack of seats.', ['lack']],
])('%s', (text, words) => {
  expect(denying(text)).toEqual(words);
});

it('knows a restriction from a denial and from a relative', () => {
  const restricting = (text: string) => wordsOf(text).some((_, i, words) => isRestriction(words, i));
  expect(restricting('Le marché ne comprend que la charpente.')).toBe(true);
  expect(restricting('Le marché ne dit pas que la charpente est comprise.')).toBe(false);
  expect(restricting('Le marché que la commune passe.')).toBe(false);
});
