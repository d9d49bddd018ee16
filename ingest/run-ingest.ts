import type { Coverage } from '../corpus/corpus-reader.ts';
import type { EmbedderSettings } from '../corpus/embed/open-embedder.ts';
import type { CorpusWriter } from '../corpus/store/corpus-writer.ts';
import { embedderOfStore } from '../corpus/store/embedder-of-store.ts';
import { openStore, openWriter } from '../corpus/store/open-store.ts';
import { purgeStore } from '../corpus/store/purge-store.ts';
import { reEmbed } from '../corpus/store/re-embed.ts';
import type { StoreAccess } from '../corpus/store/store-access.ts';
import { type Holder, type Lease, takeLease } from '../corpus/store/store-lease.ts';
import { asWriteError } from '../corpus/store/write-error.ts';
import { readCorpusSettings } from './corpus-settings.ts';
import { type IngestReport, ingest, type Pace } from './ingest.ts';
import { listFiles } from './list-files.ts';
import { outcomeLines, plural } from './outcome-lines.ts';
import { compileLater } from './reading/compile-later.ts';
import { readingFingerprint } from './reading-fingerprint.ts';
import { type Phase, showProgress } from './show-progress.ts';

export type IngestSettings = { corpusDir: string; lancedbUri: string } & EmbedderSettings & Partial<StoreAccess>;

export type IngestOptions = {
  /** Writes the store anew beside the old one. */
  rebuild?: boolean;
  /** Makes the vectors anew, and nothing else. */
  reembed?: boolean;
  /** Files, as paths below the corpus folder, of which nothing may stay in the store, old versions included. They must be gone from the folder. */
  forget?: readonly string[];
  out?: NodeJS.WriteStream;
  /** Ends the ingestion between two documents; readers see the store as it was, and the next one goes on from the last checkpoint. */
  signal?: AbortSignal;
  pace?: Pace;
  onPhase?: (phase: Phase) => void;
};

/**
 * Ingests the corpus folder into the store and tells how it went on `out`: progress, the files that failed and why, what the corpus covers.
 * Another ingestion of the store is waited for. Throws where nothing can be ingested at all (no folder, a store of another embedder, or one
 * that can't be written to).
 */
export async function runIngest(
  settingsGiven: IngestSettings,
  { rebuild = false, reembed = false, forget = [], out = process.stderr, signal, pace, onPhase }: IngestOptions = {},
): Promise<{ report: IngestReport; coverage: Coverage }> {
  compileLater();
  const { corpusDir, lancedbUri } = settingsGiven;
  const { folder, files } = await listFiles(corpusDir);
  refuseStillThere(forget, files);
  const settings = await readCorpusSettings(folder);
  const embedder = await embedderOfStore(settingsGiven);
  const place = { uri: lancedbUri, access: settingsGiven };
  const onWait = (holder: Holder) => out.write(`${waitingLine(holder)}\n`);
  const lease = await takeLease(place, { onWait, ...(signal ? { signal } : {}) });
  let report: IngestReport;
  try {
    const reembedded = reembed ? await reEmbed({ uri: lancedbUri, embedder }) : 0;
    if (reembedded > 0) out.write(`${plural(reembedded, 'passage')} with vectors of ${embedder.id}; no file was read again\n`);
    const onOlder = (version: { stored: number; expected: number }) => out.write(`${olderLine(version)}\n`);
    const writer = await openWriter({ ...place, embedder, rebuild, onOlder });
    if (writer.resumed) out.write('Going on from where an ingestion that was stopped had come to\n');
    const progress = showProgress(out, files.length);
    try {
      report = await ingest({
        ...{ folder, files, settings, fingerprint: await readingFingerprint(), onProgress: progress.step },
        ...(signal ? { signal } : {}),
        ...(pace ? { pace } : {}),
        onPhase: (phase) => {
          progress.phase(phase);
          onPhase?.(phase);
        },
        writer: whileHeld(lease, writer),
      });
    } finally {
      progress.end();
      writer.close();
    }
    if (forget.length > 0) {
      await purgeStore(place);
      out.write(`${forget.join(', ')}: nothing of it is left in the store, old versions included\n`);
    }
  } catch (error) {
    throw asWriteError(lancedbUri, error);
  } finally {
    // A store that is full or away takes no word that it is free; whoever comes next sees that this process is gone.
    await lease.release().catch(() => {});
  }
  const store = await openStore({ uri: lancedbUri, access: settingsGiven, embedder });
  const coverage = await store.reader.coverage();
  store.close();
  for (const line of outcomeLines(report, coverage)) out.write(`${line}\n`);
  return { report, coverage };
}

/** A writer that writes no more once another took the store over: what it added would be in theirs. */
function whileHeld(lease: Lease, writer: CorpusWriter): CorpusWriter {
  return {
    ...writer,
    async replaceDocuments(batch) {
      await lease.check();
      await writer.replaceDocuments(batch);
    },
    async checkpoint() {
      await lease.check();
      await writer.checkpoint();
    },
    async finish() {
      await lease.check();
      await writer.finish();
    },
  };
}

/** What stays in the folder would be taken in again with the next start: whoever wants it forgotten takes it away first. */
function refuseStillThere(forget: readonly string[], files: readonly string[]): void {
  const there = forget.find((file) => files.includes(file));
  if (there !== undefined) throw new StillInFolderError(there);
}

class StillInFolderError extends Error {
  readonly code = 'stillInFolder';
  constructor(file: string) {
    super(`${file} still lies in the corpus folder, from where it would be taken in again. Take it out of there, then forget it.`);
    this.name = 'StillInFolderError';
  }
}

function olderLine({ stored, expected }: { stored: number; expected: number }): string {
  return `The store is of an earlier version of Greffier (tables ${stored}, now ${expected}): it is written anew from the corpus folder, beside the old one`;
}

function waitingLine({ pid, host, beat }: Holder): string {
  return `Another ingestion is writing to the store (process ${pid} on ${host}, last heard of ${beat}); waiting for it to end`;
}
