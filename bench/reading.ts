import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Piscina } from 'piscina';
import type { Act } from '../corpus/record/act.ts';
import { noSettings } from '../ingest/corpus-settings.ts';
import { pdfjs } from '../ingest/formats/pdf/pdf-library.ts';
import { listFiles } from '../ingest/list-files.ts';
import { compileLater } from '../ingest/reading/compile-later.ts';
import { readFile } from '../ingest/reading/read-file.ts';
import { layerText } from './layer-text.ts';

/**
 * `npm run bench:reading -- DIR [--json]`: how long reading the PDFs of a folder takes, with facts and checks, against what the PDF library
 * takes to give their text alone: the library as its package gives it, in a thread of its own, and the library as mended for reading
 * (`pdf-library.ts`), which tells what reading adds to it. In one run, file by file in turn, another first each time, so that all meet the same
 * machine, after each has read the first file once: how a program starts is no part of any. The bound is 1.5 times the library as its package
 * gives it. Time of the clock, and time of the processor: where others use the machine, the second is the one to go by.
 */
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const [path] = positionals;
if (path === undefined) {
  console.error('Usage: npm run bench:reading -- DIR [--json]   (DIR: a folder of PDFs)');
  process.exit(2);
}
// As the programs that read do. Holds for the whole process, threads and all.
compileLater();
const { folder, files } = await listFiles(path);
const thread = new Piscina<Uint8Array, string>({
  filename: new URL('./library-thread.mjs', import.meta.url).href,
  execArgv: [],
  maxThreads: 1,
  idleTimeout: Number.POSITIVE_INFINITY,
});
const none = (): Time => ({ clock: 0, processor: 0 });
const spent = { library: none(), mended: none(), reading: none() };
const counts = { documents: 0, characters: 0, facts: 0, notices: 0 };
const pdfs = files.filter((name) => name.toLowerCase().endsWith('.pdf'));
for (const [n, file] of [...pdfs.slice(0, 1), ...pdfs].entries()) {
  const bytes = new Uint8Array(await readBytes(join(folder, file)));
  const sides = [
    ['library', () => thread.run(bytes)],
    ['mended', () => layerText(pdfjs, bytes)],
    ['reading', async () => (await readFile(file, bytes, noSettings)).acts],
  ] as const;
  for (let i = 0; i < sides.length; i += 1) {
    const [side, work] = sides[(n + i) % sides.length] ?? sides[0];
    const { result, time } = await timed<string | Act[]>(work);
    if (n === 0) continue;
    add(spent[side], time);
    if (side !== 'mended') count(result);
  }
}
await thread.destroy();
const ratios = { library: ratio(spent.library), mended: ratio(spent.mended) };
if (values.json) console.log(JSON.stringify({ ...counts, ...spent, ratios }));
else {
  console.log(`${counts.documents} PDFs · ${counts.characters} characters · ${counts.facts} facts · ${counts.notices} notices`);
  console.log(`reading with facts and checks: ${told(spent.reading)}`);
  console.log(`library, text alone, as its package gives it: ${told(spent.library)} · reading takes ${times(ratios.library)}`);
  console.log(`library, text alone, mended: ${told(spent.mended)} · reading takes ${times(ratios.mended)}`);
}

type Time = { clock: number; processor: number };

/** What some work gives, and the milliseconds it takes. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; time: Time }> {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(processor);
  return { result, time: { clock: performance.now() - clock, processor: (user + system) / 1000 } };
}

function add(time: Time, more: Time): void {
  time.clock += more.clock;
  time.processor += more.processor;
}

/** How many times what a side took reading took. */
function ratio(side: Time): Time {
  return { clock: spent.reading.clock / side.clock, processor: spent.reading.processor / side.processor };
}

/** A text is one document's; acts are what reading made of it. */
function count(result: string | Act[]): void {
  if (typeof result === 'string') {
    counts.documents += 1;
    counts.characters += result.length;
    return;
  }
  for (const act of result) {
    counts.facts += act.facts.length;
    counts.notices += act.notices.length;
  }
}

function times({ clock, processor }: Time): string {
  return `${clock.toFixed(2)} times by the clock, ${processor.toFixed(2)} times by the processor`;
}

function told({ clock, processor }: Time): string {
  return `${(clock / 1000).toFixed(2)} s (${(processor / 1000).toFixed(2)} s of processor)`;
}
