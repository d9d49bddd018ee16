import { foldWords } from '../../corpus/language/fold.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/**
 * A holder whose name the other column of a page cuts in two: "A à Jean-Marc  Conseil Municipal peut | VALMY, B à …". The halves are joined only
 * where exactly one of those present has this first name and the surname stands in the rest of the gap; nothing is completed that is not printed.
 * `gap` is folded, as it stands between the giver and the next name.
 */
export function cutHolder(gap: string, present: FoundName[]): { name: PersonName; length: number } | null {
  const opening = /^[\s,]{0,3}(?:\(?(?:pouvoir|procuration|donne (?:pouvoir|procuration)) )?a\s+([a-z]{2,20}(?:[ -][a-z]{2,20})?)/.exec(
    gap,
  );
  if (opening?.[1] === undefined) return null;
  const words = opening[1];
  const candidates = present.filter(({ name }) => {
    const given = foldWords(name.given ?? '');
    return given !== '' && (foldWords(words) === given || foldWords(words).startsWith(`${given} `)) && surnameAt(gap, name) > 0;
  });
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return null;
  return { name: only.name, length: surnameAt(gap, only.name) + only.name.family.length };
}

function surnameAt(gap: string, name: PersonName): number {
  return gap.slice(0, 120).indexOf(foldWords(name.family));
}
