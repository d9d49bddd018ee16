import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embedderFor } from '../corpus/embed/embedder-for.ts';
import { openWriter } from '../corpus/store/open-store.ts';
import { readCorpusSettings } from '../ingest/corpus-settings.ts';
import { ingest } from '../ingest/ingest.ts';
import { listFiles } from '../ingest/list-files.ts';
import { documentReader } from '../ingest/workers/document-reader.ts';
import { writeActs } from './generated/generated-acts.ts';
import { benchCorpus } from './scale/bench-questions.ts';
import { takenByTree } from './scale/process-tree.ts';

/**
 * `npm run bench:threads [-- ACTS ROUNDS]`: the same acts (1,000) ingested with reading in threads and in the process itself, by turns, since
 * the machine's other work is not the same from one minute to the next. Clock, processor and peak memory of each, all its processes together.
 */
const [first = '1000', second = '3', ...of] = process.argv.slice(2);
if (first === 'one') await one(second, of);
else await compare(Number(first), Number(second));

async function compare(acts: number, rounds: number): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'greffier-threads-'));
  await mkdir(join(place, 'acts'));
  await writeActs(join(place, 'acts'), benchCorpus(acts));
  for (let n = 0; n < rounds; n++) {
    for (const how of ['threads', 'here']) {
      const args = ['--import', 'tsx', import.meta.filename, 'one', how, join(place, 'acts'), join(place, `${how}-${n}`)];
      spawnSync(process.execPath, args, { stdio: 'inherit' });
      await rm(join(place, `${how}-${n}`), { recursive: true, force: true });
    }
  }
  await rm(place, { recursive: true, force: true });
}

async function one(how: string, [folder = '', uri = '']: string[]): Promise<void> {
  const began = performance.now();
  const settings = await readCorpusSettings(folder);
  const { files } = await listFiles(folder);
  const writer = await openWriter({ uri, embedder: embedderFor('builtin') });
  const reader = documentReader(settings, { here: how === 'here' ? Number.POSITIVE_INFINITY : 0 });
  await ingest({ folder, files, settings, writer, reader, fingerprint: '' });
  const seconds = (performance.now() - began) / 1000;
  // Before the process that reads is ended, which tells nothing any more.
  const { processorMs, peakBytes } = takenByTree();
  await reader.close();
  writer.close();
  const told = [`${seconds.toFixed(1)} s`, `${(processorMs / 1000).toFixed(1)} s of processor`, `${(peakBytes / 1e6).toFixed(0)} MB`];
  console.log(`${how.padEnd(8)} ${told.join(' · ')}`);
}
