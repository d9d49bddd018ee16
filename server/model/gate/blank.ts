import type { Unit } from './evidence.ts';
import { isNegator } from './negator.ts';
import type { TextReading } from './read-text.ts';
import { emptyWords, fieldWords } from './tables/blank-rows.ts';

/** A field without a value, a list stated as empty: what may be told of it is that it says nothing. */
export function isBlank({ fact }: Unit): boolean {
  return (fact?.kind === 'date' && fact.value.date === null) || (fact?.kind === 'attendanceHeading' && fact.value.none);
}

/**
 * Whether a word tells that a field is empty. A denial does where the field is spoken of: "aucune date d'affichage", and not "l'acte n'a pas été
 * affiché", which an empty field does not say.
 */
export function saysBlank({ words }: TextReading, at: number, { fact }: Unit): boolean {
  const folded = words[at]?.folded ?? '';
  if (emptyWords.has(folded)) return true;
  const ofField = fact?.kind !== 'date' || words.some((word) => fieldWords.has(word.folded));
  return ofField && (isNegator(words, at) || fieldWords.has(folded)) && !/^(?:jamais|never)$/.test(folded);
}
