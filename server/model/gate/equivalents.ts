import { stemmer as english } from '@orama/stemmers/english';
import { foldWords } from '../../../corpus/language/fold.ts';
import { frenchFor } from '../../answer/understand/vocabulary.ts';
import type { Lang } from '../../contract.ts';
import { stemsOf } from './stems.ts';
import { englishRows } from './tables/irregular-rows.ts';
import acts from './tables/vocabulary/acts.json' with { type: 'json' };
import things from './tables/vocabulary/things.json' with { type: 'json' };
import verbsOfActs from './tables/vocabulary/verbs.json' with { type: 'json' };

/** The longest way of the tables, in words. */
export const longestPhrase = 6;

const verbs = new Map(
  englishRows
    .trim()
    .split('\n')
    .flatMap((row) => row.split(' ').map((form) => [form, row.slice(0, row.indexOf(' '))] as const)),
);

/** "sold", "began": whether it tells of the past by itself. */
export const isEnglishPast = (folded: string): boolean => verbs.has(folded) && verbs.get(folded) !== folded;

const frenchWays = new Map<string, Set<string>>();
const englishWays = new Map<string, Set<string>>();
/**
 * Ways to say one thing, one row each: "French, French = English, English". A claim may use any of them where the act has one of the French.
 * Nothing that only resembles: a grant is no loan, a request no receipt, a signature no authorisation to sign. The vocabulary of questions
 * (`answer/understand/vocabulary.json`) is asked too, for English.
 */
const rows = [...acts, ...verbsOfActs, ...things].map((row) => row.split(' = '));
for (const [fr = '', en = ''] of rows) {
  const french = fr.split(',').map((way) => stemsOf(way.trim().replace(/^(?:se|s) /, '')).join(' '));
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
  // "plane" is no "plan": a short English word is a French one only letter by letter.
  const same = lang === 'en' && run.length < 6 ? [run] : own;
  const known = [...(frenchWays.get(same.join(' ')) ?? []), ...(lang === 'en' ? (englishWays.get(englishKey(run)) ?? []) : [])];
  const vocabulary = lang === 'en' ? frenchFor(run).map((way) => stemsOf(way).join(' ')) : [];
  return [...(words.length === 1 ? [same] : []), ...[...known, ...vocabulary].map((way) => way.split(' '))];
}

function englishKey(words: string): string {
  return foldWords(words)
    .split(' ')
    .map((word) => english(verbs.get(word) ?? word))
    .join(' ');
}

function addTo(map: Map<string, Set<string>>, key: string, ways: readonly string[]): void {
  const set = map.get(key) ?? new Set<string>();
  for (const way of ways) set.add(way);
  map.set(key, set);
}
