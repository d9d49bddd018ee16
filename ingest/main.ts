import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Config, loadConfig } from '../config.ts';
import { type IngestOptions, runIngest } from './run-ingest.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * `npm run ingest [-- --rebuild | --reembed | --forget FILE] [--json FILE] [--watch]`: what is new in the corpus folder, everything anew from
 * the files, the vectors alone, or nothing of a document any more. `--json` writes the report, for programs; `--watch` goes on with what
 * comes into the folder. Exit code 0 when all files are in the store, 1 when a file could not be ingested or an alert not posted, 2 when
 * nothing could be done.
 */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stop.abort(new Error('Stopped; readers see the store as it was, and the next ingestion goes on from here.')));
try {
  const { json, watch, ...options } = readArguments();
  const config = loadConfig();
  const once = async (more: IngestOptions) => {
    process.exitCode = await ingestOnce(config, { ...more, signal: stop.signal }, json);
  };
  await once(options);
  if (watch) {
    console.error(`Watching ${config.corpusDir}; Ctrl+C ends it`);
    await watchFolder(config.corpusDir, () => once({}), { signal: stop.signal });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readArguments() {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      rebuild: flag,
      reembed: flag,
      watch: flag,
      forget: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
    },
  });
  return values;
}

async function ingestOnce(config: Config, options: IngestOptions, json: string | undefined): Promise<0 | 1> {
  const began = new Date();
  const { report, coverage } = await runIngest(config, options);
  const alerts = config.alertsFile === '' ? { sent: 0, failed: [] } : await (await import('./alerts/run-alerts.ts')).runAlerts(config);
  if (alerts.sent > 0) console.error(`${alerts.sent} ${alerts.sent === 1 ? 'alert' : 'alerts'} posted`);
  for (const { subject, actId, reason } of alerts.failed) console.error(`  not posted: ${actId} to ${subject}: ${reason}`);
  const failures = report.failed.length + alerts.failed.length;
  if (json !== undefined) {
    const times = { began: began.toISOString(), seconds: (Date.now() - began.getTime()) / 1000 };
    await writeFile(json, `${JSON.stringify({ complete: failures === 0, ...times, ...report, alerts, coverage }, null, 2)}\n`);
  }
  return failures > 0 ? 1 : 0;
}
