import { contentWords } from './content-words.ts';
import { leadWeight, saturation, saturationLimit, wordFeatures } from './word-features.ts';

/** `likeness`: how much a passage says of the query, 0 to 1. `coverage`: the share of the query's words that it has, by their weight. */
export type Likeness = { likeness: number; coverage: number };

/**
 * Compares a query with passages by the features of the built-in embedder, without hashing: stems, two stems side by side, and runs of four
 * letters. `rarity` weighs a stem (IDF): a word that no passage has weighs most.
 */
export function lexicalLikeness(query: string, rarity: (stem: string) => number): (passage: string) => Likeness {
  const { features, stems, total } = queryFeatures(query, rarity);
  const allStems = stems.reduce((sum, at) => sum + (features[at]?.weight ?? 0), 0);
  const slots = new Map(features.map(({ key }, at) => [key, at]));
  const hits = new Map<string, WordHits>();
  const hitsOf = (word: string): WordHits => {
    const known = hits.get(word);
    if (known) return known;
    const { stem, grams } = wordFeatures(word);
    const made = { stem: slots.get(stem), grams: grams.flatMap((gram) => slots.get(gram) ?? []) };
    hits.set(word, made);
    return made;
  };
  return (passage) => {
    const found = new Float64Array(features.length);
    let length = 0;
    let previous: number | undefined;
    for (const [position, word] of contentWords(passage).entries()) {
      const weight = leadWeight(position);
      length += weight;
      const { stem, grams } = hitsOf(word);
      for (const at of grams) add(found, at, weight);
      if (stem !== undefined) {
        add(found, stem, weight);
        const pair = previous === undefined ? undefined : slots.get(pairKey(features[previous]?.key ?? '', features[stem]?.key ?? ''));
        if (pair !== undefined) add(found, pair, weight);
      }
      previous = stem;
    }
    const likeness = features.reduce((sum, { weight }, at) => sum + weight * saturation(found[at] ?? 0, length), 0);
    const covered = stems.reduce((sum, at) => sum + ((found[at] ?? 0) > 0 ? (features[at]?.weight ?? 0) : 0), 0);
    return { likeness: total === 0 ? 0 : likeness / (total * saturationLimit), coverage: allStems === 0 ? 0 : covered / allStems };
  };
}

/** Where in the list of the query's features a word of a passage counts. */
type WordHits = { stem: number | undefined; grams: number[] };

/** The features of a query with their weights: a stem counts its rarity, all its runs of letters twice that, a pair as the commoner of the two. */
function queryFeatures(query: string, rarity: (stem: string) => number) {
  const weights = new Map<string, number>();
  const weigh = (key: string, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
  const stems = new Set<string>();
  let before: { stem: string; weight: number } | undefined;
  for (const word of contentWords(query)) {
    const { stem, grams } = wordFeatures(word);
    const weight = rarity(stem);
    stems.add(stem);
    weigh(stem, weight);
    if (before) weigh(pairKey(before.stem, stem), Math.min(before.weight, weight));
    for (const gram of grams) weigh(gram, (2 * weight) / grams.length);
    before = { stem, weight };
  }
  const features = [...weights].map(([key, weight]) => ({ key, weight }));
  return {
    features,
    stems: features.flatMap(({ key }, at) => (stems.has(key) ? [at] : [])),
    total: features.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

function add(sums: Float64Array, at: number, weight: number): void {
  sums[at] = (sums[at] ?? 0) + weight;
}
