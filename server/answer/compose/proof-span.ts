import type { Fact, FactKind } from '../../../corpus/record/fact.ts';
import type { Place, Span } from '../../../corpus/record/place.ts';
import { clauseAround, lineAround, wholeWords } from './bounds.ts';

/** Facts whose value alone ("10", "318 204,75 €") proves nothing: the words around say of what. */
const inClause: ReadonlySet<FactKind> = new Set([
  'amount',
  'rate',
  'vote',
  'time',
  'period',
  'organisation',
  'budgetLine',
  'president',
  'secretary',
  'acronym',
]);
const onLine: ReadonlySet<FactKind> = new Set(['count', 'quorum', 'identifier', 'venue', 'signatory']);

/** From this length on, a place is read as a clause of its own (a sentence of an act rarely has fewer characters). */
const longEnough = 60;

/** A fact's place widened until the quotation is proof when read alone. */
export function proofSpan(fact: Fact, place: Place, text: string): Span {
  const span = wholeWords(text, place);
  if (fact.kind === 'attendance') return withHolder(text, span, fact.value.by?.family ?? null);
  if (span.end - span.start >= longEnough) return span;
  if (fact.kind === 'date')
    return fact.value.role === 'mentioned' || fact.value.role === 'sitting' ? clauseAround(text, span) : lineAround(text, span);
  if (fact.kind === 'amount') return withoutNeighbours(text, clauseAround(text, span), span);
  if (inClause.has(fact.kind)) return clauseAround(text, span);
  if (onLine.has(fact.kind)) return lineAround(text, span);
  return span;
}

/** In a table read as running text, a clause runs over many sums: then the words between the sum before and this one are its row. */
function withoutNeighbours(text: string, clause: Span, span: Span): Span {
  if ((text.slice(clause.start, clause.end).match(/€/g) ?? []).length <= 2) return clause;
  const before = text.lastIndexOf('€', span.start - 1);
  return wholeWords(text, { start: Math.max(clause.start, before + 1), end: Math.max(span.end, span.start + 1) });
}

/** "Mme FABRE" becomes "Mme FABRE (pouvoir à Mme ROUX)" where the holder stands within reach behind it. */
function withHolder(text: string, span: Span, holder: string | null): Span {
  if (holder === null || text.slice(span.start, span.end).includes(holder)) return span;
  const reach = text.slice(span.end, span.end + 160);
  const at = reach.indexOf(holder);
  if (at < 0) return span;
  const close = reach.charAt(at + holder.length) === ')' ? 1 : 0;
  return wholeWords(text, { start: span.start, end: span.end + at + holder.length + close });
}
