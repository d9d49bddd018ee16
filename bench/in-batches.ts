import fc from 'fast-check';
import pLimit from 'p-limit';

export type FuzzOptions = {
  seed: number;
  /** Told after each batch: how many were tried, of how many. */
  progress?: (done: number, count: number) => void;
};

/** Each batch has a seed of its own: what one found is found again by that batch alone, in seconds. */
const batch = 250;

/** Batches at a time: on a busy machine a single one mostly waits for its turn on the processor. */
const atOnce = 4;

/** Tries `count` generated values, batch by batch. Throws at the first that `one` throws at, which fast-check tells with its batch's seed. */
export async function inBatches<T>(
  values: fc.Arbitrary<T>,
  one: (value: T) => Promise<void>,
  { count, seed, progress }: Required<FuzzOptions> & { count: number },
): Promise<void> {
  const turn = pLimit(atOnce);
  let done = 0;
  const runs = Array.from({ length: Math.ceil(count / batch) }, (_, n) =>
    turn(async () => {
      const numRuns = Math.min(batch, count - n * batch);
      await fc.assert(fc.asyncProperty(values, one), { numRuns, seed: seed + n, endOnFailure: true });
      done += numRuns;
      progress(done, count);
    }),
  );
  await Promise.all(runs).finally(() => turn.clearQueue());
}
