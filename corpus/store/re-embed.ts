import type { Embedder } from '../embed/embedder.ts';
import { connectStore } from './connect-store.ts';
import { updateIndexes } from './indexes.ts';
import { isOlderSchema, readManifest, writeManifest } from './manifest.ts';
import { createTables, dropOtherGenerations, openTablesAt, type Tables, tableVersions } from './open-tables.ts';
import { streamRows } from './read-rows.ts';
import type { PassageRow } from './rows.ts';
import type { StoreAccess } from './store-access.ts';
import { StoreError } from './store-error.ts';
import { schemaVersion, tableNames } from './tables.ts';

const columns = ['actId', 'day', 'authority', 'body', 'words', 'json'] as const;

/**
 * Makes the vectors of a store anew with another embedder and keeps everything else: no file is read again. It is written as the next
 * generation beside the one in use, to which readers go over at the end; a run that is stopped changes nothing. Returns how many passages
 * there are; 0 where the store is of this embedder already, or there is none.
 */
export async function reEmbed({
  uri,
  embedder,
  access,
}: {
  uri: string;
  embedder: Embedder;
  access?: Partial<StoreAccess>;
}): Promise<number> {
  const { db, written } = await connectStore({ uri, access }, 'write');
  if (!written) return 0;
  const { manifest } = await readManifest(db, uri);
  // An ingestion reads all of it again anyhow, and makes the vectors with this embedder.
  if (isOlderSchema(manifest) || (manifest.embedder === embedder.id && manifest.dimension === embedder.dimension)) return 0;
  if (manifest.schema !== schemaVersion)
    throw new StoreError('schemaMismatch', `The store in ${uri} is of another version. Rebuild it: npm run ingest -- --rebuild`, { uri });
  const generation = manifest.generation + 1;
  await dropOtherGenerations(db, manifest.generation);
  const from = await openTablesAt(db, manifest);
  const to = await createTables(db, generation, embedder.dimension);
  for (const name of tableNames) if (name !== 'passages') await copy(from, to, name);
  let passages = 0;
  for await (const rows of streamRows<PassageRow>(from.passages, { columns })) {
    const vectors = await embedder.embeddings.embedDocuments(rows.map(({ words }) => words));
    if (rows.length > 0) await to.passages.add(rows.map((row, i) => ({ ...row, vector: vectors[i] ?? [] })));
    passages += rows.length;
  }
  await updateIndexes(to);
  const versions = await tableVersions(to);
  const coverage = { ...manifest.coverage, embedder: embedder.id };
  await writeManifest(db, { ...manifest, embedder: embedder.id, dimension: embedder.dimension, generation, versions, coverage });
  db.close();
  return passages;
}

async function copy(from: Tables, to: Tables, name: keyof Tables): Promise<void> {
  const columns = (await from[name].schema()).fields.map((field) => field.name);
  for await (const rows of streamRows<Record<string, unknown>>(from[name], { columns }))
    if (rows.length > 0) await to[name].add(rows.map(withBuffers));
}

/** LanceDB takes bytes as a Buffer alone. */
function withBuffers(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value) : value]));
}
