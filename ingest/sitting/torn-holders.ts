import { isFirstName } from '../../corpus/language/first-names.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Entry } from './list-entries.ts';
import { samePerson } from './same-person.ts';

/**
 * Holders whose name the columns of a page cut: half of it from one column and half from the next ("à M. Luc ⇥ ROC"), or a first name alone at the end
 * of one ("à Mme Aline"). Where exactly one of those present has this first name the holder is that person, and it is said to be read from columns; else
 * the holder is left out: a wrong name is worse than none. Where those present are told by first names, these are whole.
 */
export function withoutTornHolders(text: SourceText, entries: readonly Entry[]): Entry[] {
  const present = entries.filter(({ status }) => status === 'present');
  return entries.map((entry) => {
    const { by, as } = entry;
    if (by === null || as !== 'proxy' || present.length === 0 || present.some(({ person }) => samePerson(person, by))) return entry;
    const half = by.given === null && isFirstName(by.family);
    if (!half && !isTorn(text, entry, by)) return entry;
    const given = foldWords(half ? by.family : (by.given ?? ''));
    const [only, ...more] = present.filter(({ person }) => given !== '' && foldWords(person.given ?? '') === given);
    return only === undefined || more.length > 0 ? { ...entry, by: null } : { ...entry, by: only.person, basis: 'columns' };
  });
}

/** The readable text has a space where the source has the tab between two columns. */
function isTorn({ source, view }: SourceText, { start, end }: Entry, by: PersonName): boolean {
  const place = view.toSource({ start, end });
  const printed = source.slice(place.start, place.end);
  if (!printed.includes('\t')) return false;
  return printed.split('\t').every((cell) => !foldWords(cell).includes(foldWords(by.printed)));
}
