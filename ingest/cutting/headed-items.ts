import { isTitleInCapitals } from '../parts/find-title.ts';
import type { Item } from './numbered-items.ts';
import { saysDecision } from './says-decision.ts';
import { noHeadings, sittingWordings } from './wordings.ts';

/** Of the headings of minutes nearly all stand over a decision; of those of a report, of tables or of chapters fewer do. */
const leastShare = 0.75;
/** A heading over no text is that of a chapter ("FINANCES"), or a row of a table. */
const leastText = 60;
/** A longer line in capitals is the decision itself. */
const longestHeading = 250;

type Heading = { start: number; end: number };

/**
 * The items of minutes that only print their titles in capitals, each apart from what stands before it: the usual form in small communes. Null
 * where fewer than two stand over a decision, or a quarter stands over none: then some may be headings inside one act.
 */
export function headedItems(text: string, folded: string): Item[] | null {
  const from = endOfHead(folded);
  const headings = headingsIn(text, folded, from).filter(({ end }, i, all) => (all[i + 1]?.start ?? text.length) - end >= leastText);
  const items = headings.map((heading, i): Item => {
    const end = headings[i + 1]?.start ?? text.length;
    return { start: heading.start, end, number: null, titleFrom: heading.start, decides: saysDecision(folded.slice(heading.end, end)) };
  });
  const decided = items.filter((item) => item.decides).length;
  return decided >= 2 && decided >= leastShare * items.length ? items : null;
}

/** Lists of names in capitals belong to the head: it reaches to where the attendance is last spoken of on the first page. */
function endOfHead(folded: string): number {
  const head = folded.slice(0, 3000);
  return Math.max(0, ...sittingWordings.map((wording) => head.lastIndexOf(wording)));
}

function headingsIn(text: string, folded: string, from: number): Heading[] {
  const found: Heading[] = [];
  let start = text.indexOf('\n', from) + 1;
  let apart = false;
  while (start > 0 && start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const last = found.at(-1);
    if (line.trim() === '') apart = true;
    else {
      if (!isHeading(line, folded.slice(start, end))) apart = /[.;:!)]\s*$/.test(line);
      // A title of two lines.
      else if (last !== undefined && start - last.end <= 1) last.end = end;
      else if (apart) found.push({ start: start + (line.length - line.trimStart().length), end });
      if (isHeading(line, folded.slice(start, end))) apart = false;
    }
    start = end + 1;
  }
  return found;
}

function isHeading(line: string, folded: string): boolean {
  return (
    line.length <= longestHeading &&
    isTitleInCapitals(line.trim()) &&
    !/\d{3},\d\d|€/.test(line) &&
    !noHeadings.test(folded.trim()) &&
    !saysDecision(folded)
  );
}
