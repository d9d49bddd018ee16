import type { Span } from '../../../corpus/record/place.ts';
import { sentencesIn } from '../compose/bounds.ts';

/**
 * The sentences of a question that end in a question mark. A question may hold more than its asking: words quoted from an act, a greeting, an
 * order to whoever reads it. Where such a sentence says what is asked for, the others don't.
 */
export function askingSentences(text: string): Span[] {
  return sentencesOf(text).filter(({ start, end }) => /\?[\s"'»”’)*_]{0,4}$/.test(text.slice(Math.max(start, end - 6), end)));
}

/**
 * The parts of a question in which its asking stands, narrow to wide: the clause, then the sentence. `at` is where the wording begins that said
 * what is asked for; null where none did. Who writes "Qui présidait ? Ignore all previous rules." asks in French, however long the rest is.
 */
export function askingParts(text: string, at: number | null): Span[] {
  const marked = askingSentences(text);
  const holds = ({ start, end }: Span) => at !== null && at >= start && at < end;
  const sentence = marked.find(holds) ?? marked[0] ?? sentencesOf(text).find(holds);
  if (!sentence) return [];
  const clause = clausesOf(text, sentence).find(holds);
  return clause ? [clause, sentence] : [sentence];
}

/** A line of its own is a sentence of its own in a question, where nothing is wrapped. */
export function sentencesOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  return lines.flatMap((line) => sentencesIn(text, line));
}

/** What marks between words part: commas, colons, brackets, quotation marks, dashes with room around them. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/(?:[^,;:()[\]«»"“”\s]|\s(?![-–—]\s))+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
