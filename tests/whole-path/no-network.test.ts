import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guard = join(import.meta.dirname, '../support/no-network.mjs');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-offline-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program of the project in a process whose every way out is closed and recorded. */
function offline(args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', guard, '--import', 'tsx', ...args], {
    cwd: root,
    env: { HOME: folder, LANCEDB_URI: join(folder, 'data') },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Without a model and without a key, nothing leaves the machine: acts are read and questions answered with every connection refused. */
describe('without a network', () => {
  it('the guard refuses and records what would go out', async () => {
    const { err } = await offline(['--input-type=module', '-e', "await fetch('http://192.0.2.1/').catch(() => {});"]);
    expect(err).toContain('NETWORK fetch');
  });

  it('reads the acts and answers', async () => {
    const ingested = await offline(['ingest/main.ts']);
    expect(ingested.err).not.toContain('NETWORK');
    expect(ingested.code).toBe(0);
    const asked = await offline(['server/ask.ts', "Qu'est-ce qu'un espace numérique de travail ?"]);
    expect(asked.err).not.toContain('NETWORK');
    expect(asked.out).toContain('portail');
  }, 120_000);
});
