import { expect, test } from 'vitest';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { openStore, openWriter } from '../../../corpus/store/open-store.ts';
import { documentOf, sampleAct } from './sample-records.ts';
import { embedder, readerOf, storeUri, written } from './store-folder.ts';

const [halle, stade, pont] = [
  sampleAct({ id: 'A1', text: 'La halle est restaurée.' }),
  sampleAct({ id: 'A2', text: 'Le stade est éclairé.' }),
  sampleAct({ id: 'A3', text: 'Le pont est élargi.' }),
];

/** Writes one act, keeps it, begins another, and goes away. */
async function killedAfterCheckpoint(uri: string, options: { rebuild?: boolean } = {}): Promise<void> {
  const writer = await openWriter({ uri, embedder, ...options });
  await writer.replaceDocuments([documentOf(stade)]);
  await writer.checkpoint();
  await writer.replaceDocuments([documentOf(pont)]);
  writer.close();
}

test('who comes after a kill goes on from the checkpoint, of which readers see nothing until it is finished', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(halle)]));
  const store = await openStore({ uri, embedder, refreshMs: 0 });
  await killedAfterCheckpoint(uri);
  await killedAfterCheckpoint(uri);
  expect((await store.reader.acts()).items.map(({ id }) => id)).toEqual(['A1']);
  const next = await openWriter({ uri, embedder });
  expect(next.resumed).toBe(true);
  expect([...(await next.documents()).keys()].sort()).toEqual(['A1.txt', 'A2.txt']);
  await next.finish();
  next.close();
  expect((await store.reader.acts()).items.map(({ id }) => id).sort()).toEqual(['A1', 'A2']);
  // Words are weighed by how many passages have them: the counts are those of what was kept.
  expect((await store.reader.search({ text: 'stade éclairé', limit: 1 }))[0]?.act.id).toBe('A2');
  store.close();
});

test('a first ingestion that was killed is gone on with, for readers there is no store before its end', async () => {
  const uri = await storeUri();
  await killedAfterCheckpoint(uri);
  await expect(openStore({ uri, embedder })).rejects.toMatchObject({ code: 'storeMissing' });
  await written(uri, async (writer) => {
    expect([...(await writer.documents()).keys()]).toEqual(['A2.txt']);
  });
  expect((await (await readerOf(uri)).acts()).total).toBe(1);
});

test('a checkpoint is not taken up beside a newer state, by another embedder, or by who writes everything anew', async () => {
  const uri = await storeUri();
  const documentsOf = async (options: { rebuild?: boolean; dimension?: string }) => {
    const writer = await openWriter({ uri, embedder: embedderFor(options.dimension ?? 'builtin:128'), rebuild: options.rebuild ?? false });
    const documents = [...(await writer.documents()).keys()];
    expect(writer.resumed).toBe(false);
    writer.close();
    return documents;
  };
  await killedAfterCheckpoint(uri);
  expect(await documentsOf({ dimension: 'builtin:256' })).toEqual([]);
  await killedAfterCheckpoint(uri);
  expect(await documentsOf({ rebuild: true })).toEqual([]);
  await written(uri, (writer) => writer.replaceDocuments([documentOf(halle)]));
  await killedAfterCheckpoint(uri);
  await written(uri, async () => {});
  expect(await documentsOf({})).toEqual(['A1.txt', 'A2.txt']);
  await killedAfterCheckpoint(uri, { rebuild: true });
  expect(await documentsOf({})).toEqual(['A1.txt', 'A2.txt']);
});
