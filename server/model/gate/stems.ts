import { stems } from '../../../corpus/language/stem.ts';

/** Endings of French verbs that the stemmer of search leaves on ("participent", "autorisée"): the gate compares sentences, not queries. */
const endings = /(?:eraient|aient|erait|eront|era|ent|ees|ee|ait|es|e)$/;

/** The stems of a text's words, in order, with the forms of one verb made one. */
export function stemsOf(text: string): string[] {
  return stems(text).map((stem) => {
    const root = stem.replace(endings, '');
    return root.length >= 4 ? root : stem;
  });
}
