import type { Span } from '../../../corpus/record/place.ts';

/** The span without the white space around it, stretched to whole words: a quotation is never cut in the middle of one. */
export function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  while (start > 0 && isWord(text, start) && isWord(text, start - 1)) start -= 1;
  while (end < text.length && isWord(text, end - 1) && isWord(text, end)) end += 1;
  return { start, end };
}

/**
 * The clause around a span: back to the end of the sentence, list mark or paragraph before, on to the end of its own, within `limit`
 * characters. What proves a figure is the words that say what it is a figure of.
 */
export function clauseAround(text: string, span: Span, limit = 360): Span {
  const room = Math.max(0, limit - (span.end - span.start));
  let start = span.start;
  const floor = Math.max(0, span.start - Math.ceil(room * 0.65));
  while (start > floor && !endsBefore(text, start)) start -= 1;
  let end = span.end;
  const ceiling = Math.min(text.length, span.end + (room - (span.start - start)));
  while (end < ceiling && !endsAt(text, end)) end += 1;
  const wide = withoutMark(text, wholeWords(text, trimToWords(text, { start, end }, span)));
  // The semicolon that parts it from the next item is no part of the clause.
  const tail = /\s*[;,]$/.exec(text.slice(Math.max(span.end, wide.end - 3), wide.end));
  return tail ? { start: wide.start, end: wide.end - tail[0].length } : wide;
}

/** A quotation begins with words: the mark of a list item in front of them is left out. */
export function withoutMark(text: string, span: Span): Span {
  const mark = /^[-•*–▪➢][ \t]+/.exec(text.slice(span.start, span.start + 8));
  return mark && mark[0].length < span.end - span.start ? { start: span.start + mark[0].length, end: span.end } : span;
}

/** The line around a span: what proves a field ("Affiché le", "Quorum : 10"). */
export function lineAround(text: string, span: Span, limit = 200): Span {
  let start = span.start;
  while (start > 0 && span.start - start < limit && text.charAt(start - 1) !== '\n') start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < limit && text.charAt(end) !== '\n') end += 1;
  return wholeWords(text, trimToWords(text, { start, end }, span));
}

/** The sentences, list items and paragraphs of a stretch, in order. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !endsAt(text, at)) continue;
    const part = wholeWords(text, { start: from, end: at });
    if (part.end > part.start) out.push(part);
    from = at;
  }
  return out;
}

/** The paragraph around a span, within 400 characters each side: where a text has no paragraphs, its neighbourhood. */
export function paragraphAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf('\n\n'), 0);
  const to = after.indexOf('\n\n');
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

/** A boundary that fell inside a word because room ran out moves inwards to the word's edge. */
function trimToWords(text: string, wide: Span, core: Span): Span {
  let { start, end } = wide;
  while (start > 0 && start < core.start && isWord(text, start) && isWord(text, start - 1)) start += 1;
  while (end < text.length && end > core.end && isWord(text, end - 1) && isWord(text, end)) end -= 1;
  return { start, end };
}

/** Whether a sentence, a paragraph or a list item begins at `at`. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '\n')
    return /\n[ \t]*\n$/.test(text.slice(Math.max(0, at - 4), at)) || /^[ \t]*([-•*–▪➢]|\d{1,2}[.)])[ \t]/.test(text.slice(at, at + 6));
  return /\s/.test(text.charAt(at)) && isSentenceEnd(text, at - 1);
}

/** Whether a sentence, a paragraph or a list item ends at `at`. */
function endsAt(text: string, at: number): boolean {
  if (isSentenceEnd(text, at - 1) && (at >= text.length || /\s/.test(text.charAt(at)))) return true;
  if (text.charAt(at) !== '\n') return false;
  const next = text.slice(at, at + 16);
  // A blank line, a list item or a heading in capitals ("DECISION de la …") begins behind the line break.
  return /^\n[ \t]*\n/.test(next) || /^\n[ \t]*([-•*–▪➢]|\d{1,2}[.)])[ \t]/.test(next) || /^\n[ \t]*\p{Lu}{6}/u.test(next);
}

/** A full stop, semicolon or other closing mark; not the dot of "M.", of an initial, of "n." or "art.". */
function isSentenceEnd(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ';' || mark === '!' || mark === '?') return true;
  if (mark !== '.') return false;
  const word = /[\p{L}\p{N}.'’-]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return !/^(?:\p{Lu}|MM|Mr|Mme|Mmes|Mlle|Dr|St|Ste|art|n|no|cf|p|al|ch|av|bd|env|tél|etc)$|(?:^|[.-])\p{Lu}$/u.test(word);
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text.charAt(at));
}

/** The paragraph before a place, without white space; empty at the start of a text. */
export function paragraphBefore(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - 1_200), start).trimEnd();
  return (head.split(/\n[ \t]*\n/).at(-1) ?? '').trim();
}
