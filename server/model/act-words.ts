import { oneLine } from '../../corpus/language/readable.ts';
import type { Act, PartName } from '../../corpus/record/act.ts';
import type { FactKind } from '../../corpus/record/fact.ts';
import type { Place, Span } from '../../corpus/record/place.ts';
import { paragraphAround, sentencesIn, withoutMark } from '../answer/compose/bounds.ts';
import { proofSpan } from '../answer/compose/proof-span.ts';
import type { FindContext } from '../answer/find/finder.ts';
import { addressesReader } from './addresses-reader.ts';
import type { Claim } from './claim.ts';
import { likenessTo } from './gate/likeness.ts';
import type { SeenRecords } from './seen-records.ts';
import { topicOf } from './topic.ts';

/**
 * A quotation that stands in for a claim has at most two sentences, and no more characters than a passage that is cited whole. Of 217 true sentences
 * over the five acts 39 found none with 300, 21 with 400 and 15 with 500: sentences of acts are long.
 */
const longest = 500;
/** Less is a heading or a field. */
const shortest = 30;
/**
 * Share of the claim's words that the quotation has: with less, what is cited is not what was said. Of 123 true sentences 95 % have it with a sentence
 * of what they cite, and 1.1 % of passages of other acts have it with them (.25: 98 and 7 %).
 */
export const leastLikeness = 0.34;
/** What a second sentence has to add to it: a word of seven. Not measured. */
const leastGain = 0.15;
/** In these parts stand fields and lists, which say nothing by themselves: the answer of the records tells what they prove. */
const listParts: ReadonlySet<PartName> = new Set(['attendance', 'closing', 'header', 'title']);
/** Facts that stand in sentences. The others are values of a list or a field. */
const inSentences: ReadonlySet<FactKind> = new Set(['decision', 'recital', 'amount', 'rate', 'period', 'organisation', 'date']);

export type Unproved = { claim: Claim; seen: SeenRecords; context: FindContext };

/**
 * The words of an act that a claim gives way to which is not proved, but cites what was handed out: the sentence that has most in common with
 * it, with the one behind where that one has more of it. null where what is cited is not about what the question is about, has little of the
 * claim, is longer than a sentence or two, or is said to whoever reads the act.
 */
export function actWords({ claim, seen, context }: Unproved): Place | null {
  const isOnTopic = topicOf(context, [...seen.passages.values()]);
  const likeness = likenessTo(claim.text, context.question.lang);
  const fitting = citedRuns(claim, seen).flatMap(({ act, part, spans }) => {
    const weighed = spans.map((span) => ({ act, part, span, alike: likeness(wordsIn(act, span)) }));
    const pairs = weighed.slice(1).flatMap((next, i) => {
      const first = weighed[i];
      const span = { start: first?.span.start ?? next.span.start, end: next.span.end };
      const alike = likeness(wordsIn(act, span));
      return alike >= Math.max(first?.alike ?? 1, next.alike) + leastGain ? [{ act, part, span, alike }] : [];
    });
    return [...weighed, ...pairs];
  });
  const [best] = fitting
    .filter(({ act, part, span, alike }) => {
      const words = wordsIn(act, span);
      const fits = alike >= leastLikeness && words.length >= shortest && words.length <= longest && !addressesReader(words);
      return fits && isOnTopic({ words, around: paragraphAround(act.text, span), part, act });
    })
    .sort((a, b) => b.alike - a.alike || a.span.end - a.span.start - (b.span.end - b.span.start));
  return best === undefined ? null : { actId: best.act.id, ...best.span };
}

function wordsIn({ text }: Act, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}

/** The sentences of each cited passage, in order, and the proof of each cited fact. */
function citedRuns({ cites }: Claim, { facts, passages, acts }: SeenRecords): { act: Act; part: PartName; spans: Span[] }[] {
  const ofFacts = cites.facts.flatMap((id) => {
    const fact = facts.get(id);
    const act = fact && acts.get(fact.actId);
    if (!fact || !act || !inSentences.has(fact.kind) || (fact.kind === 'date' && fact.value.role !== 'mentioned')) return [];
    const part: PartName = fact.kind === 'decision' ? 'decision' : fact.kind === 'recital' ? 'recitals' : 'explanation';
    return fact.places.map((place) => ({ act, part, spans: [withoutMarks(act.text, proofSpan(fact, place, act.text))] }));
  });
  const ofPassages = cites.passages.flatMap((id) => {
    const passage = passages.get(id);
    const act = passage && acts.get(passage.actId);
    if (!passage || !act || listParts.has(passage.part)) return [];
    return [{ act, part: passage.part, spans: sentencesIn(act.text, passage).map((span) => withoutMarks(act.text, span)) }];
  });
  return [...ofFacts, ...ofPassages];
}

/** Without the mark of a list item before it and the one that parts it from the next. */
function withoutMarks(text: string, span: Span): Span {
  const { start, end } = withoutMark(text, span);
  const [mark = ''] = /\s{0,4}[;,:]?$/.exec(text.slice(Math.max(start, end - 5), end)) ?? [];
  return { start, end: end - mark.length };
}
