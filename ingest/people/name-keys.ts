import { foldWords } from '../../corpus/language/fold.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/** A surname without case, accents, hyphens and spaces: extraction loses hyphens, and "LE CORRE" is "Le Corre". */
export function familyKey({ family }: Pick<PersonName, 'family'>): string {
  const known = keys.get(family);
  if (known !== undefined) return known;
  const key = foldWords(family).replaceAll(' ', '');
  keys.set(family, key);
  return key;
}

/** Surnames come in every act of a corpus; folding one each time took most of the work of telling people apart. */
const keys = new Map<string, string>();

/** First names as folded words; "JP" and "J.-P." are both the initials j, p. */
export function givenWords(name: Pick<PersonName, 'given'>): string[] {
  if (name.given === null) return [];
  const words = foldWords(name.given).split(' ').filter(Boolean);
  const [only] = words;
  return words.length === 1 && only !== undefined && /^\p{Lu}{2}$/u.test(name.given.replace(/[.\s-]/g, '')) ? [...only] : words;
}

/** Whether the given name is written out: not absent, not initials. */
export function isWrittenOut(words: string[]): boolean {
  return words.some((word) => word.length > 1);
}

/** Whether two given names can be one: the same words, or initials of the other ("J-P." and "Jean-Pierre", "J." and "Jean-Pierre"). */
export function givenAgree(a: string[], b: string[]): boolean {
  if (a.join('') === b.join('')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isWrittenOut(a) && isWrittenOut(b)) return short.every((word, n) => word === long[n]) && short.length > 0;
  return short.every((word, n) => {
    const other = long[n] ?? '';
    return word.length === 1 || other.length === 1 ? word.charAt(0) === other.charAt(0) : word === other;
  });
}

export function titlesAgree(a: PersonName['title'], b: PersonName['title']): boolean {
  return a === null || b === null || a === b;
}
