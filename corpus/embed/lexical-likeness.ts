import { contentWords } from './content-words.ts';
import { leadWeight, saturation, saturationLimit, type WordFeatures, wordFeatures } from './word-features.ts';

/** `likeness`: how much a passage says of the query, 0 to 1. `coverage`: the share of the query's words that it has, by their weight. */
export type Likeness = { likeness: number; coverage: number };

/**
 * A word that shares this much of its runs of letters with one of the passage is covered in that measure: "verse" by "versent" (.75), "Garigou"
 * by "Garrigou" (.67), but "contrat" not by "contre" (.5) nor "département" by "départ" (.4).
 */
const nearWord = 0.6;

/**
 * Compares a query with passages by the features of the built-in embedder, without hashing: stems, two stems side by side, and runs of four
 * letters. `rarity` weighs a stem (IDF): a word that no passage has weighs most.
 */
export function lexicalLikeness(query: string, rarity: (stem: string) => number): (passage: string) => Likeness {
  const { features, slots, words, total } = queryFeatures(query, rarity);
  const allWords = words.reduce((sum, { weight }) => sum + weight, 0);
  const hits = new Map<string, WordHits>();
  const hitsOf = (word: string): WordHits => {
    const known = hits.get(word);
    if (known) return known;
    const made = wordHits(wordFeatures(word), slots, words);
    hits.set(word, made);
    return made;
  };
  return (passage) => {
    const found = new Float64Array(features.length);
    const best = new Float64Array(words.length);
    let length = 0;
    let previous: number | undefined;
    for (const [position, word] of contentWords(passage).entries()) {
      const weight = leadWeight(position);
      length += weight;
      const { stem, grams, near } = hitsOf(word);
      for (const at of grams) add(found, at, weight);
      for (const { word: at, share } of near) if (share > (best[at] ?? 0)) best[at] = share;
      if (stem !== undefined) {
        add(found, stem, weight);
        const pair = previous === undefined ? undefined : slots.get(pairKey(features[previous]?.key ?? '', features[stem]?.key ?? ''));
        if (pair !== undefined) add(found, pair, weight);
      }
      previous = stem;
    }
    const likeness = features.reduce((sum, { weight }, at) => sum + weight * saturation(found[at] ?? 0, length), 0);
    const covered = words.reduce((sum, { weight }, at) => sum + weight * (best[at] ?? 0), 0);
    return { likeness: total === 0 ? 0 : likeness / (total * saturationLimit), coverage: allWords === 0 ? 0 : covered / allWords };
  };
}

type QueryWord = WordFeatures & { weight: number };

/** Where in the list of the query's features a word of a passage counts, and which words of the query it is or nearly is. */
type WordHits = { stem: number | undefined; grams: number[]; near: { word: number; share: number }[] };

const noHits: WordHits = { stem: undefined, grams: [], near: [] };

function wordHits({ stem, grams }: WordFeatures, slots: ReadonlyMap<string, number>, words: readonly QueryWord[]): WordHits {
  const stemSlot = slots.get(stem);
  const gramSlots: number[] = [];
  for (const gram of grams) {
    const slot = slots.get(gram);
    if (slot !== undefined) gramSlots.push(slot);
  }
  // Most words of a passage have nothing of the query: they take no further time.
  if (stemSlot === undefined && gramSlots.length === 0) return noHits;
  const shareOf = (word: QueryWord) =>
    word.stem === stem ? 1 : word.grams.filter((gram) => grams.includes(gram)).length / word.grams.length;
  const near = words.map((word, at) => ({ word: at, share: shareOf(word) })).filter(({ share }) => share >= nearWord);
  return { stem: stemSlot, grams: gramSlots, near };
}

/** The features of a query with their weights: a stem counts its rarity, all its runs of letters twice that, a pair as the commoner of the two. */
function queryFeatures(query: string, rarity: (stem: string) => number) {
  const weights = new Map<string, number>();
  const weigh = (key: string, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
  const words = new Map<string, QueryWord>();
  let before: { stem: string; weight: number } | undefined;
  for (const word of contentWords(query)) {
    const { stem, grams } = wordFeatures(word);
    const weight = rarity(stem);
    words.set(stem, { stem, grams, weight });
    weigh(stem, weight);
    if (before) weigh(pairKey(before.stem, stem), Math.min(before.weight, weight));
    for (const gram of grams) weigh(gram, (2 * weight) / grams.length);
    before = { stem, weight };
  }
  const features = [...weights].map(([key, weight]) => ({ key, weight }));
  return {
    features,
    slots: new Map(features.map(({ key }, at) => [key, at])),
    words: [...words.values()],
    total: features.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

function add(sums: Float64Array, at: number, weight: number): void {
  sums[at] = (sums[at] ?? 0) + weight;
}
