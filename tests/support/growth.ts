/** Milliseconds of this process's own processor time: other tests and programs share the machine, and its clock with it. */
function processorTime(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  return process.cpuUsage(begun).user / 1000;
}

/**
 * How much dearer a text is that is eight times as long: 8 for linear work, 64 for quadratic. Best of three each, after one to warm up;
 * below 20 ms the figure is noise, so that the shorter text is never taken for cheaper than that.
 */
export function growthOverEight(run: (text: string) => unknown, unit: string, length: number): number {
  const textOf = (characters: number) => unit.repeat(Math.ceil(characters / unit.length));
  const [short, long] = [textOf(length), textOf(length * 8)];
  run(short);
  // Each time a text of its own: what remembers the last texts would answer the second time for nothing.
  const best = (text: string) => Math.min(...[1, 2, 3].map((n) => processorTime(() => run(`${text}${' '.repeat(n)}`))));
  return best(long) / Math.max(best(short), 20);
}

/** Far from 64, with room for a collector that runs in one of the two. */
export const linearGrowth = 30;
