import type { PassageHit } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { Place, Span } from '../../../corpus/record/place.ts';
import { sentencesIn } from '../compose/bounds.ts';
import type { Cue } from './cues.ts';
import { type Subject, shareOf, stemSet } from './subject.ts';

/** A quotation longer than that is cut to its best sentences. */
const longest = 500;
/** Share of the best sentence's worth below which one at an end is left out: it speaks of something else. */
const leastWorth = 0.4;

/**
 * The part of a passage that answers: of a long one the best sentence with its neighbours, of any the sentences at its ends that have nothing of
 * the question left out. Needs the act's text, since places count in it.
 */
export function thought({ passage }: PassageHit, text: string, subject: Subject, cue: Cue | null): Place {
  const { actId, start, end } = passage;
  const decision = passage.part === 'decision' || passage.part === 'recitals';
  const parts = sentencesIn(text, { start, end });
  const folded = parts.map((part) => fold(text.slice(part.start, part.end)));
  // Where the passage answers by certain words only, the sentence that has them is its heart.
  const worth = folded.map(
    (said) => shareOf(subject, stemSet(said)) + (cue?.needed && said.match(cue.needed) ? 1 : 0) + (cue && said.match(cue.said) ? 0.3 : 0),
  );
  if (end - start <= longest && !decision) return { actId, ...trimmed({ start, end }, parts, folded, worth) };
  let from = worth.indexOf(Math.max(...worth));
  let to = from;
  const size = (first: number, last: number) => (parts[last]?.end ?? end) - (parts[first]?.start ?? start);
  for (;;) {
    // An article or a recital is a thought of its own.
    if (decision) break;
    const after = to + 1 < parts.length && size(from, to + 1) <= longest;
    const before = from > 0 && size(from - 1, to) <= longest;
    if (!after && !before) break;
    if (after && (!before || (worth[to + 1] ?? 0) >= (worth[from - 1] ?? 0))) to += 1;
    else from -= 1;
  }
  const kept = { start: parts[from]?.start ?? start, end: parts[to]?.end ?? end };
  if (decision) return { actId, ...kept };
  return { actId, ...trimmed(kept, parts.slice(from, to + 1), folded.slice(from, to + 1), worth.slice(from, to + 1)) };
}

/** What a sentence begins with that leans on the one before: an item of a list, a pronoun, a conclusion. */
const leans =
  /^\W{0,4}(?:[-•*–▪➢]|cet|cette|ces|ce|celui-ci|celle-ci|celles-ci|ceux-ci|il|elle|ils|elles|ainsi|aussi|de plus|en outre|d.autre part|c.est|pour (?:ces|cette|cela)|a ce titre|en consequence|notamment)(?![\p{L}])/u;

/** The span without the sentences at its ends that are worth little beside the best and that nothing kept leans on. */
function trimmed(span: Span, parts: readonly Span[], folded: readonly string[], worth: readonly number[]): Span {
  const least = leastWorth * Math.max(...worth);
  let from = 0;
  let to = parts.length - 1;
  while (from < to && (worth[from] ?? 0) < least && !/:\W*$/.test(folded[from] ?? '') && !leans.test(folded[from + 1] ?? '')) from += 1;
  while (to > from && (worth[to] ?? 0) < least && !leans.test(folded[to] ?? '')) to -= 1;
  const [first, last] = [parts[from], parts[to]];
  return { start: from === 0 || !first ? span.start : first.start, end: to === parts.length - 1 || !last ? span.end : last.end };
}
