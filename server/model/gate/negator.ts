import { negators, negatorsBeforeT, negatorsWithNe, privations } from './tables/negation-rows.ts';

type PlainWord = { folded: string };

/**
 * Whether a word denies. "won", "don" do only in "won't", "don't" ("VALTO won", "un don de 500 €"); "plus", "personne" only with "ne" ("ne couvre
 * plus", not "plus de dix"); "absence", "manque", "lack" deny what they are of ("l'absence de chauffage").
 */
export function isNegator(words: readonly PlainWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (negators.has(folded)) return true;
  if (negatorsBeforeT.has(folded)) return words[at + 1]?.folded === 't';
  if (privations.has(folded)) return /^(?:de|d|du|des|of)$/.test(words[at + 1]?.folded ?? '');
  if (!negatorsWithNe.has(folded)) return false;
  if (folded === 'personne' && words.slice(at + 1, at + 2).some(isNe)) return true;
  return isSecondHalf(words, at);
}

/** "ne comprend que": nothing but what follows. */
export function isRestriction(words: readonly PlainWord[], at: number): boolean {
  return /^(?:que|qu)$/.test(words[at]?.folded ?? '') && isSecondHalf(words, at);
}

/** The first half of a French negation, that says nothing alone. */
export function isNe({ folded }: PlainWord): boolean {
  return folded === 'ne' || folded === 'n';
}

/** How many words stand between "ne" and its second half: "n'a pas encore été", "ne s'est plus". */
const mostBetween = 4;

/** Whether the "ne" before a word waits for it: no other second half stands between. */
function isSecondHalf(words: readonly PlainWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - mostBetween), at);
  const ne = before.findLastIndex(isNe);
  return (
    ne >= 0 && !before.slice(ne + 1).some(({ folded }) => negators.has(folded) || negatorsWithNe.has(folded) || /^qu[ei]?$/.test(folded))
  );
}
