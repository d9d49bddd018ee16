import { beforeAll, expect, test } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { documentOf, sampleAct } from './sample-records.ts';
import { readerOf, storeFolder, written } from './store-folder.ts';

const culture = sampleAct({
  id: 'C1',
  title: 'Saison culturelle',
  text: "Les évènements de l’été sont confiés à l'association Le Tambour.\nLe budget annexe de l'assainissement est adopté.\nLa convention avec le théâtre est prolongée de deux ans.",
});
const sport = sampleAct({
  id: 'S1',
  day: '2023-03-02',
  title: 'Équipements sportifs',
  text: "Le gymnase Garrigou reçoit un nouveau parquet.\nLa convention d'occupation du stade est signée.\nLes clubs versent une redevance annuelle.",
});

let reader: CorpusReader;

// The tests only read: one store serves them all.
beforeAll(async () => {
  const { uri, remove } = await storeFolder();
  await written(uri, (writer) => writer.replaceDocuments([documentOf(culture), documentOf(sport)]));
  reader = await readerOf(uri);
  return remove;
});

test.each(['evenement', 'événement', 'évènement', 'ÉVÉNEMENTS', 'évènements de l’été', "evenements de l'ete", 'e\u0301ve\u0301nement'])(
  'finds %s whatever its accents, case and apostrophe',
  async (text) => {
    const [best] = await reader.search({ text, limit: 3 });
    expect(best?.passage.id).toBe('C1#0');
    expect(best?.act.id).toBe('C1');
    expect(best?.coverage).toBeGreaterThan(0.3);
  },
);

test('finds a misspelt word, which full text alone can not', async () => {
  const [best] = await reader.search({ text: 'gymnaze Garigou', limit: 3 });
  expect(best?.passage.id).toBe('S1#0');
  expect(best?.fullText).toBe(0);
  expect(best?.vector).toBeGreaterThan(0);
});

test('looks only where the filter allows', async () => {
  const found = await reader.search({ text: 'convention', filter: { from: '2023-01-01' }, limit: 10 });
  expect(new Set(found.map((hit) => hit.act.id))).toEqual(new Set(['S1']));
  expect(found[0]?.passage.id).toBe('S1#1');
  expect(await reader.search({ text: 'convention', filter: { ids: [] }, limit: 10 })).toEqual([]);
});

test('counts further words that mean the same', async () => {
  const [best] = await reader.search({ text: 'yearly fee', terms: ['redevance', 'annuelle'], limit: 1 });
  expect(best?.passage.id).toBe('S1#2');
});

test('covers a question of the corpus wholly and one of another world hardly', async () => {
  const [inside] = await reader.search({ text: 'Qui verse une redevance annuelle ?', limit: 1 });
  const outside = await reader.search({ text: 'Quelle est la distance de la planète Neptune au soleil ?', limit: 1 });
  expect(inside?.coverage).toBeGreaterThan(0.85);
  expect(outside[0]?.coverage ?? 0).toBeLessThan(0.2);
});

test('orders by score from 1 down and gives no more than asked', async () => {
  const found = await reader.search({ text: 'la convention avec le théâtre', limit: 2 });
  expect(found).toHaveLength(2);
  expect(found[0]?.passage.id).toBe('C1#2');
  expect(found[0]?.score).toBe(1);
  expect(found[1]?.score).toBeLessThan(1);
});

test.each(['', '   ', '?!', '’'])('finds nothing for %j', async (text) => {
  expect(await reader.search({ text, limit: 5 })).toEqual([]);
});
