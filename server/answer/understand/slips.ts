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
