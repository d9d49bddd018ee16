import type { Span } from '../../corpus/record/place.ts';
import type { Part } from '../parts/find-parts.ts';
import { sentenceEnds } from '../parts/sentence-ends.ts';
import { isFlat, textBlocks } from '../parts/text-blocks.ts';
import { sourceText } from '../reading/source-text.ts';

/**
 * The smallest pieces of a part that stand for themselves, as spans of the source: its paragraphs, a list with the words that lead to it, or
 * where the text has no lines its sentences grouped. `cuts` are offsets at which a new piece has to begin (articles of the decision).
 */
export function unitsOf(source: string, part: Part, cuts: number[]): Span[] {
  const words = sourceText(source.slice(part.start, part.end));
  const view = words.view.text;
  if (view.trim() === '') return [];
  const starts = isFlat(view) ? sentenceStarts(view) : paragraphStarts(view);
  const inSource = starts.map((start) => part.start + words.view.toSource({ start, end: start }).start);
  const all =
    cuts.length > 0
      ? [...cuts, ...inSource.filter((start) => start > (cuts.at(-1) ?? 0) && isVote(source.slice(start, start + 40)))]
      : inSource.slice(1);
  const bounds = [part.start, ...[...new Set(all)].sort((a, b) => a - b).filter((at) => at > part.start && at < part.end), part.end];
  return bounds.slice(0, -1).map((start, i) => ({ start, end: bounds[i + 1] ?? part.end }));
}

/** Paragraphs; items behind a colon and wrapped sentences of a list stay with what leads to them. */
function paragraphStarts(view: string): number[] {
  const starts: number[] = [];
  let inList = false;
  let previousEnd = 0;
  for (const block of textBlocks(view)) {
    const before = view.slice(Math.max(0, previousEnd - 3), previousEnd).trimEnd();
    const item = /^(?:[^\p{L}\p{N}«"(]|\d{1,2}[.)°]|[a-z]\))/u.test(view.charAt(block.start)) || /[,;]$/.test(before);
    inList = /:$/.test(before) || (inList && item);
    if (starts.length === 0 || !inList) starts.push(block.start);
    previousEnd = block.end;
  }
  return starts;
}

/** Groups of sentences of some 800 characters. */
function sentenceStarts(view: string): number[] {
  const starts = [0];
  for (const end of sentenceEnds(view)) if (end - (starts.at(-1) ?? 0) >= 800) starts.push(end);
  return starts;
}

function isVote(words: string): boolean {
  return /^\W*(?:Adopt|ADOPT|Vot|VOT|Pour|POUR|À l['’]unanim|Ainsi)/u.test(words);
}
