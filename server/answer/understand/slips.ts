import { distance } from 'fastest-levenshtein';

/** Edit distance in which two letters swapped are one slip. The first letter is hardly ever the wrong one: a slip there counts double. */
export function slips(written: string, known: string): number {
  if (Math.abs(written.length - known.length) > 2) return 9;
  const first = written.charAt(0) === known.charAt(0) ? 0 : 1;
  if (written.length === known.length) {
    for (let k = 0; k + 1 < known.length; k++) {
      const swapped = written.slice(0, k) + written.charAt(k + 1) + written.charAt(k) + written.slice(k + 2);
      if (swapped === known) return 1;
    }
  }
  return distance(written, known) + first;
}

/**
 * Whether a word that no table knows is a slip of a known one: a letter too many, too few or swapped, in words of six letters or more. A letter
 * in place of another makes other words ("concert", "concept") and counts only from nine letters on.
 */
export function isSlipOf(written: string, known: string): boolean {
  if (written.length < 6 || known.length < 6 || /\d/.test(written)) return false;
  if (written.length === known.length && written.length < 9 && [...written].sort().join('') !== [...known].sort().join('')) return false;
  return slips(written, known) === 1;
}
