import { expect, it } from 'vitest';
import { showProgress } from '../../ingest/show-progress.ts';

it('writes a line now and then where there is no terminal, with the rate and what is left', () => {
  const lines: string[] = [];
  let clock = 0;
  const out = { isTTY: false, write: (line: string) => lines.push(line) > 0 };
  const progress = showProgress(out, 400, () => clock);
  for (const [ms, done] of [
    [10_000, 50],
    [20_000, 100],
    [25_000, 120],
    [40_000, 200],
  ] as const) {
    clock = ms;
    progress.step(done);
  }
  progress.phase('finishing');
  progress.end();
  expect(lines).toEqual([
    '100 of 400 files · 5/s · 60 s left\n',
    '200 of 400 files · 5/s · 40 s left\n',
    'Bringing the indexes up to date\n',
  ]);
});
