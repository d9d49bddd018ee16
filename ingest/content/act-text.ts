import { type FoundDate, findDates } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { PartName } from '../../corpus/record/act.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { bulletMarks } from '../parts/bullets.ts';
import { type Part, partsInView } from '../parts/find-parts.ts';
import { sentenceEnds } from '../parts/sentence-ends.ts';
import { firstBlockFrom, firstFrom } from '../parts/sorted.ts';
import { type Block, isFlat, textBlocks } from '../parts/text-blocks.ts';
import { type SourceText, spanIn } from '../reading/source-text.ts';
import { findStamps } from './find-stamps.ts';

/** A text with what every extractor of its content asks for, found once. All offsets are of the readable text (`view`). */
export type ActText = {
  text: SourceText;
  view: string;
  /** Folded, line breaks made spaces: phrases match over wrapped lines. Same offsets. */
  flow: string;
  parts: Part[];
  /** All dates, years alone too: finding them is the dearest step of reading, done once. */
  dates: FoundDate[];
  blocks: Block[];
  flat: boolean;
  /** Stamps of the transmission: in a text that recognition put on one line they stand in the middle of sentences. */
  stamps: readonly Span[];
  /** Offsets that no clause crosses: ends of sentences, semicolons, starts of blocks, edges of stamps. Sorted. */
  stops: number[];
  /** Ends of sentences alone. Sorted. */
  sentences: number[];
  /** Line breaks. Sorted. */
  breaks: number[];
};

/** Reads facts of one kind. */
export type ContentExtractor = (act: ActText) => FactDraft[];

export function actText(text: SourceText): ActText {
  const view = text.view.text;
  const blocks = textBlocks(view);
  const stamps = findStamps(text);
  const sentences = sentenceEnds(view);
  const stops = new Set([0, view.length]);
  for (const end of sentences) stops.add(end);
  for (const block of blocks) stops.add(block.start);
  for (const stamp of stamps) stops.add(stamp.start).add(stamp.end);
  for (const match of view.matchAll(/;/g)) stops.add(match.index + 1);
  return {
    text,
    view,
    flow: text.folded.replace(/\n/g, ' '),
    parts: partsInView(text),
    dates: findDates(view, { years: true }),
    blocks,
    flat: isFlat(view),
    stamps,
    sentences,
    stops: [...stops].sort((a, b) => a - b),
    breaks: Array.from(view.matchAll(/\n/g), ({ index }) => index),
  };
}

export function partAt(act: ActText, offset: number): PartName {
  const i = firstBlockFrom(act.parts, offset + 1) - 1;
  return act.parts[i]?.part ?? 'header';
}

/**
 * The sentence or item that holds a match, without its bullet; where that is longer than some five lines, the clause of it, cut at commas and
 * colons where there are any near enough.
 */
export function clauseAround(act: ActText, match: Span, { before = 220, after = 140, whole = 480 } = {}): Span {
  const { view, stops } = act;
  let start = stops[firstFrom(stops, match.start + 1) - 1] ?? 0;
  let end = stops[firstFrom(stops, match.end)] ?? view.length;
  if (end - start > whole) {
    if (match.start - start > before) start = softStart(view, match.start - before, match.start);
    if (end - match.end > after) end = softEnd(view, match.end, match.end + after, end);
  }
  const clause = trimmed(view, { start, end });
  const bullet = leadingBullet.exec(view.slice(clause.start, clause.start + 24));
  return bullet && clause.start + bullet[0].length <= match.start ? { start: clause.start + bullet[0].length, end: clause.end } : clause;
}

const leadingBullet = new RegExp(
  `^(?:[${bulletMarks}]{1,2}\\s|(?:Article|ARTICLE)\\s(?:\\d{1,2}(?:\\s?er)?|premier|unique)\\s?[:.–-]?\\s)`,
  'u',
);

/** The line that holds a match, or the clause where the text has no lines. */
export function lineAround({ view, breaks }: ActText, match: Span): Span {
  const before = breaks[firstFrom(breaks, match.start) - 1] ?? -1;
  return trimmed(view, { start: before + 1, end: breaks[firstFrom(breaks, match.end)] ?? view.length });
}

/** Words of the view on one line, without the bullet that opens them and the mark that closes them. */
export function wordsOf(act: ActText, { start, end }: Span): string {
  return oneLine(act.view.slice(start, end))
    .replace(/^[^\p{L}\p{N}«"“(]+/u, '')
    .replace(/[\s,;:]+$/, '');
}

/** What a label says around a match: the clause, shorter than what is quoted as its proof. */
export function labelAround(act: ActText, match: Span): string {
  return wordsOf(act, clauseAround(act, match, { before: 150, after: 110, whole: 220 }));
}

export function spansOf(act: ActText, { start, end }: Span): [Span] {
  return [spanIn(act.text, start, end)];
}

export function inStamp(act: ActText, offset: number): boolean {
  const i = firstBlockFrom(act.stamps, offset + 1) - 1;
  const stamp = act.stamps[i];
  return stamp !== undefined && offset < stamp.end;
}

export function trimmed(view: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;]/.test(view.charAt(from))) from += 1;
  while (to > from && /[\s,;]/.test(view.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The first comma, colon or dash of a stretch, else its first whole word. */
function softStart(view: string, from: number, to: number): number {
  const stretch = view.slice(from, to);
  // One close to the match leaves nothing to say what it is about.
  const comma = /[,:]\s/.exec(stretch);
  if (comma && comma.index < stretch.length - 40) return from + comma.index + 2;
  const space = /\s/.exec(stretch);
  return space ? from + space.index + 1 : from;
}

/** The last comma of a stretch, else the next one soon behind it, else its last whole word. */
function softEnd(view: string, from: number, to: number, limit: number): number {
  const stretch = view.slice(from, to);
  const comma = Math.max(stretch.lastIndexOf(', '), stretch.lastIndexOf(',\n'));
  if (comma >= 25) return from + comma;
  if (limit - to < 160) return limit;
  const next = /,\s/.exec(view.slice(to, Math.min(limit, to + 160)));
  if (next) return to + next.index;
  const space = Math.max(stretch.lastIndexOf(' '), stretch.lastIndexOf('\n'));
  return space > 0 ? from + space : to;
}
