import { fold } from '../../../corpus/language/fold.ts';
import type { Segment } from './segments.ts';

/** What stands above a list of people without a colon; in the plural, since "Présent", "Absent" head the crosses of a table. */
const lists =
  /^(?:(?:etaient|sont|membres|conseillers|elus|delegues) )?(?:presents|absents|excuses)(?: (?:excuses|non excuses|representes|et excuses|et representes))?$/;
/** What heads the holders beside those who gave them their vote: such a column belongs to the rows of the column left of it. */
const holders = /pouvoir|procuration|mandat|represente|titulaire|suppleant/;
/** Lines of a letterhead with their names, "Département du Tarn"; the word alone is a label with its value beside it. */
const letterhead =
  /^(?:republique francaise|liberte\b.{3,}|(?:departement|arrondissement|canton|commune|mairie|ville|communaute|syndicat) .{3,})$/;

/**
 * Whether two columns whose lines stand at the same heights are read one after the other all the same, as two texts and not as rows:
 * the right one holds a list under a heading of its own ("Absents excusés :" above names), which row by row would go to the left one's
 * list; or the left one is a letterhead.
 */
export function areSeparateTexts(left: Segment[], right: Segment[]): boolean {
  if (left.filter((segment) => letterhead.test(fold(segment.text.trim()))).length >= 2) return true;
  if (left.filter(isEntry).length < 2 || right.some((segment) => /^[xX✓✗]$/.test(segment.text.trim()))) return false;
  const heading = right.findIndex((segment) => isHeading(segment.text));
  const [head, ...below] = heading < 0 ? [] : right.slice(heading, heading + 3);
  return head !== undefined && !holders.test(fold(head.text)) && below.some(isEntry);
}

/** "… aux associations suivantes :" goes on in its own paragraph: a heading is short and begins with a capital. */
function isHeading(text: string): boolean {
  return (text.length <= 45 && /^[^\p{L}]{0,3}\p{Lu}.*:\s*$/u.test(text)) || lists.test(fold(text.trim()));
}

/** Words, not a cross or a figure; and not one more label. */
function isEntry(segment: Segment): boolean {
  return /\p{L}{3}/u.test(segment.text) && !/:\s*$/.test(segment.text) && !lists.test(fold(segment.text.trim()));
}
