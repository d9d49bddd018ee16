import { oneLine } from '../../../corpus/language/readable.ts';
import { plainRows } from './tables/plain-rows.ts';

/**
 * Without Markdown marks, on one line; "D.R.A.A.F." is the word "DRAAF", "no. 12" is "n° 12" and no negation, "i.e." is what it stands for, and so
 * are the wordings of the table ("hors taxes" is "HT": what it says of a sum is no tax).
 */
export function plainText(source: string): string {
  return oneLine(source.normalize('NFC').replace(/[`*]/g, ''))
    .replace(/(?<![\p{L}.])(?:\p{Lu}\.){3,12}/gu, (acronym) => acronym.replace(/\./g, ''))
    .replace(/\bnos?\. ?(?=\d)/giu, 'n° ')
    .replace(/\bi\. ?e\.,?/giu, 'that is')
    .replace(/\be\. ?g\.,?/giu, 'for example')
    .replace(listed, (said) => plainOf.get(said.toLowerCase().replace('’', "'")) ?? said)
    .replace(givenProxy, '$<present> ou représenté')
    .replace(proxyGiven, 'present or represented')
    .trim();
}

const plainOf = new Map(plainRows);
const listed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...plainOf.keys()].map((said) => said.replace("'", "['’]")).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "Présents ou ayant donné procuration de vote": a list that does not say which. */
const givenProxy =
  /(?<present>présente?s?) ou (?:ayant|avaient|avait|ont|a) donné (?:une |leur |son |sa )?(?:procuration|pouvoir)s?(?: de vote)?/giu;
const proxyGiven = /present or (?:who )?(?:had|having|have|has) given (?:a |an |his |her |their )?(?:voting )?prox(?:y|ies)/giu;
