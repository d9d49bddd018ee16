import type { PersonName } from '../../corpus/record/person-name.ts';
import { familyKey, givenAgree, givenWords, titlesAgree } from '../people/name-keys.ts';

/**
 * Whether two names of one act mean one person, strictly: the surnames alike, titles and given names not against each other. A surname alone
 * beside one with a given name is one person only where `among` holds no second bearer of that surname and title.
 */
export function sameName(a: PersonName, b: PersonName, among: readonly PersonName[]): boolean {
  if (familyKey(a) !== familyKey(b) || !titlesAgree(a.title, b.title)) return false;
  const [one, other] = [givenWords(a), givenWords(b)];
  if (one.length > 0 && other.length > 0) return givenAgree(one, other);
  if (one.length === other.length && a.title === b.title) return true;
  const bearers = among.filter((name) => familyKey(name) === familyKey(a) && titlesAgree(name.title, a.title));
  const forms = bearers.filter((name) => givenWords(name).length > 0);
  return forms.every((name) => forms.every((second) => givenAgree(givenWords(name), givenWords(second))));
}
