import type { BenchQuestion } from './bench-questions.ts';

/** Times in milliseconds; `hit`: share of the questions whose act is among the first ten found; `right`: share answered with the right words. */
export type Asked = { p50: number; p95: number; hit: number; right?: number };

/** What one system gives, in a process of its own. Bytes, seconds, milliseconds. */
export type Measured = {
  system: string;
  acts: number;
  ingestSeconds?: number;
  storeBytes?: number;
  peakBytes: number;
  fact?: Asked;
  open?: Asked;
  notes?: string[];
};

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** Node compiles what runs often while it runs: the first two hundred answers of a process take twice as long as those after them. */
const warmUpMs = 15_000;

/**
 * Asks the questions of a kind that are measured, one at a time, after the others have been asked for some seconds. `ids`: what was found, best
 * first; `ms`: how long it took, where more than asking was done.
 */
export async function askAll(
  questions: readonly BenchQuestion[],
  kind: BenchQuestion['kind'],
  ask: (question: BenchQuestion) => Promise<{ ids: string[]; text?: string; ms?: number }>,
): Promise<Asked> {
  const ofKind = (measured: boolean) => questions.filter((one) => one.kind === kind && one.measured === measured);
  const [own, others] = [ofKind(true), ofKind(false)];
  const start = performance.now();
  for (let n = 0; n < 3 || (performance.now() - start < warmUpMs && n < 500); n++) {
    const other = others[n % others.length];
    if (other) await ask(other);
  }
  const times: number[] = [];
  let [hits, right] = [0, 0];
  let worded = false;
  for (const one of own) {
    const began = performance.now();
    const { ids, text, ms } = await ask(one);
    times.push(ms ?? performance.now() - began);
    if (ids.slice(0, 10).some((id) => one.acts.includes(id))) hits += 1;
    worded ||= text !== undefined;
    if (text !== undefined && one.words !== '' && text.includes(one.words)) right += 1;
  }
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    hit: hits / own.length,
    ...(worded && own.some((one) => one.words !== '') ? { right: right / own.length } : {}),
  };
}

/** Each system's process is told its task on the command line and prints its figures as the last line. */
export function task(): { acts: number; questions: number; folder: string; store: string } {
  const [acts = '1000', questions = '20', folder = '', store = ''] = process.argv.slice(2);
  return { acts: Number(acts), questions: Number(questions), folder, store };
}
