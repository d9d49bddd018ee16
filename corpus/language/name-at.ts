import type { PersonName } from '../record/person-name.ts';
import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import { longestName, nameShape, toPersonName } from './name-shape.ts';
import type { NameToken } from './name-tokens.ts';
import { isOffice, maySurname, maySurnameBehind, type Title } from './name-words.ts';

/** `start` takes in the title that stands before this name ("Mme FABRE"), not the one of a whole group ("Mmes FABRE et ROUX"). */
export type FoundName = { start: number; end: number; name: PersonName };

/**
 * A name of a list before the whole list is known. `half`: a surname or first name alone; `bareM`: behind "M." alone; `inGroup`: under a title;
 * `label`: a colon follows ("Saint Marc en Roc : Luc PIN").
 */
export type Candidate = FoundName & { half: boolean; bareM: boolean; inGroup: boolean; label?: true };

/**
 * "MM. Anne ROC, Luc PIN": many write "MM." for ladies and gentlemen. Where a first name of the group is a woman's beyond doubt, the title says nothing
 * of her; she is not given another that is not printed.
 */
const womens =
  /^(?:(?:marie|anne|jeanne|rose|[a-z]{1,8}[^o]ine|[a-z]{2,10}(?:ette|elle|ienne|ianne)|sylvie|nathalie|valerie|stephanie|therese|laurence|florence|sandra|sophie|isabelle|catherine|brigitte|monique|veronique|genevieve|edith|agnes|ines)(?:[ -]|$))/;

function groupTitle(title: Title | null, given: string | null): PersonName['title'] {
  if (title === null) return null;
  const woman =
    title.group && title.title === 'M.' && given !== null && womens.test(fold(given)) && !/^(?:etienne|fabienne?$)/.test(fold(given));
  return woman ? null : title.title;
}

/** The name that begins at a token; `next` is the token behind it. */
export function nameAt(text: string, tokens: readonly NameToken[], at: number, title: Title | null): (Candidate & { next: number }) | null {
  const ahead = unstopped(tokens, at, title);
  const shape = nameShape(ahead);
  if (shape === null) return null;
  const used = ahead.slice(0, shape.length);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return null;
  const plain = toPersonName(text, used, shape, null);
  const name = { ...plain, title: groupTitle(title, plain.given) };
  if (!/\p{L}{2}/u.test(name.family)) return null;
  // Two letters alone are an abbreviation ("Pr", "N°") far more often than a surname.
  if (!shape.complete && title === null && name.family.length < 3) return null;
  return { start: first.start, end: last.end, name, half: !shape.complete, bareM: false, inGroup: false, next: at + shape.length };
}

/** The tokens that a name may take. Straight behind a title, a word that else opens a heading is a surname: "M. MARS", "Mme PRÉSENT". */
function unstopped(tokens: readonly NameToken[], at: number, title: Title | null): readonly NameToken[] {
  const ahead = tokens.slice(at, at + longestName + 1);
  const [token, second] = ahead;
  // "E. Février", "A. SECOND": behind an initial with its dot, a month is a surname, and so is an office in capitals.
  if (
    token?.kind === 'initials' &&
    token.text.endsWith('.') &&
    second?.kind === 'stop' &&
    (/^(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Lundi|Samedi)$/i.test(second.text) || (maySurname(second.text) && isOver(ahead[2])))
  )
    return [token, { ...second, kind: /\p{Lu}{2}$/u.test(second.text) ? 'caps' : 'cap' }, ...ahead.slice(2)];
  // "Anne AVRIL,": and behind a known first name; before a figure it is a date. A title tells that a line end parts no two.
  if (
    token?.kind === 'cap' &&
    second?.kind === 'stop' &&
    second.breaks <= (title === null ? 0 : 1) &&
    maySurnameBehind(second.text) &&
    isFirstName(token.text) &&
    isOver(ahead[2]) &&
    !/^\d/.test(ahead[2]?.text ?? '')
  )
    return [token, { ...second, kind: 'caps' }, ...ahead.slice(2)];
  if (token === undefined || (token.kind !== 'title' && token.kind !== 'stop')) return ahead;
  const as = (kind: NameToken['kind']) => [{ ...token, kind }, ...ahead.slice(1)];
  // "M. M. VALMY": behind a title, a second "M." is an initial.
  if (token.kind === 'title') return token.text === 'M.' && tokens[at - 1]?.kind === 'title' ? as('initials') : ahead;
  if (isSurnameBeside(token, tokens[at + 1], tokens[at + 2])) return as('caps');
  if (title === null || tokens[at - 1]?.kind !== 'title') return ahead;
  if (isOffice(token.text) && !maySurnameBehind(token.text)) return ahead;
  return as(/\p{Lu}{2}$/u.test(token.text) ? 'caps' : 'cap');
}

/** "DOYEN Anne", "AVRIL Luc": a word of another meaning in capitals before a known first name that stands alone is a surname. */
function isSurnameBeside(token: NameToken, first: NameToken | undefined, next: NameToken | undefined): boolean {
  return maySurname(token.text) && first?.kind === 'cap' && first.breaks === 0 && isFirstName(first.text) && isOver(next);
}

function isOver(next: NameToken | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.breaks > 0;
}
