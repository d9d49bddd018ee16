import { describe, expect, it } from 'vitest';
import { atLeastTimes } from '../../../../server/answer/find/at-least.ts';

describe('atLeastTimes', () => {
  it.each([
    ["Qui a été absent plus d'une fois ?", 2],
    ['Qui a donné pouvoir à plusieurs reprises ?', 2],
    ['Qui a été représenté au moins trois fois ?', 3],
    ['Who was absent more than twice?', 3],
    ['Who held a proxy at least 2 times?', 2],
    ['Who was represented several times?', 2],
  ])('reads the threshold of %s', (question, times) => {
    expect(atLeastTimes(question)).toBe(times);
  });

  it.each(['Qui était absent le 3 mai ?', 'Les séances avec plus de trois absents', 'Subsidies of more than 5 000 €'])(
    'sees none in %s',
    (question) => {
      expect(atLeastTimes(question)).toBeNull();
    },
  );
});
