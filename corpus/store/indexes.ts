import { type Connection, Index, type Table } from '@lancedb/lancedb';
import { manifestTable } from './manifest.ts';
import type { Tables } from './open-tables.ts';

/**
 * French full text: stems, case and accents folded ("evenement" finds "Événements"), French function words left out. LanceDB folds
 * before it stems. No positions: phrases are not searched, and they double the index.
 */
const french = () =>
  Index.fts({ language: 'French', stem: true, asciiFolding: true, lowercase: true, removeStopWords: true, withPosition: false });

/**
 * What is searched and filtered by. Vectors have no index yet: LanceDB compares them one by one, exactly, and a whole search of
 * 10,000 passages takes 19 ms (bench/RESULTS.md); an approximate index belongs here for corpora that outgrow that.
 */
const indexed: { table: keyof Tables; column: string; config: () => Index }[] = [
  { table: 'acts', column: 'text', config: french },
  { table: 'acts', column: 'id', config: () => Index.btree() },
  { table: 'acts', column: 'keys', config: () => Index.labelList() },
  { table: 'facts', column: 'actId', config: () => Index.btree() },
  { table: 'facts', column: 'kind', config: () => Index.bitmap() },
  { table: 'facts', column: 'names', config: () => Index.labelList() },
  { table: 'passages', column: 'words', config: french },
  { table: 'passages', column: 'actId', config: () => Index.btree() },
];

/** Makes the indexes that are missing and takes new rows into those that are there. Full text needs its index; without rows there is nothing to index. */
export async function updateIndexes(tables: Tables): Promise<void> {
  for (const { table: name, column, config } of indexed) {
    const table = tables[name];
    const has = (await table.listIndices()).some((index) => index.columns.includes(column));
    if (!has && (await table.countRows()) > 0) await table.createIndex(column, { config: config() });
  }
  for (const name of ['acts', 'facts', 'passages', 'documents'] as const) await tables[name].optimize();
}

/** Readers move on to a new state within seconds; a question that is being answered keeps the state that it began with. */
const keptMs = 10 * 60_000;

/** Deletes the versions that nobody reads any more. Only after the manifest has moved on: the versions that it names are the newest. */
export async function cleanUp(db: Connection, tables: Tables): Promise<void> {
  const cleanupOlderThan = new Date(Date.now() - keptMs);
  const manifest: Table = await db.openTable(manifestTable);
  for (const table of [...Object.values(tables), manifest]) await table.optimize({ cleanupOlderThan });
}
