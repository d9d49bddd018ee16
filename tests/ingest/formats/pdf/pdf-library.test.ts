import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { registerExtract } from '../../../support/write-acts.ts';
import { column, makePdf } from '../make-pdf.ts';

// Kept before anything of reading is loaded. Asked for their source, the library's own functions say that they are native.
const native = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify, structuredClone: globalThis.structuredClone };

it('whichever way it is loaded, an ingestion runs with native functions', { timeout: 60_000 }, async () => {
  await import('../../../../ingest/run-ingest.ts');
  expect(Array.prototype.push === native.push).toBe(true);
  expect(JSON.parse === native.parse).toBe(true);
  expect(JSON.stringify === native.stringify).toBe(true);
  expect(globalThis.structuredClone === native.structuredClone).toBe(true);
});

it('a PDF whose directory misses its later pages ends no program that reads it', { timeout: 60_000 }, async () => {
  const pages = [
    registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit' }),
    'Annexe',
    'Suite et fin',
  ];
  const whole = Buffer.from(makePdf(pages.map((text) => ({ words: column(text.split('\n'), { x: 60, y: 780 }) })))).toString('latin1');
  // What stands from the end of the first page to the third has moved, and the places told of it have not.
  const moved = whole.replace('endstream', 'endstream       ').replace(' et fin', '');
  expect(moved.length).toBe(whole.length);
  const folder = await mkdtemp(join(tmpdir(), 'greffier-moved-'));
  for (const file of ['a.pdf', 'b.pdf']) await writeFile(join(folder, file), moved, 'latin1');
  const root = join(import.meta.dirname, '../../../..');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'ingest/read.ts', '--json', folder], { cwd: root });
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stdout).toContain('CM2021_02_03');
  await rm(folder, { recursive: true });
});
