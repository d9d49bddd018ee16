import { connect, Index, type Table } from '@lancedb/lancedb';
import { Field, FixedSizeList, Float32, Schema, Utf8 } from 'apache-arrow';
import type { VectorCache } from '../embed/vector-cache.ts';
import { arrowTable } from './arrow-table.ts';
import { optimize } from './optimize.ts';
import { readRows } from './read-rows.ts';
import { isIn } from './sql.ts';

type CacheRow = { key: string; vector: number[] };

/** Keys of one look: a condition of LanceDB names each of them. */
const keysAtOnce = 500;
/** Rows that may be without an index before they are taken into it. */
const unindexed = 5_000;

/**
 * Vectors kept in the store, in a table for each embedder that no generation owns: a store that is written anew, or by
 * another embedder and then by this one again, pays for no text twice.
 */
export function lanceVectorCache(uri: string, name: string): VectorCache {
  const tableName = `vectors-${name.replace(/[^\w.-]+/g, '-').slice(0, 80)}`;
  let opened: Promise<Table | null> | undefined;
  let added = 0;
  const db = () => connect(uri);
  const open = () => {
    opened ??= db().then(async (one) => ((await one.tableNames()).includes(tableName) ? one.openTable(tableName) : null));
    return opened;
  };
  return {
    async get(keys) {
      const table = await open();
      const found = new Map<string, number[]>();
      if (table === null) return found;
      for (let at = 0; at < keys.length; at += keysAtOnce) {
        const where = isIn('key', keys.slice(at, at + keysAtOnce));
        for (const row of await readRows<CacheRow>(table, { where, columns: ['key', 'vector'] })) found.set(row.key, row.vector);
      }
      return found;
    },
    async put(entries) {
      const rows = entries.map(([key, vector]) => ({ key, vector }));
      const [first] = rows;
      if (!first) return;
      const table = await open();
      const packed = arrowTable(schemaOf(first.vector.length), rows);
      if (table !== null) await table.add(packed);
      else {
        opened = db().then((one) => one.createTable(tableName, packed));
        await (await opened)?.createIndex('key', { config: Index.btree() });
      }
      added += rows.length;
      if (added < unindexed) return;
      added = 0;
      const grown = await open();
      if (grown) await optimize(grown);
    },
  };
}

function schemaOf(dimension: number): Schema {
  const vector = new FixedSizeList(dimension, new Field('item', new Float32(), true));
  return new Schema([new Field('key', new Utf8(), false), new Field('vector', vector, false)]);
}
