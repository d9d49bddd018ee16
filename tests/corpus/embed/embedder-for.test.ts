import { expect, test } from 'vitest';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';

test('reads the built-in embedder with and without its dimension', () => {
  expect(embedderFor('builtin')).toMatchObject({ id: 'builtin-1:512', dimension: 512 });
  expect(embedderFor('builtin:256')).toMatchObject({ id: 'builtin-1:256', dimension: 256 });
});

test.each(['', 'bulitin', 'builtin:', 'builtin:0', 'builtin:99999', 'builtin:big', 'openai:x'])(
  'refuses %j and says what is known',
  (setting) => {
    expect(() => embedderFor(setting)).toThrow(/EMBEDDINGS=.*Known: builtin/);
  },
);

const dot = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

test('gives vectors of length one, the same at every call, nearer for nearer texts', async () => {
  const { embeddings } = embedderFor('builtin');
  const texts = ['La commune restaure la halle du marché.', 'Le syndicat achète une benne à ordures.'];
  const [hall, truck] = await embeddings.embedDocuments(texts);
  expect(await embeddings.embedDocuments(texts)).toEqual([hall, truck]);
  expect(dot(hall ?? [], hall ?? [])).toBeCloseTo(1, 6);
  const question = await embeddings.embedQuery('restauration des HALLES du marché');
  expect(dot(question, hall ?? [])).toBeGreaterThan(2 * dot(question, truck ?? []));
});

test('takes an empty text', async () => {
  const [vector] = await embedderFor('builtin:64').embeddings.embedDocuments(['']);
  expect(vector).toEqual(new Array(64).fill(0));
});
