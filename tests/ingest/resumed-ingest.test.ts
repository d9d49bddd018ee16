import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openWriter } from '../../corpus/store/open-store.ts';
import { readCorpusSettings } from '../../ingest/corpus-settings.ts';
import { ingest } from '../../ingest/ingest.ts';
import { listFiles } from '../../ingest/list-files.ts';
import { readRecords } from '../../ingest/workers/read-records.ts';
import { recordsOf } from '../support/killed-ingest.ts';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const files = Object.fromEntries(
  Array.from({ length: 6 }, (_, n) => [
    `${n}.txt`,
    registerExtract({ number: `CM2021_02_0${n + 1}`, date: '4 février 2021', subject: `Curage du fossé ${n}` }),
  ]),
);

it('goes on after an ingestion that was stopped, without reading again what that one had written', async () => {
  const uri = await mkdtemp(join(tmpdir(), 'greffier-store-'));
  onTestFinished(() => rm(uri, { recursive: true, force: true }));
  const folder = await corpusFolder(files);
  const settings = await readCorpusSettings(folder);
  const given = { folder, files: (await listFiles(folder)).files, settings, fingerprint: 'test' };
  let read: string[] = [];
  const reader = {
    read(file: string, bytes: Uint8Array) {
      read.push(file);
      return readRecords(file, bytes, settings);
    },
    close: async () => {},
  };
  const stop = new AbortController();
  const first = await openWriter({ uri, embedder: embedderFor('builtin') });
  // Stopped once the third batch of one file is kept.
  const writer = {
    ...first,
    async checkpoint() {
      await first.checkpoint();
      if ((await first.documents()).size === 3) stop.abort(new Error('stopped'));
    },
  };
  const pace = { files: 1, checkpointMs: 0 };
  await expect(ingest({ ...given, writer, reader, pace, signal: stop.signal })).rejects.toThrow('stopped');
  first.close();

  read = [];
  const next = await openWriter({ uri, embedder: embedderFor('builtin') });
  expect(await ingest({ ...given, writer: next, reader })).toMatchObject({ files: 6, failed: [], added: read.length });
  next.close();
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBeLessThanOrEqual(3);
  expect(read).not.toContain('0.txt');
  expect(await recordsOf(uri)).toEqual(await recordsOf((await storeOf(folder)).uri));
});
