import { Presets, SingleBar } from 'cli-progress';

/** Time between two lines where there is no bar: a log should show that it goes on, and not be filled by it. */
const lineEveryMs = 15_000;

/** What an ingestion is at: documents one by one, then all acts together, then the indexes. */
export type Phase = 'reading' | 'comparing' | 'finishing';
const phaseWords: Record<Phase, string> = {
  reading: 'Reading',
  comparing: 'Comparing the acts',
  finishing: 'Bringing the indexes up to date',
};

/** Shows how far the ingestion is: a bar on a terminal; on a file or a pipe a line now and then, none where it is over sooner. */
export function showProgress(
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  total: number,
  now: () => number = () => performance.now(),
): { step: (done: number) => void; phase: (phase: Phase) => void; end: () => void } {
  if (total === 0) return { step: () => {}, phase: () => {}, end: () => {} };
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
      phase(phase) {
        if (phase !== 'reading' && now() - began >= lineEveryMs) out.write(`${phaseWords[phase]}\n`);
      },
      end() {},
    };
  }
  const bar = new SingleBar(
    // A terminal is a whole stream: what tests give is no terminal.
    {
      format: '{phase} {bar} {value}/{total} · {rate}/s · {eta_formatted} left',
      stream: out as NodeJS.WriteStream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: '–', phase: phaseWords.reading });
  return {
    step: (done) => bar.update(done, { rate: rate(done).toFixed(0) }),
    phase: (phase) => bar.update({ phase: phaseWords[phase] }),
    end: () => bar.stop(),
  };
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
