import { createHash } from 'node:crypto';
import { readable } from '../../corpus/language/readable.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactDraft } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { checkAct } from '../checks/check-act.ts';
import { correctDrafts } from '../corrections/correct-drafts.ts';
import type { Correction } from '../corrections/correction.ts';
import type { DocumentNotice, DocumentText } from '../formats/document-text.ts';
import { type Identity, identify } from '../identity/identify.ts';

/** What an act is made from: its text, the facts read in it, and what is known of its file. */
export type ActSource = {
  file: string;
  document: Pick<DocumentText, 'format' | 'text' | 'pages' | 'ocr'> & { notices: DocumentNotice[] };
  kind: Act['kind'];
  drafts: FactDraft[];
  /** From the corpus manifest; what the act prints wins. */
  authority: { name: string; siren: string | null } | null;
  /** The minutes that the act was cut from: their day, body and authority hold where the act prints none. */
  sitting?: Act | null;
  /** Ids of the same file: an assigned one that is taken gets a number. */
  taken?: ReadonlySet<string>;
  /** Of the whole corpus: those of this act are applied. */
  corrections?: readonly Correction[];
};

/**
 * Makes the record of an act: identity, facts with ids and places, corrections, the notices of the checks. The id is that of the reading, so
 * that an address outlives a correction of what it was made from. Pure; throws when a fact's place is outside the text.
 */
export function makeAct(source: ActSource): Act {
  const read = recordOf(source);
  const own = (source.corrections ?? []).filter(({ act }) => act === read.id);
  if (own.length === 0) return checked(read);
  const { drafts, notices } = correctDrafts(source.document.text, source.drafts, own);
  const document = { ...source.document, notices: [...source.document.notices, ...notices] };
  return checked(recordOf({ ...source, document, drafts }, read));
}

function checked(act: Act): Act {
  return { ...act, notices: [...act.notices, ...checkAct(act)] };
}

function recordOf(
  { file, document, kind, drafts, authority, sitting = null, taken = new Set() }: ActSource,
  known?: Pick<Act, 'id' | 'idAssigned' | 'identifiers'>,
): Act {
  const printedDay = firstValue(drafts, (draft) => (draft.kind === 'date' && draft.value.role === 'sitting' ? draft.value.date : null));
  const sessionDate = printedDay?.length === 10 ? printedDay : (sitting?.sessionDate ?? null);
  const title = firstValue(drafts, (draft) => (draft.kind === 'title' ? draft.value.text : null)) ?? file;
  const printed = identify(drafts, { file, title: titleLines(document.text, drafts) ?? title, sessionDate });
  const { shares, ...identity } =
    known === undefined
      ? { shares: undefined, ...untaken(printed, taken) }
      : {
          shares: known.idAssigned && !printed.idAssigned ? printed.id : undefined,
          id: known.id,
          idAssigned: known.idAssigned,
          identifiers: [...new Set([...known.identifiers, ...printed.identifiers])],
        };
  const siren = firstValue(drafts, (draft) => (draft.kind === 'identifier' ? (draft.value.parts?.siren ?? null) : null));
  return {
    ...identity,
    kind,
    authority: authorityOf(
      firstValue(drafts, (draft) => (draft.kind === 'authority' ? draft.value.name : null)),
      siren,
      authority,
      sitting,
    ),
    body: firstValue(drafts, (draft) => (draft.kind === 'body' ? draft.value.name : null)) ?? sitting?.body ?? null,
    sessionDate,
    title,
    file,
    format: document.format,
    text: document.text,
    textSha256: createHash('sha256').update(document.text).digest('hex'),
    pages: document.pages,
    ocr: document.ocr,
    facts: nameFacts(identity.id, drafts),
    notices: [...document.notices, ...(shares === undefined ? [] : [idShared(shares)])].map((notice) => placeNotice(identity.id, notice)),
  };
}

/** The manifest speaks for its authority's own name of itself; where there is none, what the act prints does, then its sitting. */
function authorityOf(printed: string | null, siren: string | null, given: ActSource['authority'], sitting: Act | null): Act['authority'] {
  if (given !== null) return { name: given.name, siren: siren ?? given.siren, from: 'manifest' };
  if (printed !== null) return { name: printed, siren, from: 'act' };
  return sitting === null ? { name: '', siren, from: 'unknown' } : { ...sitting.authority, siren: siren ?? sitting.authority.siren };
}

/**
 * Two items of one sitting may have the same title, and a file may print one number over two acts (a misprint, an act that is printed again):
 * the second is known by an assigned id, and the printed one, which then names several acts, finds both.
 */
function untaken(identity: Identity, taken: ReadonlySet<string>): Identity & { shares?: string } {
  if (!taken.has(identity.id)) return identity;
  let n = 2;
  while (taken.has(`${identity.id}-${n}`)) n += 1;
  const id = `${identity.id}-${n}`;
  if (identity.idAssigned) return { ...identity, id, identifiers: [id, ...identity.identifiers.slice(1)] };
  return { id, idAssigned: true, identifiers: [id, ...identity.identifiers], shares: identity.id };
}

/** The title with its line breaks: an assigned identifier is made of its first line. */
function titleLines(text: string, drafts: FactDraft[]): string | null {
  const span = drafts.find((draft) => draft.kind === 'title')?.spans[0];
  return span === undefined ? null : readable(text.slice(span.start, span.end)).text;
}

function firstValue<T>(drafts: FactDraft[], read: (draft: FactDraft) => T | null): T | null {
  for (const draft of drafts) {
    const value = read(draft);
    if (value !== null) return value;
  }
  return null;
}

/** Facts in the order of the text, numbered within their kind: the same text gives the same ids. */
function nameFacts(actId: string, drafts: FactDraft[]): Fact[] {
  const counts = new Map<string, number>();
  return drafts
    .toSorted((a, b) => a.spans[0].start - b.spans[0].start || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)))
    .map(({ spans, ...draft }) => {
      const n = (counts.get(draft.kind) ?? 0) + 1;
      counts.set(draft.kind, n);
      // The draft's kind and value come from one branch of the union; spreading loses that tie; the schema checks it on the way to the store.
      return { ...draft, id: `${actId}#${draft.kind}-${n}`, actId, places: spans.map((span) => ({ actId, ...span })) } as Fact;
    });
}

function idShared(id: string): DocumentNotice {
  return { code: 'idShared', level: 'doubt', params: { id }, spans: [] };
}

function placeNotice(actId: string, { spans, ...notice }: DocumentNotice): Notice {
  return { ...notice, places: spans.map((span) => ({ actId, ...span })) };
}
