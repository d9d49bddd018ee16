import type { Act } from '../corpus/record/act.ts';
import type { CorpusWriter, DocumentFailure, DocumentRecords, StoredDocument } from '../corpus/store/corpus-writer.ts';
import { compareActs } from './compare-acts.ts';
import { contentOf } from './content-of.ts';
import type { CorpusSettings } from './corpus-settings.ts';
import type { Correction } from './corrections/correction.ts';
import { findChanges, findMoves } from './find-moves.ts';
import { rollFile } from './list-files.ts';
import { type ReadDocument, readIfChanged } from './read-if-changed.ts';
import { partByOwner } from './same-act.ts';
import type { ScdlOutcome } from './scdl/join-rows.ts';
import { type Contest, settleContested } from './settle-contested.ts';
import type { Phase } from './show-progress.ts';
import { type DocumentReader, documentReader } from './workers/document-reader.ts';
import { inOrder } from './workers/in-order.ts';

/** What an ingestion did: files by outcome. `failed` are all files that are not in the store, with what to do about each. */
export type IngestReport = {
  files: number;
  added: number;
  changed: number;
  /** Under another path than before; read again only where the path says something of the act. */
  renamed: number;
  unchanged: number;
  removed: number;
  failed: DocumentFailure[];
  /** Corrections that could not be applied to the acts read, or that name an act that the corpus does not have. */
  lostCorrections: { line: number; act: string; code: LostCorrection }[];
  /** What became of the rows of SCDL files. */
  scdl: ScdlOutcome;
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
  onPhase?: (phase: Phase) => void;
  /** Ends the ingestion before its next document; readers see the store as it was. */
  signal?: AbortSignal;
  /** Reads the documents; closed by whoever gives it. */
  reader?: DocumentReader;
  pace?: Pace;
};

/** `files`: written at once. `checkpointMs`: of writing, after which what is written is kept for whoever comes after a kill. */
export type Pace = { files: number; checkpointMs: number };
/**
 * So many files spare LanceDB a version for each, and are few enough to hold in memory. A checkpoint takes some 20 ms on a disk and 256 kB until
 * the ingestion is finished.
 */
const usualPace: Pace = { files: 256, checkpointMs: 10_000 };
/** Characters of text after which a batch is written, however few its files: minutes are a thousand times as long as an act. */
const batchText = 8_000_000;
/** Files whose passages (some ten an act) are sent to be embedded while the next are read: a few requests to a service. */
const embeddedTogether = 32;
/** Files that are looked up in the store at once. */
const lookedUp = 512;
/** Documents begun ahead of the one that is taken: threads have something to do while one reads a long document. */
const ahead = 32;

/**
 * Brings the store up to the corpus folder: unchanged files are skipped, changed ones replaced whole, those gone removed, those renamed keep
 * their acts. A change of the roll tells people apart anew, a change of the corrections reads the acts again that they touch.
 * A file that can't be read is reported and the others go on. Readers see the new state when all of it is written. What is held in memory
 * does not grow with the corpus but for the names of files.
 */
export async function ingest(deps: IngestDeps): Promise<IngestReport> {
  if (deps.reader) return ingestWith({ ...deps, reader: deps.reader });
  const reader = documentReader(deps.settings);
  try {
    return await ingestWith({ ...deps, reader });
  } finally {
    await reader.close();
  }
}

async function ingestWith(deps: IngestDeps & { reader: DocumentReader }): Promise<IngestReport> {
  const { files, settings, writer, onProgress, signal, pace = usualPace } = deps;
  const report: IngestReport = {
    files: files.length,
    added: 0,
    changed: 0,
    renamed: 0,
    unchanged: 0,
    removed: 0,
    failed: [],
    lostCorrections: [],
    scdl: { rows: 0, joined: 0, refused: [] },
  };
  let changed = (await takeOutGone(deps, report)) || writer.resumed;
  let checkpointed = performance.now();

  const write = async (documents: readonly ReadDocument[]): Promise<void> => {
    const records = documents.flatMap(({ records }) => records ?? []);
    const { own, contested: others } = partByOwner(records, await writer.owners(records.flatMap(({ acts }) => acts.map(({ id }) => id))));
    await writer.replaceDocuments(own);
    count(report, documents, own, settings.corrections);
    changed ||= own.length > 0;
    if (own.length > 0 && performance.now() - checkpointed >= pace.checkpointMs) {
      await writer.checkpoint();
      checkpointed = performance.now();
    }
    // The owner may give the act up further on: looked at again when all is written.
    contested.push(...others.map(({ file }) => ({ file, gaveUp: null })));
  };
  const contested: Contest[] = [];
  const batches = oneAtATime(write);
  let batch: ReadDocument[] = [];
  const fresh: DocumentRecords[] = [];
  let text = 0;
  let done = 0;
  for await (const document of inOrder(known(files, writer), ahead, ([file, before]) => readIfChanged(deps, file, before))) {
    signal?.throwIfAborted();
    if (document.records === undefined) report.unchanged += 1;
    if (document.shares) contested.push(document.shares);
    if (document.failure) report.failed.push(document.failure);
    if (document.records) {
      batch.push(document);
      fresh.push(document.records);
    }
    if (fresh.length >= embeddedTogether) writer.embedAhead(fresh.splice(0));
    text += document.records?.acts.reduce((sum, act) => sum + act.text.length, 0) ?? 0;
    if (batch.length >= pace.files || text >= batchText) {
      await batches.begin(batch);
      [batch, text] = [[], 0];
    }
    done += 1;
    onProgress?.(done, files.length);
  }
  await batches.begin(batch);
  await batches.end();
  for (const { document, written, failure } of await settleContested(deps, contested)) {
    if (failure) report.failed.push(failure);
    count(report, [document], written, settings.corrections);
    changed ||= written.length > 0;
  }
  report.lostCorrections.push(...(await ofNoAct(settings.corrections, writer)));
  report.failed.sort((a, b) => (a.file < b.file ? -1 : 1));

  // The roll is a document without acts: its key in the store says which roll people were told apart by.
  const rollBefore = (await writer.documents([rollFile])).get(rollFile)?.key ?? null;
  const rollNow = settings.roll?.key ?? null;
  if (changed || rollBefore !== rollNow) {
    deps.onPhase?.('comparing');
    report.scdl = await compareActs(writer, settings.roll?.rows ?? []);
  }
  if (rollBefore !== rollNow) {
    if (rollNow === null) await writer.removeDocuments([rollFile]);
    else await writer.replaceDocuments([{ file: rollFile, key: rollNow, acts: [], passages: [] }]);
  }
  signal?.throwIfAborted();
  deps.onPhase?.('finishing');
  await writer.finish();
  return report;
}

/** Renames what moved and removes what is gone; whether anything did. */
async function takeOutGone({ folder, files, settings, fingerprint, writer }: IngestDeps, report: IngestReport): Promise<boolean> {
  const changes = await findChanges(writer, files);
  const gone = changes.gone.filter(({ file }) => file !== rollFile);
  const moves = await findMoves(
    { fresh: gone.length === 0 ? [] : changes.fresh, gone },
    async (file, actIds) => (await contentOf(folder, file).catch(() => undefined))?.keyFor({ actIds, settings, fingerprint }),
    new Set(settings.corrections.map(({ act }) => act)),
  );
  const kept = await withoutFileName(moves, gone, writer);
  await writer.renameDocuments(kept);
  const moved = new Set(kept.map(({ from }) => from));
  const removed = gone.map(({ file }) => file).filter((file) => !moved.has(file));
  await writer.removeDocuments(removed);
  report.renamed = kept.length;
  report.removed = removed.length;
  return removed.length > 0;
}

/** The moves of documents of which no record says anything that was read in the file's name: an annex by it, an act that prints no title. */
async function withoutFileName(
  moves: readonly { from: string; to: string }[],
  gone: readonly StoredDocument[],
  writer: CorpusWriter,
): Promise<{ from: string; to: string }[]> {
  const from = new Set(moves.map((move) => move.from));
  const acts = await writer.actFacts(gone.filter(({ file }) => from.has(file)).flatMap(({ actIds }) => actIds));
  const named = new Set(acts.filter(({ kind, title }) => kind === 'other' || kind === 'data' || from.has(title)).map(({ id }) => id));
  const shaped = new Set(gone.filter(({ actIds }) => actIds.some((id) => named.has(id))).map(({ file }) => file));
  return moves.filter((move) => !shaped.has(move.from));
}

/** Each file with what the store knows of it, looked up a few at a time. */
async function* known(files: readonly string[], writer: CorpusWriter) {
  for (let at = 0; at < files.length; at += lookedUp) {
    const some = files.slice(at, at + lookedUp);
    const documents = await writer.documents(some);
    for (const file of some) yield [file, documents.get(file)] as const;
  }
}

/** Writes one batch while the next is read and embedded; its error comes with the next call. */
function oneAtATime(write: (batch: readonly ReadDocument[]) => Promise<void>) {
  let running: Promise<void> = Promise.resolve();
  return {
    async begin(batch: readonly ReadDocument[]): Promise<void> {
      await running;
      running = batch.length > 0 ? write(batch) : Promise.resolve();
      running.catch(() => {});
    },
    end: () => running,
  };
}

function count(
  report: IngestReport,
  documents: readonly ReadDocument[],
  written: readonly DocumentRecords[],
  corrections: readonly Correction[],
): void {
  const files = new Set(written.filter(({ failure }) => failure === undefined).map(({ file }) => file));
  for (const { records, isNew } of documents) {
    if (records === undefined || !files.has(records.file)) continue;
    report[isNew ? 'added' : 'changed'] += 1;
    report.lostCorrections.push(...lostIn(records.acts, corrections));
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

async function ofNoAct(corrections: readonly Correction[], writer: CorpusWriter): Promise<IngestReport['lostCorrections']> {
  const owners = await writer.owners([...new Set(corrections.map(({ act }) => act))]);
  return corrections.filter(({ act }) => !owners.has(act)).map(({ line, act }) => ({ line, act, code: 'correctionOfNoAct' }));
}
