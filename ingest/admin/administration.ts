import { Writable } from 'node:stream';
import type { Act } from '../../corpus/record/act.ts';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import { readCorpusSettings } from '../corpus-settings.ts';
import type { IngestReport } from '../ingest.ts';
import { listFiles } from '../list-files.ts';
import { findUnread, type Unread } from '../report/find-unread.ts';
import { type IngestSettings, runIngest } from '../run-ingest.ts';
import { documentReader } from '../workers/document-reader.ts';
import { appendCorrection, dropCorrections } from './change-corrections.ts';

/** What the administration of a running server asks of ingestion; it knows of it what its own types say. */
export function administrationOf(settings: IngestSettings, signal: AbortSignal) {
  return {
    /**
     * Reads a document as an ingestion would at `file`, in a thread within limits, and writes nothing: its acts and what they announce that
     * was not understood, or why it can't be read. Never throws for what the document holds.
     */
    async read(file: string, bytes: Uint8Array): Promise<{ acts: Act[]; unread: Unread[] } | DocumentFailure> {
      const { folder } = await listFiles(settings.corpusDir);
      // A document from outside never runs in the thread that answers.
      const reader = documentReader(await readCorpusSettings(folder), { threads: 1, here: 0 });
      try {
        const read = await reader.read(file, bytes);
        return 'code' in read ? read : { acts: read.acts, unread: findUnread(read.acts) };
      } finally {
        await reader.close();
      }
    },
    /** Brings the store up to the corpus folder. `forget`: files of which nothing may stay; they are gone from the folder already. */
    async ingest(forget: readonly string[] = []): Promise<IngestReport> {
      return (await runIngest(settings, { forget, signal, out: nowhere() })).report;
    },
    correct: (correction: unknown): Promise<void> => appendCorrection(settings.corpusDir, correction),
    dropCorrections: (actIds: readonly string[]): Promise<void> => dropCorrections(settings.corpusDir, actIds),
  };
}

/** The report is shown on a page: lines of progress between those of the server's log would be in nobody's way but its. */
function nowhere(): NodeJS.WriteStream {
  // Of a stream of a terminal, `write` and `isTTY` alone are used.
  return new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream;
}
