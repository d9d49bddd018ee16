import { foldWords } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import { apartRows, irregularRows } from './tables/irregular-rows.ts';
import { firstGroup, thirdGroup } from './tables/verb-form-rows.ts';

/** Endings of French verbs that the stemmer of search leaves on ("participent", "autorisée"): the gate compares sentences, not queries. */
const endings = /(?:eraient|aient|erait|eront|era|ent|ees|ee|ait|es|e)$/;

/** "Sportive" is "sportif": the "t" or "s" before the ending tells it from a verb ("arrive"). */
const feminine = /([ts])ives?$/;

/** "Modifie", "sanctionnée": forms that the stemmer keeps apart from "modifier", "sanctionner". */
const formOfVerb = /(ifi(?=es?$)|ionn(?=ent$|ees?$))(?:es?|ees?|ent)$/;

const regularForms = new Map<string, string>([
  ...firstGroup
    .trim()
    .split(/\s+/)
    .flatMap((verb) => ['e', 'es', 'ee', 'ees', 'ent'].map((ending): [string, string] => [verb.slice(0, -2) + ending, verb])),
  ...`${thirdGroup.trim()}\n${irregularRows.trim()}`
    .split('\n')
    .flatMap((row) => row.split(' ').map((form): [string, string] => [form, row.slice(0, row.indexOf(' '))])),
  ...apartRows.flatMap(([words, instead]) => words.split(' ').map((form): [string, string] => [form, instead])),
]);

/** The stems of a text's words, in order, with the forms of one word made one. */
export function stemsOf(text: string): string[] {
  return stems(text.replace(/\p{L}+/gu, regular)).map((stem) => {
    const root = stem.replace(endings, '');
    return root.length >= 4 ? root : stem;
  });
}

function regular(word: string): string {
  const folded = foldWords(word);
  const known = regularForms.get(folded);
  if (known !== undefined) return known;
  if (feminine.test(folded)) return folded.replace(feminine, '$1if');
  return formOfVerb.test(folded) ? folded.replace(formOfVerb, '$1er') : word;
}
