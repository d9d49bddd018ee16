import { setImmediate as nextTurn } from 'node:timers/promises';

/** The longest that requests wait for others to arrive. */
const longestMs = 1_000;

/**
 * Lets connections that come at once be taken before work on any of them begins. One is taken in each turn of the loop of events (libuv since
 * 1.45), and a turn with work in it takes some 15 ms of the processor: of 500 that came at once, the last was taken after 38 s on a busy machine,
 * whatever bounded the line behind it. Turns without work take less than one.
 */
export function createArrivals({
  turn = nextTurn,
  now = () => performance.now(),
}: {
  turn?: () => Promise<void>;
  now?: () => number;
} = {}) {
  let arrived = 0;
  let calm: Promise<void> | null = null;
  const settle = async () => {
    const began = now();
    for (let before = -1; before !== arrived && now() - began < longestMs; ) {
      before = arrived;
      // The turn that is under way, and a whole one.
      await turn();
      await turn();
    }
    calm = null;
  };
  return {
    /** A connection was taken. */
    arrive(): void {
      arrived += 1;
      calm ??= settle();
    },
    /** When no more arrive; at once where none does. */
    settled: async (): Promise<void> => {
      if (calm !== null) await calm;
    },
  };
}
