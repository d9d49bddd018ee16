/**
 * What a word is compared by: its stem, and its runs of four letters, which a misspelt or compound word shares with the right one.
 * The stem is the first six letters: on piaf hybrid's R@1 is .714 with it, .707 with Snowball's French stems, one question more
 * on spf (bench/RESULTS.md).
 */
export type WordFeatures = { stem: string; grams: string[] };

const known = new Map<string, WordFeatures>();

/** The features of a folded word. Kept in a map: texts repeat their words. */
export function wordFeatures(word: string): WordFeatures {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const marked = `^${word}$`;
  const grams: string[] = [];
  for (let start = 0; start + 4 <= marked.length; start++) grams.push(marked.slice(start, start + 4));
  const made = { stem: `=${word.slice(0, 6)}`, grams };
  if (known.size < 100_000) known.set(word, made);
  return made;
}

/**
 * A word counts less the later it stands: a text says first what it is about. After 100 words it counts half, so that passages
 * of usual length hardly feel it. Without it hybrid's R@1 is .02 less on the long pages of service-public.fr, the same on piaf (bench/RESULTS.md).
 */
export function leadWeight(position: number): number {
  return 1 / (1 + position / 100);
}

/** BM25's k1: how fast a feature that stands again and again stops counting more. */
const k1 = 1.2;

/** BM25's saturation (b .75) for a feature of total weight `weight` in a text of `length`; texts of 100 are neither long nor short. */
export function saturation(weight: number, length: number): number {
  return (weight * (k1 + 1)) / (weight + k1 * (0.25 + (0.75 * length) / 100));
}

/** What `saturation` never reaches. */
export const saturationLimit = k1 + 1;
