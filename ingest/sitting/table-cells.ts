/** A cell of a printed table: its words without white space around, its place in the text, and the column of its first letter. */
export type Cell = { words: string; start: number; end: number; column: number; tabbed: boolean };

/** Between two cells: a tab, a rule, or two spaces and more. */
const between = /\t| {0,4}\| {0,4}|[^\S\n\t]{2,}/g;

/** The lines of a text, each cut into its cells; a line of white space has none. */
export function tableCells(text: string): Cell[][] {
  const lines: Cell[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line.trim() === '' ? [] : cut(line, start));
    start += line.length + 1;
  }
  return lines;
}

function cut(line: string, lineStart: number): Cell[] {
  const tabbed = /[\t|]/.test(line);
  const cells: Cell[] = [];
  let from = 0;
  const keep = (to: number) => {
    const raw = line.slice(from, to);
    const words = raw.trim();
    const column = from + (raw.length - raw.trimStart().length);
    // Empty cells count only where marks of their own cut them.
    if (words !== '' || tabbed) cells.push({ words, start: lineStart + column, end: lineStart + column + words.length, column, tabbed });
  };
  for (const match of line.matchAll(between)) {
    // In a line that tabs cut, spaces are spaces.
    if (tabbed && !/[\t|]/.test(match[0])) continue;
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(line.length);
  return cells;
}
