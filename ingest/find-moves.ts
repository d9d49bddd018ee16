import type { CorpusWriter, StoredDocument } from '../corpus/store/corpus-writer.ts';

/** Files that are new in the folder, and documents of the store whose file is gone from it. */
export async function findChanges(writer: CorpusWriter, files: readonly string[]): Promise<{ fresh: Set<string>; gone: StoredDocument[] }> {
  const fresh = new Set(files);
  const gone: StoredDocument[] = [];
  for await (const documents of writer.eachDocument()) {
    for (const document of documents) if (!fresh.delete(document.file)) gone.push(document);
  }
  return { fresh, gone };
}

/**
 * Documents whose file is gone and whose content stands in a new file: their acts stay as they are. `keyOf` is what the key of a file would
 * be, had it these acts.
 */
export async function findMoves(
  { fresh, gone }: { fresh: Iterable<string>; gone: readonly StoredDocument[] },
  keyOf: (file: string, actIds: readonly string[]) => Promise<string | undefined>,
  correctedIds: ReadonlySet<string>,
): Promise<{ from: string; to: string }[]> {
  const byKey = new Map(gone.filter(({ key, failure }) => key !== '' && failure === null).map((document) => [document.key, document]));
  if (byKey.size === 0) return [];
  // Corrections of its acts are part of a file's key: all but a few files have none.
  const corrected = [...byKey.values()].filter(({ actIds }) => actIds.some((id) => correctedIds.has(id)));
  const moves: { from: string; to: string }[] = [];
  for (const file of fresh) {
    for (const actIds of [[], ...corrected.map((document) => document.actIds)]) {
      const key = await keyOf(file, actIds);
      const from = key === undefined ? undefined : byKey.get(key);
      if (key === undefined || from === undefined) continue;
      byKey.delete(key);
      moves.push({ from: from.file, to: file });
      break;
    }
  }
  return moves;
}
