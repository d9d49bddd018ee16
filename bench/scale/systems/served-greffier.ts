import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../../config.ts';
import { runIngest } from '../../../ingest/run-ingest.ts';

/** An ingestion of a folder as it comes, into a new store beside it (`FOLDER URL`): reading, facts, checks, embedding, the store and its indexes. */
const [folder = '', url = ''] = process.argv.slice(2);
const store = join(folder, '..', 'served-store');
await rm(store, { recursive: true, force: true });
const settings = { CORPUS_DIR: folder, LANCEDB_URI: store, EMBEDDINGS: 'openai:stand-in', EMBEDDINGS_BASE_URL: url };
const began = performance.now();
await runIngest(readConfig(settings));
console.log((performance.now() - began) / 1000);
process.exit();
