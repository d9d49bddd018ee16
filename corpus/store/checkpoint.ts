import type { Connection } from '@lancedb/lancedb';
import { Field, Schema, Utf8 } from 'apache-arrow';
import type { Manifest } from './manifest.ts';
import { readRows } from './read-rows.ts';
import { schemaVersion } from './tables.ts';

const checkpointTable = 'checkpoint';
const schema = new Schema([new Field('state', new Utf8(), false)]);

/**
 * How far an ingestion that is not finished has come: whole batches of documents, which no reader sees. One row that is overwritten in one
 * commit, like the manifest. An ingestion that is killed is taken up there by the next one, instead of reading its documents again.
 */
export type Checkpoint = Omit<Manifest, 'coverage'> & {
  /** Of the manifest that the ingestion began from; 0 where there was none. Once there is a newer state, what was written for it is in it. */
  base: number;
};

/** What a writer is to write to. */
export type Writing = Pick<Checkpoint, 'generation' | 'base' | 'embedder' | 'dimension'>;

/**
 * The checkpoint of what is to be written, to go on from. One of anything else, or that is not wanted, is dropped before its tables are: other
 * tables of their name could have the versions that it names.
 */
export async function takeCheckpoint(db: Connection, writing: Writing, { wanted }: { wanted: boolean }): Promise<Checkpoint | undefined> {
  if (!(await db.tableNames()).includes(checkpointTable)) return undefined;
  const [row] = await readRows<{ state: string }>(await db.openTable(checkpointTable), { columns: ['state'] });
  // What `writeCheckpoint` wrote there.
  const checkpoint = row && (JSON.parse(row.state) as Checkpoint);
  if (checkpoint && wanted && fits(checkpoint, writing)) return checkpoint;
  await db.dropTable(checkpointTable);
  return undefined;
}

function fits(checkpoint: Checkpoint, { generation, base, embedder, dimension }: Writing): boolean {
  const sameTables = checkpoint.schema === schemaVersion && checkpoint.generation === generation && checkpoint.base === base;
  return sameTables && checkpoint.embedder === embedder && checkpoint.dimension === dimension;
}

export async function writeCheckpoint(db: Connection, checkpoint: Checkpoint): Promise<void> {
  const rows = [{ state: JSON.stringify(checkpoint) }];
  if ((await db.tableNames()).includes(checkpointTable)) {
    await (await db.openTable(checkpointTable)).add(rows, { mode: 'overwrite' });
  } else {
    await db.createTable(checkpointTable, rows, { schema });
  }
}
