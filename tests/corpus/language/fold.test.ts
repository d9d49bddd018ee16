import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../../corpus/language/fold.ts';

describe('fold', () => {
  it('keeps every offset, whatever the text', () => {
    const text = 'ÉVÈNEMENT d’été, cœur, İstanbul, ß, Œuvre — 5 000 €\n😀 Ǆ';
    expect(fold(text)).toHaveLength(text.length);
  });

  it.each([
    ['Évènement', 'evenement'],
    ['l’ÉTÉ', "l'ete"],
    ['Saint‑Étienne', 'saint-etienne'],
    ['1\u202f000\u00a0€', '1 000 €'],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('foldWords', () => {
  it('gives one key for the spellings of a name', () => {
    expect(foldWords('LE  GOFF-Müller')).toBe(foldWords('Le Goff Muller'));
    expect(foldWords('Œuvre')).toBe('oeuvre');
  });
});
