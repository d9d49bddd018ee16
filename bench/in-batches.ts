import fc from 'fast-check';

export type FuzzOptions = {
  seed: number;
  /** Told after each batch: how many were tried, of how many. */
  progress?: (done: number, count: number) => void;
};

/** Each batch has a seed of its own: what one found is found again by that batch alone, in seconds. */
const batch = 250;

/** Tries `count` generated values, batch by batch. Throws at the first that `one` throws at, which fast-check tells with its batch's seed. */
export async function inBatches<T>(
  values: fc.Arbitrary<T>,
  one: (value: T) => Promise<void>,
  { count, seed, progress }: Required<FuzzOptions> & { count: number },
): Promise<void> {
  for (let done = 0; done < count; done += batch) {
    const numRuns = Math.min(batch, count - done);
    await fc.assert(fc.asyncProperty(values, one), { numRuns, seed: seed + done / batch, endOnFailure: true });
    progress(done + numRuns, count);
  }
}
