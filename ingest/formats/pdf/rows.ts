import { rollHead, rollRow } from './roll-rows.ts';
import { baselines, cellsOf, lineText, overlapping, type Segment } from './segments.ts';
import { wholeRows } from './table-rows.ts';

/** A line as a reader sees it: segments from left to right. `top` and `y` are its first and last baseline, the same but in a table. */
export type Row = { top: number; y: number; size: number; x0: number; x1: number; text: string };

/**
 * Segments of one block as rows, from top to bottom. Where the cells of a table stand at different heights (one line beside the middle of
 * two) the row is read cell by cell, each with its own lines.
 */
export function rowsOf(segments: Segment[]): Row[] {
  let heads: Segment[] | null = null;
  return wholeRows(overlapping(segments)).map((parts) => {
    const lines = baselines(parts);
    const [line] = lines;
    const head = rollHead(parts);
    const roll = head === null ? (heads === null ? null : rollRow(heads, parts)) : head.map((part) => part.text.trim()).join('\t');
    heads = head ?? (roll === null ? null : heads);
    const text = roll ?? (line !== undefined && lines.length === 1 ? lineText(line) : cellsOf(parts).map(cellText).join('\t'));
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

function cellText(cell: Segment[]): string {
  return baselines(cell).map(lineText).join('\n');
}
