import { connect } from '@lancedb/lancedb';
import { readManifest, writeManifest } from '../../corpus/store/manifest.ts';

/**
 * Makes a store of today into one of the first version of the tables: acts had no column `telling` then, and the manifest says 1. What else
 * has come since (a lease, vectors kept by content) are tables of their own, which such a store does not have.
 */
export async function makeOlder(uri: string, schema = 1): Promise<void> {
  const db = await connect(uri);
  const { manifest } = await readManifest(db, uri);
  const acts = await db.openTable(`acts_${manifest.generation}`);
  await acts.dropColumns(['telling']);
  for (const name of ['lease', 'vectors']) if ((await db.tableNames()).includes(name)) await db.dropTable(name);
  await writeManifest(db, { ...manifest, schema, versions: { ...manifest.versions, acts: await acts.version() } });
  db.close();
}
