import { readdir, readFile, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { OpenStore } from '../../corpus/store/open-store.ts';
import { StoreError } from '../../corpus/store/store-error.ts';
import { type Finding, fault, fine, messageOf, note } from './finding.ts';

/** Below this an ingestion of a few thousand acts may not fit (the store keeps old versions until it is compacted). */
const littleBytes = 500 * 1024 ** 2;

export async function checkDisk(path: string): Promise<Finding> {
  for (let there = resolve(path); ; there = dirname(there)) {
    try {
      const { bavail, bsize } = await statfs(there);
      const free = bavail * bsize;
      const shown = (free / 1e9).toFixed(1);
      return free < littleBytes ? fault((w) => w.diskFull(shown, path)) : fine((w) => w.disk(shown, path));
    } catch (error) {
      // What is not there yet will be made in the folder above it.
      if (there === dirname(there)) return note(() => messageOf(error));
    }
  }
}

/** The folder of acts: that it holds some, and that its manifest can be read. */
export async function checkCorpus(folder: string): Promise<Finding[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'corpus.json');
  const held = files.length === 0 ? fault((w) => w.corpusEmpty(folder)) : fine((w) => w.corpus(files.length, folder));
  const manifest = join(folder, 'corpus.json');
  try {
    JSON.parse(await readFile(manifest, 'utf8'));
    return [held];
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? [held] : [held, fault((w) => w.corpusManifest(manifest, messageOf(error)))];
  }
}

/** How many of the files that could not be read are named. */
const mostNamed = 5;

export async function checkStore(uri: string, open: () => Promise<Pick<OpenStore, 'reader' | 'close'>>): Promise<Finding[]> {
  try {
    const store = await open();
    const { acts, from, to, failed } = await store.reader.coverage();
    store.close();
    const unread = failed.slice(0, mostNamed).map(({ file, message }) => note((w) => w.unread(file, message)));
    return [acts === 0 ? fault((w) => w.storeEmpty) : fine((w) => w.store(acts, from, to)), ...unread];
  } catch (error) {
    // Its first start has not been yet: no fault.
    if (error instanceof StoreError && error.code === 'storeMissing') return [note((w) => w.storeMissing(uri))];
    return [fault((w) => w.storeFailed(messageOf(error)))];
  }
}
