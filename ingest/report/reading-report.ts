import type { Act } from '../../corpus/record/act.ts';
import type { ReadFile } from '../reading/read-file.ts';
import { findUnread, type Unread } from './find-unread.ts';

/** What was read of one document and what was not. `failed` where it could not be read, or holds data and no document. */
export type DocumentReport = {
  file: string;
  kind: Act['kind'] | null;
  failed: { code: string; message: string } | null;
  acts: number;
  sitting: { authority: string | null; body: string | null; date: string | null };
  facts: Record<string, number>;
  notices: Record<string, number>;
  /** Announced and not understood. */
  unread: Unread[];
};

/** All documents, and their sums. */
export type ReadingReport = {
  documents: DocumentReport[];
  totals: { documents: number; read: number; acts: number; facts: Record<string, number>; unread: Record<string, number> };
};

/** The report of a document that was read. */
export function documentReport({ file, kind, acts }: ReadFile): DocumentReport {
  const [first] = acts;
  return {
    file,
    kind,
    failed: null,
    acts: acts.filter((act) => act.kind === 'act').length,
    sitting: { authority: first?.authority.name || null, body: first?.body ?? null, date: first?.sessionDate ?? null },
    facts: countBy(acts.flatMap(({ facts }) => facts.map((fact) => fact.kind))),
    notices: countBy(acts.flatMap(({ notices }) => notices.map(({ code }) => code))),
    unread: findUnread(acts),
  };
}

/** The report of a document that was not read. */
export function failedReport(file: string, failed: { code: string; message: string }): DocumentReport {
  return { file, kind: null, failed, acts: 0, sitting: { authority: null, body: null, date: null }, facts: {}, notices: {}, unread: [] };
}

export function readingReport(documents: DocumentReport[]): ReadingReport {
  return {
    documents,
    totals: {
      documents: documents.length,
      read: documents.filter(({ failed }) => failed === null).length,
      acts: documents.reduce((sum, { acts }) => sum + acts, 0),
      facts: addUp(documents.map(({ facts }) => facts)),
      unread: countBy(documents.flatMap(({ unread }) => unread.map(({ what }) => what))),
    },
  };
}

function countBy(names: readonly string[]): Record<string, number> {
  return addUp(names.map((name) => ({ [name]: 1 })));
}

/** Sums by name, in the order of the names: the same reading gives the same report. */
function addUp(counts: readonly Record<string, number>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts) for (const [name, count] of Object.entries(one)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
