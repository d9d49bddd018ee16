import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extract } from 'tar';
import { type BackupManifest, filesBelow, hashOfFile, type KeptFile, manifestSchema } from './backup-contents.ts';
import { BackupError } from './backup-error.ts';

export type RestoreTarget = { corpusDir: string; kept: readonly KeptFile[] };

export type Restored = {
  manifest: BackupManifest;
  /** Where what was there before was put. */
  putAside: string[];
  /** Files of the backup for which no setting names a place here. */
  left: string[];
};

/**
 * Puts a backup into the places that the settings name. They have to be empty, unless `replace`: what was there is then put aside, not
 * deleted. Everything is unpacked and compared with the backup's own list before anything is touched. The store follows with the next
 * ingestion. Throws `BackupError`.
 */
export async function restoreBackup(
  file: string,
  { corpusDir, kept }: RestoreTarget,
  { replace = false, now = new Date() } = {},
): Promise<Restored> {
  await mkdir(corpusDir, { recursive: true });
  // Hidden, so that no ingestion reads it, and below the folder: the folder itself may be a mounted volume, which cannot be renamed.
  const unpacked = join(corpusDir, `.restoring-${randomUUID()}`);
  const aside = now.toISOString().replace(/[:.]/g, '-');
  try {
    const manifest = await unpack(file, unpacked);
    const files = Object.keys(manifest.files);
    const coming = kept.filter(({ name, path }) => path !== '' && files.includes(`kept/${name}`));
    const before = (await readdir(corpusDir)).filter((name) => !name.startsWith('.'));
    const taken = [...(before.length > 0 ? [corpusDir] : []), ...(await filled(coming))];
    if (taken.length > 0 && !replace)
      throw new BackupError(
        'occupied',
        `Something is there already: ${taken.join(', ')}. Add --replace to put it aside, or name other places.`,
      );

    const putAside = [];
    if (before.length > 0) putAside.push(await moveInto(corpusDir, before, join(corpusDir, `.replaced-${aside}`)));
    await moveInto(join(unpacked, 'corpus'), await readdir(join(unpacked, 'corpus')).catch(() => []), corpusDir);
    for (const { name, path } of coming) {
      if (taken.includes(path)) {
        await rename(path, `${path}.replaced-${aside}`);
        putAside.push(`${path}.replaced-${aside}`);
      }
      await mkdir(dirname(path), { recursive: true });
      await copyFile(join(unpacked, 'kept', name), path);
    }
    const left = files.filter((path) => path.startsWith('kept/') && !coming.some(({ name }) => path === `kept/${name}`));
    return { manifest, putAside, left };
  } finally {
    // Where unpacking failed, the last files may still be on their way to the disk.
    await rm(unpacked, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Unpacks plain files alone, and compares each with the list that the backup holds of itself. */
async function unpack(file: string, folder: string): Promise<BackupManifest> {
  await mkdir(folder);
  try {
    // `strict`: a path that leads out of the folder, a link or an archive that ends too early is an error, not a warning.
    await extract({ file, cwd: folder, strict: true, preserveOwner: false, filter: (_, entry) => isPlain(entry) });
  } catch (cause) {
    throw new BackupError(
      'damaged',
      `${file} can't be unpacked (${cause instanceof Error ? cause.message : String(cause)}): take another backup.`,
      { cause },
    );
  }
  const manifest = await readManifest(file, join(folder, 'manifest.json'));
  const here = (await filesBelow(folder)).filter((path) => path !== 'manifest.json');
  const foreign = here.find((path) => manifest.files[path] === undefined);
  if (foreign !== undefined)
    throw new BackupError('damaged', `${file} holds ${foreign}, which its own list does not name: take another backup.`);
  for (const [path, hash] of Object.entries(manifest.files)) {
    if (!here.includes(path) || (await hashOfFile(join(folder, path))) !== hash)
      throw new BackupError('damaged', `${file}: ${path} is not what was put into it: take another backup.`);
  }
  return manifest;
}

const isPlain = (entry: object): boolean => 'type' in entry && (entry.type === 'File' || entry.type === 'Directory');

async function readManifest(file: string, path: string): Promise<BackupManifest> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new BackupError('notABackup', `${file} is no backup of Greffier: it has no manifest.json.`, { cause });
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BackupError(
    'laterBackup',
    `${file} is of another version of Greffier than this one: restore it with that one, or a later one.`,
    {
      cause: parsed.error,
    },
  );
}

/** Those that hold something. */
async function filled(kept: readonly KeptFile[]): Promise<string[]> {
  const sizes = await Promise.all(
    kept.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return kept.filter((_, n) => (sizes[n] ?? 0) > 0).map(({ path }) => path);
}

async function moveInto(from: string, names: readonly string[], to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  for (const name of names) await rename(join(from, name), join(to, name));
  return to;
}
