import { contentWords } from './content-words.ts';
import { leadWeight, saturation, wordFeatures } from './word-features.ts';

/** `likeness`: how much a passage says of the query, about 0 to 1. `coverage`: the share of the query's words that it has, by their weight. */
export type Likeness = { likeness: number; coverage: number };

/**
 * Compares a query with passages by the features of the built-in embedder, without hashing: stems, two stems side by side, and runs of four
 * letters. `rarity` weighs a stem (IDF): a word that no passage has weighs most.
 */
export function lexicalLikeness(query: string, rarity: (stem: string) => number): (passage: string) => Likeness {
  const stems = new Map<string, number>();
  const pairs = new Map<string, number>();
  const grams = new Map<string, number>();
  let total = 0;
  const weigh = (map: Map<string, number>, key: string, weight: number) => {
    map.set(key, (map.get(key) ?? 0) + weight);
    total += weight;
  };
  let before: { stem: string; weight: number } | undefined;
  for (const word of contentWords(query)) {
    const features = wordFeatures(word);
    const weight = rarity(features.stem);
    weigh(stems, features.stem, weight);
    if (before) weigh(pairs, `${before.stem} ${features.stem}`, Math.min(before.weight, weight));
    for (const gram of features.grams) weigh(grams, gram, (2 * weight) / features.grams.length);
    before = { stem: features.stem, weight };
  }
  const allStems = sum(stems.values());
  return (passage) => {
    const found = new Map<string, number>();
    const see = (map: Map<string, number>, key: string, weight: number) => {
      if (map.has(key)) found.set(key, (found.get(key) ?? 0) + weight);
    };
    let length = 0;
    let previous = '';
    contentWords(passage).forEach((word, position) => {
      const features = wordFeatures(word);
      const weight = leadWeight(position);
      length += weight;
      see(stems, features.stem, weight);
      see(pairs, `${previous} ${features.stem}`, weight);
      for (const gram of features.grams) see(grams, gram, weight);
      previous = features.stem;
    });
    let likeness = 0;
    let covered = 0;
    for (const [key, weight] of found) {
      likeness += (stems.get(key) ?? pairs.get(key) ?? grams.get(key) ?? 0) * saturation(weight, length);
      covered += stems.get(key) ?? 0;
    }
    return { likeness: total === 0 ? 0 : Math.min(1, likeness / total), coverage: allStems === 0 ? 0 : covered / allStems };
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
