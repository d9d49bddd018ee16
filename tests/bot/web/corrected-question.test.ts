import { describe, expect, it } from 'vitest';
import { correctedQuestion } from '../../../bot/web/corrected-question.ts';

const nothing = { date: '', dateText: '', person: '', personText: '', act: '', actText: '' };

describe('a corrected question', () => {
  it.each([
    [
      'a day in the place of the words that were',
      'Qui siégeait le 3 mai 2019 ?',
      { date: '2019-05-04', dateText: '3 mai 2019' },
      'Qui siégeait le 4 mai 2019 ?',
    ],
    ['a day where none was said', 'Qui siégeait ?', { date: '2019-05-04' }, 'Qui siégeait, le 4 mai 2019 ?'],
    ['a person', 'Mme VERNOI était-elle là ?', { person: 'Mme VERNOY', personText: 'Mme VERNOI' }, 'Mme VERNOY était-elle là ?'],
    ['an act', 'Quel montant ?', { act: 'DEL2021_03_04' }, 'Quel montant, dans l’acte DEL2021_03_04 ?'],
    ['nothing', 'Quel montant ?', { person: 'M. X', personText: 'M. X' }, 'Quel montant ?'],
    ['a day that is none', 'Quel montant ?', { date: '<b>' }, 'Quel montant ?'],
  ])('takes %s', (_, question, correction, expected) => {
    expect(correctedQuestion(question, { ...nothing, ...correction }, 'fr')).toBe(expected);
  });

  it('speaks English to an English question', () => {
    const correction = { ...nothing, date: '2019-05-04', dateText: 'on 3 May 2019', act: 'A-1' };
    expect(correctedQuestion('Who sat on 3 May 2019?', correction, 'en')).toBe('Who sat on 4 May 2019, in the act A-1?');
  });
});
