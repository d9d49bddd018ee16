import { loadConfig } from '../../config.ts';
import { runIngest } from '../../ingest/run-ingest.ts';

/** `npm run ingest` in batches of a few files, each kept: a corpus of a hundred acts is killed at as many places as one of ten thousand. */
await runIngest(loadConfig(), { pace: { files: 8, checkpointMs: 0 } });
