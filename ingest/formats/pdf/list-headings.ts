import { fold } from '../../../corpus/language/fold.ts';
import type { Segment } from './rows.ts';

/** What stands above a list of people, with or without a colon: its column is that list and goes on below it. */
const lists =
  /^(?:(?:etaient|sont|membres|conseillers|elus|delegues) )?(?:presents?|absents?|excuses?|representes|pouvoirs?|procurations?|titulaires|suppleants|secretaire de seance)\b[^.]{0,30}$/;

/**
 * Whether the right of two columns, their lines from top to bottom, holds a list under a heading of its own ("Absents excusés :" above
 * names). Beside another column it is read whole: row by row its names would be taken for those of the other list. A table has its headings in its first row and
 * crosses or figures below, or a label with a colon on each row of its left column, never in its right one.
 */
export function standsBesideList(left: Segment[], column: Segment[]): boolean {
  if (left.filter(isEntry).length < 2) return false;
  return column.some((segment, i) => isHeading(segment.text) && column.slice(i + 1, i + 3).some(isEntry));
}

function isHeading(text: string): boolean {
  // "... aux associations suivantes :" goes on in its own paragraph.
  return (text.length <= 45 && /^[^\p{L}]{0,3}\p{Lu}.*:\s*$/u.test(text)) || lists.test(fold(text.trim()));
}

/** Words, not a cross or a figure; and not one more label. */
function isEntry(segment: Segment): boolean {
  return /\p{L}{3}/u.test(segment.text) && !/:\s*$/.test(segment.text);
}
