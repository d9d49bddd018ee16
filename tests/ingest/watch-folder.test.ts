import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../ingest/watch-folder.ts';
import { corpusFolder } from '../support/write-acts.ts';

it('takes in together what comes together, goes on after it, and ends when told', async () => {
  const folder = await corpusFolder({ 'a.txt': 'a' });
  const stop = new AbortController();
  let calls = 0;
  let running = 0;
  const changed = async () => {
    calls += 1;
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    running -= 1;
  };
  const watching = watchFolder(folder, changed, { signal: stop.signal, quiet: 200 });
  // The watcher says nothing of when it is ready: a first file is written until it is seen.
  await expect
    .poll(
      async () => {
        await writeFile(join(folder, 'b.txt'), String(Math.random()));
        await new Promise((resolve) => setTimeout(resolve, 800));
        return calls;
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
  const before = calls;
  await Promise.all([writeFile(join(folder, 'c.txt'), 'c'), writeFile(join(folder, '.hidden'), 'h'), rm(join(folder, 'a.txt'))]);
  await expect.poll(() => calls, { timeout: 15_000 }).toBeGreaterThan(before);
  stop.abort();
  await watching;
  expect(running).toBe(0);
});
