import { readdir, stat } from 'node:fs/promises';
import { type Connection, connect } from '@lancedb/lancedb';
import { manifestTable } from './manifest.ts';
import { connectOptions, type StoreAccess } from './store-access.ts';
import { StoreError } from './store-error.ts';

/** Whether the address is a folder of this machine, and not `s3://…` or `db://…`. */
function isFolder(uri: string): boolean {
  return !/^[a-z][a-z0-9+]*:\/\//i.test(uri);
}

/** Connects to what LANCEDB_URI names. `written`: whether a store with a manifest is there. Errors say what to do. */
export async function connectStore(
  { uri, access }: { uri: string; access?: Partial<StoreAccess> | undefined },
  mode: 'read' | 'write',
): Promise<{ db: Connection; written: boolean }> {
  if (isFolder(uri)) await checkFolder(uri, mode);
  let db: Connection;
  let names: string[];
  try {
    db = await connect(uri, connectOptions(uri, access, mode));
    names = await db.tableNames();
  } catch (cause) {
    throw new StoreError(
      'storeUnreadable',
      `The store in ${uri} can't be opened: ${reason(cause)}. Check LANCEDB_URI, the settings S3_… or LANCEDB_API_KEY where it is an address, and the rights on it.`,
      { uri },
      cause,
    );
  }
  const written = names.includes(manifestTable);
  if (!written && mode === 'read') throw missing(uri);
  return { db, written };
}

async function checkFolder(uri: string, mode: 'read' | 'write'): Promise<void> {
  let entries: string[];
  try {
    const found = await stat(uri);
    if (!found.isDirectory()) throw new StoreError('notAStore', `LANCEDB_URI names ${uri}, which is a file. Give a folder.`, { uri });
    entries = await readdir(uri);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const missingFolder = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missingFolder && mode === 'write') return;
    if (missingFolder) throw missing(uri);
    throw new StoreError(
      'storeUnreadable',
      `The folder ${uri} (LANCEDB_URI) can't be read: ${reason(cause)}. Check the rights on it.`,
      { uri },
      cause,
    );
  }
  // Tables are not written among other people's files: a wrong LANCEDB_URI would scatter them there. Files of JSON lines are what Greffier
  // itself keeps (reports, the journal), which are there before the store where a backup was restored.
  const foreign = entries.find((entry) => !entry.endsWith('.lance') && !entry.endsWith('.jsonl') && !entry.startsWith('.'));
  if (foreign !== undefined && !entries.includes(`${manifestTable}.lance`)) {
    throw new StoreError('notAStore', `The folder ${uri} (LANCEDB_URI) is no store: it holds ${foreign}. Give an empty folder.`, {
      uri,
      foreign,
    });
  }
}

function missing(uri: string): StoreError {
  return new StoreError('storeMissing', `There is no store in ${uri} (LANCEDB_URI). Write it first: npm run ingest`, { uri });
}

function reason(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.message) : String(cause);
}
