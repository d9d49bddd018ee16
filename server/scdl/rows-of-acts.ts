import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { groupBy } from '../../corpus/group-by.ts';
import type { Act } from '../../corpus/record/act.ts';
import { rowOfText } from '../../corpus/scdl/scdl-cells.ts';
import { type ScdlRow, scdlColumns, scdlRow } from '../../corpus/scdl/scdl-row.ts';
import { soundCells } from '../../corpus/scdl/sound-cells.ts';

/** A row of an SCDL file that tells of an act: its record (to be quoted), and its cells that break no rule of the standard. */
export type RowOfAct = { record: Act; cells: ScdlRow };

/** The rows that SCDL files of the corpus folder hold of these acts, as ingestion tied them (notice `scdlRow`: the row first, then its act). */
export async function rowsOfActs(reader: CorpusReader, actIds: readonly string[]): Promise<ReadonlyMap<string, RowOfAct[]>> {
  if ((await reader.coverage()).scdlRows === undefined || actIds.length === 0) return new Map();
  const wanted = new Set(actIds);
  const ties = (await reader.notices([...actIds])).flatMap(({ code, places: [row, act] }) =>
    code === 'scdlRow' && row && act && wanted.has(act.actId) ? [{ actId: act.actId, rowId: row.actId }] : [],
  );
  const records = await reader.actsById([...new Set(ties.map(({ rowId }) => rowId))]);
  const byId = new Map(records.map((record) => [record.id, { record, cells: soundCells(rowOfText(record.text)) }]));
  const rows = ties.flatMap(({ actId, rowId }) => {
    const row = byId.get(rowId);
    return row ? [{ actId, row }] : [];
  });
  return new Map([...groupBy(rows, ({ actId }) => actId)].map(([actId, own]) => [actId, own.map(({ row }) => row)]));
}

/** A row for a reader: which it is, and what it says. */
export function filledCells({ record, cells }: RowOfAct): { actId: string; title: string; cells: Record<string, string> } {
  return { actId: record.id, title: record.title, cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) };
}

/** What all rows of an act say alike; a cell that two of them fill differently says nothing. */
export function agreedCells(rows: readonly RowOfAct[]): ScdlRow {
  return scdlRow(
    Object.fromEntries(
      scdlColumns.map((column) => {
        const [said = '', ...others] = new Set(rows.map(({ cells }) => cells[column]).filter((cell) => cell !== ''));
        return [column, others.length > 0 ? '' : said];
      }),
    ),
  );
}
