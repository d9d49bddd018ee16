import { readFile as readBytes, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { CorpusSettings } from './corpus-settings.ts';
import { documentKey } from './document-key.ts';
import { maxBytes } from './formats/limits.ts';
import { UnreadableDocumentError } from './formats/unreadable-document-error.ts';

/** Files above this are read from the disk one at a time: several of the largest at once would fill the memory. */
const largeBytes = 16 * 1024 * 1024;
const largeOne = pLimit(1);

/** The bytes of a file, and the key that they have with the settings at hand. A file over the limit of size is not read at all. */
export async function contentOf(folder: string, file: string) {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size > maxBytes) throw new UnreadableDocumentError('tooLarge', file, { detail: `${size} bytes of ${maxBytes}` });
  const bytes: Uint8Array = size > largeBytes ? await largeOne(() => readBytes(path)) : await readBytes(path);
  return {
    bytes,
    keyFor({ actIds, settings, fingerprint }: KeyParts): string {
      const corrections = settings.corrections.filter(({ act }) => actIds.includes(act));
      return documentKey(bytes, fingerprint, settings.authorityOf(file), corrections);
    },
  };
}

type KeyParts = { actIds: readonly string[]; settings: CorpusSettings; fingerprint: string };
