import type { DocumentFailure, DocumentRecords, StoredDocument } from '../corpus/store/corpus-writer.ts';
import { contentOf } from './content-of.ts';
import type { CorpusSettings } from './corpus-settings.ts';
import { documentFailure } from './document-failure.ts';
import type { DocumentReader } from './workers/document-reader.ts';

/** A file as an ingestion met it: `records` to be written where they are not in the store yet, `failure` where it could not be read. */
export type ReadDocument = {
  isNew: boolean;
  records?: DocumentRecords;
  failure?: DocumentFailure;
  /** As it is in the store, where other files hold these acts of it: to be read again when one of them no longer does. */
  shares?: { file: string; gaveUp: string[] };
};

type Deps = { folder: string; settings: CorpusSettings; fingerprint: string; reader: DocumentReader };

/** Reads a file unless the store has it as it is. Its content decides, not its date: copies and restored backups keep or lose dates. */
export async function readIfChanged(
  { folder, settings, fingerprint, reader }: Deps,
  file: string,
  before: StoredDocument | undefined,
): Promise<ReadDocument> {
  const isNew = before === undefined;
  try {
    const { bytes, keyFor } = await contentOf(folder, file);
    const key = (actIds: readonly string[]) => keyFor({ actIds, settings, fingerprint });
    const now = key(before?.actIds ?? []);
    const known = before === undefined ? null : partKey(before.key);
    if (now === known?.content) {
      const shares = known.gaveUp.length > 0 ? { shares: { file, gaveUp: known.gaveUp } } : {};
      return { isNew, ...(before?.failure ? { failure: before.failure } : {}), ...shares };
    }
    const read = await reader.read(file, bytes);
    if ('code' in read) return failed(before, now, read);
    return { isNew, records: { file, key: key(read.acts.map(({ id }) => id)), ...read } };
  } catch (error) {
    return failed(before, '', documentFailure(file, error));
  }
}

/** The key of a document whose acts stand in other files too: that of its content, and the ids that it gave up. */
export function sharingKey(content: string, gaveUp: readonly string[]): string {
  return [content, ...gaveUp].join('\n');
}

function partKey(key: string): { content: string; gaveUp: string[] } {
  const [content = '', ...gaveUp] = key.split('\n');
  return { content, gaveUp };
}

/** A failure that the store tells in the same words already is not written again. */
function failed(before: StoredDocument | undefined, key: string, failure: DocumentFailure): ReadDocument {
  const isNew = before === undefined;
  if (before?.failure?.message === failure.message && before.key === key) return { isNew, failure };
  return { isNew, failure, records: { file: failure.file, key, acts: [], passages: [], failure } };
}
