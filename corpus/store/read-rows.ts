import type { Query, Table } from '@lancedb/lancedb';

/** Rows of a table with the columns asked for. `Row` says what those columns hold (tables.ts): LanceDB itself gives rows without a type. */
export async function readRows<Row>(
  table: Table,
  { where, columns, shape }: { where?: string | undefined; columns: readonly (keyof Row & string)[]; shape?: (query: Query) => Query },
): Promise<Row[]> {
  let query = table.query().select([...columns]);
  if (where !== undefined) query = query.where(where);
  if (shape) query = shape(query);
  return (await query.toArray()).map((row) => plain<Row>(row, columns));
}

/** The same a batch at a time, for tables that memory should not hold whole. */
export async function* streamRows<Row>(
  table: Table,
  { where, columns }: { where?: string | undefined; columns: readonly (keyof Row & string)[] },
): AsyncGenerator<Row[]> {
  let query = table.query().select([...columns]);
  if (where !== undefined) query = query.where(where);
  for await (const batch of query) yield batch.toArray().map((row) => plain<Row>(row, columns));
}

/** An Arrow row is a view of a buffer; lists come as vectors of their own. */
function plain<Row>(row: Record<string, unknown>, columns: readonly string[]): Row {
  const out: Record<string, unknown> = {};
  for (const column of columns) {
    const value = row[column];
    out[column] = isVector(value) ? [...value] : value;
  }
  return out as Row;
}

function isVector(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !(value instanceof Uint8Array) && 'toArray' in value;
}
