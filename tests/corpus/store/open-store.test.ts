import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { openStore, openWriter } from '../../../corpus/store/open-store.ts';
import { documentOf, sampleAct } from './sample-records.ts';
import { embedder, readerOf, storeUri, written } from './store-folder.ts';

const act = sampleAct({ id: 'A1', text: 'La halle est restaurée.' });

test('says that there is no store yet', async () => {
  const uri = await storeUri();
  await expect(openStore({ uri, embedder })).rejects.toMatchObject({
    code: 'storeMissing',
    message: expect.stringContaining('npm run ingest'),
  });
  await mkdir(uri);
  await expect(openStore({ uri, embedder })).rejects.toMatchObject({ code: 'storeMissing' });
});

test('refuses a file and a folder of other things, for reading and for writing', async () => {
  const folder = await storeUri();
  await mkdir(folder);
  const file = join(folder, 'holiday.jpg');
  await writeFile(file, 'x');
  for (const uri of [folder, file]) {
    await expect(openStore({ uri, embedder })).rejects.toMatchObject({ code: 'notAStore', facts: { uri } });
    await expect(openWriter({ uri, embedder })).rejects.toMatchObject({ code: 'notAStore' });
  }
});

test('refuses another embedder and says what mends it; a rebuild takes it', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(act)]));
  const other = embedderFor('builtin:256');
  const refusal = {
    code: 'embedderMismatch',
    message: expect.stringMatching(/EMBEDDINGS.*--reembed/),
    facts: { stored: 'builtin-1:128 (128 dimensions)' },
  };
  await expect(openStore({ uri, embedder: other })).rejects.toMatchObject(refusal);
  await expect(openWriter({ uri, embedder: other })).rejects.toMatchObject(refusal);

  const old = await readerOf(uri);
  const rebuild = await openWriter({ uri, embedder: other, rebuild: true });
  expect((await rebuild.documents()).size).toBe(0);
  await rebuild.replaceDocuments([documentOf(act)]);
  expect((await old.acts()).total).toBe(1);
  await rebuild.finish();
  rebuild.close();
  const store = await openStore({ uri, embedder: other });
  expect((await store.reader.search({ text: 'halle', limit: 1 }))[0]?.act.id).toBe('A1');
  store.close();
});

test('a rebuild that was killed leaves the old state', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(act)]));
  const rebuild = await openWriter({ uri, embedder, rebuild: true });
  rebuild.close();
  expect((await (await readerOf(uri)).acts()).total).toBe(1);
  await written(uri, async (writer) => {
    expect([...(await writer.documents()).keys()]).toEqual(['A1.txt']);
  });
  expect((await (await readerOf(uri)).acts()).total).toBe(1);
});

test('an empty corpus is a store that answers with nothing', async () => {
  const uri = await storeUri();
  await written(uri, async () => {});
  const reader = await readerOf(uri);
  expect(await reader.acts()).toEqual({ items: [], total: 0 });
  expect(await reader.acts({ q: 'halle' })).toEqual({ items: [], total: 0 });
  expect(await reader.search({ text: 'halle', limit: 3 })).toEqual([]);
  expect(await reader.facts({})).toEqual([]);
  expect(await reader.sittings()).toEqual([]);
  expect(await reader.people()).toEqual([]);
  expect(await reader.coverage()).toMatchObject({ acts: 0, from: null, to: null });
});

test('a held state stays what it was while the store moves on', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(act)]));
  const store = await openStore({ uri, embedder, refreshMs: 0 });
  const held = await store.snapshot();
  await written(uri, (writer) => writer.removeDocuments(['A1.txt']));
  expect((await held.actsById(['A1'])).length).toBe(1);
  expect((await held.search({ text: 'halle', limit: 1 })).length).toBe(1);
  expect((await store.reader.acts()).total).toBe(0);
  store.close();
});
