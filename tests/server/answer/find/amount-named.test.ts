import { describe, expect, it } from 'vitest';
import { amountsNamed } from '../../../../server/answer/find/amount-named.ts';

describe('amountsNamed', () => {
  it.each([
    ['À quoi correspondent les 3 480 € ?', [348_000]],
    ['What is the €12,345.67 for?', [1_234_567]],
    ['Que représente 12 345,67 ?', [1_234_567]],
    ['Pourquoi 900 euros ?', [90_000]],
  ])('reads %s', (question, cents) => {
    expect(amountsNamed(question)).toEqual(cents);
  });

  it.each(['Qui était présent le 26.10.2031 ?', "L'acte de 2031", 'Article 6156 ?', 'le 28.08', "l'acte D2031_04_12"])(
    'sees no sum in %s',
    (question) => {
      expect(amountsNamed(question)).toEqual([]);
    },
  );
});
