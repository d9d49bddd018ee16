import type { Fragment } from './fragment.ts';

/** Words on one baseline with no wide gap between them. */
export type Segment = Fragment;

/** White space that may stand between columns, in font sizes: wider than what justification makes between words. */
const wideGap = 1;
/** Between two numbers less is enough: the space inside a number is at most half a size wide. */
const numberGap = 0.7;
/** Between cells of a table, between columns of names: shown as a tab, so that two numbers in two cells stay two. */
export const cellGap = 1.5;
/** White space between two words starts here; less is kerning. */
const wordGap = 0.15;
/** Baselines that differ by less, in font sizes, are one line. */
const sameLine = 0.35;

/** Fragments joined to segments: all of one baseline, cut where the gap is wide. */
export function segmentsOf(fragments: Fragment[]): Segment[] {
  return baselines(fragments).flatMap((line) => {
    const segments: Segment[] = [];
    for (const fragment of line) {
      const last = segments.at(-1);
      const gap = last === undefined ? 0 : (fragment.x0 - last.x1) / Math.max(last.size, fragment.size);
      if (last === undefined || gap >= (areNumbers(last, fragment) ? numberGap : wideGap)) segments.push({ ...fragment });
      else if (!isDrawnTwice(last, fragment)) join(last, fragment, gap);
    }
    return segments;
  });
}

/** The words of one line, cells apart. */
export function lineText(line: Segment[]): string {
  let text = '';
  let end: Segment | undefined;
  for (const segment of line) {
    const gap = end === undefined ? 0 : (segment.x0 - end.x1) / Math.max(end.size, segment.size);
    const apart = end !== undefined && gap >= (areNumbers(end, segment) ? numberGap : cellGap);
    text += (end === undefined ? '' : apart ? '\t' : ' ') + segment.text.trim();
    if (end === undefined || segment.x1 > end.x1) end = segment;
  }
  return text;
}

/** Where capitals reach to, in print some three quarters of the font's size above the baseline. */
const topOf = (segment: Segment) => segment.y - segment.size * 0.75;

/** Groups of segments whose heights overlap, from top to bottom. Lines of running text do not: their letters leave room between them. */
export function overlapping(segments: Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => topOf(a) - topOf(b))) {
    const group = groups.at(-1);
    if (group === undefined || topOf(segment) >= bottom) groups.push([segment]);
    else group.push(segment);
    bottom = Math.max(bottom, segment.y);
  }
  return groups;
}

/** Groups of segments that stand one below the other, from left to right, with at least `gap` font sizes between them. */
export function cellsOf(segments: Segment[], gap = 0): Segment[][] {
  const cells: Segment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const cell = cells.at(-1);
    if (cell === undefined || segment.x0 >= right + gap * segment.size) cells.push([segment]);
    else cell.push(segment);
    right = Math.max(right, segment.x1);
  }
  return cells;
}

/** Grouped by baseline, from top to bottom, each from left to right. */
export function baselines<T extends Fragment>(fragments: T[]): T[][] {
  const lines: T[][] = [];
  let anchor: T | undefined;
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line === undefined || anchor === undefined || fragment.y - anchor.y > sameLine * Math.min(fragment.size, anchor.size)) {
      lines.push([fragment]);
      anchor = fragment;
    } else line.push(fragment);
  }
  for (const line of lines) line.sort((a, b) => a.x0 - b.x0);
  return lines;
}

function areNumbers(left: Fragment, right: Fragment): boolean {
  return /[\d€%]\s*$/.test(left.text) && /^\s*\d/.test(right.text);
}

/** Some programs print bold by drawing the same words twice, a hair apart. */
function isDrawnTwice(a: Fragment, b: Fragment): boolean {
  return b.x1 <= a.x1 + 0.3 * b.size && b.x0 < a.x1 - 0.3 * b.size && a.text.endsWith(b.text);
}

function join(into: Segment, fragment: Fragment, gap: number): void {
  const apart = /\s$/.test(into.text) || /^\s/.test(fragment.text);
  into.text += (!apart && (gap > wordGap || (fragment.spaced && gap > -wordGap)) ? ' ' : '') + fragment.text;
  into.x1 = Math.max(into.x1, fragment.x1);
  into.size = Math.max(into.size, fragment.size);
}
