import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { unpublishedFile } from '../corpus/publishing/unpublished-list.ts';
import { manifestFile } from './corpus-manifest.ts';

/** The authority's roll of members, and what people corrected in the reading: beside the acts, in the corpus folder. */
export const rollFile = 'members.csv';
export const correctionsFile = 'corrections.jsonl';

class CorpusFolderError extends Error {
  readonly code = 'corpusMissing';
  constructor(
    readonly folder: string,
    options?: ErrorOptions,
  ) {
    super(`${folder}: no such folder or file. Create it and put acts into it, or set CORPUS_DIR to where they are.`, options);
    this.name = 'CorpusFolderError';
  }
}

/**
 * The files of a corpus folder, as paths below it with `/`, sorted; hidden files and the corpus's own settings are left out.
 * A path to a file answers that file. Throws `CorpusFolderError` where there is nothing at the path.
 */
export async function listFiles(path: string): Promise<{ folder: string; files: string[] }> {
  const folder = resolve(path);
  const found = await stat(folder).catch((cause: unknown) => {
    throw new CorpusFolderError(path, { cause });
  });
  if (found.isFile()) return { folder: resolve(folder, '..'), files: [basename(folder)] };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')) && !settingsFiles.has(file));
  return { folder, files: files.toSorted((a, b) => (a < b ? -1 : 1)) };
}

const settingsFiles = new Set([manifestFile, rollFile, correctionsFile, unpublishedFile]);
