import { stemmer as english } from '@orama/stemmers/english';
import { foldWords } from '../../../corpus/language/fold.ts';
import { stemsOf } from './stems.ts';
import type { Lang } from '../../contract.ts';
import { frenchFor } from '../../answer/understand/vocabulary.ts';
import { sameMeaningRows } from './tables/same-meaning-rows.ts';

/** The longest way of the tables, in words. */
export const longestPhrase = 6;

const frenchWays = new Map<string, Set<string>>();
const englishWays = new Map<string, Set<string>>();
for (const [fr, en] of sameMeaningRows) {
  const french = fr.split(',').map((way) => stemsOf(way).join(' '));
  for (const way of french) addTo(frenchWays, way, french);
  for (const way of en.split(',')) addTo(englishWays, englishKey(way), french);
}

/** The French ways to say a run of words, each as its stems: the run's own first, then those of the tables. */
export function equivalents(words: readonly string[], lang: Lang): string[][] {
  const run = words.join(' ');
  const own = stemsOf(run);
  const known = [...(frenchWays.get(own.join(' ')) ?? []), ...(lang === 'en' ? (englishWays.get(englishKey(run)) ?? []) : [])];
  const vocabulary = lang === 'en' ? frenchFor(run).map((way) => stemsOf(way).join(' ')) : [];
  return [own, ...[...known, ...vocabulary].map((way) => way.split(' '))];
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
