import type { Span } from '../record/place.ts';
import { KeptRuns } from './kept-runs.ts';

/** A text made readable, and the way back from its offsets to those of the source. */
export type Readable = {
  text: string;
  /** The span of the source that a span of the readable text was made from. Trims nothing: pass the span of words. */
  toSource(span: Span): Span;
  /** The readable span of a span of the source. */
  fromSource(span: Span): Span;
};

/**
 * What a reader should see of a source: without Markdown marks (`**`, `*`, `_`, `#`, `>`, `^{ème}`), backslash escapes (`CP2015\_03\_31`)
 * and runs of spaces; a hyphen that only breaks a word at a line end is kept, since "ci-\nannexée" can't be told from "trans-\nmission".
 * Line breaks are kept (they carry structure); see `oneLine` for flowing text. Underscores inside a word are no mark. Letters that a typist set
 * apart ("P R É S E N T S", "C O M M U N E   D E   R O C") are words again.
 */
export function readable(source: string): Readable {
  const kept = new KeptRuns(source);
  const apart = setApart(source);
  let nextApart = apart.shift();
  let i = 0;
  let lineStart = true;
  while (i < source.length) {
    if (lineStart) {
      while (isSpace(source.charAt(i))) i += 1;
      const mark = lineMark(source, i);
      if (mark > 0) {
        i += mark;
        continue;
      }
    }
    const unit = source.charAt(i);
    if (unit === '\n') {
      kept.breakLine(i);
      lineStart = true;
      i += 1;
      continue;
    }
    if (isSpace(unit)) {
      kept.space(i);
      i += 1;
      continue;
    }
    lineStart = false;
    while (nextApart !== undefined && nextApart.start < i) nextApart = apart.shift();
    if (nextApart?.start === i) {
      for (; i < nextApart.end; i += 1) {
        if (!isSpace(source.charAt(i))) kept.keep(i, i + 1);
        else if (isSpace(source.charAt(i + 1))) kept.space(i);
      }
      continue;
    }
    if (unit === '\\' && escapable.includes(source.charAt(i + 1)) && source.charAt(i + 1) !== '') {
      kept.keep(i + 1, i + 2);
      i += 2;
      continue;
    }
    const raised = unit === '^' ? superscript.exec(source.slice(i, i + 12)) : null;
    if (raised?.[1] !== undefined) {
      kept.keep(i + 2, i + 2 + raised[1].length);
      i += raised[0].length;
      continue;
    }
    if (unit === '*' || unit === '_') {
      const run = runLength(source, i, unit);
      if (!isEmphasis(source, i, run, unit)) kept.keep(i, i + run);
      i += run;
      continue;
    }
    notPlain.lastIndex = i + 1;
    const end = Math.min(notPlain.exec(source)?.index ?? source.length, nextApart?.start ?? source.length);
    kept.keep(i, end);
    i = end;
  }
  return kept.readable();
}

/** Four capitals at least, one space between them, more between words: fewer are initials. */
const lettersApart = /(?<![\p{L}\p{N}.'’-] ?)\p{Lu} \p{Lu}(?: \p{Lu}){0,40}(?: {2,4}\p{Lu}(?: \p{Lu}){0,40}){0,8}(?! ?[\p{L}\p{N}.])/gu;

/** Few texts have four capitals apart: one that has is told without the classes of Unicode, which take nine times as long to look for. */
const mayBeApart = /[A-Z\u00c0-\uffff] [A-Z\u00c0-\uffff]{1,2} [A-Z\u00c0-\uffff]{1,2} [A-Z\u00c0-\uffff]/;

/** Words whose letters stand apart. "A B C D" in the order of the alphabet are sections or columns; a letter alone is no word. */
function setApart(source: string): Span[] {
  if (!mayBeApart.test(source)) return [];
  return [...source.matchAll(lettersApart)].flatMap((match) => {
    const words = match[0].split(/ {2,4}/).map((word) => word.replaceAll(' ', ''));
    const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
    const alphabet = [...longest].every((letter, i) => i === 0 || letter > longest.charAt(i - 1));
    return longest.length < 4 || alphabet ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** What ends a stretch that is kept as it stands: marks, line breaks, and white space other than one plain space between two words. */
const notPlain = /[\\^*_]|[^\S ]| (?=[\s\\^*_]|$)/g;

/**
 * Readable words on one line: what is shown of a quotation. A word cut at its hyphen by the line end is joined ("ci-\nannexée" reads
 * "ci-annexée"), and the dots that lead the eye to a figure become one mark ("coût total ........ 12 €" reads "coût total … 12 €").
 */
export function oneLine(source: string): string {
  if (!workedOn.test(source)) return source;
  return readable(source)
    .text.replace(/(\p{L})-\n\s*(?=\p{L})/gu, '$1-')
    .replace(/[ \t]?\.{4,}[ \t]?/g, ' … ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most quotations are words on one line already: no mark, no break, no white space but single spaces between words, no leading dots. */
const workedOn = /[\\^*_]|[^\S ]| (?=\s|$)|^[\s#>-]|\.{4}/;

/** How converters write what is raised: "3^{ème} phase", "1^{er}". */
const superscript = /^\^\{([^{}\s]{1,8})\}/;

const escapable = '\\`*_{}[]()#+-.!|>~';

function isSpace(unit: string): boolean {
  return unit !== '\n' && /\s/.test(unit);
}

/** Length of a mark that only a line's start can carry: heading marks, quotation marks, a rule made of dashes or underscores alone. */
function lineMark(source: string, at: number): number {
  if (!'#>-_*'.includes(source.charAt(at))) return 0;
  const end = source.indexOf('\n', at);
  const line = source.slice(at, end < 0 ? source.length : end);
  const heading = /^(?:#{1,6}[ \t]+|>[ \t]?)/.exec(line);
  if (heading) return heading[0].length;
  const rule = /^([-_*])(?:[ \t]*\1){2,}[ \t]*$/.exec(line);
  return rule ? rule[0].length : 0;
}

function runLength(source: string, at: number, unit: string): number {
  let end = at;
  while (source.charAt(end) === unit) end += 1;
  return end - at;
}

/** CommonMark's left- or right-flanking run, close enough: an underscore between two letters or digits is part of a word. */
function isEmphasis(source: string, at: number, run: number, unit: string): boolean {
  if (run > 3) return unit === '_';
  const before = source.charAt(at - 1);
  const after = source.charAt(at + run);
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  if (unit === '_' && wordBefore && wordAfter) return false;
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  return !(spaceBefore && spaceAfter);
}
