import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../config.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { purgeStore } from '../../corpus/store/purge-store.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const secret = registerExtract({ number: 'CM2022_05_01', date: '12 mai 2022', subject: 'Secours exceptionnel à Zébuline Quartzaire' });

/** What a person would see of it, and the settings of one store. */
function silent(): NodeJS.WriteStream {
  // Only `write` and `isTTY` are used of it.
  return new PassThrough().resume() as unknown as NodeJS.WriteStream;
}
const settings = (corpusDir: string, lancedbUri: string) => readConfig({ CORPUS_DIR: corpusDir, LANCEDB_URI: lancedbUri });

/** Files of a store in which these bytes stand. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(Buffer.from(words))) found.push(entry.name);
  }
  return found;
}

it('forgets a document: its text, facts and passages leave the disk, old versions included', { timeout: 60_000 }, async () => {
  const folder = await corpusFolder({ 'toit.txt': roof, 'secours.txt': secret });
  const { uri } = await storeOf(folder);
  expect(await filesWith(uri, 'CM2022_05_01')).not.toEqual([]);
  await expect(runIngest(settings(folder, uri), { out: silent(), forget: ['secours.txt'] })).rejects.toMatchObject({
    code: 'stillInFolder',
  });
  await rm(join(folder, 'secours.txt'));
  // As an ordinary run leaves it: not found any more, and still in old versions.
  await storeOf(folder, { uri });
  expect(await filesWith(uri, 'CM2022_05_01')).not.toEqual([]);
  await purgeStore({ uri, graceMs: 0 });
  for (const words of ['CM2022_05_01', 'Zébuline', 'zebulin', 'QUARTZAIRE']) expect(await filesWith(uri, words)).toEqual([]);
  const { reader } = await openStore({ uri, embedder: embedderFor('builtin') });
  expect((await reader.acts()).items.map(({ id }) => id)).toEqual(['CM2021_02_03']);
  expect((await reader.search({ text: 'réfection du toit', limit: 1 }))[0]?.act.id).toBe('CM2021_02_03');
  expect((await storeOf(folder, { uri })).report).toMatchObject({ unchanged: 1, added: 0, changed: 0 });
});

it('tells a full disk, leaves the store as it was, and goes on when there is room', { timeout: 60_000 }, async ({ skip }) => {
  const disk = await mkdtemp(join(tmpdir(), 'greffier-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    skip('this user may not mount a small disk to fill');
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', disk]);
  });
  const uri = join(disk, 'store');
  const folder = await corpusFolder({ 'toit.txt': roof });
  await runIngest(settings(folder, uri), { out: silent() });
  const filler = join(disk, 'filler');
  await writeFile(join(folder, 'secours.txt'), secret);
  for (let kilobytes = 4_096; kilobytes >= 1; kilobytes /= 2) {
    await writeFile(filler, Buffer.alloc(kilobytes * 1024), { flag: 'a' }).catch(() => {});
  }
  await expect(runIngest(settings(folder, uri), { out: silent() })).rejects.toMatchObject({ code: 'storeFull' });
  const store = await openStore({ uri, embedder: embedderFor('builtin'), refreshMs: 0 });
  expect((await store.reader.acts()).items.map(({ id }) => id)).toEqual(['CM2021_02_03']);
  await rm(filler);
  await runIngest(settings(folder, uri), { out: silent() });
  expect((await (await store.snapshot()).acts()).total).toBe(2);
});

it('tells a store that is mounted read-only, and reads it all the same', { timeout: 60_000 }, async ({ skip }) => {
  const folder = await corpusFolder({ 'toit.txt': roof });
  const { uri } = await storeOf(folder);
  const mounted = await mkdtemp(join(tmpdir(), 'greffier-read-only-'));
  await mkdir(mounted, { recursive: true });
  try {
    execFileSync('mount', ['--bind', uri, mounted], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,ro,bind', mounted], { stdio: 'ignore' });
  } catch {
    skip('this user may not mount a folder read-only');
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', mounted]);
  });
  await writeFile(join(folder, 'secours.txt'), secret);
  await expect(runIngest(settings(folder, mounted), { out: silent() })).rejects.toMatchObject({ code: 'storeReadOnly' });
  expect((await (await openStore({ uri: mounted, embedder: embedderFor('builtin') })).reader.acts()).total).toBe(1);
});

it('answers every question from one state while the next one is written', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [
      `${n}.txt`,
      registerExtract({ number: `CM2021_02_0${n + 1}`, date: '4 février 2021', subject: `Réfection du toit ${n}` }),
    ]),
  );
  const folder = await corpusFolder(files);
  const { uri, ...store } = await storeOf(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text.replace('1 234,50', '9 876,00'));
  let done = false;
  const writing = storeOf(folder, { uri }).finally(() => {
    done = true;
  });
  const seen = new Set<string>();
  for (let asked = 0; asked < 20 || !done; asked++) {
    const reader = await store.snapshot();
    const [acts, facts] = [await reader.acts(), await reader.facts({ kinds: ['amount'] })];
    const amounts = new Set(facts.map(({ value }) => value.cents));
    expect([acts.total, facts.length, amounts.size]).toEqual([8, 8, 1]);
    seen.add([...amounts].join());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await writing;
  await expect
    .poll(async () => (await store.reader.facts({ kinds: ['amount'] })).map(({ value }) => value.cents)[0], { timeout: 10_000 })
    .toBe(987_600);
  expect(seen).toContain('123450');
});
