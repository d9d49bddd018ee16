import { access, copyFile, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { create } from 'tar';
import { type BackupManifest, filesBelow, hashOfFile, type KeptFile } from './backup-contents.ts';
import { BackupError } from './backup-error.ts';

export type BackupSource = {
  corpusDir: string;
  kept: readonly KeptFile[];
  /** Text of `settings.env`. */
  settings: string;
  version: string;
};

/** How often a corpus folder that changes meanwhile is read again, and how long it is left alone before. */
const usual = { tries: 5, pauseMs: 2_000 };

/**
 * Writes a backup while whatever else goes on: what is in it is a state in which the corpus folder stood from the first to the last byte read.
 * The store is not in it: all that it holds is read out of the corpus again, by the program that restores, whatever its version. Only its
 * owner may read the file. Throws `BackupError`.
 */
export async function writeBackup(source: BackupSource, file: string, { tries, pauseMs } = usual): Promise<BackupManifest> {
  const target = resolve(file);
  const corpus = await folderOf(source.corpusDir);
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere) throw new BackupError('fileExists', `${file} is there already: give another name, or move it away.`);
  if (join(await realpath(dirname(target)).catch(() => dirname(target)), sep).startsWith(join(corpus, sep)))
    throw new BackupError(
      'insideCorpus',
      `${file} lies in the corpus folder, where it would be taken for an act: give a place outside of it.`,
    );
  await mkdir(dirname(target), { recursive: true });
  const stage = await mkdtemp(join(tmpdir(), 'greffier-backup-'));
  const part = `${target}.part`;
  try {
    await symlink(corpus, join(stage, 'corpus'), 'junction');
    for (let n = 1; n <= tries; n++) {
      const before = await stateOf(corpus);
      // A file that shrank or went away while it was read is an error of that state alone.
      const written = await writeState(source, stage, [...before.keys()], part).catch((error: unknown) => ({ error }));
      if (isSame(before, await stateOf(corpus))) {
        if ('error' in written) throw written.error;
        await rename(part, target);
        return written;
      }
      await pause(pauseMs);
    }
    throw new BackupError(
      'stillChanging',
      `${source.corpusDir} changed ${tries} times while it was read: try again when nobody adds acts.`,
    );
  } finally {
    await rm(stage, { recursive: true, force: true });
    await rm(part, { force: true });
  }
}

async function folderOf(corpusDir: string): Promise<string> {
  const found = await stat(corpusDir).catch(() => null);
  if (found?.isDirectory()) return realpath(corpusDir);
  throw new BackupError('noFolder', `${corpusDir} (CORPUS_DIR) is no folder: there is nothing to keep.`);
}

/** What tells one state of a file from the next, by its path below the folder. */
async function stateOf(folder: string): Promise<Map<string, string>> {
  const state = new Map<string, string>();
  for (const file of await filesBelow(folder)) {
    const found = await stat(join(folder, file), { bigint: true }).catch(() => null);
    if (found) state.set(file, `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`);
  }
  return state;
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([file, state]) => b.get(file) === state);

async function writeState(source: BackupSource, stage: string, corpusFiles: readonly string[], part: string): Promise<BackupManifest> {
  const manifest = await stageFiles(source, stage, corpusFiles);
  const paths = ['manifest.json', ...Object.keys(manifest.files)];
  await create({ file: part, cwd: stage, gzip: true, portable: true, strict: true, mode: 0o600 }, paths);
  return manifest;
}

/** Lays out what goes into the archive beside the corpus, and tells all of it. */
async function stageFiles(
  { kept, settings, version }: BackupSource,
  stage: string,
  corpusFiles: readonly string[],
): Promise<BackupManifest> {
  await rm(join(stage, 'kept'), { recursive: true, force: true });
  await mkdir(join(stage, 'kept'));
  await writeFile(join(stage, 'settings.env'), settings);
  const paths = ['settings.env', ...corpusFiles.map((file) => `corpus/${file}`)];
  for (const { name, path } of kept) if (path !== '' && (await keep(path, join(stage, 'kept', name)))) paths.push(`kept/${name}`);
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = await hashOfFile(join(stage, path));
  const manifest: BackupManifest = { format: 1, version, made: new Date().toISOString(), files };
  await writeFile(join(stage, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** False where there is no such file yet. */
async function keep(path: string, to: string): Promise<boolean> {
  try {
    if (path.endsWith('.jsonl')) await writeFile(to, wholeLines(await readFile(path, 'utf8')));
    else await copyFile(path, to);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Without a last line that is being written: what is appended after a restore would go on it. */
function wholeLines(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  try {
    if (start < text.length) JSON.parse(text.slice(start));
    return text;
  } catch {
    return text.slice(0, start);
  }
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
