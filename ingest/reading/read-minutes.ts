import type { Act } from '../../corpus/record/act.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Cut, CutAct } from '../cutting/cut-document.ts';
import type { DocumentText } from '../formats/document-text.ts';
import { makeAct } from './make-act.ts';
import { placeMovements } from './place-movements.ts';

export type MinutesSource = {
  file: string;
  document: DocumentText;
  cut: Cut;
  authority: { name: string; siren: string | null } | null;
  corrections: readonly Correction[];
  extract: (source: string) => FactDraft[];
};

/**
 * Minutes and collections as records: first the minutes with the facts of the sitting (who was there, who presided: told once for all of
 * its acts), then each act with its own text, number, title, vote, amounts and decision. An act takes its day, body and authority from the
 * sitting where it does not print its own. A collection of register extracts has no sitting of its own: each extract is read as it stands.
 */
export function readMinutes({ file, document, cut, authority, corrections, extract }: MinutesSource): Act[] {
  const drafts =
    cut.sitting === null
      ? []
      : extract(document.text).filter(
          (draft) =>
            isMovement(draft) ||
            isToldInside(draft, document.text) ||
            !draft.spans.some((span) => cut.acts.some((act) => within(act.span, span))),
        );
  const minutes = cut.sitting === null ? [] : [makeAct({ file, document, kind: 'minutes', drafts, authority, corrections })];
  const sitting = minutes[0] ?? null;
  const taken = new Set(minutes.map(({ id }) => id));
  const parts = cut.acts.map((part) => ({ act: readPart(part), number: part.number?.text ?? null, span: part.span }));
  if (sitting === null) return parts.map(({ act }) => act);
  const { byAct, unplaced } = placeMovements(sitting, parts);
  return [
    { ...sitting, notices: [...sitting.notices, ...unplaced] },
    ...parts.map(({ act }) => ({ ...act, notices: [...act.notices, ...(byAct.get(act.id) ?? [])] })),
  ];

  function readPart({ span, number, title }: CutAct): Act {
    const own = { ...document, text: document.text.slice(span.start, span.end), pages: pagesWithin(document.pages, span), notices: [] };
    const read = extract(own.text).filter((draft) => sitting === null || !ofTheSitting(draft));
    const shift = ({ text, span: place }: { text: string; span: Span }) => ({
      text,
      span: { start: place.start - span.start, end: place.end - span.start },
    });
    const drafts = [...withNumber(withTitle(read, title === null ? null : shift(title)), number === null ? null : shift(number))];
    const act = makeAct({ file, document: own, kind: 'act', drafts, authority, corrections, sitting, taken });
    taken.add(act.id);
    return act;
  }
}

/** Who comes or goes while an act is dealt with: told of the sitting, not of the act. */
function isMovement(draft: FactDraft): boolean {
  return draft.kind === 'attendance' && draft.value.condition !== null;
}

/**
 * What minutes tell of their sitting outside the head: the secretary, whose appointment may be an item of its own, and the day at the foot of each
 * page. "secrétaire" alone may be anybody's.
 */
function isToldInside(draft: FactDraft, text: string): boolean {
  const { start, end } = draft.spans[0];
  if (draft.kind === 'secretary') return /secr[ée]taire\s(?:de\s(?:la\s)?)?s[ée]ance/i.test(text.slice(start, end + 12));
  if (draft.kind !== 'date' || draft.value.role !== 'sitting') return false;
  return /(?:\n|\d\s)\s{0,4}(?:PV|proc[èe]s-verbal)(?: d[eu] [a-z' ]{3,40})? du $/i.test(text.slice(Math.max(0, start - 60), start));
}

/** Told once by the minutes' head; in the text of an act such words are about other sittings. */
function ofTheSitting(draft: FactDraft): boolean {
  return (
    isMovement(draft) ||
    ['authority', 'body', 'time', 'venue', 'president', 'secretary'].includes(draft.kind) ||
    (draft.kind === 'date' && draft.value.role === 'sitting')
  );
}

/** The heading that the cut was made at is the title. */
function withTitle(drafts: FactDraft[], title: { text: string; span: Span } | null): FactDraft[] {
  if (title === null) return drafts;
  return [
    { kind: 'title', value: { text: title.text }, derivation: 'stated', spans: [title.span] },
    ...drafts.filter(({ kind }) => kind !== 'title'),
  ];
}

function withNumber(drafts: FactDraft[], number: { text: string; span: Span } | null): FactDraft[] {
  if (number === null || drafts.some((draft) => draft.kind === 'identifier')) return drafts;
  return [{ kind: 'identifier', value: { scheme: 'number', value: number.text }, derivation: 'stated', spans: [number.span] }, ...drafts];
}

function within(outer: Span, { start, end }: Span): boolean {
  return start < outer.end && end > outer.start;
}

function pagesWithin(pages: DocumentText['pages'], { start, end }: Span): DocumentText['pages'] {
  return pages
    .filter((page) => page.start < end && page.end > start)
    .map(({ n, start: from, end: to }) => ({ n, start: Math.max(from - start, 0), end: Math.min(to, end) - start }));
}
