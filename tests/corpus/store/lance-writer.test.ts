import { expect, test } from 'vitest';
import { openStore, openWriter } from '../../../corpus/store/open-store.ts';
import { attendance, documentOf, personName, sampleAct } from './sample-records.ts';
import { embedder, readerOf, storeUri, written } from './store-folder.ts';

const first = sampleAct({ id: 'A1', text: 'La halle est restaurée.', facts: [attendance('A1', 1, personName('ROUX'))] });
const second = sampleAct({ id: 'A2', text: 'Le lavoir est vendu.', facts: [attendance('A2', 1, personName('VIGNAL'))] });

test('replaces what a file held, whole', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first), documentOf(second)]));
  const reader = await readerOf(uri);
  const changed = sampleAct({ id: 'A9', text: 'Le moulin est loué.', facts: [attendance('A9', 1, personName('SICRE'))] });
  await written(uri, (writer) => writer.replaceDocuments([{ ...documentOf(changed), file: 'A1.txt' }]));
  expect((await reader.acts()).items.map((act) => act.id)).toEqual(['A2', 'A9']);
  expect((await reader.facts({})).map((fact) => fact.actId)).toEqual(['A2', 'A9']);
  expect((await reader.search({ text: 'halle restaurée', limit: 5 })).filter((hit) => hit.passage.actId === 'A1')).toEqual([]);
  expect((await reader.search({ text: 'moulin', limit: 5 }))[0]?.passage.actId).toBe('A9');
  expect(await reader.coverage()).toMatchObject({ acts: 2, facts: 2, passages: 2 });
});

test('a store that took documents in and out is the same as one that never had them', async () => {
  const [uri, other] = [await storeUri(), await storeUri()];
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first), documentOf(second)]));
  await written(uri, (writer) => writer.removeDocuments(['A1.txt', 'unknown.txt']));
  await written(other, (writer) => writer.replaceDocuments([documentOf(second)]));
  const [reader, fresh] = [await readerOf(uri), await readerOf(other)];
  expect(await reader.coverage()).toEqual(await fresh.coverage());
  expect(await reader.facts({})).toEqual(await fresh.facts({}));
  const scores = async (of: typeof reader) =>
    (await of.search({ text: 'la vente du lavoir', limit: 5 })).map(({ vector, coverage }) => ({ vector, coverage }));
  expect(await scores(reader)).toEqual(await scores(fresh));
});

test('moves a file with its acts', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  await written(uri, (writer) => writer.renameDocuments([{ from: 'A1.txt', to: "2021/l'acte.txt" }]));
  const reader = await readerOf(uri);
  expect(await reader.actsById(['A1'])).toEqual([{ ...first, file: "2021/l'acte.txt" }]);
  const writer = await openWriter({ uri, embedder });
  expect([...(await writer.documents()).keys()]).toEqual(["2021/l'acte.txt"]);
  writer.close();
});

test('a file that can not be read any more leaves only the reason', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  await written(uri, (writer) =>
    writer.replaceDocuments([
      { file: 'A1.txt', key: 'key', acts: [], passages: [], failure: { code: 'unreadable', message: 'A1.txt: no rights' } },
    ]),
  );
  const reader = await readerOf(uri);
  expect(await reader.coverage()).toMatchObject({
    acts: 0,
    passages: 0,
    failed: [{ file: 'A1.txt', code: 'unreadable', message: 'A1.txt: no rights' }],
  });
  expect(await reader.search({ text: 'halle', limit: 3 })).toEqual([]);
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  expect(await reader.coverage()).toMatchObject({ acts: 1, failed: [] });
});

test('refuses an act id that another file holds', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  const writer = await openWriter({ uri, embedder });
  await expect(writer.replaceDocuments([{ ...documentOf(first), file: 'copy.txt' }])).rejects.toMatchObject({
    code: 'actIdTaken',
    facts: { id: 'A1', file: 'copy.txt', other: 'A1.txt' },
  });
  writer.close();
});

test('readers see nothing before the end, and a writer that was killed leaves nothing', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  const reader = await readerOf(uri);
  const killed = await openWriter({ uri, embedder });
  await killed.replaceDocuments([documentOf(second)]);
  await killed.removeDocuments(['A1.txt']);
  expect((await reader.acts()).items.map((act) => act.id)).toEqual(['A1']);
  expect((await reader.search({ text: 'halle', limit: 1 }))[0]?.act.id).toBe('A1');
  killed.close();
  const next = await openWriter({ uri, embedder });
  expect([...(await next.documents()).keys()]).toEqual(['A1.txt']);
  await next.finish();
  next.close();
  expect(await reader.coverage()).toMatchObject({ acts: 1, passages: 1 });
});

test('gives what acts tell of their sitting, those together that tell it alike', async () => {
  const uri = await storeUri();
  const writer = await openWriter({ uri, embedder });
  const alike = sampleAct({ id: 'A3', text: 'Le four est vendu.', facts: [attendance('A3', 1, personName('ROUX'))] });
  await writer.replaceDocuments([documentOf(second), documentOf(alike), documentOf(first)]);
  const tellings = [];
  for await (const some of writer.tellings()) tellings.push(...some.map(({ id, actIds, facts }) => ({ id, actIds, facts })));
  expect(tellings).toEqual([
    { id: 'A1', actIds: ['A1', 'A3'], facts: first.facts },
    { id: 'A2', actIds: ['A2'], facts: second.facts },
  ]);
  expect((await writer.actFacts(['A3', 'A1'])).map(({ id, facts }) => ({ id, facts }))).toEqual([
    { id: 'A1', facts: first.facts },
    { id: 'A3', facts: alike.facts },
  ]);
  writer.close();
});

test('nothing written is nothing to finish: the state stays the one that readers have', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(first)]));
  const before = await (await openStore({ uri, embedder })).updatedAt();
  await written(uri, (writer) => writer.removeDocuments(['unknown.txt']));
  expect(await (await openStore({ uri, embedder })).updatedAt()).toBe(before);
});
