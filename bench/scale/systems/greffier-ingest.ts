import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runIngest } from '../../../ingest/run-ingest.ts';
import { type Measured, peakBytes, task } from '../measured.ts';

/** Ingests the folder as it stands: a run that was stopped goes on where its last finished state is. */
const { acts, folder, store } = task();
const began = performance.now();
await runIngest({ corpusDir: folder, lancedbUri: store, embeddings: 'builtin' });
const ingestSeconds = (performance.now() - began) / 1000;
console.log(
  JSON.stringify({ system: 'greffier', acts, ingestSeconds, storeBytes: await sizeOf(store), peakBytes: peakBytes() } satisfies Measured),
);

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((one) => one.isFile()).map(async (one) => (await stat(join(one.parentPath, one.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
