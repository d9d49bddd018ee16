import type { Table } from '@lancedb/lancedb';
import type { StoredDocument } from './corpus-writer.ts';
import { readRows, streamRows } from './read-rows.ts';
import { isIn } from './sql.ts';

export type DocumentRow = { file: string; key: string; actIds: string[]; code: string | null; message: string | null };
export const documentColumns = ['file', 'key', 'actIds', 'code', 'message'] as const;

/** What the store knows of these files, or of all. */
export async function readDocuments(table: Table, files?: readonly string[]): Promise<StoredDocument[]> {
  return (await readRows<DocumentRow>(table, { where: files && isIn('file', files), columns: documentColumns })).map(storedDocument);
}

export async function* streamDocuments(table: Table): AsyncGenerator<StoredDocument[]> {
  for await (const rows of streamRows<DocumentRow>(table, { columns: documentColumns })) yield rows.map(storedDocument);
}

/** Gives rows of these files their new path, in two commits for all of them: Lance's updates know no CASE. */
export async function moveRows<Row extends { file: string }>(
  table: Table,
  moves: readonly { from: string; to: string }[],
  columns: readonly (keyof Row & string)[],
): Promise<void> {
  const to = new Map(moves.map((move) => [move.from, move.to]));
  const where = isIn('file', to.keys());
  const rows = await readRows<Row>(table, { where, columns });
  await table.delete(where);
  if (rows.length > 0) await table.add(rows.map((row) => ({ ...row, file: to.get(row.file) ?? row.file })));
}

function storedDocument({ file, key, actIds, code, message }: DocumentRow): StoredDocument {
  return { file, key, actIds, failure: code === null ? null : { file, code, message: message ?? '' } };
}
