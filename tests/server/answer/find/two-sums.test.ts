import { describe, expect, it } from 'vitest';
import { twoSums } from '../../../../server/answer/find/two-sums.ts';

describe('twoSums', () => {
  it.each([
    ['Le prêt est-il plus élevé que le don de la Fondation ?', 'more', 'prêt', 'don de la Fondation'],
    ['Is the loan smaller than the gift?', 'less', 'loan', 'gift'],
    ["La part de la Région est-elle égale à celle de l'État ?", 'same', 'part de la Région', "part de l'État"],
    ['Lequel est le moins cher : le bus ou le car ?', 'less', 'bus', 'car'],
    ['Entre le bus et le car, lequel est le plus cher ?', 'more', 'bus', 'car'],
    ['De combien le bus dépasse-t-il le car ?', 'difference', 'bus', 'car'],
    ['What is the gap between the loan and the gift?', 'difference', 'loan', 'gift'],
    ['Combien font le prêt et le don ensemble ?', 'total', 'prêt', 'don'],
    ['Does the bus cost more than the coach?', 'more', 'bus', 'coach'],
  ])('%s', (question, asked, first, second) => {
    expect(twoSums(question)).toMatchObject({ asked, first, second });
  });

  it.each([
    'Le prêt dépasse-t-il 3 000 euros ?',
    'Is the loan more than €500?',
    'Quels prêts et quels dons sont prévus ?',
    'Qui a plus de deux pouvoirs ?',
  ])('sets nothing beside a figure, nor where one thing is asked of: %s', (question) => {
    expect(twoSums(question)).toBeNull();
  });
});
