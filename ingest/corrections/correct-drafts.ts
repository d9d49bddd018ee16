import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import type { DocumentNotice } from '../formats/document-text.ts';
import type { Correction } from './correction.ts';
import { valueWords } from './value-words.ts';

/**
 * The facts of a text with a person's corrections: each takes the place of the fact of its kind that was read at its place, or stands beside
 * the others where none was. One whose words are gone, or that could mean several facts, is not applied and said so.
 */
export function correctDrafts(
  text: string,
  drafts: readonly FactDraft[],
  corrections: readonly Correction[],
): { drafts: FactDraft[]; notices: DocumentNotice[] } {
  let corrected = [...drafts];
  const notices: DocumentNotice[] = [];
  for (const correction of corrections) {
    const { kind, value, by, on, why, place, line } = correction;
    const told = { by, on, why, kind };
    const lost = { by, on, kind, line, quote: oneLine(place.quote) };
    const span = findPlace(text, place);
    if (span === null) {
      notices.push({ code: 'correctionLost', level: 'doubt', params: lost, spans: [] });
      continue;
    }
    const meant = factsAt(corrected, kind, span);
    if (meant.length > 1) {
      notices.push({ code: 'correctionUnclear', level: 'doubt', params: lost, spans: [span] });
      continue;
    }
    const [before] = meant;
    corrected = corrected.filter((draft) => draft !== before);
    const extracted = before?.value ?? null;
    if (value !== null) {
      // Kind, value and what was extracted are of one branch of the union: the schema of corrections has checked the value against its kind.
      const draft = { kind, value, derivation: 'stated', checked: { by, on, why, extracted }, spans: [span] } as FactDraft;
      // First, since the record takes its day, title and body from the first fact of the kind.
      corrected = [draft, ...corrected];
    }
    const code = value === null ? 'factSetAside' : before === undefined ? 'factAdded' : 'factCorrected';
    notices.push({ code, level: 'info', params: { ...told, extracted: valueWords(extracted) }, spans: [span] });
  }
  return { drafts: corrected, notices };
}

/** Where the words of a correction stand: at its place, else at the only other place that has them (a better reading moves offsets). */
function findPlace(text: string, { start, end, quote }: Correction['place']): Span | null {
  if (text.slice(start, end) === quote) return { start, end };
  const first = text.indexOf(quote);
  if (first < 0 || text.indexOf(quote, first + 1) >= 0) return null;
  return { start: first, end: first + quote.length };
}

/** Facts of the kind read at exactly this place, else those that share characters with it. */
function factsAt(drafts: readonly FactDraft[], kind: FactDraft['kind'], { start, end }: Span): FactDraft[] {
  const ofKind = drafts.filter((draft) => draft.kind === kind);
  const exact = ofKind.filter(({ spans }) => spans.some((span) => span.start === start && span.end === end));
  return exact.length > 0 ? exact : ofKind.filter(({ spans }) => spans.some((span) => span.start < end && start < span.end));
}
