import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { connect } from '@lancedb/lancedb';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { readManifest } from '../../corpus/store/manifest.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { schemaVersion } from '../../corpus/store/tables.ts';
import { type IngestOptions, runIngest } from '../../ingest/run-ingest.ts';
import { answersOf } from '../support/answers-of.ts';
import { makeOlder } from '../support/older-store.ts';
import { projectActs, storeOf } from '../support/store-of.ts';

const folders: string[] = [];
let uri = '';

beforeEach(async () => {
  uri = await mkdtemp(join(tmpdir(), 'greffier-upgrade-'));
  folders.push(uri);
  (await storeOf(projectActs, { uri })).close();
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function ingested(options: IngestOptions = {}): Promise<string> {
  const said: string[] = [];
  const out = new PassThrough().on('data', (chunk: Buffer) => said.push(chunk.toString()));
  // Of a stream of the terminal, what is written to is used.
  await runIngest(
    { corpusDir: projectActs, lancedbUri: uri, embeddings: 'builtin' },
    { ...options, out: out as unknown as NodeJS.WriteStream },
  );
  return said.join('');
}

async function manifestOf() {
  const db = await connect(uri);
  const { manifest } = await readManifest(db, uri);
  const tables = await db.tableNames();
  db.close();
  return { manifest, tables };
}

it('a store of the first version is written anew beside itself by the next ingestion, and answers the same', async () => {
  const before = await answersOf(uri);
  expect(before.map((one) => (one as { status: string }).status)).toContain('answered');
  await makeOlder(uri);
  await expect(openStore({ uri, embedder: embedderFor('builtin') })).rejects.toMatchObject({
    code: 'schemaMismatch',
    facts: { stored: 1, expected: schemaVersion },
    message: expect.stringContaining('npm run ingest'),
  });

  expect(await ingested()).toContain('earlier version');
  const { manifest } = await manifestOf();
  expect(manifest).toMatchObject({ schema: schemaVersion, generation: 2 });
  expect(await answersOf(uri)).toEqual(before);
  // The next ingestion finds nothing to do, and drops what the upgrade left.
  expect(await ingested()).not.toContain('earlier version');
  expect((await manifestOf()).tables).not.toContain('acts_1');
});

it('an upgrade that is stopped leaves the old store as it was', async () => {
  await makeOlder(uri);
  await expect(ingested({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow();
  const { manifest, tables } = await manifestOf();
  expect(manifest).toMatchObject({ schema: 1, generation: 1 });
  expect(tables).toContain('acts_1');
  await ingested();
  expect((await manifestOf()).manifest.schema).toBe(schemaVersion);
});

it('a store of a later version is left alone', async () => {
  await makeOlder(uri, schemaVersion + 1);
  await expect(ingested()).rejects.toMatchObject({ code: 'schemaMismatch', message: expect.stringContaining('later version') });
  expect((await manifestOf()).manifest).toMatchObject({ schema: schemaVersion + 1, generation: 1 });
});
