import type { Act, Passage } from '../record/act.ts';
import type { FactKind } from '../record/fact.ts';
import type { Notice } from '../record/notice.ts';
import type { Person } from '../record/person.ts';
import type { ActRow } from './rows.ts';

/** A file that is not in the store, and why. */
export type DocumentFailure = { file: string; code: string; message: string };

/** A file as the store knows it. `key` stands for its content (and for the rules that it was read by): the same key, nothing to do. */
export type StoredDocument = { file: string; key: string; actIds: string[]; failure: DocumentFailure | null };

/** `failure`: nothing of the file is in the store but this reason. */
export type DocumentRecords = {
  file: string;
  key: string;
  acts: Act[];
  passages: Passage[];
  failure?: Pick<DocumentFailure, 'code' | 'message'>;
};

/** What telling people apart and comparing the acts of a sitting need of an act: who it is and its facts of `attendanceKinds`. */
export type ActFacts = Pick<Act, 'id' | 'kind' | 'authority' | 'body' | 'sessionDate' | 'title' | 'facts'>;

/** Acts of one sitting that tell alike who was there: the facts of the first of them, by id, stand for all. */
export type Telling = ActFacts & { actIds: string[] };

/** What an act is found by. */
export type ActKeys = Pick<ActRow, 'id' | 'keys' | 'day' | 'title' | 'kind'> & Pick<Act, 'authority' | 'idAssigned'>;

/** Facts about who was there, in which office, how many, and how they voted. */
export const attendanceKinds: readonly FactKind[] = [
  'attendance',
  'attendanceHeading',
  'president',
  'secretary',
  'signatory',
  'count',
  'quorum',
  'vote',
];

/**
 * The one way into the store. Readers see nothing of it before `finish`; after a crash the next writer starts from the last checkpoint, or else
 * from the last finished state. A writer sees what it has written.
 */
export interface CorpusWriter {
  /** Whether it starts from a checkpoint: what compares acts is to be done although no document may be left to write. */
  readonly resumed: boolean;
  /** By file: those asked for, or all. */
  documents(files?: readonly string[]): Promise<Map<string, StoredDocument>>;
  /** All of them a few at a time, for a corpus that memory should not hold. */
  eachDocument(): AsyncIterable<StoredDocument[]>;
  /** Which file holds each of these acts; those that none holds are left out. */
  owners(actIds: readonly string[]): Promise<Map<string, string>>;
  /**
   * Begins to embed documents that are soon to be written, so that a service makes vectors while others are written. `replaceDocuments` of the
   * same documents takes them, and tells what failed.
   */
  embedAhead(batch: readonly DocumentRecords[]): void;
  /** Takes the place of everything that the store has of these files. An act id that another file holds is refused (`actIdTaken`). */
  replaceDocuments(batch: readonly DocumentRecords[]): Promise<void>;
  removeDocuments(files: readonly string[]): Promise<void>;
  /** The same content under another path: the acts stay, with the new path. */
  renameDocuments(moves: readonly { from: string; to: string }[]): Promise<void>;
  /** What the acts of each authority tell of their sittings, one authority at a time, in the order of the sittings. */
  tellings(): AsyncIterable<Telling[]>;
  /** Acts with their facts of `attendanceKinds`, or of other kinds, in the order of the sittings. */
  actFacts(actIds: readonly string[], kinds?: readonly FactKind[]): Promise<ActFacts[]>;
  /** Every act and document a few at a time: what it is found by (`identifierKey`), its day (or ''), its title. */
  eachAct(): AsyncIterable<ActKeys[]>;
  /** The rows of data that the authority publishes beside its acts, a few at a time. */
  eachData(): AsyncIterable<Pick<Act, 'id' | 'file' | 'text'>[]>;
  setPeople(people: readonly Person[]): Promise<void>;
  /** Notices that compare several acts. */
  setCorpusNotices(notices: readonly Notice[]): Promise<void>;
  /** Keeps what was written for the next writer, should this one be killed. Between two batches alone: it is taken up as it stands. */
  checkpoint(): Promise<void>;
  /** Brings the indexes up to date and makes all that was written visible at once. Nothing, where nothing was written. */
  finish(): Promise<void>;
  close(): void;
}
