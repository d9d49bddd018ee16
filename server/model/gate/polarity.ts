import { isNe, isNegator } from './negator.ts';
import { isGlue } from './tables/glue-words.ts';

type PlainWord = { folded: string; afterMark: boolean };

/** How many words of meaning "sans", "aucun", "no" reach: "sans contrepartie financière". */
const reach = 2;
const verbal = /^(?:pas|jamais|rien|not|never|cannot|\w{2,5}n|can)$/;
/** "n'a pas encore été déposé": adverbs that stand between a negation and its verb. */
const betweenHalves = /^(?:encore|toujours|deja|yet|still|ever|already|plus|tout|fait|du|even|also|non)$/;

/** How many words the subject of "aucun … ne" may have. */
const subjectReach = 6;
const subjectHalf = /^(?:aucune?|nulle?|personne|rien|ni)$/;

/**
 * Which words stand within a negation. "ne … pas" and "not" turn the verb round: the words between the two halves, or the participle behind; what
 * the verb is said of may stand on either side ("ne retient pas l'option", "l'option n'est pas retenue"). "sans" and "no" turn what follows them,
 * up to the next mark. "no later than" and "au plus tard" limit and negate nothing.
 */
export function polarityOf(words: readonly PlainWord[]): ReadonlySet<number> {
  const negated = new Set<number>();
  words.forEach((word, i) => {
    if (!isNegator(words, i) || words[i + 1]?.folded === 'later') return;
    negated.add(i);
    let left = verbal.test(word.folded) ? 1 : reach;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const half = words[k];
      if (half === undefined || !isNe(half)) continue;
      for (let between = k + 1; between < i; between++) {
        negated.add(between);
        const folded = words[between]?.folded ?? '';
        if (!isGlue(folded) && !betweenHalves.test(folded)) left = 0;
      }
      break;
    }
    for (let k = i + 1; k < words.length && left > 0; k++) {
      const next = words[k];
      if (next === undefined || next.afterMark) break;
      negated.add(k);
      if (!isGlue(next.folded) && !betweenHalves.test(next.folded)) left -= 1;
    }
  });
  // "Aucun dépassement ne sera appliqué": where the first half stands before "ne", the verb is behind it.
  words.forEach((ne, i) => {
    if (!isNe(ne) || !words.slice(Math.max(0, i - subjectReach), i).some(({ folded }) => subjectHalf.test(folded))) return;
    if (words.slice(i + 1, i + 5).some((_, k) => isNegator(words, i + 1 + k))) return;
    let left = 1;
    for (let k = i + 1; k < words.length && left > 0 && !words[k]?.afterMark; k++) {
      negated.add(k);
      if (!isGlue(words[k]?.folded ?? '')) left -= 1;
    }
  });
  return negated;
}
