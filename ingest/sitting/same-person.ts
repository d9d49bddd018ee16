import { foldWords } from '../../corpus/language/fold.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/**
 * Whether two names of one document's head mean one person: surnames alike without regard to case, accents, hyphens and spaces (extraction loses
 * hyphens: "GiraudLazzari"), no contradiction of title or first name. "M. GRAND" and "Luc GRAND" are one; "Mme GRAND" and "M. GRAND" are two.
 */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.title !== null && b.title !== null && a.title !== b.title) return false;
  if (words(a.printed) === words(b.printed)) return true;
  if (joined(a.family) !== joined(b.family)) return false;
  return a.given === null || b.given === null || givenAgree(a.given, b.given);
}

function givenAgree(a: string, b: string): boolean {
  const [x, y] = [foldWords(a).split(' '), foldWords(b).split(' ')];
  if (x.join('') === y.join('')) return true;
  // "JP" is "J-P": initials without marks.
  const initials = (words: string[]) => (words.length === 1 && /^[a-z]{2}$/.test(words[0] ?? '') ? [...(words[0] ?? '')] : words);
  const [m, n] = [initials(x), initials(y)];
  const short = m.every((word) => word.length === 1) || n.every((word) => word.length === 1);
  return short && m.every((word, i) => n[i] === undefined || word.charAt(0) === n[i]?.charAt(0));
}

/** In any order: "GRAND Luc" and "Luc GRAND". */
function words(name: string): string {
  return foldWords(name).split(' ').toSorted().join(' ');
}

function joined(name: string): string {
  return foldWords(name).replaceAll(' ', '');
}
