import { isGlue } from './tables/glue-words.ts';
import { negators } from './tables/negation-rows.ts';

type PlainWord = { folded: string; afterMark: boolean };

/** How many words of meaning a negation reaches: "n'est pas tenu de signer", "sans contrepartie financière". */
const reach = 3;

/**
 * Which words stand within a negation: the words between "ne" and its second half, and those behind a negator up to the next mark. "no later
 * than" and "au plus tard" limit and negate nothing.
 */
export function polarityOf(words: readonly PlainWord[]): ReadonlySet<number> {
  const negated = new Set<number>();
  words.forEach((word, i) => {
    if (!negators.has(word.folded) || words[i + 1]?.folded === 'later') return;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words[k]?.folded !== 'ne' && words[k]?.folded !== 'n') continue;
      for (let between = k + 1; between < i; between++) negated.add(between);
      break;
    }
    negated.add(i);
    let met = 0;
    for (let k = i + 1; k < words.length && met < reach; k++) {
      const next = words[k];
      if (next === undefined || next.afterMark) break;
      negated.add(k);
      if (!isGlue(next.folded)) met += 1;
    }
  });
  return negated;
}
