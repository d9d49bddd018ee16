import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { type Connection, connect, Index, MatchQuery, type Table } from '@lancedb/lancedb';
import { z } from 'zod';
import type { StoreAccess } from '../../corpus/store/store-access.ts';
import { jsonSchema, packedTable, unpackedTable } from './lancedb-wire.ts';

const apiKey = 'sesame';

/**
 * A server on loopback that speaks what LanceDB's client speaks to LanceDB Cloud and Enterprise (`db://`), over tables in a folder, and the settings by which
 * it is reached. As the service does, it makes indexes behind the answer, puts tables in order by itself and has no call for that; calls that Greffier
 * does not make are answered with 501. Requests and answers are those of `rust/lancedb/src/remote` of the client.
 */
export async function lancedbService(): Promise<{
  access: Partial<StoreAccess>;
  /** The same, as settings of a process. */
  env: Record<string, string>;
  /** Where the server keeps its tables. */
  directory: string;
  stop(): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'greffier-lancedb-'));
  const db = await connect(directory, { readConsistencyInterval: 0 });
  const server = createServer(async (request, response) => {
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.headers['x-api-key'] !== apiKey) return reply(401, { error: 'no such key' });
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    try {
      const isJson = request.headers['content-type']?.includes('json') ?? false;
      const said = isJson ? bodySchema.parse(JSON.parse(await text(request))) : {};
      const packed = isJson ? Buffer.alloc(0) : await buffer(request);
      const done = await answer(db, url, said, packed);
      if (!Buffer.isBuffer(done)) return reply(done === undefined ? 404 : 200, done ?? { error: `${url.pathname}: not found` });
      response.writeHead(200, { 'content-type': 'application/vnd.apache.arrow.file' });
      response.end(done);
    } catch (error) {
      const unknown = error instanceof UnknownCall;
      reply(unknown ? 501 : 500, { error: String(error) });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : ''}`;
  return {
    access: { lancedbApiKey: apiKey, lancedbHost: host },
    env: { LANCEDB_API_KEY: apiKey, LANCEDB_HOST: host },
    directory,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      db.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

class UnknownCall extends Error {}

const bodySchema = z.object({
  version: z.number().nullish(),
  predicate: z.string().nullish(),
  updates: z.array(z.tuple([z.string(), z.string()])).optional(),
  column: z.string().optional(),
  index_type: z.string().optional(),
  vector: z.array(z.number()).optional(),
  distance_type: z.enum(['l2', 'cosine', 'dot']).optional(),
  nprobes: z.number().optional(),
  refine_factor: z.number().nullish(),
  full_text_query: z.object({ columns: z.array(z.string()), query: z.string() }).optional(),
  filter: z.string().optional(),
  columns: z.array(z.string()).optional(),
  k: z.number().optional(),
  tag: z.string().optional(),
});
type Body = z.infer<typeof bodySchema>;

/** What a call gives: JSON, rows as a buffer, or nothing where there is no such table. */
async function answer(db: Connection, url: URL, body: Body, packed: Buffer): Promise<unknown> {
  if (url.pathname === '/v1/table/') return { tables: await db.tableNames() };
  const [, name = '', call = ''] = /^\/v1\/table\/([^/]+)\/(.+)\/$/.exec(url.pathname) ?? [];
  if (call === 'create') {
    const rows = unpackedTable(packed);
    const table = rows.numRows > 0 ? await db.createTable(name, rows) : await db.createEmptyTable(name, rows.schema);
    return { version: await table.version() };
  }
  if (!(await db.tableNames()).includes(name)) return undefined;
  if (call === 'drop') return (await db.dropTable(name)) ?? {};
  const table = await db.openTable(name, [], typeof body.version === 'number' ? { version: body.version } : {});
  try {
    return await answerOfTable(table, call, { url, body, packed });
  } finally {
    if (call !== 'create_index') table.close();
  }
}

async function answerOfTable(table: Table, call: string, { url, body, packed }: { url: URL; body: Body; packed: Buffer }) {
  const where = body.predicate ?? undefined;
  switch (call) {
    case 'describe':
      return { version: await table.version(), schema: jsonSchema(await table.schema()) };
    case 'count_rows':
      return table.countRows(where);
    case 'query':
      return packedTable(await queryOf(table, body).toArrow());
    case 'version/list':
      return { versions: (await table.listVersions()).map(({ version, timestamp }) => ({ version, timestamp, metadata: {} })) };
    case 'index/list':
      return { indexes: (await table.listIndices()).map(({ name, columns }) => ({ index_name: name, columns })) };
    case 'stats': {
      const { totalBytes, numRows, numIndices, fragmentStats: of } = await table.stats();
      const fragments = { num_fragments: of.numFragments, num_small_fragments: of.numSmallFragments, lengths: of.lengths };
      return { total_bytes: totalBytes, num_rows: numRows, num_indices: numIndices, fragment_stats: fragments };
    }
    case 'insert':
      await table.add(unpackedTable(packed), { mode: url.searchParams.get('mode') === 'overwrite' ? 'overwrite' : 'append' });
      break;
    case 'delete':
      await table.delete(where ?? 'false');
      break;
    case 'update': {
      const { rowsUpdated } = await table.update({ valuesSql: Object.fromEntries(body.updates ?? []), ...(where ? { where } : {}) });
      return { rows_updated: rowsUpdated, version: await table.version() };
    }
    case 'restore':
      await table.checkout(body.version ?? 0);
      await table.restore();
      break;
    case 'tags/list':
      return Object.fromEntries(
        Object.entries(await (await table.tags()).list()).map(([tag, { version, manifestSize }]) => [tag, { version, manifestSize }]),
      );
    case 'tags/create':
      return (await (await table.tags()).create(body.tag ?? '', body.version ?? 0)) ?? {};
    case 'tags/update':
      return (await (await table.tags()).update(body.tag ?? '', body.version ?? 0)) ?? {};
    case 'create_index': {
      const [column = '', config] = [body.column, indexOf(body)];
      setTimeout(() => table.createIndex(column, { config }).finally(() => table.close()), builtAfterMs);
      return {};
    }
    default: {
      const [, index] = /^index\/(.+)\/stats$/.exec(call) ?? [];
      if (index === undefined) throw new UnknownCall(call);
      const stats = await table.indexStats(decodeURIComponent(index));
      if (!stats) return undefined;
      const { numIndexedRows, numUnindexedRows, indexType, distanceType } = stats;
      return { num_indexed_rows: numIndexedRows, num_unindexed_rows: numUnindexedRows, index_type: indexType, distance_type: distanceType };
    }
  }
  return { version: await table.version() };
}

/** Long enough for an ingestion that does not wait for its indexes to end before they are there. */
const builtAfterMs = 100;

/** The kinds of index that Greffier makes; what a full-text one is told of French is what `indexes.ts` tells. */
function indexOf({ index_type: kind }: Body): Index {
  if (kind === 'FTS')
    return Index.fts({ language: 'French', stem: true, asciiFolding: true, lowercase: true, removeStopWords: true, withPosition: false });
  if (kind === 'BTREE') return Index.btree();
  if (kind === 'BITMAP') return Index.bitmap();
  if (kind === 'LABEL_LIST') return Index.labelList();
  throw new UnknownCall(`index of the kind ${kind}`);
}

function queryOf(table: Table, body: Body) {
  const { vector = [], full_text_query: words, columns = [], filter, k } = body;
  const plain = table.query();
  if (words) plain.fullTextSearch(new MatchQuery(words.query, words.columns[0] ?? ''));
  const query = vector.length > 0 ? plain.nearestTo(vector).distanceType(body.distance_type ?? 'l2') : plain;
  if (filter !== undefined) query.where(filter);
  // All rows are asked for as the largest number there is.
  if (k !== undefined && k <= Number.MAX_SAFE_INTEGER) query.limit(k);
  return query.select(columns);
}
