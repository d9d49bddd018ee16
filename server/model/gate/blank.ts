import type { Unit } from './evidence.ts';
import { negators } from './tables/negation-rows.ts';

/** Words that say that a field is there and empty. */
const blankWords = new Set('vide vierge blanc blank empty missing unstated absente manque manquante'.split(' '));

/** A field without a value, a list stated as empty: what may be told of it is that it says nothing. */
export function isBlank({ fact }: Unit): boolean {
  return (fact?.kind === 'date' && fact.value.date === null) || (fact?.kind === 'attendanceHeading' && fact.value.none);
}

export function saysBlank(folded: string): boolean {
  return negators.has(folded) || blankWords.has(folded);
}
