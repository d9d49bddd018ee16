import { describe, expect, it } from 'vitest';
import { text } from '../../../server/answer/compose/rich.ts';
import * as en from '../../../server/answer/wording/en/forms.ts';
import { en as english } from '../../../server/answer/wording/en.ts';
import * as fr from '../../../server/answer/wording/fr/forms.ts';
import { fr as french } from '../../../server/answer/wording/fr.ts';

describe('forms of a language', () => {
  it.each([
    ['2023-03-01', '1er mars 2023', '1 March 2023'],
    ['2018-08-28', '28 août 2018', '28 August 2018'],
    ['2011-12', 'décembre 2011', 'December 2011'],
    ['2008', '2008', '2008'],
  ])('writes %s', (iso, inFrench, inEnglish) => expect([fr.date(iso), en.date(iso)]).toEqual([inFrench, inEnglish]));

  it('elides before a vowel', () => {
    expect(['2018-08-28', '2011-10', '2011-12', '2008'].map(fr.ofDate)).toEqual([
      'du 28 août 2018',
      "d'octobre 2011",
      'de décembre 2011',
      'de 2008',
    ]);
  });

  it.each([
    [31_250_040, '312\u00a0500,40\u00a0€', '€312,500.40'],
    [180_000, '1\u00a0800\u00a0€', '€1,800'],
    [5, '0,05\u00a0€', '€0.05'],
    [-1_234_500, '-12\u00a0345\u00a0€', '-€12,345'],
    [12.5, '0,125\u00a0€', '€0.125'],
    [190.25, '1,9025\u00a0€', '€1.9025'],
    [5, '0,05\u00a0€', '€0.05'],
  ])('writes %d cents', (cents, inFrench, inEnglish) => expect([fr.euros(cents), en.euros(cents)]).toEqual([inFrench, inEnglish]));

  it.each([
    [0, '0 acte', '0 acts', 'jamais', 'never'],
    [1, '1 acte', '1 act', 'une fois', 'once'],
    [2, '2 actes', '2 acts', 'deux fois', 'twice'],
    [12, '12 actes', '12 acts', '12 fois', '12 times'],
  ])('counts %i', (n, acte, act, fois, times) =>
    expect([fr.counted(n, 'acte'), en.counted(n, 'act'), fr.times(n), en.times(n)]).toEqual([acte, act, fois, times]),
  );

  it('joins names', () => {
    const names = ['A', 'B', 'C'].map(text);
    expect(fr.and(names).parts.join('')).toBe('A, B et C');
    expect(en.and(names.slice(0, 2)).parts.join('')).toBe('A and B');
  });
});

describe('both languages', () => {
  it('word the same notices', () => expect(Object.keys(english.notices.byCode).sort()).toEqual(Object.keys(french.notices.byCode).sort()));
  it('word a notice of an unknown code by what it says', () => {
    const notice = { code: 'sealMissing', params: { page: 3 } };
    expect(french.notices.generic(notice)).toBe('Contrôle « sealMissing » (page : 3).');
    expect(english.notices.generic(notice)).toBe('Check “sealMissing” (page: 3).');
  });
});
