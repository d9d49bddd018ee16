import { isTitleInCapitals } from '../parts/find-title.ts';
import { headingsThatAreNoTitle } from '../parts/part-cues.ts';
import type { ItemNumber } from './item-numbers.ts';
import type { Item } from './numbered-items.ts';
import { saysDecision } from './says-decision.ts';
import { afterTitle, noHeadings, sittingWordings } from './wordings.ts';

/** Of the headings of minutes nearly all stand over a decision; of those of a report, of tables or of chapters fewer do. */
const leastShare = 0.75;
/** A heading over no text is that of a chapter ("FINANCES"), or a row of a table. */
const leastText = 60;
/** A longer line is the decision itself. */
const longestHeading = 250;

type Line = { shown: string; folded: string; start: number };
type Heading = { start: number; end: number; number: ItemNumber | null };
/** A form that titles have, the surest first. `apart`: only behind a blank line or the end of a sentence. `least` of them must decide. */
type Form = { least: number; apart: boolean; is: (line: Line) => boolean };

const forms: Form[] = [
  // "OBJET : Vote des taux", over each act.
  { least: 2, apart: false, is: ({ folded }) => /^objet ?[:–-] ?\S/.test(folded) },
  // "Vote des taux : 2031-12", "Vote des taux (délibération n° 2031_012)".
  { least: 2, apart: true, is: (line) => numberBehind(line) !== null },
  { least: 2, apart: true, is: isInCapitals },
  // "Vote des taux :", alone on its line.
  { least: 3, apart: true, is: isBeforeColon },
];

/**
 * The items of minutes without numbers before their titles, which have a form of their own on each: the usual way in small communes. Null where
 * too few stand over a decision, or a quarter over none: then some may be headings inside one act.
 */
export function headedItems(text: string, folded: string): Item[] | null {
  const lines = linesFrom(text, folded, endOfHead(folded));
  for (const form of forms) {
    const headings = headingsOf(form, lines).filter(({ end }, i, all) => (all[i + 1]?.start ?? text.length) - end >= leastText);
    const items = headings.map((heading, i): Item => {
      const end = headings[i + 1]?.start ?? text.length;
      const decides = saysDecision(folded.slice(heading.end, end));
      return { start: heading.start, end, number: heading.number, titleFrom: heading.start, decides };
    });
    const decided = items.filter((item) => item.decides).length;
    if (decided >= form.least && decided >= leastShare * items.length) return items;
  }
  return null;
}

/** Lists of names belong to the head: it reaches to where the attendance is last spoken of on the first page. */
function endOfHead(folded: string): number {
  const head = folded.slice(0, 3000);
  return Math.max(0, ...sittingWordings.map((wording) => head.lastIndexOf(wording)));
}

/** The lines behind an offset, without white space around; blank ones are empty. */
function linesFrom(text: string, folded: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = text.indexOf('\n', from) + 1;
  while (start > 0 && start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const shown = text.slice(start, end);
    const inner = start + (shown.length - shown.trimStart().length);
    lines.push({ shown: shown.trim(), folded: folded.slice(start, end).trim(), start: inner });
    start = end + 1;
  }
  return lines;
}

function headingsOf({ apart: needsApart, is }: Form, lines: Line[]): Heading[] {
  const found: Heading[] = [];
  let apart = false;
  for (const line of lines) {
    const end = line.start + line.shown.length;
    const last = found.at(-1);
    const heads = line.shown !== '' && line.shown.length <= longestHeading && !saysDecision(line.folded) && is(line);
    // A title of two lines.
    if (heads && needsApart && last !== undefined && line.start - last.end <= 2) last.end = end;
    else if (heads && (apart || !needsApart)) found.push({ start: line.start, end, number: numberBehind(line) });
    apart = line.shown === '' || (!heads && /[.;:!)]$/.test(line.shown));
  }
  return found;
}

function isInCapitals({ shown, folded }: Line): boolean {
  return isTitleInCapitals(shown) && !/\d{3},\d\d|€/.test(shown) && !noHeadings.test(folded);
}

/** Words that somebody begins to speak or decide with, or that head a list of the sitting, are no title. */
function isBeforeColon({ shown, folded }: Line): boolean {
  return (
    /^\p{Lu}[^:.;€]{8,100} ?:$/u.test(shown) &&
    / /.test(folded) &&
    !noHeadings.test(folded) &&
    !headingsThatAreNoTitle.test(folded) &&
    !afterTitle.some((words) => folded.startsWith(words))
  );
}

/** A number of the register at the end of a line; "2031-2032" is a pair of years. */
const behind =
  /(?:[:(–-] ?|\b)(?:delib(?:eration|\.)? ?)?(?:n ?° ?)?(?<n>(?:[a-z]{1,4}[-_])?(?:19|20)\d\d[-_/](?!(?:19|20)\d\d)\d{1,4})\)?$/;

function numberBehind({ shown, folded, start }: Line): ItemNumber | null {
  const match = behind.exec(folded);
  const printed = match?.groups?.n;
  if (match === null || printed === undefined || !/[:(–-]/.test(match[0]) || !/^\p{Lu}[^.;]{6,}/u.test(shown.slice(0, match.index)))
    return null;
  if (afterTitle.some((words) => folded.startsWith(words))) return null;
  return {
    start: start + match.index,
    end: start + shown.length,
    printed,
    key: 'behind',
    value: Number(/\d+$/.exec(printed)?.[0]),
    lineStart: false,
  };
}
