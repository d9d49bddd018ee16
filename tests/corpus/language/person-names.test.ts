import { describe, expect, it } from 'vitest';
import { findPersonNames, parsePersonName } from '../../../corpus/language/person-names.ts';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';

/** "title|given|family" of each name, in order. */
const read = (text: string, options?: Parameters<typeof findPersonNames>[1]) =>
  findPersonNames(text, options).map(({ name }) => `${name.title ?? ''}|${name.given ?? ''}|${name.family}`);

describe('findPersonNames', () => {
  it.each([
    ['titled surnames, cut by a line end', 'M. VALMY, Mme LE GUERN, M. \nD’ORVAL', ['M.||VALMY', 'Mme||LE GUERN', 'M.||D’ORVAL']],
    ['initials', 'M.  J-P.  VALMY, Mme A. ROC, JP GRAND, M.A. SEREIN', ['M.|J-P.|VALMY', 'Mme|A.|ROC', '|JP|GRAND', '|M.A.|SEREIN']],
    [
      'a title for a group',
      'Mmes ROC, Anne VALMY et LE GUERN, MM. GRAND, PIN',
      ['Mme||ROC', 'Mme|Anne|VALMY', 'Mme||LE GUERN', 'M.||GRAND', 'M.||PIN'],
    ],
    ['one title for men and women', 'Mesdames et Messieurs VALMY, ROC', ['||VALMY', '||ROC']],
    ['surname first', 'LE GUERN Vincent ; D’ORVAL Claude ; DA COSTA Anne', ['|Vincent|LE GUERN', '|Claude|D’ORVAL', '|Anne|DA COSTA']],
    [
      'surname first without separators',
      'VALMY Anne LE GUERN Vincent DA COSTA Paul',
      ['|Anne|VALMY', '|Vincent|LE GUERN', '|Paul|DA COSTA'],
    ],
    [
      'first name first without separators',
      'Anne VALMY Jean-Marc LE GUERN Luc ROC-PIN',
      ['|Anne|VALMY', '|Jean-Marc|LE GUERN', '|Luc|ROC-PIN'],
    ],
    ['mixed case without separators', 'Jean Valmy Marie Roc', ['|Jean|Valmy', '|Marie|Roc']],
    ['mixed case with particles', 'Anne De Valmy, Luc Da Costa, Roc Paul', ['|Anne|De Valmy', '|Luc|Da Costa', '|Paul|Roc']],
    ['initials behind the surname', 'M. Valmy P-Y, M. Valmy S., Mme Roc', ['M.|P-Y|Valmy', 'M.|S.|Valmy', 'Mme||Roc']],
    ['an initial M. before a comma', 'VALMY J., ROC-PIN M., GRAND A.', ['|J.|VALMY', '|M.|ROC-PIN', '|A.|GRAND']],
    ['a surname made of particles', 'M. Luc LE DÛ, LE DU Anne, Mme LE DU', ['M.|Luc|LE DÛ', '|Anne|LE DU', 'Mme||LE DU']],
    ['small particles', 'Luc de VALMY – Hervé du ROC', ['|Luc|de VALMY', '|Hervé|du ROC']],
    [
      'offices between names',
      'Monsieur Luc VALMY, Maire, Madame Anne ROC, 1ère adjointe au maire, Monsieur Jean PIN',
      ['M.|Luc|VALMY', 'Mme|Anne|ROC', 'M.|Jean|PIN'],
    ],
    ['an office before a name', 'Monsieur le Maire Luc VALMY, Madame la Présidente', ['M.|Luc|VALMY']],
    [
      'communes of origin',
      'M. Luc VALMY de Roc sur Mer, Mme Anne PIN, de Belval ; M. Paul GRAND de BELVAL.',
      ['M.|Luc|VALMY', 'Mme|Anne|PIN', 'M.|Paul|GRAND'],
    ],
    ['one a line', 'Anne VALMY\nLuc ROC\nCédric DE SAINT PIN', ['|Anne|VALMY', '|Luc|ROC', '|Cédric|DE SAINT PIN']],
    ['a hyphen at a line end', 'Chantal VALMY-\nROC, Luc PIN- GRAND', ['|Chantal|VALMY-ROC', '|Luc|PIN-GRAND']],
    ['"M." among initials is an initial', 'E. VALMY, R. ROC, M. PIN, A. GRAND', ['|E.|VALMY', '|R.|ROC', '|M.|PIN', '|A.|GRAND']],
    ['surnames alone', 'VALMY, ROC, PIN, GRAND', ['||VALMY', '||ROC', '||PIN', '||GRAND']],
    ['first names alone', 'Jean-Pierre, Nelly, Agnès', ['||Jean-Pierre', '||Nelly', '||Agnès']],
    ['a surname that else opens a heading', 'Mme MARS, M. PRÉSENT', ['Mme||MARS', 'M.||PRÉSENT']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'ORDRE DU JOUR – AFFAIRES GENERALES',
    'Conseillers Municipaux délégués, Vice-Présidents',
    'M. le Maire, Mme la Présidente',
    'Le quorum étant atteint, le Conseil Municipal peut délibérer',
    '',
  ])('finds nobody in "%s"', (text) => expect(read(text)).toEqual([]));

  it('takes one stray word among whole names for nobody', () => {
    expect(read('Anne VALMY, BELMONT, Luc ROC, Paul PIN')).toEqual(['|Anne|VALMY', '|Luc|ROC', '|Paul|PIN']);
  });

  it('finds only titled names where asked', () => {
    expect(read('la société Grand Ouest, gérée par M. Luc ROC', { titled: true })).toEqual(['M.|Luc|ROC']);
  });

  it('places each name on its words, its own title with it', () => {
    const text = 'Présents : Mme  Anne\nVALMY et Mmes ROC et PIN';
    expect(findPersonNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Mme  Anne\nVALMY', 'ROC', 'PIN']);
    expect(findPersonNames(text)[0]?.name.printed).toBe('Anne VALMY');
  });

  it('is linear in the length of the text', () => {
    expect(growthOverEight(findPersonNames, 'Mme PRÉSENT le Maire de A-B-C d’E M.M. ', 20_000)).toBeLessThan(linearGrowth);
  });
});

describe('parsePersonName', () => {
  it('reads one name', () => {
    expect(parsePersonName('M. Christian VALMY')).toEqual({ printed: 'Christian VALMY', title: 'M.', given: 'Christian', family: 'VALMY' });
    expect(parsePersonName('VALMY')?.family).toBe('VALMY');
  });
  it('is null for nobody, several and more than a name', () => {
    expect(parsePersonName('le Maire')).toBeNull();
    expect(parsePersonName('M. VALMY, Mme ROC')).toBeNull();
    expect(parsePersonName('M. VALMY demande la parole')).toBeNull();
  });
});
