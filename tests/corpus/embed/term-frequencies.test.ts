import { expect, test } from 'vitest';
import { lexicalLikeness } from '../../../corpus/embed/lexical-likeness.ts';
import { TermFrequencies } from '../../../corpus/embed/term-frequencies.ts';
import { wordFeatures } from '../../../corpus/embed/word-features.ts';

test('a word in few passages weighs more; taking passages out undoes taking them in', () => {
  const terms = new TermFrequencies();
  for (const passage of ['le pont et la route', 'la route du col', 'la route']) terms.count(passage, 1);
  const rarity = (word: string) => terms.rarity(wordFeatures(word).stem);
  expect(rarity('pont')).toBeGreaterThan(rarity('route'));
  expect(rarity('tunnel')).toBeGreaterThan(rarity('pont'));
  const before = rarity('pont');
  terms.count('le pont neuf', 1);
  expect(rarity('pont')).not.toBe(before);
  terms.count('le pont neuf', -1);
  expect(rarity('pont')).toBe(before);
});

test('survives being stored', () => {
  const terms = new TermFrequencies();
  terms.count('le pont et la route', 1);
  const bytes = terms.toBytes();
  // As Arrow gives it: a view that starts anywhere in a larger buffer.
  const buffer = new Uint8Array(bytes.length + 3);
  buffer.set(bytes, 3);
  const read = TermFrequencies.fromBytes(terms.passages, buffer.subarray(3));
  expect(read.passages).toBe(1);
  expect(read.rarity(wordFeatures('pont').stem)).toBe(terms.rarity(wordFeatures('pont').stem));
});

test('likeness: words near each other and early count more; coverage is the share of the words', () => {
  const like = lexicalLikeness('le tarif de la cantine', () => 1);
  const filler = 'texte sans rapport avec le reste '.repeat(40);
  const together = like('Le tarif de cantine change.');
  expect(together.coverage).toBe(1);
  expect(together.likeness).toBeGreaterThan(like('La cantine change. Le tarif aussi.').likeness);
  expect(together.likeness).toBeGreaterThan(like(`${filler} Le tarif de cantine change.`).likeness);
  expect(like('La cantine ferme.').coverage).toBe(0.5);
  expect(like('Rien ici.')).toEqual({ likeness: 0, coverage: 0 });
  expect(together.likeness).toBeLessThan(1);
});
