import { expect, it } from 'vitest';
import type { Embedder } from '../../../corpus/embed/embedder.ts';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { openStore } from '../../../corpus/store/open-store.ts';
import { reEmbed } from '../../../corpus/store/re-embed.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';

const asked: string[] = [];
const other: Embedder = {
  id: 'letters:3',
  dimension: 3,
  lexical: false,
  embeddings: {
    embedDocuments: async (texts) => {
      asked.push(...texts);
      return texts.map(() => [0.6, 0.8, 0]);
    },
    embedQuery: async () => [1, 0, 0],
  },
};

it('makes the vectors anew with another embedder and keeps everything else, to the letter', async () => {
  const { uri, reader, ...before } = await storeOf(projectActs);
  const summaries = await reader.acts();
  const ids = summaries.items.map(({ id }) => id);
  const kept = { acts: await reader.actsById(ids), people: await reader.people(), coverage: await reader.coverage() };
  before.close();
  await expect(openStore({ uri, embedder: other })).rejects.toThrow(/EMBEDDINGS gives letters:3 .*npm run ingest -- --reembed/);

  expect(await reEmbed({ uri, embedder: other })).toBe(kept.coverage.passages);
  expect(asked).toHaveLength(kept.coverage.passages);
  const after = await openStore({ uri, embedder: other });
  expect(await after.reader.acts()).toEqual(summaries);
  expect(await after.reader.actsById(ids)).toEqual(kept.acts);
  expect(await after.reader.people()).toEqual(kept.people);
  expect(await after.reader.coverage()).toEqual({ ...kept.coverage, embedder: 'letters:3' });
  const hits = await after.reader.search({ text: 'espace numérique de travail', limit: 30 });
  expect(Math.max(...hits.map(({ vector }) => vector))).toBeCloseTo(0.6, 5);
  after.close();
  await expect(openStore({ uri, embedder: embedderFor('builtin') })).rejects.toThrow(/letters:3/);

  // Nothing is left to do, and nothing is asked for.
  expect(await reEmbed({ uri, embedder: other })).toBe(0);
  expect(asked).toHaveLength(kept.coverage.passages);
}, 60_000);
