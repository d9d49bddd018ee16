import { type Connection, Index, type Table } from '@lancedb/lancedb';
import { type Manifest, manifestTable } from './manifest.ts';
import type { Tables } from './open-tables.ts';
import { optimize } from './optimize.ts';
import { type TableName, tableNames } from './tables.ts';

/**
 * French full text: stems, case and accents folded ("evenement" finds "Événements"), French function words left out. LanceDB folds
 * before it stems. No positions: phrases are not searched, and they double the index.
 */
const french = () =>
  Index.fts({ language: 'French', stem: true, asciiFolding: true, lowercase: true, removeStopWords: true, withPosition: false });

/**
 * Below this many rows vectors are compared one by one, exactly: 1 ms for 1,000 of 512 dimensions. The index answers in 7 ms, whatever the size,
 * and finds .997 of what comparing all finds (bench/RESULTS.md).
 */
const leastForVectors = 20_000;

/**
 * One bit a dimension (RaBitQ): 107,000 vectors of 512 dimensions are indexed in 3 s, with four bits in 15 s, with HNSW in 312 s, for the same
 * recall once candidates are compared again with their vectors (bench/RESULTS.md).
 */
const vectors = () => Index.ivfRq({ distanceType: 'dot' });

/** What is searched and filtered by, from how many rows on. Full text needs its index; without rows there is nothing to index. */
const indexed: { table: TableName; column: string; config: () => Index; least: number }[] = [
  { table: 'acts', column: 'text', config: french, least: 1 },
  { table: 'acts', column: 'id', config: () => Index.btree(), least: 1 },
  { table: 'acts', column: 'keys', config: () => Index.labelList(), least: 1 },
  { table: 'acts', column: 'file', config: () => Index.btree(), least: 1 },
  { table: 'facts', column: 'actId', config: () => Index.btree(), least: 1 },
  { table: 'facts', column: 'kind', config: () => Index.bitmap(), least: 1 },
  { table: 'facts', column: 'names', config: () => Index.labelList(), least: 1 },
  { table: 'passages', column: 'words', config: french, least: 1 },
  { table: 'passages', column: 'actId', config: () => Index.btree(), least: 1 },
  { table: 'passages', column: 'day', config: () => Index.btree(), least: 1 },
  { table: 'passages', column: 'authority', config: () => Index.bitmap(), least: 1 },
  { table: 'passages', column: 'body', config: () => Index.bitmap(), least: 1 },
  { table: 'passages', column: 'vector', config: vectors, least: leastForVectors },
  { table: 'documents', column: 'file', config: () => Index.btree(), least: 1 },
];

/** Tables up to this size are put in order at each ingestion: it takes a tenth of a second. 10,000 acts took 1.5 s of processor. */
const small = 2_000;
/** Share of new rows from which a larger table's indexes take them in. Until then searches look through the new rows as they are. */
const newShare = 0.05;
/** Files of few rows, one for each addition since the last order: every query opens them all. */
const mostFiles = 60;

/** All indexes of 100,000 acts took 136 s on two cores: an hour is no bound for what goes on. */
const longestSeconds = 3600;

/**
 * LanceDB's service makes an index behind its answer. It has to be there before the versions of the tables are noted: a later version is one that
 * no manifest names, and the next ingestion undoes it.
 */
async function makeIndexes(table: Table, wanted: readonly { column: string; config: () => Index }[]): Promise<void> {
  if (wanted.length === 0) return;
  for (const { column, config } of wanted) await table.createIndex(column, { name: `${column}_idx`, config: config() });
  await table.waitForIndex(
    wanted.map(({ column }) => `${column}_idx`),
    longestSeconds,
  );
}

/**
 * Makes the indexes that are missing, and puts in order the tables that have grown: rows in few files, new rows in the indexes. A small change
 * of a large table is left for later: it is found all the same, and costs what it changes. Gives the tables that are in order.
 */
export async function updateIndexes(tables: Tables): Promise<Table[]> {
  const ordered: Table[] = [];
  for (const name of tableNames) {
    const table = tables[name];
    const rows = await table.countRows();
    const made = await table.listIndices();
    const missing = indexed.filter(
      ({ table: of, column, least }) => of === name && rows >= least && !made.some((index) => index.columns.includes(column)),
    );
    const due = rows <= small || missing.length > 0 || (await isDue(table, rows));
    await makeIndexes(table, missing);
    if (!due) continue;
    await optimize(table);
    ordered.push(table);
  }
  return ordered;
}

/** By what acts are looked up with their facts when they are compared. */
const compared: { table: TableName; column: string }[] = [
  { table: 'acts', column: 'id' },
  { table: 'facts', column: 'actId' },
];

/**
 * Makes the indexes that comparing acts looks up by, where they are missing and the tables are large: a first ingestion compares before it makes
 * the others, and each look would go through the facts of all acts.
 */
export async function indexForComparing(tables: Tables): Promise<void> {
  for (const { table, column } of compared) {
    if ((await tables[table].countRows()) <= small) continue;
    const made = await tables[table].listIndices();
    if (!made.some((index) => index.columns.includes(column))) await makeIndexes(tables[table], [{ column, config: Index.btree }]);
  }
}

/**
 * New rows that full text may look through as they are, whatever the table's size: a passage takes it 50 µs, a whole act .6 ms, at each search
 * (measured at 1,000,000 passages, of which 38,768 were new: two seconds a search).
 */
const mostNewTexts: Readonly<Record<string, number>> = { text: 200, words: 2_000 };
/** The same for values that are compared: half a microsecond a row (196,000 new facts of 4,860,000 took each question 95 ms). */
const mostNewRows = 20_000;

/** Whether so many rows are new, or in so many files, that order pays. */
async function isDue(table: Table, rows: number): Promise<boolean> {
  const [indexes, { fragmentStats }] = await Promise.all([table.listIndices(), table.stats()]);
  if (indexes.length === 0 || fragmentStats.numSmallFragments > mostFiles) return true;
  const late = await Promise.all(
    indexes.map(async ({ name, columns: [column = ''] }) => {
      const unread = (await table.indexStats(name))?.numUnindexedRows ?? 0;
      return unread > Math.min(rows * newShare, mostNewTexts[column] ?? mostNewRows);
    }),
  );
  return late.some(Boolean);
}

/** Readers move on to a new state within seconds; a question that is being answered keeps the state that it began with. */
const keptMs = 10 * 60_000;

/**
 * Deletes the versions of tables in order that nobody reads any more. Only after the manifest has moved on: the versions that it names are the
 * newest. A table that is not in order would get a version that no manifest names. LanceDB's service deletes old versions when it sees fit: there
 * those that the manifest names are marked, which it keeps.
 */
export async function cleanUp(
  db: Connection,
  tables: Tables,
  ordered: readonly Table[],
  { versions }: Pick<Manifest, 'versions'>,
): Promise<void> {
  const cleanupOlderThan = new Date(Date.now() - keptMs);
  const here = await optimize(await db.openTable(manifestTable), { cleanupOlderThan });
  if (here) for (const table of ordered) await optimize(table, { cleanupOlderThan });
  else for (const name of tableNames) await mark(tables[name], versions[name]);
}

const stateTag = 'state';

async function mark(table: Table, version: number): Promise<void> {
  const tags = await table.tags();
  if (stateTag in (await tags.list())) await tags.update(stateTag, version);
  else await tags.create(stateTag, version);
}
