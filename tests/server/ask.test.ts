import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

describe('npm run ask, run as a program', () => {
  it('ends with 1 and says what to run where the store is missing', async () => {
    const LANCEDB_URI = join(await mkdtemp(join(tmpdir(), 'greffier-ask-')), 'nothing-here');
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/ask.ts', 'Qui présidait ?'], {
      cwd: root,
      env: { LANCEDB_URI, LANG: 'fr_FR.UTF-8' },
    });
    await expect(run).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('npm run ingest') });
  });
});
