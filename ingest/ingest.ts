import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../corpus/group-by.ts';
import type { Act } from '../corpus/record/act.ts';
import type { Notice } from '../corpus/record/notice.ts';
import type { ActFacts, CorpusWriter, DocumentFailure, DocumentRecords, StoredDocument } from '../corpus/store/corpus-writer.ts';
import { checkSitting } from './checks/check-sitting.ts';
import type { CorpusSettings } from './corpus-settings.ts';
import type { Correction } from './corrections/correction.ts';
import { documentFailure } from './document-failure.ts';
import { documentKey } from './document-key.ts';
import { rollFile } from './list-files.ts';
import { mentionsOf } from './people/mentions-of.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { isAnnex } from './reading/annex.ts';
import { isData } from './reading/is-data.ts';
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
  /** Corrections that could not be applied to the acts read, or that name an act that the corpus does not have. */
  lostCorrections: { line: number; act: string; code: LostCorrection }[];
};

export type LostCorrection = 'correctionLost' | 'correctionUnclear' | 'correctionOfNoAct';

export type IngestDeps = {
  folder: string;
  /** Paths below the folder. */
  files: readonly string[];
  settings: CorpusSettings;
  writer: CorpusWriter;
  /** Of the rules of reading: documents read by other rules are read again. */
  fingerprint: string;
  onProgress?: (done: number, total: number) => void;
};

/** Files written at once: enough to spare LanceDB a version for each, few enough to hold in memory. */
const batchSize = 64;

/**
 * Brings the store up to the corpus folder: unchanged files are skipped, changed ones replaced whole, those gone removed. A change of the
 * roll tells people apart anew, a change of the corrections reads the acts again that they touch.
 * A file that can't be read is reported and the others go on. Readers see the new state when all of it is written.
 */
export async function ingest({ folder, files, settings, writer, fingerprint, onProgress }: IngestDeps): Promise<IngestReport> {
  const known = await writer.documents();
  const report: IngestReport = { files: files.length, added: 0, changed: 0, unchanged: 0, removed: 0, failed: [], lostCorrections: [] };
  // The roll is a document without acts: its key in the store says which roll people were told apart by.
  const rollBefore = known.get(rollFile)?.key ?? null;
  const rollNow = settings.roll?.key ?? null;
  known.delete(rollFile);
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
    const read = await readIfChanged({ folder, file, settings, fingerprint, owners, before });
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
      report.lostCorrections.push(...lostIn(read.acts, settings.corrections));
    }
    if (batch.length >= batchSize) await write();
    onProgress?.(index + 1, files.length);
  }
  await write();
  report.lostCorrections.push(...ofNoAct(settings.corrections, owners));

  if (report.added + report.changed + report.removed > 0 || rollBefore !== rollNow) {
    const acts = await writer.attendanceFacts();
    await writer.setPeople(resolvePeople(mentionsOf(acts), settings.roll?.rows ?? []));
    await writer.setCorpusNotices(checkSittings(acts));
    if (rollBefore !== rollNow) {
      if (rollNow === null) await writer.removeDocuments([rollFile]);
      else await writer.replaceDocuments([{ file: rollFile, key: rollNow, acts: [], passages: [] }]);
    }
  }
  await writer.finish();
  return report;
}

type ReadRequest = {
  folder: string;
  file: string;
  settings: CorpusSettings;
  fingerprint: string;
  owners: ReadonlyMap<string, string>;
  before: StoredDocument | undefined;
};

async function readIfChanged(request: ReadRequest): Promise<'unchanged' | DocumentRecords | (DocumentFailure & { key: string })> {
  const { folder, file, settings, fingerprint, owners, before } = request;
  let key = '';
  try {
    const bytes = await readBytes(join(folder, file));
    const keyFor = (actIds: readonly string[]) =>
      documentKey(
        bytes,
        fingerprint,
        settings.authorityOf(file),
        settings.corrections.filter(({ act }) => actIds.includes(act)),
      );
    key = keyFor(before?.actIds ?? []);
    if (key === before?.key) return 'unchanged';
    if (isData(bytes)) throw new NotAnActError(file);
    const { kind, acts, passages } = await readFile(file, bytes, settings);
    if (kind === 'other' && !acts.some(isAnnex)) throw new NotAnActError(file);
    for (const { id } of acts) {
      const owner = owners.get(id);
      if (owner !== undefined && owner !== file) throw new SameActError(file, owner, id);
    }
    return { file, key: keyFor(acts.map(({ id }) => id)), acts, passages };
  } catch (error) {
    // Which file holds an act is known only beside the others: without a key it is looked at again each time.
    return { ...documentFailure(file, error), key: error instanceof SameActError ? '' : key };
  }
}

function lostIn(acts: readonly Act[], corrections: readonly Correction[]): IngestReport['lostCorrections'] {
  return acts.flatMap(({ id, notices }) =>
    notices.flatMap(({ code, params }) =>
      code === 'correctionLost' || code === 'correctionUnclear'
        ? corrections
            .filter(({ act, line }) => act === id && line === params.line)
            .map(({ line, act }): IngestReport['lostCorrections'][number] => ({ line, act, code }))
        : [],
    ),
  );
}

function ofNoAct(corrections: readonly Correction[], owners: ReadonlyMap<string, string>): IngestReport['lostCorrections'] {
  return corrections.filter(({ act }) => !owners.has(act)).map(({ line, act }) => ({ line, act, code: 'correctionOfNoAct' }));
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
