import { describe, expect, it } from 'vitest';
import { oneLine, readable } from '../../../corpus/language/readable.ts';

describe('readable', () => {
  it.each([
    ['CP2019\\_02\\_07', 'CP2019_02_07'],
    ['**EXTRAIT du REGISTRE**', 'EXTRAIT du REGISTRE'],
    ['*M. DURAND, M. PETIT*', 'M. DURAND, M. PETIT'],
    ['## **DÉCISION**', 'DÉCISION'],
    ['les   notes  et\u00a0les cours', 'les notes et les cours'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['un_nom_de_fichier', 'un_nom_de_fichier'],
    ['en fin de ligne   \nsuite', 'en fin de ligne\nsuite'],
    ['la 2^{ème} phase, le 1^{er} mars', 'la 2ème phase, le 1er mars'],
    ['x^2 et {a}', 'x^2 et {a}'],
    ['avant\n---\naprès', 'avant\n\naprès'],
  ])('%j reads %j', (source, text) => {
    expect(readable(source).text).toBe(text);
  });

  it('knows the way back: the source of what a reader sees', () => {
    const source = '  **Séance**  du\n*CP2019\\_02\\_07*  : oui';
    const view = readable(source);
    const at = view.text.indexOf('CP2019_02_07');
    const { start, end } = view.toSource({ start: at, end: at + 'CP2019_02_07'.length });
    expect(source.slice(start, end)).toBe('CP2019\\_02\\_07');
    expect(view.fromSource({ start, end })).toEqual({ start: at, end: at + 'CP2019_02_07'.length });
  });

  it('keeps every character of the readable text at its place in the source', () => {
    const source = '# *Vu*  le  rapport \\[1\\]\n\n> de **M. le Président**,\tle 1^{er} mars';
    const view = readable(source);
    for (let i = 0; i < view.text.length; i++) {
      const unit = view.text.charAt(i);
      if (unit === ' ') continue;
      expect(source.charAt(view.toSource({ start: i, end: i + 1 }).start)).toBe(unit);
    }
  });
});

describe('oneLine', () => {
  it('joins lines, and words that a line end cut at their own hyphen', () => {
    expect(oneLine('- coût total ......................12 000,00 €')).toBe('- coût total … 12 000,00 €');
    expect(oneLine('la convention telle que ci-\nannexée,  à\nconclure ')).toBe('la convention telle que ci-annexée, à conclure');
  });
});
