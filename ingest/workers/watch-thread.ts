import type { ReadingLimits } from './reading-limits.ts';

/**
 * What a thread shows of itself while it reads: how often it came back to its loop of events, the MiB that it held then, and whether it
 * recognises characters.
 */
export type Signs = Int32Array<SharedArrayBuffer>;

export const newSigns = (): Signs => new Int32Array(new SharedArrayBuffer(12));

const MiB = 1024 * 1024;

/** Called by the thread, each time that it is back in its loop. What is unpacked is no object of the heap, whose limit does not hold it. */
export function showSigns(signs: Signs): void {
  const { heapUsed, external } = process.memoryUsage();
  Atomics.store(signs, 1, Math.round((heapUsed + external) / MiB));
  Atomics.add(signs, 0, 1);
}

/** Called by the thread when it begins to recognise characters, which takes minutes. */
export function showRecognising(signs: Signs): void {
  Atomics.store(signs, 2, 1);
}

/** Why a thread is ended. */
export type Excess = 'stuck' | 'late' | 'memory';

/** As the memory of a thread that was ended takes a moment to be given back, the next is not held to account for it. */
const releaseMs = 2_000;
let lastEnded = Number.NEGATIVE_INFINITY;

/**
 * Ends a thread that does not come back to its loop, takes too long in all, or holds too much. A thread that is busy shows nothing: what the
 * process has grown by since is counted as its. Waiting for a free thread counts as neither.
 */
export function watchThread(signs: Signs, { stuckMs, textMs, wholeMs, heldMegabytes }: ReadingLimits) {
  const controller = new AbortController();
  let excess: Excess | null = null;
  let seen = 0;
  let began: number | undefined;
  let beaten = 0;
  let processThen = 0;
  const look = (): Excess | null => {
    const now = performance.now();
    const count = Atomics.load(signs, 0);
    if (count === 0) return null;
    began ??= now;
    if (count !== seen) [seen, beaten, processThen] = [count, now, process.memoryUsage.rss()];
    if (now - beaten > stuckMs) return 'stuck';
    if (now - began > (Atomics.load(signs, 2) === 0 ? textMs : wholeMs)) return 'late';
    const since = now - beaten > busyMs ? Math.max(0, (process.memoryUsage.rss() - processThen) / MiB) : 0;
    return Atomics.load(signs, 1) + since > heldMegabytes && now - lastEnded > releaseMs ? 'memory' : null;
  };
  const timer = setInterval(
    () => {
      if (excess !== null) return;
      excess = look();
      if (excess === null) return;
      lastEnded = performance.now();
      controller.abort();
    },
    Math.min(busyMs, stuckMs / 4),
  );
  return { signal: controller.signal, excess: () => excess, end: () => clearInterval(timer) };
}

/** Longer than a thread that is not busy is silent (`beatMs` of read-task.ts). */
const busyMs = 250;
