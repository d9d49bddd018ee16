import type { OptimizeOptions, Table } from '@lancedb/lancedb';

/** LanceDB's service (`db://`) puts its tables in order by itself, and refuses to be told to; it says so as text alone. */
const byItself = /optimize is not supported/i;

/** Puts a table in order: rows in few files, new rows in the indexes, versions older than `cleanupOlderThan` deleted. False where the service does so. */
export async function optimize(table: Table, options?: Partial<OptimizeOptions>): Promise<boolean> {
  try {
    await table.optimize(options);
    return true;
  } catch (error) {
    if (error instanceof Error && byItself.test(error.message)) return false;
    throw error;
  }
}
