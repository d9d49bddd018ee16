import { Presets, SingleBar } from 'cli-progress';

/** Shows how far the ingestion is: a bar on a terminal, nothing on a file or a pipe (the outcome is told at the end). */
export function showProgress(out: NodeJS.WriteStream, total: number): { step: (done: number) => void; end: () => void } {
  if (!out.isTTY || total === 0) return { step: () => {}, end: () => {} };
  const bar = new SingleBar(
    { format: 'Reading {bar} {value}/{total} · {rate}/s · {eta_formatted} left', stream: out, hideCursor: true },
    Presets.shades_classic,
  );
  const began = performance.now();
  bar.start(total, 0, { rate: '–' });
  return {
    step: (done) => bar.update(done, { rate: ((done / Math.max(performance.now() - began, 1)) * 1000).toFixed(0) }),
    end: () => bar.stop(),
  };
}
