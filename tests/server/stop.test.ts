import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** `npm start` as somebody runs it, once it listens. */
async function started(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'start.ts'], {
    cwd: root,
    env: {
      HOME: folder,
      PORT: '0',
      LANCEDB_URI: join(folder, 'data'),
      REPORTS_FILE: join(folder, 'reports.jsonl'),
    },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const said = /answers at (http\S+)/.exec(output)?.[1];
      if (said !== undefined) resolve(said);
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data.toString();
    });
    void exited.then(() => reject(new Error(output)));
  });
  return { child, exited, url, output: () => output };
}

it('a SIGTERM during fifty answers: all fifty are sent whole, then the program ends by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-stop-'));
  const { child, exited, url, output } = await started(folder);
  const ask = (n: number) =>
    fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(n % 2 === 1 && { accept: 'text/event-stream' }) },
      body: JSON.stringify({ question: 'Qui était absent le 28 août 2018 ?' }),
    });
  // As many are under way as fifty connections carry, when the first answer has come.
  const asked = Array.from({ length: 50 }, (_, n) => ask(n));
  await Promise.race(asked);
  child.kill('SIGTERM');
  const answers = await Promise.all(asked.map(async (one) => (await one).text()));
  for (const text of answers) expect(text).toMatch(/"status":"answered"/);
  expect(await exited).toBe(0);
  expect(output()).toContain('"event":"stopped"');
  await rm(folder, { recursive: true });
}, 120_000);
