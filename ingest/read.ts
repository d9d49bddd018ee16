import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from './corpus-manifest.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './reading/read-file.ts';
import { readingLine } from './reading/reading-line.ts';
import { readingSheet } from './reading/reading-sheet.ts';

/** `npm run read -- [--json] PATH…`: shows what is read out of documents, without storing anything. Exit code 1 when a document could not be read. */
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: npm run read -- [--json] PATH…   (files or folders)');
  process.exitCode = 2;
}
for (const path of positionals) {
  const { folder, files } = await listFiles(path);
  const authorityOf = await readManifest(folder);
  for (const file of files) {
    try {
      const read = await readFile(file, await readBytes(join(folder, file)), authorityOf);
      console.log(values.json ? JSON.stringify(readingLine(read)) : readingSheet(read));
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
