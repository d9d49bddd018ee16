import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runIngest } from '../../../ingest/run-ingest.ts';
import { type Measured, task } from '../measured.ts';
import { takenByTree } from '../process-tree.ts';

/**
 * Ingests the folder as it stands: a run that was stopped goes on where its last finished state is. Memory is that of all processes, looked at
 * meanwhile: the one that reads documents is over when the ingestion is.
 */
const { acts, folder, store } = task();
const began = performance.now();
let peakBytes = 0;
const look = (): void => {
  peakBytes = Math.max(peakBytes, takenByTree().peakBytes);
};
setInterval(look, 500).unref();
await runIngest({ corpusDir: folder, lancedbUri: store, embeddings: 'builtin' });
const ingestSeconds = (performance.now() - began) / 1000;
look();
console.log(JSON.stringify({ system: 'greffier', acts, ingestSeconds, storeBytes: await sizeOf(store), peakBytes } satisfies Measured));

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((one) => one.isFile()).map(async (one) => (await stat(join(one.parentPath, one.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
