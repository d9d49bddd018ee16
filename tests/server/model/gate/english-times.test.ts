import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../server/model/gate/figures.ts';
import { readText } from '../../../../server/model/gate/read-text.ts';

const timesIn = (text: string, lang: 'fr' | 'en') =>
  findFigures(text, lang, []).flatMap(({ key }) => (key.startsWith('time:') ? [key.slice(5)] : []));

describe('times of day as people say them', () => {
  it.each([
    ['The committee met at half past five in the afternoon.', '17:30'],
    ['It opened at a quarter to three.', '14:45'],
    ['It opened at quarter past nine in the morning', '09:15'],
    ['The sitting began at nine o’clock in the morning', '09:00'],
    ['at six in the evening', '18:00'],
    ['at 7:12 p.m. in the hall', '19:12'],
    ['at 2 p.m.', '14:00'],
    ['half past two', '14:30'],
  ])('%s', (text, time) => {
    expect(timesIn(text, 'en')).toEqual([time]);
  });

  it.each([
    ['à dix-sept heures et demie', '17:30'],
    ['à trois heures de l’après-midi', '15:00'],
    ['à huit heures et quart du soir', '20:15'],
    ['à quatorze heures trente', '14:30'],
  ])('%s', (text, time) => {
    expect(timesIn(text, 'fr')).toEqual([time]);
  });

  it('takes figures behind which the half of the day is told', () => {
    expect(readText('It opened at 5:30 in the afternoon.', 'en').figures.map(({ key }) => key)).toEqual(['time:17:30']);
  });

  it.each(['Three members of the committee', 'a quarter of the cost', 'half of the six', 'the third half'])('finds none in: %s', (text) => {
    expect(timesIn(text, 'en')).toEqual([]);
  });
});

describe('days that are told by another', () => {
  const datesIn = (text: string, lang: 'fr' | 'en') => readText(text, lang).dates.map(({ date }) => date);

  it.each([
    ['La consultation a duré du 19 au 30 décembre 2023.', 'fr', ['2023-12-19', '2023-12-30']],
    ['La vente a eu lieu du 1er au 4 mai 2021.', 'fr', ['2021-05-01', '2021-05-04']],
    ['It ran from 13 to 24 July 2021.', 'en', ['2021-07-13', '2021-07-24']],
    ['Envoyé le 3 mai 2021 et reçu le jour même.', 'fr', ['2021-05-03', '2021-05-03']],
    ['It was sent on 3 May 2021 and received the same day.', 'en', ['2021-05-03', '2021-05-03']],
    ['Reçu le même jour.', 'fr', []],
    ['Les articles 19 au 30 décembre 2023', 'fr', ['2023-12-30']],
  ] as const)('%s', (text, lang, dates) => {
    expect(datesIn(text, lang)).toEqual(dates);
  });
});
