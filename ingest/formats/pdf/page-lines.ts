import { columnBlocks } from './columns.ts';
import { fragmentsByDirection } from './fragment.ts';
import { type Row, rowsOf } from './rows.ts';
import { segmentsOf } from './segments.ts';

/** A line of a page in reading order. `gap`: white space above it that starts a paragraph. `turned`: not in the page's direction. */
export type PageLine = Row & { gap: boolean; turned: boolean };

/** The lines of a page in the order in which a person reads them. */
export function pageLines(items: readonly unknown[], pageRotation: number): PageLine[] {
  return fragmentsByDirection(items, pageRotation).flatMap((fragments, direction) => {
    const blocks = columnBlocks(segmentsOf(fragments)).map(rowsOf);
    const usual = usualLeading(blocks);
    return blocks.flatMap((rows) =>
      rows.map((row, i) => ({ ...row, turned: direction > 0, gap: i === 0 || startsParagraph(rows[i - 1], row, usual) })),
    );
  });
}

/** Leading in font sizes, as most lines of the page have it; 1.2 in most documents, 1.5 or 2 in some. */
function usualLeading(blocks: Row[][]): number {
  const leadings = blocks.flatMap((rows) => rows.slice(1).map((row, i) => leading(rows[i], row))).sort((a, b) => a - b);
  return Math.min(2.2, Math.max(1, leadings[Math.floor((leadings.length - 1) / 2)] ?? 1.2));
}

function leading(above: Row | undefined, row: Row): number {
  return above === undefined ? 0 : (row.top - above.y) / Math.max(above.size, row.size);
}

/** A quarter more than the usual leading: half a line's space before a paragraph is the least that word processors set. */
function startsParagraph(above: Row | undefined, row: Row, usual: number): boolean {
  const own = leading(above, row);
  return own > 1.4 && own > usual * 1.25;
}
