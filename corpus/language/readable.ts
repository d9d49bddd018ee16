import type { Span } from '../record/place.ts';

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
 * Line breaks are kept (they carry structure); see `oneLine` for flowing text. Underscores inside a word are no mark.
 */
export function readable(source: string): Readable {
  const out: string[] = [];
  const origin: number[] = [];
  const keep = (index: number, unit: string) => {
    out.push(unit);
    origin.push(index);
  };
  let i = 0;
  let lineStart = true;
  while (i < source.length) {
    const unit = source.charAt(i);
    if (lineStart) {
      const mark = lineMark(source, i);
      if (mark > 0) {
        i += mark;
        continue;
      }
    }
    if (unit === '\n') {
      while (out.at(-1) === ' ') {
        out.pop();
        origin.pop();
      }
      keep(i, '\n');
      lineStart = true;
      i += 1;
      continue;
    }
    if (isSpace(unit)) {
      const previous = out.at(-1);
      if (previous !== undefined && previous !== ' ' && previous !== '\n') keep(i, ' ');
      i += 1;
      continue;
    }
    lineStart = false;
    if (unit === '\\' && escapable.includes(source.charAt(i + 1)) && source.charAt(i + 1) !== '') {
      keep(i + 1, source.charAt(i + 1));
      i += 2;
      continue;
    }
    const raised = unit === '^' ? superscript.exec(source.slice(i, i + 12)) : null;
    if (raised?.[1] !== undefined) {
      for (let k = 0; k < raised[1].length; k++) keep(i + 2 + k, raised[1].charAt(k));
      i += raised[0].length;
      continue;
    }
    if (unit === '*' || unit === '_') {
      const run = runLength(source, i, unit);
      if (isEmphasis(source, i, run, unit)) {
        i += run;
        continue;
      }
      for (let k = 0; k < run; k++) keep(i + k, unit);
      i += run;
      continue;
    }
    keep(i, unit);
    i += 1;
  }
  const text = out.join('');
  return {
    text,
    toSource: ({ start, end }) => ({
      start: origin[start] ?? source.length,
      end: end > start ? (origin[end - 1] ?? source.length - 1) + 1 : (origin[start] ?? source.length),
    }),
    fromSource: ({ start, end }) => ({ start: lowerBound(origin, start), end: lowerBound(origin, end) }),
  };
}

/**
 * Readable words on one line: what is shown of a quotation. A word cut at its hyphen by the line end is joined ("ci-\nannexée" reads
 * "ci-annexée"), and the dots that lead the eye to a figure become one mark ("coût total ........ 12 €" reads "coût total … 12 €").
 */
export function oneLine(source: string): string {
  return readable(source)
    .text.replace(/(\p{L})-\n\s*(?=\p{L})/gu, '$1-')
    .replace(/[ \t]?\.{4,}[ \t]?/g, ' … ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How converters write what is raised: "3^{ème} phase", "1^{er}". */
const superscript = /^\^\{([^{}\s]{1,8})\}/;

const escapable = '\\`*_{}[]()#+-.!|>~';

function isSpace(unit: string): boolean {
  return unit !== '\n' && /\s/.test(unit);
}

/** Length of a mark that only a line's start can carry: heading marks, quotation marks, a rule made of dashes or underscores alone. */
function lineMark(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  const line = source.slice(at, end < 0 ? source.length : end);
  const heading = /^[ \t]{0,3}(#{1,6}[ \t]+|>[ \t]?)/.exec(line);
  if (heading) return heading[0].length;
  const rule = /^[ \t]*([-_*])(?:[ \t]*\1){2,}[ \t]*$/.exec(line);
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

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
