/** What the line does, or did last. `ended`: how it went, in counts; `error`: why it did not. */
export type WorkDone<T> = { at: string; ended?: T; error?: string };
export type WorkState<T> = { running: boolean; waiting: number; last: WorkDone<T> | null };

/**
 * Work that is done one piece after the other while nobody waits for it: who asked looks at the state. A piece that fails keeps none behind
 * it.
 */
export function createWorkLine<T>(now: () => Date = () => new Date()) {
  let tail: Promise<void> = Promise.resolve();
  let [running, waiting] = [0, 0];
  let last: WorkDone<T> | null = null;
  return {
    state: (): WorkState<T> => ({ running: running > 0, waiting, last }),
    /** Answers at once. `told` hears how it went. */
    begin(work: () => Promise<T>, told: (done: WorkDone<T>) => Promise<void>): void {
      waiting += 1;
      tail = tail.then(async () => {
        waiting -= 1;
        running += 1;
        try {
          last = { ended: await work(), at: now().toISOString() };
        } catch (error) {
          last = { error: error instanceof Error ? error.message : String(error), at: now().toISOString() };
        } finally {
          running -= 1;
        }
        await told(last).catch(() => {});
      });
    },
    idle: (): Promise<void> => tail,
  };
}
