import { describe, expect, it } from 'vitest';
import { findDates, scanDates } from '../../../corpus/language/dates.ts';

describe('findDates', () => {
  it.each([
    ["L'an deux mille vingt deux, le trente et un janvier, les membres", '2022-01-31'],
    ['L’an deux mil dix-sept, le mercredi 06 septembre à 20h30', '2017-09-06'],
    ["L'an deux mil dix-sept et le six du mois de septembre", '2017-09-06'],
    ['L’AN DEUX MILLE VINGT, LE PREMIER DÉCEMBRE À 18 HEURES', '2020-12-01'],
    ['le vingt-huit mai deux mille douze', '2012-05-28'],
    ['Séance du 1er avril 2009', '2009-04-01'],
    ['Séance du 1 er avril 2009', '2009-04-01'],
    ['affiché le 03/07/2021', '2021-07-03'],
    ['Publié le 29/02/24', '2024-02-29'],
    ['le 3.7.2021', '2021-07-03'],
    ['on 2021-07-03,', '2021-07-03'],
    ['on July 3rd, 2021', '2021-07-03'],
    ['on the 3rd of July 2021', '2021-07-03'],
    ['depuis sept. 2019', '2019-09'],
    ['en Août 1998', '1998-08'],
    ['le sept mars deux mille onze', '2011-03-07'],
  ])('reads %s', (text, date) => {
    expect(findDates(text).map((found) => found.date)).toEqual([date]);
  });

  it.each([
    'ID : 075-217500016-20190212-45-DE',
    'tél. 05.63.12.13.14',
    'article L2121-17',
    'version 1.2.2019.4',
    'You may come',
    'le bulletin n°1 de mars',
    'de 2012 à 2015',
  ])('reads no date in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('gives the place of the words, with the weekday before them', () => {
    const text = 'Réunion du mardi 4 juin\n2019 : appel';
    const [found] = findDates(text);
    expect(text.slice(found?.start, found?.end)).toBe('mardi 4 juin\n2019');
    expect(found?.weekday).toBe(2);
  });

  it('returns years alone only when asked, and never a part of a longer figure', () => {
    expect(findDates('depuis 2008 et 1 2008 €, 12.2008, n°2008', { years: true }).map((found) => found.date)).toEqual(['2008', '2008']);
    expect(findDates('depuis 2008')).toEqual([]);
  });

  it('says which dates do not exist and which have no year', () => {
    const text = 'du 30 février 2018 au 31/04/2018, puis le 11 octobre dernier, et en mars';
    const { dates, impossible, monthDays } = scanDates(text);
    expect(dates).toEqual([]);
    expect(impossible.map(({ start, end }) => text.slice(start, end))).toEqual(['30 février 2018', '31/04/2018']);
    expect(monthDays.map(({ day, month }) => [day, month])).toEqual([
      [11, 10],
      [null, 3],
    ]);
  });
});
