import { foldWords } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import { irregularRows } from './tables/irregular-rows.ts';

/** Endings of French verbs that the stemmer of search leaves on ("participent", "autorisée"): the gate compares sentences, not queries. */
const endings = /(?:eraient|aient|erait|eront|era|ent|ees|ee|ait|es|e)$/;

/** The stemmer makes one of "mairie" and "maire", a house and a person. */
const townHall = /(?<!\p{L})mairies?(?!\p{L})/giu;

const infinitives = new Map(
  irregularRows
    .trim()
    .split('\n')
    .flatMap((row) => row.split(' ').map((form) => [form, row.slice(0, row.indexOf(' '))] as const)),
);

/** The stems of a text's words, in order, with the forms of one verb made one. */
export function stemsOf(text: string): string[] {
  const regular = text.replace(/\p{L}+/gu, (word) => infinitives.get(foldWords(word)) ?? word);
  return stems(regular.replace(townHall, 'hôtelville')).map((stem) => {
    const root = stem.replace(endings, '');
    return root.length >= 4 ? root : stem;
  });
}
