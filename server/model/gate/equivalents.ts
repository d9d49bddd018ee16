import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { z } from 'zod';
import { foldWords } from '../../../corpus/language/fold.ts';
import { frenchFor } from '../../answer/understand/vocabulary.ts';
import type { Lang } from '../../contract.ts';
import { stemsOf } from './stems.ts';
import { englishApartRows } from './tables/english-apart-rows.ts';
import { englishPlurals, englishRows } from './tables/irregular-rows.ts';

/** The longest way of the tables, in words. */
export const longestPhrase = 6;

const formsOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => row.split(' ').map((form) => [form, row.slice(0, row.indexOf(' '))] as const)),
  );
const verbs = formsOf(englishRows);
const plurals = formsOf(englishPlurals);
const apart = formsOf(englishApartRows);

/** "sold", "began": whether it tells of the past by itself. */
export const isEnglishPast = (folded: string): boolean => verbs.has(folded) && verbs.get(folded) !== folded;

const frenchWays = new Map<string, Set<string>>();
const englishWays = new Map<string, Set<string>>();
const folder = join(import.meta.dirname, 'tables', 'vocabulary');
/**
 * Ways to say one thing, one row each, a file a field: "French, French = English, English". A claim may use any of them where the act has one of the French.
 * Nothing that only resembles: a grant is no loan, a request no receipt, a signature no authorisation to sign. The vocabulary of questions
 * (`answer/understand/vocabulary.json`) is asked for English that no row has.
 */
const rows = readdirSync(folder)
  .sort()
  .flatMap((file) => z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  .map((row) => row.split(' = '));
for (const [fr = '', en = ''] of rows) {
  const french = fr.split(',').map((way) => stemsOf(way.trim().replace(/^(?:se|s) /, '')).join(' '));
  for (const way of french) addTo(frenchWays, way, french);
  for (const way of en.split(',')) {
    addTo(englishWays, englishKey(way), french);
  }
}

/** `rows`: a word's own stems and what the tables give. `loose`: what only the vocabulary of questions gives, where near is near enough. */
export type Ways = { rows: readonly string[][]; loose: readonly string[][] };

/**
 * The French ways to say a run of words, each as its stems: a word's own first, then those of the tables. A run of several words has no way of
 * its own: its words are looked at one by one, each with its polarity.
 */
export function waysOf(words: readonly string[], lang: Lang): Ways {
  const key = `${lang} ${words.join(' ')}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = readWays(words, lang);
  if (remembered.size < 20_000) remembered.set(key, made);
  return made;
}

const remembered = new Map<string, Ways>();

/** All ways, those of the tables first. */
export function equivalents(words: readonly string[], lang: Lang): readonly string[][] {
  const { rows: strict, loose } = waysOf(words, lang);
  return [...strict, ...loose];
}

function readWays(words: readonly string[], lang: Lang): Ways {
  const run = words.join(' ');
  const own = stemsOf(run);
  // "plane" is no "plan": a short English word is a French one only letter by letter.
  const same = lang === 'en' && run.length < 6 ? [run] : own;
  const english = lang === 'en' ? [...(englishWays.get(englishKey(run)) ?? [])] : [];
  const known = [...(frenchWays.get(same.join(' ')) ?? []), ...english];
  return {
    rows: [...(words.length === 1 ? [same] : []), ...known.map((way) => way.split(' '))],
    loose: lang === 'en' ? frenchFor(run).map(stemsOf) : [],
  };
}

function englishKey(words: string): string {
  return foldWords(words)
    .split(' ')
    .map((word) => apart.get(word) ?? englishStem(verbs.get(word) ?? plurals.get(word) ?? word))
    .join(' ');
}

function addTo(map: Map<string, Set<string>>, key: string, ways: readonly string[]): void {
  const set = map.get(key) ?? new Set<string>();
  for (const way of ways) set.add(way);
  map.set(key, set);
}
