import { mkdir, open, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { numbered } from './safe-name.ts';

/** Files of one name in a folder, after which something else is wrong. */
const mostOfAName = 1_000;

export type CorpusFiles = {
  /** Writes a new file and answers its path below the folder: the one asked for, with a number where that is taken. Never overwrites. */
  add(path: string, bytes: Uint8Array): Promise<string>;
  has(path: string): Promise<boolean>;
  /** Takes a file away; one that is gone already is no error. Throws for a path that leads out of the folder. */
  remove(path: string): Promise<void>;
};

/** The folder of the acts, as the administration changes it. */
export function corpusFilesIn(folder: string): CorpusFiles {
  /** A link may lead out of the folder whatever the path says. */
  const inside = async (path: string): Promise<string> => {
    const root = await realpath(folder);
    const whole = resolve(root, path);
    if (!whole.startsWith(root + sep)) throw new OutsideCorpusError(path);
    const parent = await realpath(dirname(whole)).catch(() => root);
    if (parent !== root && !parent.startsWith(root + sep)) throw new OutsideCorpusError(path);
    return whole;
  };
  return {
    async add(path, bytes) {
      for (let n = 1; n <= mostOfAName; n++) {
        const name = numbered(path, n);
        const whole = await inside(name);
        await mkdir(dirname(whole), { recursive: true });
        // `wx` makes the file or fails: between a look and a write another one could come.
        const file = await open(whole, 'wx', 0o640).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return null;
          throw error;
        });
        if (file === null) continue;
        try {
          await file.writeFile(bytes);
          await file.sync();
        } catch (error) {
          // Half a document would be read as a whole one.
          await rm(whole, { force: true });
          throw error;
        } finally {
          await file.close();
        }
        return name;
      }
      throw new OutsideCorpusError(join(folder, path));
    },
    has: async (path) =>
      stat(await inside(path)).then(
        () => true,
        () => false,
      ),
    async remove(path) {
      await rm(await inside(path), { force: true });
    },
  };
}

class OutsideCorpusError extends Error {
  readonly code = 'outsideCorpus';
  constructor(path: string) {
    super(`${path} is no place for a document of the corpus folder; give the file another name.`);
    this.name = 'OutsideCorpusError';
  }
}
