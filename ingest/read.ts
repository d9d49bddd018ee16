import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusSettings, readCorpusSettings } from './corpus-settings.ts';
import { documentFailure } from './document-failure.ts';
import { listFiles } from './list-files.ts';
import { compileLater } from './reading/compile-later.ts';
import { isData } from './reading/is-data.ts';
import { type ReadFile, readFile } from './reading/read-file.ts';
import { readingLine } from './reading/reading-line.ts';
import { readingSheet } from './reading/reading-sheet.ts';
import { type DocumentReport, documentReport, failedReport, readingReport } from './report/reading-report.ts';
import { reportTable } from './report/report-table.ts';

/**
 * `npm run read -- [--json] [--report] PATH…`: shows what is read out of documents, without storing anything; with `--report`, what was read
 * and what was not. Lists and tables for programs that lie beside the documents of a folder are left out. Exit code 1 when a document could
 * not be read, 2 when nothing could be.
 */
compileLater();
try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error('Usage: npm run read -- [--json] [--report] PATH…   (files or folders)');
  const reports: DocumentReport[] = [];
  for (const path of positionals) {
    const { folder, files } = await listFiles(path);
    const settings = await readCorpusSettings(folder);
    for (const file of files) {
      try {
        const read = await readOne(folder, file, settings);
        if (read === 'data') continue;
        if (values.report) reports.push(documentReport(read));
        else console.log(values.json ? JSON.stringify(readingLine(read)) : readingSheet(read));
      } catch (error) {
        const failure = documentFailure(file, error);
        reports.push(failedReport(file, failure));
        console.error(failure.message);
        process.exitCode = 1;
      }
    }
  }
  if (values.report) {
    const report = readingReport(reports);
    console.log(values.json ? JSON.stringify(report, null, 2) : reportTable(report));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function readOne(folder: string, file: string, settings: CorpusSettings): Promise<ReadFile | 'data'> {
  const bytes = await readBytes(join(folder, file));
  return isData(bytes) ? 'data' : await readFile(file, bytes, settings);
}
