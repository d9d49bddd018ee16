import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../corpus/group-by.ts';
import type { Notice } from '../corpus/record/notice.ts';
import type { ActFacts, CorpusWriter, DocumentFailure, DocumentRecords } from '../corpus/store/corpus-writer.ts';
import { checkSitting } from './checks/check-sitting.ts';
import type { AuthorityOf } from './corpus-manifest.ts';
import { documentFailure } from './document-failure.ts';
import { documentKey } from './document-key.ts';
import { mentionsOf } from './people/mentions-of.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { NotAnActError } from './reading/not-an-act-error.ts';
import { readFile } from './reading/read-file.ts';

/** What an ingestion did: files by outcome. `failed` are all files that are not in the store, with what to do about each. */
export type IngestReport = {
  files: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  failed: DocumentFailure[];
};

export type IngestDeps = {
  folder: string;
  /** Paths below the folder. */
  files: readonly string[];
  authorityOf: AuthorityOf;
  writer: CorpusWriter;
  /** Of the rules of reading: documents read by other rules are read again. */
  fingerprint: string;
  onProgress?: (done: number, total: number) => void;
};

/** Files written at once: enough to spare LanceDB a version for each, few enough to hold in memory. */
const batchSize = 64;

/**
 * Brings the store up to the corpus folder: unchanged files are skipped, changed ones replaced whole, those gone removed.
 * A file that can't be read is reported and the others go on. Readers see the new state when all of it is written.
 */
export async function ingest({ folder, files, authorityOf, writer, fingerprint, onProgress }: IngestDeps): Promise<IngestReport> {
  const known = await writer.documents();
  const report: IngestReport = { files: files.length, added: 0, changed: 0, unchanged: 0, removed: 0, failed: [] };
  const present = new Set(files);
  const gone = [...known.keys()].filter((file) => !present.has(file));
  await writer.removeDocuments(gone);
  report.removed = gone.length;

  const owners = new Map(
    [...known.values()].filter(({ file }) => present.has(file)).flatMap(({ file, actIds }) => actIds.map((id) => [id, file])),
  );
  let batch: DocumentRecords[] = [];
  const write = async () => {
    if (batch.length > 0) await writer.replaceDocuments(batch);
    batch = [];
  };
  for (const [index, file] of files.entries()) {
    const before = known.get(file);
    const read = await readIfChanged({ folder, file, authorityOf, fingerprint, owners, keyBefore: before?.key });
    if (read === 'unchanged') {
      report.unchanged += 1;
      if (before?.failure) report.failed.push(before.failure);
    } else if ('code' in read) {
      report.failed.push({ file, code: read.code, message: read.message });
      await writer.recordFailure(file, read.key, read);
    } else {
      for (const { id } of read.acts) owners.set(id, file);
      batch.push(read);
      report[before === undefined ? 'added' : 'changed'] += 1;
    }
    if (batch.length >= batchSize) await write();
    onProgress?.(index + 1, files.length);
  }
  await write();

  if (report.added + report.changed + report.removed > 0) {
    const acts = await writer.attendanceFacts();
    await writer.setPeople(resolvePeople(mentionsOf(acts)));
    await writer.setCorpusNotices(checkSittings(acts));
  }
  await writer.finish();
  return report;
}

type ReadRequest = {
  folder: string;
  file: string;
  authorityOf: AuthorityOf;
  fingerprint: string;
  owners: ReadonlyMap<string, string>;
  keyBefore: string | undefined;
};

async function readIfChanged(request: ReadRequest): Promise<'unchanged' | DocumentRecords | (DocumentFailure & { key: string })> {
  const { folder, file, authorityOf, fingerprint, owners, keyBefore } = request;
  let key = '';
  try {
    const bytes = await readBytes(join(folder, file));
    key = documentKey(bytes, fingerprint, authorityOf(file));
    if (key === keyBefore) return 'unchanged';
    const { kind, acts, passages } = await readFile(file, bytes, authorityOf);
    if (kind === 'other') throw new NotAnActError(file);
    for (const { id } of acts) {
      const owner = owners.get(id);
      if (owner !== undefined && owner !== file) throw new SameActError(file, owner, id);
    }
    return { file, key, acts, passages };
  } catch (error) {
    return { ...documentFailure(file, error), key };
  }
}

/** Two files that hold one act: which of them is right is for a person to say. */
class SameActError extends Error {
  readonly code = 'sameAct';
  constructor(file: string, owner: string, actId: string) {
    super(`${file}: holds the act ${actId}, which ${owner} holds already; keep one of the two files`);
    this.name = 'SameActError';
  }
}

/** What disagrees between the acts of each sitting. */
function checkSittings(acts: readonly ActFacts[]): Notice[] {
  const dated = acts.filter(({ sessionDate }) => sessionDate !== null);
  return [...groupBy(dated, ({ authority, body, sessionDate }) => JSON.stringify([authority.name, body, sessionDate])).values()].flatMap(
    checkSitting,
  );
}
