import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../corpus/record/fact.ts';
import { extractContent } from '../../../ingest/content/extract-content.ts';
import { findParts } from '../../../ingest/parts/find-parts.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';

const folder = join(import.meta.dirname, '../../../corpus/acts');
const acts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Every fact of a text is one by the schema, with places inside the text that hold words; the parts cover the text. */
function check(text: string): void {
  const source = sourceText(text);
  for (const { spans, ...draft } of extractContent(source)) {
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
    const places = spans.map((span) => ({ actId: 'A', ...span }));
    expect(factSchema.safeParse({ ...draft, id: 'A#1', actId: 'A', places }).error).toBeUndefined();
  }
  let at = 0;
  for (const part of findParts(source)) {
    expect(part.start).toBe(at);
    expect(part.end).toBeGreaterThan(part.start);
    at = part.end;
  }
  expect(at).toBe(text.length);
}

describe('extractContent on any text', () => {
  it('quotes the words that it read, on the acts of the corpus', () => {
    expect(acts.length).toBeGreaterThanOrEqual(5);
    for (const text of acts) check(text);
  });

  it('holds on an act cut anywhere, its lines joined or shuffled', () => {
    const random = numbers(7);
    for (const text of acts) {
      for (let i = 0; i < 12; i++) check(text.slice(0, Math.floor(random.next().value * text.length)));
      for (let i = 0; i < 6; i++) check(text.slice(Math.floor(random.next().value * text.length)));
      check(text.replace(/\s+/g, ' '));
      check(
        text
          .split('\n')
          .sort((a, b) => a.length - b.length)
          .join('\n'),
      );
    }
  });

  it('holds on words thrown together', () => {
    const random = numbers(11);
    const words = acts
      .join(' ')
      .split(/(\s+)/)
      .concat(['€', '12', '1 000', 'Vu ', '\n', '(', ')', '…', '«', 'n°', '-', '%', '**', '\\_', 'é', '\u00ad', '🙂']);
    for (let i = 0; i < 60; i++) {
      check(Array.from({ length: 120 }, () => words[Math.floor(random.next().value * words.length)] ?? '').join(i % 2 ? ' ' : ''));
    }
  });

  it.each([
    ['one letter', 'a'],
    ['figures', '1 '],
    ['openings of recitals', 'Vu la délibération '],
    ['headings', 'OBJET : '],
    ['amounts', '1 € '],
    ['lines', '- a\n'],
    ['enumerations', 'partenariat avec la Région, '],
    ['brackets', 'Aa (AA) '],
    ['stamps', 'Reçu le 12/03/2020 '],
  ])('takes time in proportion to the length: %s', (_, unit) => {
    expect(growthOverEight((text) => extractContent(sourceText(text)), unit, 15_000)).toBeLessThan(linearGrowth);
  });
});
