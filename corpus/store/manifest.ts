import type { Connection } from '@lancedb/lancedb';
import { Field, Int32, Schema, Utf8 } from 'apache-arrow';
import type { Coverage } from '../corpus-reader.ts';
import type { Embedder } from '../embed/embedder.ts';
import { readRows } from './read-rows.ts';
import { StoreError } from './store-error.ts';
import { schemaVersion, type TableName } from './tables.ts';

export const manifestTable = 'manifest';

/**
 * The last finished state of the store: which version of which table it is made of. One row that is overwritten in one commit, so that a
 * state is seen whole or not at all.
 */
export type Manifest = {
  schema: number;
  embedder: string;
  dimension: number;
  /** The tables are named `acts_3`: a rebuild writes the next generation beside the one that readers use. */
  generation: number;
  versions: Record<TableName, number>;
  coverage: Coverage;
};

type ManifestRow = { schema: number; embedder: string; dimension: number; generation: number; state: string };

const schema = new Schema([
  new Field('schema', new Int32(), false),
  new Field('embedder', new Utf8(), false),
  new Field('dimension', new Int32(), false),
  new Field('generation', new Int32(), false),
  new Field('state', new Utf8(), false),
]);

/** The manifest and its own version, by which a reader sees that a newer state is there. */
export async function readManifest(db: Connection, uri: string): Promise<{ manifest: Manifest; version: number }> {
  const table = await db.openTable(manifestTable);
  const [rows, version] = await Promise.all([
    readRows<ManifestRow>(table, { columns: ['schema', 'embedder', 'dimension', 'generation', 'state'] }),
    table.version(),
  ]);
  const row = rows[0];
  if (!row)
    throw new StoreError('notAStore', `The store in ${uri} has an empty manifest. Rebuild it: npm run ingest -- --rebuild`, { uri });
  return { manifest: { ...row, ...(JSON.parse(row.state) as Pick<Manifest, 'versions' | 'coverage'>) }, version };
}

/** When a state was written, by the store's own log of versions. */
export async function writtenAt(db: Connection, version: number): Promise<string | undefined> {
  const versions = await (await db.openTable(manifestTable)).listVersions();
  return versions.find((one) => one.version === version)?.timestamp.toISOString();
}

export async function writeManifest(db: Connection, { versions, coverage, ...columns }: Manifest): Promise<void> {
  const row = { schema: columns.schema, embedder: columns.embedder, dimension: columns.dimension, generation: columns.generation };
  const rows = [{ ...row, state: JSON.stringify({ versions, coverage }) }];
  if ((await db.tableNames()).includes(manifestTable)) {
    await (await db.openTable(manifestTable)).add(rows, { mode: 'overwrite' });
  } else {
    await db.createTable(manifestTable, rows, { schema });
  }
}

/** Written by an earlier version of the program: an ingestion writes it anew. One of a later version is left to that one. */
export const isOlderSchema = (manifest: Pick<Manifest, 'schema'>): boolean => manifest.schema < schemaVersion;

/** Throws where the store was written by another schema or another embedder than those at hand. */
export function checkManifest(manifest: Manifest, embedder: Pick<Embedder, 'id' | 'dimension'>, uri: string): void {
  if (manifest.schema !== schemaVersion) {
    const what = isOlderSchema(manifest)
      ? 'Write it anew beside the old one: npm run ingest (npm start does so by itself).'
      : 'A later version of the program wrote it: start that one, or rebuild it for this one: npm run ingest -- --rebuild';
    throw new StoreError(
      'schemaMismatch',
      `The store in ${uri} has version ${manifest.schema} of the tables, this program has version ${schemaVersion}. ${what}`,
      { uri, stored: manifest.schema, expected: schemaVersion },
    );
  }
  if (manifest.embedder !== embedder.id || manifest.dimension !== embedder.dimension) {
    const stored = `${manifest.embedder} (${manifest.dimension} dimensions)`;
    const expected = `${embedder.id} (${embedder.dimension} dimensions)`;
    throw new StoreError(
      'embedderMismatch',
      `The store in ${uri} was written with the embedder ${stored}, the setting EMBEDDINGS gives ${expected}. Set EMBEDDINGS back, or make its vectors anew: npm run ingest -- --reembed`,
      { uri, stored, expected },
    );
  }
}
