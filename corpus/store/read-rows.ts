import type { Query, Table, VectorQuery } from '@lancedb/lancedb';

/** Rows of a table with the columns asked for. `Row` says what those columns hold (tables.ts): LanceDB itself gives rows without a type. */
export async function readRows<Row>(
  table: Table,
  { where, columns, shape }: { where?: string | undefined; columns: readonly (keyof Row & string)[]; shape?: (query: Query) => Query },
): Promise<Row[]> {
  let query = table.query().select([...columns]);
  if (where !== undefined) query = query.where(where);
  if (shape) query = shape(query);
  return takeRows<Row>(query, columns);
}

/** The rows of a query of any kind, with the columns that it selects. */
export async function takeRows<Row>(query: Query | VectorQuery, columns: readonly (keyof Row & string)[]): Promise<Row[]> {
  return rowsOf<Row>(await query.toArrow(), columns);
}

/** The same a batch at a time, for tables that memory should not hold whole. */
export async function* streamRows<Row>(
  table: Table,
  { where, columns }: { where?: string | undefined; columns: readonly (keyof Row & string)[] },
): AsyncGenerator<Row[]> {
  let query = table.query().select([...columns]);
  if (where !== undefined) query = query.where(where);
  for await (const batch of query) yield rowsOf<Row>(batch, columns);
}

type Columns = { numRows: number; getChild(name: string): { get(row: number): unknown } | null };

/**
 * Plain rows. Column by column, each value read once: Arrow's own rows look their column up, and decode a text, at each access.
 * Lists come as vectors of their own.
 */
function rowsOf<Row>(found: Columns, columns: readonly (keyof Row & string)[]): Row[] {
  const rows = Array.from({ length: found.numRows }, (): Record<string, unknown> => ({}));
  for (const column of columns) {
    const values = found.getChild(column);
    rows.forEach((row, at) => {
      const value = values?.get(at);
      row[column] = isVector(value) ? [...value] : value;
    });
  }
  // The columns are those of `Row`, as tables.ts has them.
  return rows as Row[];
}

function isVector(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !(value instanceof Uint8Array) && 'toArray' in value;
}
