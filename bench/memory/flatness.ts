/** What two thirds of a curve say: whether memory, once everything has been used, goes on growing. */
export type Flatness = { middle: number; last: number; most: number; flat: boolean };

/**
 * Medians, so that neither a heap just before its collection nor one just after decides. The first third is not looked at: what is loaded and
 * remembered for the first time takes its place then.
 */
const mayGrow = 1.1;

/** A curve is flat where the median of its last third is at most a tenth above the median of its middle third. */
export function flatness(curve: readonly number[]): Flatness {
  const third = Math.floor(curve.length / 3);
  if (third === 0) throw new RangeError(`${curve.length} samples are too few to tell growth`);
  const middle = median(curve.slice(third, -third));
  const last = median(curve.slice(-third));
  return { middle, last, most: Math.max(...curve), flat: last <= middle * mayGrow };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
