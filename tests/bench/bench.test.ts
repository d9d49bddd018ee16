import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

// A hundredth of `npm run bench`: every system is run and finds what it should. No time is held against anything.
test('the bench runs every system and tells what each found', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'greffier-bench-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const args = ['--import', 'tsx', 'bench/bench.ts', '--acts', '10', '--questions', '3', '--dir', dir];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(import.meta.dirname, '../..') });
  const rows = stdout.split('\n').filter((line) => /^\| (?:greffier|LangChain|Orama|MiniSearch)/.test(line));
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toMatch(/1\.00 \/ 1\.00/);
  expect(stdout).toContain('LanceDB queries, bare');
}, 180_000);
