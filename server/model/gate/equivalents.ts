import { stemmer as english } from '@orama/stemmers/english';
import { foldWords } from '../../../corpus/language/fold.ts';
import { frenchFor } from '../../answer/understand/vocabulary.ts';
import type { Lang } from '../../contract.ts';
import { stemsOf } from './stems.ts';
import { sameMeaningRows } from './tables/same-meaning-rows.ts';
import { vocabularyRows } from './tables/vocabulary-rows.ts';

/** The longest way of the tables, in words. */
export const longestPhrase = 6;

const frenchWays = new Map<string, Set<string>>();
const englishWays = new Map<string, Set<string>>();
for (const [fr, en] of [...sameMeaningRows, ...vocabularyRows]) {
  const french = fr.split(',').map((way) => stemsOf(way).join(' '));
  for (const way of french) addTo(frenchWays, way, french);
  for (const way of en.split(',')) addTo(englishWays, englishKey(way), french);
}

/**
 * The French ways to say a run of words, each as its stems: a word's own first, then those of the tables. A run of several words has no way of
 * its own: its words are looked at one by one, each with its polarity.
 */
export function equivalents(words: readonly string[], lang: Lang): readonly string[][] {
  const key = `${lang} ${words.join(' ')}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = waysOf(words, lang);
  if (remembered.size < 20_000) remembered.set(key, made);
  return made;
}

const remembered = new Map<string, readonly string[][]>();

function waysOf(words: readonly string[], lang: Lang): string[][] {
  const run = words.join(' ');
  const own = stemsOf(run);
  const known = [...(frenchWays.get(own.join(' ')) ?? []), ...(lang === 'en' ? (englishWays.get(englishKey(run)) ?? []) : [])];
  const vocabulary = lang === 'en' ? frenchFor(run).map((way) => stemsOf(way).join(' ')) : [];
  return [...(words.length === 1 ? [own] : []), ...[...known, ...vocabulary].map((way) => way.split(' '))];
}

function englishKey(words: string): string {
  return foldWords(words)
    .split(' ')
    .map((word) => english(word))
    .join(' ');
}

function addTo(map: Map<string, Set<string>>, key: string, ways: readonly string[]): void {
  const set = map.get(key) ?? new Set<string>();
  for (const way of ways) set.add(way);
  map.set(key, set);
}
