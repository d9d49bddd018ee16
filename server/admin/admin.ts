import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { KeptOut, PublishingRule } from '../../corpus/publishing/kept-out.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { readReports } from '../reports/report-log.ts';
import type { CorpusFiles } from './corpus-files.ts';
import type { Journal } from './journal.ts';
import type { Uploads } from './uploads.ts';

/** Announced in a document and not understood: what, in which act, in which words. */
type Unread = { what: string; act: string; start: number; words: string };

/** What reading a document gave, or why it gave nothing. */
export type Reading = { acts: Act[]; unread: Unread[] } | { code: string; message: string };

/** What an ingestion did, as it is shown. */
export type IngestOutcome = {
  files: number;
  added: number;
  changed: number;
  renamed: number;
  unchanged: number;
  removed: number;
  failed: { file: string; code: string; message: string }[];
};

/** What ingestion does for the administration: handed in by who starts the server, since the server knows nothing of ingestion. */
export type Ingestion = {
  read(file: string, bytes: Uint8Array): Promise<Reading>;
  ingest(forget?: readonly string[]): Promise<IngestOutcome>;
  /** Throws with a message that says what is wrong where the correction has not the shape of its kind. */
  correct(correction: unknown): Promise<void>;
  /** Takes out what was corrected in these acts: corrections quote them. */
  dropCorrections(actIds: readonly string[]): Promise<void>;
};

/** What the administration works on. Left out of a server: it has none, and says so. */
export type Admin = Ingestion & {
  /** Of everything, what is kept out of public answers included. */
  reader: CorpusReader;
  /** What is published, as it is now, and what that keeps out. */
  rule(): Promise<PublishingRule>;
  keptOut(): Promise<KeptOut>;
  /** Adds an act to what the authority keeps out. */
  keepOut(identifier: string): Promise<void>;
  files: CorpusFiles;
  journal: Journal;
  reports(): ReturnType<typeof readReports>;
  /** Documents that are given and not published yet. */
  uploads: Uploads;
  /** Bytes of one upload. */
  uploadBytes: number;
};
