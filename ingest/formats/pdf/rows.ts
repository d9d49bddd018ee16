import type { Fragment } from './fragment.ts';

/** Words on one baseline with no wide gap between them. */
export type Segment = Fragment;

/** A line as a reader sees it: segments from left to right. `top` and `y` are its first and last baseline, the same but in a table. */
export type Row = { top: number; y: number; size: number; x0: number; x1: number; text: string };

/** White space that may stand between columns, in font sizes: wider than what justification makes between words. */
const wideGap = 1;
/** Between two numbers less is enough: the space inside a number is at most half a size wide. */
const numberGap = 0.7;
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
      if (last === undefined || gap >= (areNumbers(last, fragment) ? numberGap : wideGap)) segments.push({ ...fragment });
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
  return wholeRows(overlapping(segments)).map((parts) => {
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
    const apart = end !== undefined && gap >= (areNumbers(end, segment) ? numberGap : cellGap);
    text += (end === undefined ? '' : apart ? '\t' : ' ') + segment.text.trim();
    if (end === undefined || segment.x1 > end.x1) end = segment;
  }
  return text;
}

function cellText(cell: Segment[]): string {
  return baselines(cell).map(lineText).join('\n');
}

/**
 * Lines of one cell alone that belong to the row above or below them: nearer to it than to their other neighbour, as the padding of a
 * table's rows makes them. Where both are as near nothing tells, and each line stays its own.
 */
function wholeRows(groups: Segment[][]): Segment[][] {
  const rows = groups.map((parts) => ({ parts, cells: cellsOf(parts, cellGap).length }));
  const gapBelow = rows.map(({ parts }, i) => distance(parts, rows[i + 1]?.parts));
  const owner = rows.map((row, i) => {
    if (row.cells !== 1) return i;
    const [above, below] = [gapBelow[i - 1] ?? Number.POSITIVE_INFINITY, gapBelow[i] ?? Number.POSITIVE_INFINITY];
    if (Math.min(above, below) > closeLine) return i;
    return above < below * 0.9 ? i - 1 : below < above * 0.9 ? i + 1 : i;
  });
  const joined = new Map<number, Segment[]>();
  for (const [i, row] of rows.entries()) {
    const to = owner[i] ?? i;
    // One line with a wide gap in it is no table: another must stand near.
    const table = to !== i && rows.slice(Math.max(0, to - 4), to + 5).filter(({ cells }) => cells > 1).length > 1;
    const at = table && continuesCell(row.parts, rows[to]?.parts ?? []) ? to : i;
    joined.set(at, [...(joined.get(at) ?? []), ...row.parts]);
  }
  return [...joined].sort(([a], [b]) => a - b).map(([, parts]) => parts);
}

/** Whether a line is the next, or the one before, of a cell of the row: it stands in its width, and the words fill the cell. */
function continuesCell(line: Segment[], row: Segment[]): boolean {
  const cells = cellsOf(row, cellGap);
  if (cells.length < 2 || cellsOf([...row, ...line], cellGap).length !== cells.length) return false;
  const [from, to] = [Math.min(...line.map((part) => part.x0)), Math.max(...line.map((part) => part.x1))];
  const cell = cells.find((parts) => parts.some((part) => part.x0 < to && part.x1 > from));
  if (cell === undefined) return false;
  const own = { text: lineText(line), width: to - from, y: line[0]?.y ?? 0 };
  const [x0, x1] = [Math.min(...cell.map((part) => part.x0)), Math.max(...cell.map((part) => part.x1))];
  const other = { text: lineText(cell), width: x1 - x0, y: cell[0]?.y ?? 0 };
  const [upper, lower] = own.y < other.y ? [own, other] : [other, own];
  // Words wrap where the next does not fit: a short line above a long one ("TOTAL") ends there for another reason.
  const firstWord = (lower.width * (lower.text.search(/\s|$/) + 1)) / Math.max(1, lower.text.length);
  return upper.width + firstWord >= lower.width * 0.95;
}

/** Lines of one cell follow one another at most this far apart, in font sizes. */
const closeLine = 1.4;

function distance(above: Segment[], below: Segment[] | undefined): number {
  if (below === undefined) return Number.POSITIVE_INFINITY;
  const size = Math.max(...above.map((part) => part.size));
  return (Math.min(...below.map((part) => part.y)) - Math.max(...above.map((part) => part.y))) / size;
}

/** Groups of segments whose heights overlap, from top to bottom. Lines of running text do not: their letters leave room between them. */
export function overlapping(segments: Segment[]): Segment[][] {
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

/** Groups of segments that stand one below the other, from left to right, with at least `gap` font sizes between them. */
function cellsOf(segments: Segment[], gap = 0): Segment[][] {
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
