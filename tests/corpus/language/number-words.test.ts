import { describe, expect, it } from 'vitest';
import { findNumberWords, parseNumberWords } from '../../../corpus/language/number-words.ts';

describe('number words', () => {
  it.each([
    ['zéro', 0],
    ['un', 1],
    ['seize', 16],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['vingt-et-une', 21],
    ['soixante et onze', 71],
    ['soixante-dix-neuf', 79],
    ['quatre-vingts', 80],
    ['quatre vingt dix sept', 97],
    ['septante-trois', 73],
    ['cent un', 101],
    ['trois cent quarante-deux', 342],
    ['mil neuf cent quatre-vingt-dix-neuf', 1999],
    ['Deux Mille Vingt-Six', 2026],
    ['cent vingt-cinq mille six cents', 125_600],
    ['deux millions trois cent mille', 2_300_000],
  ])('%s is %d', (text, value) => {
    expect(parseNumberWords(text)).toBe(value);
  });

  it.each(['', 'vingt chaises', 'mil neuf cents mille mille', 'vingt trente'])('%j is no number', (text) => {
    expect(parseNumberWords(text)).toBeNull();
  });

  it('keeps two numbers apart that stand side by side', () => {
    expect(findNumberWords("L'an deux mille quatorze vingt et un juillet").map((found) => found.value)).toEqual([2014, 21]);
  });

  it('takes no article for a number', () => {
    expect(findNumberWords('un collège et une école, deux salles').map((found) => found.value)).toEqual([2]);
  });
});
