import { negators, negatorsBeforeT } from './tables/negation-rows.ts';

type PlainWord = { folded: string };

/**
 * Whether a word denies. "won", "don" do only in "won't", "don't" ("KOSMO won", "un don de 500 €"); "personne" only beside "ne" ("personne n'a
 * voté contre", not "une personne").
 */
export function isNegator(words: readonly PlainWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (negators.has(folded)) return true;
  if (negatorsBeforeT.has(folded)) return words[at + 1]?.folded === 't';
  return folded === 'personne' && [...words.slice(Math.max(0, at - 5), at), ...words.slice(at + 1, at + 2)].some(isNe);
}

/** The first half of a French negation, that says nothing alone. */
export function isNe({ folded }: PlainWord): boolean {
  return folded === 'ne' || folded === 'n';
}
