import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { runIngest } from './run-ingest.ts';

/** `npm run ingest [-- --rebuild]`. Exit code 1 when a file could not be ingested (the others are), 2 when nothing could be. */
try {
  const { values } = parseArgs({ options: { rebuild: { type: 'boolean', default: false } } });
  const { report } = await runIngest(loadConfig(), { rebuild: values.rebuild });
  process.exitCode = report.failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
