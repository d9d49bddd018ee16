import type { CorpusWriter, DocumentFailure, DocumentRecords } from '../corpus/store/corpus-writer.ts';
import { contentOf } from './content-of.ts';
import type { CorpusSettings } from './corpus-settings.ts';
import { type ReadDocument, readIfChanged, sharingKey } from './read-if-changed.ts';
import { SameActError, stepsBack, withoutActsOf } from './same-act.ts';
import type { DocumentReader } from './workers/document-reader.ts';

/** A file that holds acts of other files; with what it gave up to them where the store has it already. */
export type Contest = { file: string; gaveUp: string[] | null };

type Deps = { folder: string; settings: CorpusSettings; writer: CorpusWriter; fingerprint: string; reader: DocumentReader };

type Outcome = { document: ReadDocument; written: DocumentRecords[]; failure?: DocumentFailure };

/**
 * Files that hold an act of another one, when all else is written: the act is theirs now where the other gave it up or is gone; else both
 * documents are read, and the one that is not to hold the act writes what is left to it.
 */
export async function settleContested(deps: Deps, contested: readonly Contest[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const contest of contested) {
    if (contest.gaveUp !== null && (await areHeld(deps.writer, contest.file, contest.gaveUp))) continue;
    outcomes.push(await settle(deps, contest.file));
  }
  return outcomes;
}

async function areHeld(writer: CorpusWriter, file: string, ids: readonly string[]): Promise<boolean> {
  const owners = await writer.owners(ids);
  return ids.every((id) => (owners.get(id) ?? file) !== file);
}

async function settle(deps: Deps, file: string): Promise<Outcome> {
  const { writer } = deps;
  const before = (await writer.documents([file])).get(file);
  const document = await readIfChanged(deps, file, before && { ...before, key: '' });
  if (!document.records || document.failure) return { document, written: [] };
  const { records } = document;
  let own = records;
  const gaveUp: string[] = [];
  const backing: string[] = [];
  for (const [rival, ids] of await rivals(writer, records)) {
    const owner = (await readIfChanged(deps, rival, undefined)).records;
    if (owner === undefined) continue;
    const stepping = ids.filter((id) => stepsBack(owner, records, id));
    const theirs = ids.filter((id) => !stepping.includes(id));
    own = withoutActsOf(owner, own, theirs, await namesTaken(writer, theirs));
    gaveUp.push(...theirs);
    if (own.acts.length === 0) return refuse(writer, document, before?.failure?.message, new SameActError(file, rival, theirs[0] ?? ''));
    if (stepping.length > 0) backing.push(rival);
  }
  // Who steps back leaves the store, and then takes what is left as a newcomer.
  for (const rival of backing) await writer.replaceDocuments([{ file: rival, key: '', acts: [], passages: [] }]);
  const written = await keyed(deps, own, gaveUp);
  await writer.replaceDocuments([written]);
  for (const rival of backing) await settle(deps, rival);
  return { document: { ...document, records: written }, written: [written] };
}

/** Which other files hold acts of a document, with the ids. */
async function rivals(writer: CorpusWriter, { file, acts }: DocumentRecords): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  for (const [id, owner] of await writer.owners(acts.map((act) => act.id)))
    if (owner !== file) held.set(owner, [...(held.get(owner) ?? []), id]);
  return held;
}

async function keyed(deps: Deps, document: DocumentRecords, gaveUp: readonly string[]): Promise<DocumentRecords> {
  const { keyFor } = await contentOf(deps.folder, document.file);
  return { ...document, key: sharingKey(keyFor({ ...deps, actIds: document.acts.map(({ id }) => id) }), gaveUp) };
}

/** Files that print one number beyond this many are no copies of each other. */
const mostAlike = 20;

async function namesTaken(writer: CorpusWriter, ids: readonly string[]): Promise<Set<string>> {
  const names = ids.flatMap((id) => Array.from({ length: mostAlike }, (_, i) => `${id}-${i + 2}`));
  return new Set((await writer.owners(names)).keys());
}

async function refuse(writer: CorpusWriter, document: ReadDocument, before: string | undefined, error: SameActError): Promise<Outcome> {
  const file = document.records?.file ?? '';
  const failure = { file, code: error.code, message: error.message };
  // Which file holds an act is known only beside the others: without a key it is looked at again each time.
  if (before !== error.message) await writer.replaceDocuments([{ file, key: '', acts: [], passages: [], failure }]);
  return { document, written: [], failure };
}
