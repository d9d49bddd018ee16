import { stem } from '../language/stem.ts';

/** What a word is compared by: its stem, and its runs of four letters, which a misspelt or compound word shares with the right one. */
export type WordFeatures = { stem: string; grams: string[] };

const known = new Map<string, WordFeatures>();

/** The features of a folded word. Kept in a map: texts repeat their words. */
export function wordFeatures(word: string): WordFeatures {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const marked = `^${word}$`;
  const grams: string[] = [];
  for (let start = 0; start + 4 <= marked.length; start++) grams.push(marked.slice(start, start + 4));
  const made = { stem: `=${stem(word)}`, grams };
  if (known.size < 100_000) known.set(word, made);
  return made;
}

/**
 * A word counts less the later it stands: a text says first what it is about. After 100 words it counts half, so that passages
 * of usual length hardly feel it. Without it hybrid loses .04 of R@1 on the long pages of service-public.fr (bench/RESULTS.md).
 */
export function leadWeight(position: number): number {
  return 1 / (1 + position / 100);
}

/** BM25's saturation (k1 1.2, b .75) for a feature of total weight `weight` in a text of `length`; texts of 100 are neither long nor short. */
export function saturation(weight: number, length: number): number {
  return (weight * 2.2) / (weight + 1.2 * (0.25 + (0.75 * length) / 100));
}
