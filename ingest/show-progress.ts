import { Presets, SingleBar } from 'cli-progress';

/** Time between two lines where there is no bar: a log should show that it goes on, and not be filled by it. */
const lineEveryMs = 15_000;

/** Shows how far the ingestion is: a bar on a terminal; on a file or a pipe a line now and then, none where it is over sooner. */
export function showProgress(
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  total: number,
  now: () => number = () => performance.now(),
): { step: (done: number) => void; end: () => void } {
  if (total === 0) return { step: () => {}, end: () => {} };
  const began = now();
  const rate = (done: number) => (done / Math.max(now() - began, 1)) * 1000;
  if (!out.isTTY) {
    let told = began;
    return {
      step(done) {
        if (now() - told < lineEveryMs) return;
        told = now();
        const left = (total - done) / Math.max(rate(done), Number.MIN_VALUE);
        out.write(`${done} of ${total} files · ${rate(done).toFixed(0)}/s · ${minutes(left)} left\n`);
      },
      end() {},
    };
  }
  const bar = new SingleBar(
    // A terminal is a whole stream: what tests give is no terminal.
    {
      format: 'Reading {bar} {value}/{total} · {rate}/s · {eta_formatted} left',
      stream: out as NodeJS.WriteStream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: '–' });
  return { step: (done) => bar.update(done, { rate: rate(done).toFixed(0) }), end: () => bar.stop() };
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
