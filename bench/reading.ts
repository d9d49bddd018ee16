import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '../corpus/record/act.ts';
import { noSettings } from '../ingest/corpus-settings.ts';
import { listFiles } from '../ingest/list-files.ts';
import { compileLater } from '../ingest/reading/compile-later.ts';
import { readFile } from '../ingest/reading/read-file.ts';
import { layerText } from './layer-text.ts';

/**
 * `npm run bench:reading -- DIR [--json]`: how long reading the PDFs of a folder takes, with facts and checks, against what the PDF library
 * takes to give their text alone: in one run, file by file in turn, each first every other time, so that both meet the same machine,
 * after each has read the first file once: how a program starts is no part of either. The bound is 1.5 times. Time of the clock, and
 * time of the processor: where others use the machine, the second is the one to go by.
 */
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const [path] = positionals;
if (path === undefined) {
  console.error('Usage: npm run bench:reading -- DIR [--json]   (DIR: a folder of PDFs)');
  process.exit(2);
}
// As the programs that read do; both sides run in this process.
compileLater();
const { folder, files } = await listFiles(path);
const spent = { library: { clock: 0, processor: 0 }, reading: { clock: 0, processor: 0 } };
const counts = { documents: 0, characters: 0, facts: 0, notices: 0 };
const pdfs = files.filter((name) => name.toLowerCase().endsWith('.pdf'));
for (const file of pdfs.slice(0, 1)) {
  const bytes = new Uint8Array(await readBytes(join(folder, file)));
  await layerText(bytes);
  await readFile(file, bytes, noSettings);
}
for (const file of pdfs) {
  const bytes = new Uint8Array(await readBytes(join(folder, file)));
  const sides = [
    () =>
      timed(spent.library, async () => {
        const text = await layerText(bytes);
        counts.characters += text.length;
      }),
    () => timed(spent.reading, async () => count((await readFile(file, bytes, noSettings)).acts)),
  ];
  for (const side of counts.documents % 2 === 0 ? sides : sides.reverse()) await side();
  counts.documents += 1;
}
const ratio = spent.reading.clock / spent.library.clock;
const processorRatio = spent.reading.processor / spent.library.processor;
if (values.json) console.log(JSON.stringify({ ...counts, ...spent, ratio, processorRatio }));
else {
  console.log(`${counts.documents} PDFs · ${counts.characters} characters · ${counts.facts} facts · ${counts.notices} notices`);
  console.log(`library, text alone: ${told(spent.library)} · reading with facts and checks: ${told(spent.reading)}`);
  console.log(`${ratio.toFixed(2)} times by the clock, ${processorRatio.toFixed(2)} times by the processor`);
}

type Time = { clock: number; processor: number };

/** Adds the milliseconds that some work takes. */
async function timed(time: Time, work: () => Promise<void>): Promise<void> {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(processor);
  time.clock += performance.now() - clock;
  time.processor += (user + system) / 1000;
}

function count(acts: Act[]): void {
  for (const act of acts) {
    counts.facts += act.facts.length;
    counts.notices += act.notices.length;
  }
}

function told({ clock, processor }: Time): string {
  return `${(clock / 1000).toFixed(2)} s (${(processor / 1000).toFixed(2)} s of processor)`;
}
