import { readFileSync, statSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { CorpusSettings } from './corpus-settings.ts';
import { documentKey } from './document-key.ts';
import { maxBytes } from './formats/limits.ts';
import { UnreadableDocumentError } from './formats/unreadable-document-error.ts';

/**
 * Files up to this are read at once: each file read in the background costs four turns of the machine's threads. Of 10,000 files of 3 kB that is
 * 0.8 s of processor, which is most of what an ingestion without changes reads; at once it is 0.1 s.
 */
const smallBytes = 256 * 1024;
/** How long files may be read before whoever else waits in this process, such as readers of the server, has a turn. */
const turnMs = 10;
let turnBegan = 0;

/** Files above this are read from the disk one at a time: several of the largest at once would fill the memory. */
const largeBytes = 16 * 1024 * 1024;
const largeOne = pLimit(1);

/** The bytes of a file, and the key that they have with the settings at hand. A file over the limit of size is not read at all. */
export async function contentOf(folder: string, file: string) {
  const path = join(folder, file);
  if (performance.now() - turnBegan > turnMs) {
    await setImmediate();
    turnBegan = performance.now();
  }
  const { size } = statSync(path);
  if (size > maxBytes) throw new UnreadableDocumentError('tooLarge', file, { detail: `${size} bytes of ${maxBytes}` });
  const bytes = await readFile(path, size);
  return {
    bytes,
    keyFor({ actIds, settings, fingerprint }: KeyParts): string {
      const corrections = settings.corrections.filter(({ act }) => actIds.includes(act));
      return documentKey(bytes, fingerprint, settings.authorityOf(file), corrections);
    },
  };
}

async function readFile(path: string, size: number): Promise<Uint8Array> {
  if (size <= smallBytes) return readFileSync(path);
  return size > largeBytes ? largeOne(() => readBytes(path)) : readBytes(path);
}

type KeyParts = { actIds: readonly string[]; settings: CorpusSettings; fingerprint: string };
