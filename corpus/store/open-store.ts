import type { CorpusReader } from '../corpus-reader.ts';
import type { Embedder } from '../embed/embedder.ts';
import { TermFrequencies } from '../embed/term-frequencies.ts';
import { takeCheckpoint } from './checkpoint.ts';
import { connectStore } from './connect-store.ts';
import type { CorpusWriter } from './corpus-writer.ts';
import { followingReader } from './following-reader.ts';
import { lanceReader } from './lance-reader.ts';
import { lanceWriter } from './lance-writer.ts';
import { checkManifest, isOlderSchema, readManifest, writtenAt } from './manifest.ts';
import { createTables, dropOtherGenerations, openTablesAt, openTablesForWriting } from './open-tables.ts';
import { readTerms } from './read-once.ts';
import { readable, readerThrough } from './readable.ts';
import { searchPassages } from './search-passages.ts';
import type { StoreAccess } from './store-access.ts';
import { StoreError } from './store-error.ts';
import { schemaVersion } from './tables.ts';

/** `access`: for stores that are no folder; a whole `Config` will do. */
export type StorePlace = { uri: string; embedder: Embedder; access?: Partial<StoreAccess> };

/** A store open for reading. */
export type OpenStore = {
  /** Follows the store: each call answers from the newest finished state. */
  reader: CorpusReader;
  /** The newest finished state, held: all its calls answer from that one. */
  snapshot(): Promise<CorpusReader>;
  /** When an ingestion last changed the store (ISO time). */
  updatedAt(): Promise<string | undefined>;
  close(): void;
};

/**
 * Opens the store to answer from it. Looks for a newer state at most every `refreshMs` (default 1 s). A store that goes away is told with each
 * call, and read again once it is back: the same, or one that was written anew meanwhile.
 */
export async function openStore({ uri, embedder, access, refreshMs = 1_000 }: StorePlace & { refreshMs?: number }): Promise<OpenStore> {
  const { db } = await connectStore({ uri, access }, 'read');
  const load = async () => {
    const { manifest, version } = await readManifest(db, uri);
    checkManifest(manifest, embedder, uri);
    const tables = await openTablesAt(db, manifest);
    const updatedAt = await writtenAt(db, version);
    return { version, updatedAt, reader: readerThrough(lanceReader({ tables, coverage: manifest.coverage, embedder }), told) };
  };
  // Set by a read that failed: the tables that are held may be of a store that is gone.
  let lost = false;
  const told = <T>(read: () => Promise<T>): Promise<T> =>
    readable(uri, read).catch((error: unknown) => {
      lost ||= error instanceof StoreError && error.code === 'storeUnreadable';
      throw error;
    });
  let held = await told(load);
  let looked = Date.now();
  let looking: Promise<void> | undefined;
  const look = async () => {
    const { version } = await readManifest(db, uri);
    if (lost || version !== held.version) held = await load();
    lost = false;
    looked = Date.now();
  };
  const snapshot = async () => {
    if (lost || Date.now() - looked >= refreshMs) {
      looking ??= told(look).finally(() => {
        looking = undefined;
      });
      await looking;
    }
    return held.reader;
  };
  const updatedAt = async () => {
    await snapshot();
    return held.updatedAt;
  };
  return { reader: followingReader(snapshot), snapshot, updatedAt, close: () => db.close() };
}

/**
 * Opens the store to write to it, and makes it where there is none. `rebuild` writes a new one beside the old, whatever that was written
 * with; readers go over to it at `finish`. A store of an older version of the tables is written anew likewise, since all that it holds comes
 * from the corpus folder; `onOlder` is told. What an ingestion that was killed had written up to its last checkpoint is taken up.
 */
export async function openWriter({
  uri,
  embedder,
  access,
  rebuild = false,
  onOlder,
}: StorePlace & { rebuild?: boolean; onOlder?: (version: { stored: number; expected: number }) => void }): Promise<CorpusWriter> {
  const { db, written } = await connectStore({ uri, access }, 'write');
  const { manifest: stored, version: base } = written ? await readManifest(db, uri) : { manifest: undefined, version: 0 };
  const isOlder = stored !== undefined && isOlderSchema(stored);
  if (isOlder && !rebuild) onOlder?.({ stored: stored.schema, expected: schemaVersion });
  const kept = rebuild || isOlder ? undefined : stored;
  if (kept) checkManifest(kept, embedder, uri);
  const generation = kept?.generation ?? (stored?.generation ?? 0) + 1;
  const writing = { generation, base, embedder: embedder.id, dimension: embedder.dimension };
  // Whoever asks for everything anew gets everything anew.
  const checkpoint = await takeCheckpoint(db, writing, { wanted: !rebuild });
  const state = checkpoint ?? kept;
  // What others that were killed left behind goes; the generation in use stays.
  await dropOtherGenerations(db, ...[stored, state].flatMap((one) => one?.generation ?? []));
  const tables = state ? await openTablesForWriting(db, state) : await createTables(db, generation, embedder.dimension);
  const terms = state ? await readTerms(tables) : new TermFrequencies();
  const from = checkpoint ? 'checkpoint' : kept ? 'finished' : 'nothing';
  return lanceWriter({ db, tables, terms, writing, embedder, from });
}

/** The search alone, each of its ways: what the bench measures. */
export async function openSearch({ uri, embedder, access }: StorePlace): Promise<{
  search(query: Parameters<typeof searchPassages>[1]): ReturnType<typeof searchPassages>;
  close(): void;
}> {
  const { db } = await connectStore({ uri, access }, 'read');
  const { manifest } = await readManifest(db, uri);
  checkManifest(manifest, embedder, uri);
  const tables = await openTablesAt(db, manifest);
  const terms = await readTerms(tables);
  return { search: (query) => searchPassages({ passages: tables.passages, embedder, terms }, query), close: () => db.close() };
}
