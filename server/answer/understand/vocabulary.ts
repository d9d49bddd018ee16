import { foldWords } from '../../../corpus/language/fold.ts';
import { rememberWords } from '../../../corpus/language/remember.ts';
import { isSlipOf } from './slips.ts';
import table from './vocabulary.json' with { type: 'json' };

/**
 * Words of local government and schooling, French and English, from `vocabulary.json`: one row a notion, the ways to say it parted by "|".
 * All French ways of a row count as the same, so that "phase 3" finds "3ème phase". To add a notion, add a row.
 */
type Row = { fr: string[]; en: string[] };

const rows: Row[] = table.map(({ fr, en }) => ({ fr: ways(fr), en: ways(en) }));
const byKey = new Map<string, Row[]>();
for (const row of rows) {
  for (const way of new Set([...row.fr, ...row.en].map(key))) byKey.set(way, [...(byKey.get(way) ?? []), row]);
}
export const longestWay = Math.max(...rows.flatMap((row) => [...row.fr, ...row.en].map((way) => way.split(' ').length)));

/** French words for a word or a run of words of either language; empty where the vocabulary has none. */
export function frenchFor(words: string): string[] {
  const wanted = key(words);
  const found = byKey.get(wanted) ?? verbOf(words).flatMap((verb) => byKey.get(verb) ?? []);
  return [...new Set(found.flatMap((row) => row.fr))].filter((way) => key(way) !== wanted);
}

/** The English verb that "-ing" was put to: "keeping", "sharing", "planning". */
function verbOf(word: string): string[] {
  const root = /^([a-z]{3,20})ing$/.exec(word)?.[1];
  if (root === undefined) return [];
  return [root, `${root}e`, ...(/([bdgmnprt])\1$/.test(root) ? [root.slice(0, -1)] : [])].filter((verb) => byKey.has(verb));
}

/** Whether the vocabulary knows the word or run of words, in one of its languages. */
export function knows(words: string, lang?: 'fr' | 'en'): boolean {
  const wanted = byKey.has(key(words)) ? [key(words)] : verbOf(words);
  return wanted.some((one) => (byKey.get(one) ?? []).some((row) => lang === undefined || row[lang].some((way) => key(way) === one)));
}

const singleWords = [...new Set(rows.flatMap((row) => [...row.fr, ...row.en]).flatMap((way) => way.split(' ')))].filter(
  (word) => word.length >= 6,
);

const singleKeys = new Set(singleWords.map(key));

/** The word of the vocabulary that a word unknown to it is a slip of ("subsidi", "libary"); itself where there is none. */
export const spelled = rememberWords((word: string): string => {
  if (word.length < 6 || knows(word)) return word;
  if (singleKeys.has(key(word))) return word;
  return singleWords.find((one) => isSlipOf(word, one)) ?? word;
});

/** Every single word in the rows of one language. */
export function vocabularyWords(lang: 'fr' | 'en'): string[] {
  return rows.flatMap((row) => row[lang]).flatMap((way) => way.split(' '));
}

function ways(cell: string): string[] {
  return cell.split('|').map((way) => foldWords(way));
}

/** Singular and plural are one: "grants" and "grant", "activities" and "activity", "travaux" stays. */
function key(words: string): string {
  return foldWords(words)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word))
    .join(' ');
}
