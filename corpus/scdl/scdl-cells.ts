import { parse } from 'csv-parse/sync';
import { type ScdlRow, scdlColumns, scdlRow } from './scdl-row.ts';

/** One record of a CSV text: its cells, the words that it stands in, and its number as a spreadsheet shows it (the heading is 1). */
type CsvRecord = { cells: string[]; words: string; row: number };

/**
 * The records of a CSV text, with semicolons or commas between the cells as its heading has them. Throws where quotation marks don't close.
 * Numbers count records: a cell may hold line breaks.
 */
export function csvRecords(text: string): CsvRecord[] {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  // With `raw`, each record comes with the text that it was read from, which the types of the package leave out.
  const records = parse(text, { delimiter, raw: true, relax_column_count: true }) as unknown as { record: string[]; raw: string }[];
  return records
    .map(({ record, raw }, n) => ({ cells: record.map((cell) => cell.trim()), words: raw.replace(/\n$/, ''), row: n + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The row of a record by the names in the heading; columns that the standard does not know are left alone. */
export function namedCells(heading: readonly string[], cells: readonly string[]): ScdlRow {
  return scdlRow(Object.fromEntries(scdlColumns.map((column) => [column, cells[heading.indexOf(column)] ?? ''])));
}

/** The row of a record of the store: its text is the heading and one row, as they stand in the file. */
export function rowOfText(text: string): ScdlRow {
  const [heading, record] = csvRecords(text);
  return namedCells(heading?.cells ?? [], record?.cells ?? []);
}
