import { cellGap, cellsOf, lineText, type Segment } from './segments.ts';

/**
 * Lines of one cell alone that belong to the row above or below them: nearer to it than to their other neighbour, as the padding of a
 * table's rows makes them. Where both are as near nothing tells, and each line stays its own.
 */
export function wholeRows(groups: Segment[][]): Segment[][] {
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
