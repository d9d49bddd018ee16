import { foldWords } from '../../corpus/language/fold.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/**
 * Whether two names of one document's head mean one person: surnames alike without regard to case, accents, hyphens and spaces (extraction loses
 * hyphens: "ValmyRoc"), no contradiction of title or first name. "M. GRAND" and "Luc GRAND" are one; "Mme GRAND" and "M. GRAND" are two.
 */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.title !== null && b.title !== null && a.title !== b.title) return false;
  const [x, y] = [personKeys(a), personKeys(b)];
  if (x.words === y.words) return true;
  if (x.family !== y.family) return false;
  return a.given === null || b.given === null || givenAgree(a.given, b.given);
}

/** `words`: all words of the name in any order ("GRAND Luc" is "Luc GRAND"); `family`: the surname without marks. Who shares neither is not one person. */
export const personKeys = rememberOf((name: PersonName): { words: string; family: string } => ({
  words: foldWords(name.printed).split(' ').toSorted().join(' '),
  family: foldWords(name.family).replaceAll(' ', ''),
}));

function givenAgree(a: string, b: string): boolean {
  const [x, y] = [foldWords(a).split(' '), foldWords(b).split(' ')];
  if (x.join('') === y.join('')) return true;
  // "JP" is "J-P": initials without marks.
  const initials = (words: string[]) => (words.length === 1 && /^[a-z]{2}$/.test(words[0] ?? '') ? [...(words[0] ?? '')] : words);
  const [m, n] = [initials(x), initials(y)];
  const short = m.every((word) => word.length === 1) || n.every((word) => word.length === 1);
  return short && m.every((word, i) => n[i] === undefined || word.charAt(0) === n[i]?.charAt(0));
}
