import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { runAlerts } from './alerts/run-alerts.ts';
import { runIngest } from './run-ingest.ts';

/** `npm run ingest [-- --rebuild | --reembed]`: anew from the files, or the vectors alone. Exit code 1 when a file could not be ingested or an alert not posted, 2 when nothing could be done. */
try {
  const { values } = parseArgs({ options: { rebuild: { type: 'boolean', default: false }, reembed: { type: 'boolean', default: false } } });
  const config = loadConfig();
  const { report } = await runIngest(config, values);
  const alerts = config.alertsFile === '' ? { sent: 0, failed: [] } : await runAlerts(config);
  if (alerts.sent > 0) console.error(`${alerts.sent} ${alerts.sent === 1 ? 'alert' : 'alerts'} posted`);
  for (const { subject, actId, reason } of alerts.failed) console.error(`  not posted: ${actId} to ${subject}: ${reason}`);
  process.exitCode = report.failed.length + alerts.failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
