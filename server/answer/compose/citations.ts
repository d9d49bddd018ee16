import { oneLine } from '../../../corpus/language/readable.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { Fact } from '../../../corpus/record/fact.ts';
import type { Place, Span } from '../../../corpus/record/place.ts';
import type { Citation } from '../../contract.ts';
import { wholeWords, withoutMark } from './bounds.ts';
import { proofSpan } from './proof-span.ts';
import type { Cite, Quote } from './rich.ts';

/** Gives every distinct place one number, in the order of first use. */
export type Numbering = { of(cite: Cite): number[]; citations(): Citation[] };

/**
 * Numbers the references of an answer. All of them are given at once, because places that overlap are one citation, wherever they are used:
 * the clause about one person lies inside the list that proves the whole attendance.
 */
export function numbering(cites: readonly Cite[], acts: ReadonlyMap<string, Act>): Numbering {
  const clusters = new Map<string, Span[]>();
  for (const cite of cites) {
    for (const place of placesOf(cite, acts)) {
      const known = clusters.get(place.actId) ?? [];
      clusters.set(place.actId, merge([...known, { start: place.start, end: place.end }]));
    }
  }
  const used: { actId: string; span: Span }[] = [];
  return {
    of(cite) {
      const numbers = placesOf(cite, acts).map((place) => {
        const span = clusters.get(place.actId)?.find((one) => one.start <= place.start && one.end >= place.end) ?? place;
        const at = used.findIndex((one) => one.actId === place.actId && one.span.start === span.start && one.span.end === span.end);
        if (at >= 0) return at + 1;
        used.push({ actId: place.actId, span: { start: span.start, end: span.end } });
        return used.length;
      });
      return [...new Set(numbers)];
    },
    citations: () => used.map(({ actId, span }, i) => citation(i + 1, actOf(acts, actId), span)),
  };
}

/** Facts, then bare places, each as wide as it takes to be proof. */
function placesOf(cite: Cite, acts: ReadonlyMap<string, Act>): Place[] {
  const ofFacts = cite.facts.flatMap((fact) => fact.places.map((place) => widened(fact, place, acts)));
  return [...ofFacts, ...cite.places.map((place) => stretched(place, acts))];
}

function widened(fact: Fact, place: Place, acts: ReadonlyMap<string, Act>): Place {
  return { actId: place.actId, ...proofSpan(fact, place, actOf(acts, place.actId).text) };
}

function stretched(place: Place, acts: ReadonlyMap<string, Act>): Place {
  const { text } = actOf(acts, place.actId);
  return { actId: place.actId, ...withoutMark(text, wholeWords(text, place)) };
}

/** The words of an act that a quotation shows, as printed. */
export function quotedText({ quote, fact }: Quote, acts: ReadonlyMap<string, Act>): string {
  const { actId, start, end } = fact ? widened(fact, quote, acts) : stretched(quote, acts);
  return actOf(acts, actId).text.slice(start, end);
}

function actOf(acts: ReadonlyMap<string, Act>, id: string): Act {
  const act = acts.get(id);
  if (!act) throw new AnswerError('citedActMissing', `act ${id} is cited and was not loaded`);
  return act;
}

/** An answer that can't be proved is not sent. */
export class AnswerError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnswerError';
    this.code = code;
  }
}

function citation(n: number, act: Act, { start, end }: Span): Citation {
  const quote = act.text.slice(start, end);
  const page = act.pages.find((one) => start >= one.start && start < one.end)?.n;
  return {
    n,
    actId: act.id,
    title: oneLine(act.title),
    body: act.body ?? '',
    sessionDate: act.sessionDate ?? '',
    quote,
    start,
    end,
    shown: oneLine(quote) || quote.trim(),
    textSha256: act.textSha256,
    ...(page === undefined ? {} : { page }),
    url: `/acts/${encodeURIComponent(act.id)}?start=${start}&end=${end}#q`,
  };
}

/** Overlapping spans as one, in order. */
function merge(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
