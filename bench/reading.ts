import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { noSettings } from '../ingest/corpus-settings.ts';
import { listFiles } from '../ingest/list-files.ts';
import { readFile } from '../ingest/reading/read-file.ts';
import { layerText } from './layer-text.ts';

/**
 * `npm run bench:reading -- DIR [--json]`: how long reading the PDFs of a folder takes, with facts and checks, against what the PDF library
 * takes to give their text alone: in one run, file by file in turn, so that both meet the same machine. The bound is 1.5 times.
 */
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const [path] = positionals;
if (path === undefined) {
  console.error('Usage: npm run bench:reading -- DIR [--json]   (DIR: a folder of PDFs)');
  process.exit(2);
}
const { folder, files } = await listFiles(path);
const spent = { library: 0, reading: 0 };
const counts = { documents: 0, characters: 0, facts: 0, notices: 0 };
for (const file of files.filter((name) => name.toLowerCase().endsWith('.pdf'))) {
  const bytes = new Uint8Array(await readBytes(join(folder, file)));
  const started = performance.now();
  counts.characters += (await layerText(bytes)).length;
  const between = performance.now();
  const { acts } = await readFile(file, bytes, noSettings);
  spent.library += between - started;
  spent.reading += performance.now() - between;
  counts.documents += 1;
  for (const act of acts) {
    counts.facts += act.facts.length;
    counts.notices += act.notices.length;
  }
}
const ratio = spent.reading / spent.library;
if (values.json) console.log(JSON.stringify({ ...counts, ...spent, ratio }));
else {
  console.log(`${counts.documents} PDFs · ${counts.characters} characters · ${counts.facts} facts · ${counts.notices} notices`);
  console.log(
    `library, text alone: ${seconds(spent.library)} · reading with facts and checks: ${seconds(spent.reading)} · ${ratio.toFixed(2)} times`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
