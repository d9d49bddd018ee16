import { describe, expect, it } from 'vitest';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';
import { figuresIn } from './read-figures.ts';

const words = [
  'pour',
  'contre',
  'abstention',
  ':',
  '14',
  'un',
  'voix',
  'quorum',
  'atteint',
  "à l'unanimité",
  'à la majorité',
  'M.',
  'LENOIR',
  '(',
  ')',
  '\n',
  '.',
  '…',
  'nombre de',
  'présents',
  '**',
  '\\_',
  'vu',
  'prend acte',
  '/',
  '☒',
  'é',
  '\u00a0',
];

/** A small generator of its own seed (mulberry32): the same texts on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function nonsense(seed: number, length: number): string {
  const next = random(seed);
  return Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(next() < 0.5 ? ' ' : '  ');
}

describe('any text', () => {
  it('gives facts whose places hold words of the text', () => {
    for (let seed = 0; seed < 100; seed++) {
      const text = nonsense(seed, 60);
      for (const quote of figuresIn(text).quotes) {
        expect(quote.trim()).toBe(quote);
        expect(quote).not.toBe('');
      }
    }
  });

  it('takes time in proportion to its length', () => {
    const part = `${nonsense(7, 1000)} ${'pour 12 contre : '.repeat(80)}${'. . . . '.repeat(120)}${'M. LENOIR, '.repeat(80)}`;
    expect(growthOverEight(figuresIn, part, part.length)).toBeLessThan(linearGrowth);
  });
});
