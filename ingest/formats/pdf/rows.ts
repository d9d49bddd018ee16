import type { Fragment } from './fragment.ts';

/** Words on one baseline with no wide gap between them. */
export type Segment = Fragment;

/** A line as a reader sees it: segments from left to right. */
export type Row = { y: number; size: number; x0: number; x1: number; text: string };

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

/** Segments of one block as rows, from top to bottom. */
export function rowsOf(segments: Segment[]): Row[] {
  return baselines(segments).map((line) => {
    let text = '';
    let end: Segment | undefined;
    for (const segment of line) {
      const gap = end === undefined ? 0 : (segment.x0 - end.x1) / Math.max(end.size, segment.size);
      text += (end === undefined ? '' : gap >= cellGap ? '\t' : ' ') + segment.text.trim();
      if (end === undefined || segment.x1 > end.x1) end = segment;
    }
    return {
      text,
      y: line[0]?.y ?? 0,
      size: Math.max(...line.map((segment) => segment.size)),
      x0: line[0]?.x0 ?? 0,
      x1: end?.x1 ?? 0,
    };
  });
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
