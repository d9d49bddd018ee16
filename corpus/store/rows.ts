import type { ActSummary } from '../corpus-reader.ts';
import type { Act, Passage } from '../record/act.ts';
import type { Fact } from '../record/fact.ts';
import { identifierKey } from './identifier-key.ts';
import { nameKey, namesInFact } from './names-in-fact.ts';
import { tellingOf } from './telling.ts';

/**
 * Records as rows of the store and back. What is read back is not validated again: it was typed when it was written, and the manifest's
 * schema version keeps out rows of another shape (zod adds some 10 µs to a fact, 30 ms to a question over 3,000 of them).
 */

export type ActRow = {
  id: string;
  keys: string[];
  day: string;
  authority: string;
  body: string | null;
  title: string;
  kind: string;
  file: string;
  summary: string;
  pages: string;
  notices: string;
  alerts: number;
  /** Acts with the same one tell alike who was there (`tellingOf`). */
  telling: string;
  text: string;
};
/** Rows of acts and documents: data beside them are in no list, count or search. */
export const noData = "kind <> 'data'";

/** Every column of an act's row. */
export const actColumns = [
  ...(['id', 'keys', 'day', 'authority', 'body', 'title', 'kind', 'file'] as const),
  ...(['summary', 'pages', 'notices', 'alerts', 'telling', 'text'] as const),
];
export type FactRow = { actId: string; n: number; kind: string; day: string; start: number; names: string[]; json: string };
export type PassageRow = {
  actId: string;
  day: string;
  authority: string;
  body: string | null;
  words: string;
  json: string;
  vector: number[];
};

export function actRow(act: Act): ActRow {
  const { idAssigned, kind, identifiers, authority, body, sessionDate, title, format, textSha256, ocr } = act;
  return {
    id: act.id,
    keys: [...new Set([act.id, ...identifiers].map(identifierKey))],
    day: sessionDate ?? '',
    authority: authority.name,
    body,
    title,
    kind,
    file: act.file,
    summary: JSON.stringify({ idAssigned, kind, identifiers, authority, body, sessionDate, title, format, textSha256, ocr }),
    pages: JSON.stringify(act.pages),
    notices: JSON.stringify(act.notices),
    alerts: act.notices.filter((notice) => notice.level === 'alert').length,
    telling: tellingOf(act),
    text: act.text,
  };
}

export function factRows(act: Act): FactRow[] {
  return act.facts.map((fact, n) => ({
    actId: act.id,
    n,
    kind: fact.kind,
    day: act.sessionDate ?? '',
    start: fact.places[0]?.start ?? 0,
    names: [...new Set(namesInFact(fact).map(nameKey))],
    json: JSON.stringify(fact),
  }));
}

/** What search sees of a passage: the title and the date of its act first, then its words. */
export function passageWords(passage: Pick<Passage, 'shown' | 'context'>): string {
  return passage.context === '' ? passage.shown : `${passage.context}\n${passage.shown}`;
}

export function passageRow(passage: Passage, act: Act, vector: number[]): PassageRow {
  return {
    actId: passage.actId,
    day: act.sessionDate ?? '',
    authority: act.authority.name,
    body: act.body,
    words: passageWords(passage),
    json: JSON.stringify(passage),
    vector,
  };
}

/** The summary of a row that holds at least its id, file and summary. */
export function summaryOf(row: Pick<ActRow, 'id' | 'file' | 'summary'>): ActSummary {
  return { id: row.id, file: row.file, ...(JSON.parse(row.summary) as Omit<ActSummary, 'id' | 'file'>) };
}

/** The act of a whole row. */
export function actOf(row: Pick<ActRow, 'id' | 'file' | 'summary' | 'pages' | 'notices' | 'text'>, facts: Fact[]): Act {
  return {
    ...summaryOf(row),
    text: row.text,
    pages: JSON.parse(row.pages) as Act['pages'],
    facts,
    notices: JSON.parse(row.notices) as Act['notices'],
  };
}

export function factOf(row: Pick<FactRow, 'json'>): Fact {
  return JSON.parse(row.json) as Fact;
}
