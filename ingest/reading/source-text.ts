import { fold } from '../../corpus/language/fold.ts';
import { type Readable, readable } from '../../corpus/language/readable.ts';
import { remember } from '../../corpus/language/remember.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';

/**
 * A text to read facts from, in three views. Extractors match on `view.text` or `folded` (which share offsets) and answer with spans of
 * `source`, made by `spanIn`.
 */
export type SourceText = {
  /** As served: places point into it. */
  source: string;
  /** Readable: no marks, no escapes, single spaces, line breaks kept. */
  view: Readable;
  /** `view.text` without case and accents, character for character. */
  folded: string;
};

export type Extractor = (text: SourceText) => FactDraft[];

export const sourceText: (source: string) => SourceText = remember((source) => {
  const view = readable(source);
  return { source, view, folded: fold(view.text) };
});

/** The span in the source of a match in the view, without the white space around it. Throws on a span that holds nothing. */
export function spanIn(text: SourceText, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.view.text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.view.text.charAt(to - 1))) to -= 1;
  if (to <= from) throw new RangeError(`empty span ${start}–${end} in a text of ${text.view.text.length} characters`);
  return text.view.toSource({ start: from, end: to });
}
