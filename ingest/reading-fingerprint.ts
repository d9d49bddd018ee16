import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * A fingerprint of everything that decides what is read out of a document: the rules and the tables of wordings. A document that was
 * read by other rules is read again, so that somebody who adds a wording sees it at the next start and nobody has to bump a version.
 * Hashing the sources (some hundred small files) takes about 10 ms.
 */
export async function readingFingerprint(): Promise<string> {
  const rooms = [
    import.meta.dirname,
    join(import.meta.dirname, '../corpus/language'),
    join(import.meta.dirname, '../corpus/record'),
    join(import.meta.dirname, '../corpus/scdl'),
  ];
  const hash = createHash('sha256');
  for (const room of rooms) {
    const entries = await readdir(room, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.(ts|json|csv)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(`${relative(room, file).replaceAll('\\', '/')}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}
