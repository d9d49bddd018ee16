import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { identifierKey } from '../store/identifier-key.ts';

/** The file in the corpus folder in which an authority lists what it keeps out of public answers: identifiers, files and patterns of files. */
export const unpublishedFile = 'unpublished.txt';

/** Whether the authority's list names an act, by an identifier or by its file. */
export type Unpublished = (act: { identifiers: readonly string[]; file: string }) => boolean;

/** The list can't be read: nothing is answered rather than what was to be kept out. */
class UnpublishedListError extends Error {
  readonly code = 'unpublishedUnreadable';
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be read, so that nobody can tell which acts are kept out. Give this user the right to read it.`, { cause });
    this.name = 'UnpublishedListError';
  }
}

/**
 * Follows `unpublished.txt` of a corpus folder: one identifier or path (with `*`) a line, `#` before a comment. Each call answers the list as
 * the file is now, the same function while it has not changed.
 */
export function unpublishedIn(folder: string): () => Promise<Unpublished> {
  const path = join(folder, unpublishedFile);
  let held: { state: string; list: Unpublished } = { state: '', list: () => false };
  return async () => {
    const state = await stateOf(path);
    if (state !== held.state) held = { state, list: state === '' ? () => false : parseUnpublished(await read(path)) };
    return held.list;
  };
}

function parseUnpublished(text: string): Unpublished {
  const lines = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\uFEFF/, '')
        .replace(/(?:^|\s)#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const keys = new Set(lines.map(identifierKey));
  // A pattern without a folder is of files in any folder, as in corpus.json.
  const matches = lines.length === 0 ? () => false : picomatch(lines.map((line) => (line.includes('/') ? line : `**/${line}`)));
  return ({ identifiers, file }) =>
    identifiers.some((identifier) => keys.has(identifierKey(identifier))) || lines.includes(file) || matches(file);
}

/** Adds an identifier to the list, with the day that it was added on. */
export async function listUnpublished(folder: string, identifier: string, now: Date): Promise<void> {
  const path = join(folder, unpublishedFile);
  const before = (await stateOf(path)) === '' ? '' : await read(path);
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  await appendFile(path, `${start}${identifier.replace(/\s+/g, ' ')} # ${now.toISOString().slice(0, 10)}\n`);
}

async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new UnpublishedListError(path, error);
  }
}

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UnpublishedListError(path, cause);
  });
