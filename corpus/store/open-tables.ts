import type { Connection, Table } from '@lancedb/lancedb';
import type { Manifest } from './manifest.ts';
import { type TableName, tableNames, tableSchema } from './tables.ts';

export type Tables = Record<TableName, Table>;

function storedName(name: TableName, generation: number): string {
  return `${name}_${generation}`;
}

/** The tables of a finished state, as they were then: later writes are not seen. */
export async function openTablesAt(db: Connection, { generation, versions }: Pick<Manifest, 'generation' | 'versions'>): Promise<Tables> {
  return eachTable((name) => db.openTable(storedName(name, generation), [], { version: versions[name] }));
}

/**
 * The tables of a finished state, or of a checkpoint, for writing. What a writer that was killed left behind after it is undone, so that the
 * next run ends where an uninterrupted one would.
 */
export async function openTablesForWriting(
  db: Connection,
  { generation, versions }: Pick<Manifest, 'generation' | 'versions'>,
): Promise<Tables> {
  return eachTable(async (name) => {
    const table = await db.openTable(storedName(name, generation));
    if ((await table.version()) !== versions[name]) {
      await table.checkout(versions[name]);
      await table.restore();
    }
    return table;
  });
}

/** Empty tables of a generation that has none yet. */
export async function createTables(db: Connection, generation: number, dimension: number): Promise<Tables> {
  return eachTable((name) => db.createEmptyTable(storedName(name, generation), tableSchema(name, dimension)));
}

/** Drops the tables of every generation but these: what a rebuild replaced or one that was killed left behind. */
export async function dropOtherGenerations(db: Connection, ...generations: number[]): Promise<void> {
  const kept = new Set(generations.flatMap((generation) => tableNames.map((name) => storedName(name, generation))));
  for (const stored of await db.tableNames()) {
    const ours = tableNames.some((name) => stored.startsWith(`${name}_`) && /^\d+$/.test(stored.slice(name.length + 1)));
    if (ours && !kept.has(stored)) await db.dropTable(stored);
  }
}

export async function tableVersions(tables: Tables): Promise<Record<TableName, number>> {
  return eachName((name) => tables[name].version());
}

function eachTable(open: (name: TableName) => Promise<Table>): Promise<Tables> {
  return eachName(open);
}

async function eachName<T>(make: (name: TableName) => Promise<T>): Promise<Record<TableName, T>> {
  const [acts, facts, passages, people, notices, documents, terms] = await Promise.all([
    make('acts'),
    make('facts'),
    make('passages'),
    make('people'),
    make('notices'),
    make('documents'),
    make('terms'),
  ]);
  return { acts, facts, passages, people, notices, documents, terms };
}
