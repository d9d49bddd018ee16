import { loadConfig } from '../../config.ts';
import { readReports } from './report-log.ts';
import { showReports } from './show-reports.ts';

/** `npm run reports`: lists what people reported as wrong. */
try {
  console.log(showReports(await readReports(loadConfig().reportsFile)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
