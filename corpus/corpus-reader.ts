import type { Act, Passage } from './record/act.ts';
import type { Fact, FactKind, FactOf } from './record/fact.ts';
import type { Notice } from './record/notice.ts';
import type { Person } from './record/person.ts';

/** What lists show of an act: the record without text and facts. */
export type ActSummary = Pick<
  Act,
  'id' | 'idAssigned' | 'kind' | 'identifiers' | 'authority' | 'body' | 'sessionDate' | 'title' | 'file' | 'format' | 'textSha256' | 'ocr'
>;

/** All given conditions have to hold; a list means any of its values. Dates are ISO days, both ends included. */
export type ActFilter = {
  ids?: string[];
  from?: string;
  to?: string;
  authority?: string;
  body?: string;
  /** Of any of these days, authorities, bodies. */
  spans?: { from?: string; to?: string }[];
  authorities?: string[];
  bodies?: string[];
  /** Id of a person who is named in the act's attendance, presidency, secretaryship or signature. */
  person?: string;
  /** Words to find in the act (full text). */
  q?: string;
};

export type FactFilter = {
  kinds?: FactKind[];
  actIds?: string[];
  /** Of the sitting. */
  from?: string;
  to?: string;
  /** Person ids: facts that name one of them (as attendee or holder, president, secretary, signatory, voter). */
  people?: string[];
  /** Facts whose record has one of these texts, letter by letter (a day "2018-08-28", an identifier): what memory need not hold is left out. */
  holding?: string[];
};

export type Page = { limit?: number; cursor?: string };
export type Paged<T> = { items: T[]; total: number; nextCursor?: string };

/** One sitting: what its acts and minutes say together. `actIds` in the order of their ids. */
export type Sitting = { date: string; authority: string; body: string | null; actIds: string[] };

export type Coverage = {
  acts: number;
  sittings: number;
  from: string | null;
  to: string | null;
  /** Rows of SCDL files that the authority publishes beside its acts; left out where there are none. */
  scdlRows?: number;
  facts: number;
  passages: number;
  alerts: number;
  authorities: string[];
  bodies: string[];
  /** Files of the last ingestion that are not in the store, with the reason. */
  failed: { file: string; code: string; message: string }[];
  embedder: string;
};

/**
 * `score` ranks (0 to 1, the best of a search near 1 whatever it is worth). To judge a hit: `fullText` is BM25, `vector` the likeness of
 * query and passage (0 to 1), `coverage` the share of the query's words that the passage or its context has (0 to 1, rare words
 * counting more, words that the whole corpus lacks most).
 */
export type PassageHit = { passage: Passage; act: ActSummary; score: number; fullText: number; vector: number; coverage?: number };

/** `absent`: no act has it. `shared`: several acts do (answered with 409). */
type Lookup = { status: 'found'; act: Act } | { status: 'shared'; ids: string[] } | { status: 'absent' };

/** What an acronym stands for in some act, with the facts that say so: of its first acts, one fact each. */
export type AcronymMeaning = { acronym: string; expansion: string; facts: FactOf<'acronym'>[] };

/** Notices of an act by level. */
export type NoticeTally = Record<Notice['level'], number>;

/**
 * Everything that answering may ask of the corpus. The store implements it over LanceDB; tests give small ones made in memory.
 * Acts come newest first (then by id), facts in the order of the sitting's date, act and place.
 */
export interface CorpusReader {
  coverage(): Promise<Coverage>;
  acts(filter?: ActFilter, page?: Page): Promise<Paged<ActSummary>>;
  /** All acts, oldest first (those without a date last), then by id: the same list and objects each time for one state. */
  everyAct(): Promise<readonly ActSummary[]>;
  /** By any identifier of the act, without regard to case, escapes or spaces around. */
  act(identifier: string): Promise<Lookup>;
  /** Several acts whole, by canonical id. */
  actsById(ids: string[]): Promise<Act[]>;
  /** The texts of acts by canonical id, without their facts. */
  texts(ids: string[]): Promise<ReadonlyMap<string, string>>;
  facts<K extends FactKind>(filter: FactFilter & { kinds: K[] }): Promise<FactOf<K>[]>;
  facts(filter: FactFilter): Promise<Fact[]>;
  /** The facts in no order, a batch at a time: for lists over the whole corpus, which memory should not hold. */
  eachFact<K extends FactKind>(filter: FactFilter & { kinds: K[] }): AsyncIterable<FactOf<K>[]>;
  /** Each acronym with each of its meanings once, in the order of `facts`. */
  acronyms(): Promise<readonly AcronymMeaning[]>;
  /** Whether one act has all the words in its text, by their French stems. */
  hasWords(words: string): Promise<boolean>;
  /** Sittings by date, oldest first. */
  sittings(filter?: Pick<ActFilter, 'from' | 'to' | 'authority' | 'body' | 'person'>): Promise<Sitting[]>;
  people(): Promise<Person[]>;
  notices(actIds: string[]): Promise<Notice[]>;
  /** How many notices of its own each act has, by its id; acts without are left out. */
  noticeTallies(): Promise<ReadonlyMap<string, NoticeTally>>;
  /** Notices that compare several acts. */
  corpusNotices(): Promise<Notice[]>;
  /** Hybrid search. `terms` are further words that mean the same (translations, expansions); best first. */
  search(query: { text: string; terms?: string[]; filter?: ActFilter; limit: number }): Promise<PassageHit[]>;
}
