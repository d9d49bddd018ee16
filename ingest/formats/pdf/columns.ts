import { areSeparateTexts } from './list-headings.ts';
import { overlapping, type Segment } from './segments.ts';

/**
 * The segments of a page as blocks in reading order: a column or a sidebar is read whole before what stands right of it, while the cells
 * of a table are read row by row. What tells them apart is the baseline: cells of a row share it, lines of two columns share it by chance.
 */
export function columnBlocks(segments: Segment[]): Segment[][] {
  // A drawing or a hostile file may have thousands of pieces of text on a page: those are read row by row, in linear time.
  if (segments.length > maxSegments) return [segments];
  return split(segments, 0);
}

const maxSegments = 1500;
const maxSplits = 12;

function split(segments: Segment[], depth: number): Segment[][] {
  if (segments.length < 4 || depth > maxSplits) return segments.length === 0 ? [] : [segments];
  const gutter = widestGutter(segments);
  if (gutter === null) return [segments];
  const { top, bottom, x } = gutter;
  const above: Segment[] = [];
  const left: Segment[] = [];
  const right: Segment[] = [];
  const below: Segment[] = [];
  for (const segment of segments) {
    if (segment.y < top) above.push(segment);
    else if (segment.y > bottom) below.push(segment);
    else if ((segment.x0 + segment.x1) / 2 < x) left.push(segment);
    else right.push(segment);
  }
  return [above, left, right, below].flatMap((part) => split(part, depth + 1));
}

type Gutter = { x: number; top: number; bottom: number };

/** The white strip with columns on both sides that is highest; null where there is none. */
function widestGutter(segments: Segment[]): Gutter | null {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const farthest = 2 * sorted.reduce((most, { size }) => Math.max(most, size), 0);
  let best: Gutter | null = null;
  const tried = new Set<string>();
  for (let i = 0; i < sorted.length; i += 1) {
    const strip = stripFrom(sorted, i, farthest);
    if (strip === null) continue;
    const key = `${strip.from}-${strip.to}-${Math.round(strip.x0)}`;
    if (tried.has(key)) continue;
    tried.add(key);
    const gutter = columnsAround(sorted.slice(strip.from, strip.to + 1), (strip.x0 + strip.x1) / 2);
    if (gutter !== null && (best === null || gutter.bottom - gutter.top > best.bottom - best.top)) best = gutter;
  }
  return best;
}

type Strip = { x0: number; x1: number; from: number; to: number };

/** The white strip right of a segment, as far up and down as no line crosses it. */
function stripFrom(sorted: Segment[], at: number, farthest: number): Strip | null {
  const start = sorted[at];
  if (start === undefined) return null;
  const least = Math.max(6, start.size * 0.7);
  let x1 = Number.POSITIVE_INFINITY;
  const look = (other: Segment | undefined): boolean => {
    if (other === undefined || Math.abs(other.y - start.y) >= farthest) return false;
    const beside = other.x0 >= start.x1 && Math.abs(other.y - start.y) < 2 * Math.max(start.size, other.size);
    if (beside && other.x0 < x1) x1 = other.x0;
    return true;
  };
  for (let i = at; look(sorted[i]); i -= 1);
  for (let i = at + 1; look(sorted[i]); i += 1);
  if (x1 === Number.POSITIVE_INFINITY || x1 - start.x1 < least) return null;
  const strip: Strip = { x0: start.x1, x1, from: at, to: at };
  while (strip.to + 1 < sorted.length && narrow(strip, sorted[strip.to + 1], least)) strip.to += 1;
  while (strip.from > 0 && narrow(strip, sorted[strip.from - 1], least)) strip.from -= 1;
  return strip;
}

/** Makes room in the strip for a segment; false where it crosses. */
function narrow(strip: Strip, segment: Segment | undefined, least: number): boolean {
  if (segment === undefined) return false;
  if (segment.x1 <= strip.x0 || segment.x0 >= strip.x1) return true;
  if (segment.x0 <= strip.x0 && strip.x1 - segment.x1 >= least) {
    strip.x0 = segment.x1;
    return true;
  }
  if (segment.x1 >= strip.x1 && segment.x0 - strip.x0 >= least) {
    strip.x1 = segment.x0;
    return true;
  }
  return false;
}

/** The part of a strip that has columns on both sides, each to the end of its own lines; null where the sides are rows of one table. */
function columnsAround(segments: Segment[], x: number): Gutter | null {
  const left = segments.filter((segment) => segment.x1 <= x);
  const right = segments.filter((segment) => segment.x0 >= x);
  if (left.length < 2 || right.length < 2) return null;
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const beside = (side: Segment[]) => side.filter((segment) => segment.y >= top - segment.size && segment.y <= bottom + segment.size);
  const [leftBeside, rightBeside] = [beside(left), beside(right)];
  const lines = Math.min(longestRun(leftBeside), longestRun(rightBeside));
  if (lines < 2) return null;
  const few = leftBeside.length <= rightBeside.length ? leftBeside : rightBeside;
  const rows = isCells(few) || areRows(leftBeside, rightBeside, lines, x);
  if (rows && !areSeparateTexts(leftBeside, rightBeside)) return null;
  return {
    x,
    top: Math.min(reach(left, top, bottom, -1), reach(right, top, bottom, -1)) - 0.1,
    bottom: Math.max(reach(left, top, bottom, 1), reach(right, top, bottom, 1)) + 0.1,
  };
}

/** How far the lines of a side go on without a hole, beyond the part that it shares with the other side. */
function reach(side: Segment[], top: number, bottom: number, way: 1 | -1): number {
  let edge = way === 1 ? bottom : top;
  for (const segment of way === 1 ? side : [...side].reverse()) {
    const step = (segment.y - edge) * way;
    if (step > 2.5 * segment.size) break;
    if (step > 0) edge = segment.y;
  }
  return edge;
}

/** Lines that follow one another without a hole: a column has them, words scattered over a page do not. */
function longestRun(side: Segment[]): number {
  let longest = 0;
  let run = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const segment of side) {
    const step = segment.y - last;
    if (step <= segment.size * 0.35) continue;
    run = step <= 2.5 * segment.size ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = segment.y;
  }
  return longest;
}

/** Lines at one height on both sides are rows, but for two columns of running text set line by line. */
function areRows(left: Segment[], right: Segment[], lines: number, x: number): boolean {
  if (lines >= 5 && isProse(left) && isProse(right)) return false;
  return sharedBaselines(left, right) > 0.5 || isTable(left, right, x);
}

/** Single lines of one size with room for another between them: cells of a table, centred beside cells of two lines. */
function isCells(side: Segment[]): boolean {
  const size = side[0]?.size ?? 0;
  if (side.some((segment) => Math.abs(segment.size - size) > size * 0.1)) return false;
  const steps = side.slice(1).map((segment, i) => (segment.y - (side[i]?.y ?? 0)) / size);
  const lines = steps.filter((step) => step > 0.35);
  return lines.length >= 3 && lines.filter((step) => step >= 1.8).length >= lines.length * 0.8;
}

/**
 * Rows of a table with cells of several lines: where the heights of both sides overlap, their middles, first or last lines stand at one
 * height. In columns of running text they do so by chance, one time in three.
 */
function isTable(left: Segment[], right: Segment[], x: number): boolean {
  const rows = overlapping([...left, ...right]).flatMap((parts) => {
    const ys = [parts.filter((part) => part.x1 <= x), parts.filter((part) => part.x1 > x)].map((side) => side.map((part) => part.y));
    return ys.every((side) => side.length > 0) ? [{ ys, size: parts[0]?.size ?? 1 }] : [];
  });
  const aligned = rows.filter(({ ys: [a = [], b = []], size }) =>
    [first, last, middle].some((height) => Math.abs(height(a) - height(b)) <= size * 0.2),
  );
  return rows.length >= 3 && aligned.length >= rows.length * 0.8;
}

const first = (ys: number[]) => Math.min(...ys);
const last = (ys: number[]) => Math.max(...ys);
const middle = (ys: number[]) => (first(ys) + last(ys)) / 2;

/** How many of the lines of the side with fewer stand on a baseline of the other: near 1 in a table, small between columns. */
function sharedBaselines(left: Segment[], right: Segment[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  let shared = 0;
  let from = 0;
  for (const segment of few) {
    while (from < many.length && (many[from]?.y ?? 0) < segment.y - segment.size * 0.25) from += 1;
    if (Math.abs((many[from]?.y ?? Number.POSITIVE_INFINITY) - segment.y) <= segment.size * 0.25) shared += 1;
  }
  return few.length === 0 ? 0 : shared / few.length;
}

/** Running text fills its column; cells of a table do not. */
function isProse(side: Segment[]): boolean {
  const x0 = Math.min(...side.map((segment) => segment.x0));
  const x1 = Math.max(...side.map((segment) => segment.x1));
  const full = side.filter((segment) => segment.x1 - segment.x0 > 0.85 * (x1 - x0)).length;
  const size = side[0]?.size ?? 10;
  return full >= side.length * 0.6 && x1 - x0 >= 15 * size;
}
