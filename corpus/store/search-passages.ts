import { MatchQuery } from '@lancedb/lancedb';
import { contentWords } from '../embed/content-words.ts';
import type { Embedder } from '../embed/embedder.ts';
import { lexicalLikeness } from '../embed/lexical-likeness.ts';
import type { TermFrequencies } from '../embed/term-frequencies.ts';
import { wordFeatures } from '../embed/word-features.ts';
import type { Passage } from '../record/act.ts';
import type { Tables } from './open-tables.ts';
import { takeRows } from './read-rows.ts';
import { type PassageRow, passageWords } from './rows.ts';

/** Which of the two searches count. Answering uses both; the bench shows what each is worth. */
export type SearchWay = 'fullText' | 'vectors' | 'hybrid';

export type FoundPassage = { passage: Passage; score: number; fullText: number; vector: number; coverage: number };

export type PassageSearch = {
  passages: Tables['passages'];
  embedder: Embedder;
  terms: TermFrequencies;
};

/**
 * Candidates that each of the two searches gives at least. 30 of each give the R@1 of 100 of
 * each on both collections (bench/RESULTS.md); comparing them word by word is most of the time of a search.
 */
const candidatesEach = 30;

/**
 * Searches passages by words (LanceDB's French full text) and by vector, and ranks what either found by the sum of the two scores, each divided by its
 * best. With the built-in embedder the second score is the likeness of the words themselves (`lexicalLikeness`), for which its vectors are
 * the sieve. Measured (bench/RESULTS.md): R@1 .848 against .781 of full text on service-public.fr, .714 against .685 on piaf;
 * fused by reciprocal rank the gain on piaf is lost.
 */
export async function searchPassages(
  { passages, embedder, terms }: PassageSearch,
  query: { text: string; terms?: readonly string[]; where?: string | undefined; limit: number; way?: SearchWay },
): Promise<FoundPassage[]> {
  const { where, limit, way = 'hybrid' } = query;
  const text = [query.text, ...newWords(query.text, query.terms ?? [])].join(' ');
  if (contentWords(text).length === 0) return [];
  const most = Math.max(limit, candidatesEach);
  const [byWords, byVector] = await Promise.all([
    way === 'vectors' ? [] : fullTextHits(passages, text, where, most),
    way === 'fullText' ? [] : vectorHits(passages, await embedder.embeddings.embedQuery(text), where, most),
  ]);
  const found = new Map<string, Candidate>();
  for (const row of byWords) found.set(row.json, { ...row, fullText: row._score, similarity: 0 });
  for (const row of byVector) {
    const similarity = Math.max(0, 1 - row._distance);
    const known = found.get(row.json);
    if (known) known.similarity = similarity;
    else if (similarity > 0) found.set(row.json, { ...row, fullText: 0, similarity });
  }
  const like = lexicalLikeness(text, terms.rarity);
  const candidates = [...found.values()].map((candidate) => {
    const passage = JSON.parse(candidate.json) as Passage;
    const { likeness, coverage } = like(passageWords(passage));
    return { ...candidate, passage, vector: embedder.lexical ? likeness : candidate.similarity, coverage };
  });
  const bestText = Math.max(...candidates.map((one) => one.fullText), Number.MIN_VALUE);
  const bestVector = Math.max(...candidates.map((one) => one.vector), Number.MIN_VALUE);
  const scoreOf = (one: { fullText: number; vector: number }) => {
    if (way === 'fullText') return one.fullText / bestText;
    if (way === 'vectors') return one.vector / bestVector;
    return (one.fullText / bestText + one.vector / bestVector) / 2;
  };
  return (
    candidates
      .map((one) => ({ ...one, score: scoreOf(one) }))
      // What shares function words alone with the query is no hit, though full text may count "a" or "is".
      .filter((one) => one.score > 0 && (way === 'fullText' || one.vector > 0 || one.coverage > 0))
      .sort((a, b) => b.score - a.score || (a.json < b.json ? -1 : 1))
      .slice(0, limit)
      .map(({ passage, score, fullText, vector, coverage }) => ({ passage, score, fullText, vector, coverage }))
  );
}

/** Of 107,000 vectors the index finds .947 of the 30 nearest with 20 probes, .997 with 50, in the same 7 ms (bench/RESULTS.md). */
const probes = 50;
/**
 * How many of the index's candidates are compared with their vectors again, for which each vector is read: ten times the 30 nearest find all of
 * them, four times the 150 nearest .983 of them in half the time of ten.
 */
const refined = 300;
const leastRefine = 4;

/** The record alone, which holds its act's id and its words too: each column of each row is read from a place of its own. */
type Hit = Pick<PassageRow, 'json'>;
type Candidate = Hit & { fullText: number; similarity: number };

async function fullTextHits(
  passages: Tables['passages'],
  text: string,
  where: string | undefined,
  limit: number,
): Promise<(Hit & { _score: number })[]> {
  const query = passages.query().fullTextSearch(new MatchQuery(text, 'words'));
  if (where !== undefined) query.where(where);
  const columns = ['json', '_score'] as const;
  return takeRows(query.select([...columns]).limit(limit), columns);
}

async function vectorHits(
  passages: Tables['passages'],
  vector: number[],
  where: string | undefined,
  limit: number,
): Promise<(Hit & { _distance: number })[]> {
  // Where there is an index: so many of its parts are looked at.
  const refine = Math.max(leastRefine, Math.ceil(refined / limit));
  const query = passages.query().nearestTo(vector).distanceType('dot').nprobes(probes).refineFactor(refine);
  if (where !== undefined) query.where(where);
  const columns = ['json', '_distance'] as const;
  return takeRows(query.select([...columns]).limit(limit), columns);
}

/** Further words whose stem the text does not have yet: said twice, a word would count twice. */
function newWords(text: string, terms: readonly string[]): string[] {
  const said = new Set(contentWords(text).map((word) => wordFeatures(word).stem));
  return terms.flatMap(contentWords).filter((word) => {
    const { stem } = wordFeatures(word);
    const known = said.has(stem);
    said.add(stem);
    return !known;
  });
}
