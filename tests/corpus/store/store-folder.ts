import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import type { CorpusWriter } from '../../../corpus/store/corpus-writer.ts';
import { openStore, openWriter } from '../../../corpus/store/open-store.ts';

export const embedder = embedderFor('builtin:128');

/** An address for a store, and how to do away with it. */
export async function storeFolder(): Promise<{ uri: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-store-'));
  return { uri: join(folder, 'data'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An address for a store that goes when the test is over. */
export async function storeUri(): Promise<string> {
  const { uri, remove } = await storeFolder();
  onTestFinished(remove);
  return uri;
}

/** Writes to the store and finishes. */
export async function written(uri: string, write: (writer: CorpusWriter) => Promise<void>): Promise<void> {
  const writer = await openWriter({ uri, embedder });
  await write(writer);
  await writer.finish();
  writer.close();
}

/** A reader of the store that looks for a new state at every call. */
export async function readerOf(uri: string): Promise<CorpusReader> {
  return (await openStore({ uri, embedder, refreshMs: 0 })).reader;
}
