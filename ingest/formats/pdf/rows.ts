import type { Fragment } from './fragment.ts';

/** Words on one baseline with no wide gap between them. */
export type Segment = Fragment;

/** A line as a reader sees it: segments from left to right. `top` and `y` are its first and last baseline, the same but in a table. */
export type Row = { top: number; y: number; size: number; x0: number; x1: number; text: string };

/** White space that may stand between columns, in font sizes: wider than what justification makes between words. */
const wideGap = 1;
/** Between cells of a table, between columns of names: shown as a tab, so that two numbers in two cells stay two. */
const cellGap = 1.5;
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
      if (last === undefined || gap >= wideGap) segments.push({ ...fragment });
      else if (!isDrawnTwice(last, fragment)) join(last, fragment, gap);
    }
    return segments;
  });
}

/**
 * Segments of one block as rows, from top to bottom. Where the cells of a table stand at different heights (one line beside the middle of
 * two) the row is read cell by cell, each with its own lines.
 */
export function rowsOf(segments: Segment[]): Row[] {
  return overlapping(segments).map((parts) => {
    const lines = baselines(parts);
    const [line] = lines;
    const text = line !== undefined && lines.length === 1 ? lineText(line) : cellsOf(parts).map(cellText).join('\t');
    return {
      text,
      y: Math.max(...parts.map((part) => part.y)),
      top: Math.min(...parts.map((part) => part.y)),
      size: Math.max(...parts.map((part) => part.size)),
      x0: Math.min(...parts.map((part) => part.x0)),
      x1: Math.max(...parts.map((part) => part.x1)),
    };
  });
}

function lineText(line: Segment[]): string {
  let text = '';
  let end: Segment | undefined;
  for (const segment of line) {
    const gap = end === undefined ? 0 : (segment.x0 - end.x1) / Math.max(end.size, segment.size);
    text += (end === undefined ? '' : gap >= cellGap ? '\t' : ' ') + segment.text.trim();
    if (end === undefined || segment.x1 > end.x1) end = segment;
  }
  return text;
}

function cellText(cell: Segment[]): string {
  return baselines(cell).map(lineText).join('\n');
}

/** Groups of segments whose heights overlap, from top to bottom. Lines of running text do not: their letters leave room between them. */
function overlapping(segments: Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => a.y - a.size * 0.6 - (b.y - b.size * 0.6))) {
    const group = groups.at(-1);
    if (group === undefined || segment.y - segment.size * 0.6 >= bottom) groups.push([segment]);
    else group.push(segment);
    bottom = Math.max(bottom, segment.y);
  }
  return groups;
}

/** Groups of segments that stand one below the other, from left to right. */
function cellsOf(segments: Segment[]): Segment[][] {
  const cells: Segment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const cell = cells.at(-1);
    if (cell === undefined || segment.x0 >= right) cells.push([segment]);
    else cell.push(segment);
    right = Math.max(right, segment.x1);
  }
  return cells;
}

/** Grouped by baseline, from top to bottom, each from left to right. */
function baselines<T extends Fragment>(fragments: T[]): T[][] {
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
