import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Originals } from './routes/acts.ts';

/** The files of a corpus folder. A name that leads out of it, by `..` or by a link, is no file of the corpus. */
export function originalsIn(folder: string): Originals {
  return async (file) => {
    try {
      const [root, path] = await Promise.all([realpath(folder), realpath(resolve(folder, file))]);
      return path.startsWith(root + sep) ? new Uint8Array(await readFile(path)) : null;
    } catch {
      // Gone or unreadable: the record and the text are still there.
      return null;
    }
  };
}
