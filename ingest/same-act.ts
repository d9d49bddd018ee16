import type { DocumentRecords } from '../corpus/store/corpus-writer.ts';

/** Two files that hold one act: which of them is right is for a person to say. */
export class SameActError extends Error {
  readonly code = 'sameAct';
  constructor(file: string, owner: string, actId: string) {
    super(`${file}: holds the act ${actId}, which ${owner} holds already; keep one of the two files`);
    this.name = 'SameActError';
  }
}

/**
 * Parts the documents whose acts are theirs to hold from those that hold an act of another file. Whoever the store has as owner keeps an
 * act while their file still has it; else the first file does.
 */
export function partByOwner(
  documents: readonly DocumentRecords[],
  stored: ReadonlyMap<string, string>,
): { own: DocumentRecords[]; taken: { document: DocumentRecords; error: SameActError }[] } {
  const holds = new Map(documents.map(({ file, acts }) => [file, new Set(acts.map(({ id }) => id))]));
  const owners = new Map([...stored].filter(([id, file]) => holds.get(file)?.has(id) ?? true));
  const own: DocumentRecords[] = [];
  const taken: { document: DocumentRecords; error: SameActError }[] = [];
  for (const document of documents) {
    const { file, acts } = document;
    const act = acts.find(({ id }) => (owners.get(id) ?? file) !== file);
    if (act) {
      taken.push({ document, error: new SameActError(file, owners.get(act.id) ?? '', act.id) });
      continue;
    }
    for (const { id } of acts) owners.set(id, file);
    own.push(document);
  }
  return { own, taken };
}
