import { setTimeout as wait } from 'node:timers/promises';
import { connectStore } from './connect-store.ts';
import { updateIndexes } from './indexes.ts';
import { manifestTable, readManifest, writeManifest } from './manifest.ts';
import { createTables, dropOtherGenerations, openTablesAt, tableVersions } from './open-tables.ts';
import { optimize } from './optimize.ts';
import type { StoreAccess } from './store-access.ts';
import { tableNames } from './tables.ts';

/** Readers look for a new state every second, and a question that is being answered ends within seconds. */
const readersMoveMs = 10_000;

/**
 * Writes the finished state anew beside itself and does away with everything that was there before: old versions, rows that are marked as
 * deleted, entries of indexes. What was removed before has then left the disk. Takes as long as copying the store.
 */
export async function purgeStore({
  uri,
  access,
  graceMs = readersMoveMs,
}: {
  uri: string;
  access?: Partial<StoreAccess> | undefined;
  graceMs?: number;
}): Promise<void> {
  const { db } = await connectStore({ uri, access }, 'write');
  try {
    const { manifest } = await readManifest(db, uri);
    const generation = manifest.generation + 1;
    await dropOtherGenerations(db, manifest.generation);
    const [old, tables] = [await openTablesAt(db, manifest), await createTables(db, generation, manifest.dimension)];
    for (const name of tableNames) {
      for await (const batch of old[name].query()) await tables[name].add({ schema: batch.schema, batches: [batch] });
    }
    await updateIndexes(tables);
    await writeManifest(db, { ...manifest, generation, versions: await tableVersions(tables) });
    await wait(graceMs);
    await dropOtherGenerations(db, generation);
    const states = await db.openTable(manifestTable);
    await optimize(states, { cleanupOlderThan: new Date(), deleteUnverified: true });
  } finally {
    db.close();
  }
}
