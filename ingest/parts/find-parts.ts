import { foldWords } from '../../corpus/language/fold.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import type { PartName } from '../../corpus/record/act.ts';
import type { SourceText } from '../reading/source-text.ts';
import { titleBefore, titleEnd, titleInCapitals } from './find-title.ts';
import { partCues } from './part-cues.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { firstFrom } from './sorted.ts';
import { type Block, blocksBetween, isFlat, textBlocks } from './text-blocks.ts';

export type Part = { part: PartName; start: number; end: number };

/**
 * The parts of an act in the order of its text, covering it from end to end, as offsets of the source. A part may come more than once:
 * minutes repeat recitals and decisions for each act. What no cue tells is header before the first and explanation after the title.
 */
export function findParts(text: SourceText): Part[] {
  const view = text.view.text;
  const boundaries = partsInView(text).map((part) => ({ ...part, start: sourceStart(text, part.start) }));
  if (view === '' || boundaries.length === 0) return text.source === '' ? [] : [{ part: 'header', start: 0, end: text.source.length }];
  return boundaries.map((part, i) => ({
    part: part.part,
    start: i === 0 ? 0 : part.start,
    end: boundaries[i + 1]?.start ?? text.source.length,
  }));
}

/** As `findParts`, in offsets of the readable text. The content of an act and its passages are both read by them. */
export const partsInView = rememberOf(readParts);

function readParts(text: SourceText): Part[] {
  const view = text.view.text;
  if (view.trim() === '') return [];
  const flat = isFlat(view);
  const blocks = textBlocks(view);
  const cues = cuePositions(view, blocks, flat);
  const parts: Part[] = [];
  let current: PartName = 'header';
  const open = (part: PartName, start: number) => {
    const last = parts.at(-1);
    if (last && last.start >= start) parts.pop();
    else if (last) last.end = start;
    if (parts.at(-1)?.part !== part) parts.push({ part, start, end: view.length });
    current = part;
  };
  open('header', 0);
  const ends = sentenceEnds(view);
  for (const [i, cue] of cues.entries()) {
    if ((cue.after && !cue.after.includes(current)) || (cue.proposal && decidedLater(cues, i))) continue;
    if (cue.start > 0 || current !== cue.part) open(cue.part, cue.start);
    if (cue.part !== 'attendance' && cue.part !== 'title') continue;
    const next = nextCue(cues, i);
    // The list goes on to its next heading; one far away is a word of a debate.
    if (cue.part === 'attendance' && next?.part === 'attendance' && next.start - cue.end < longestList) continue;
    const limit =
      next && (cue.part !== 'attendance' || next.part !== 'attendance') ? next.start : Math.min(view.length, cue.end + longestList);
    if (cue.part === 'title') {
      const end = titleEnd(view, cue.start, limit, flat);
      if (view.slice(end, limit).trim() !== '') open('explanation', skipSpace(view, end));
      continue;
    }
    // "X rapporte :" opens the explanations for sure; else their first paragraph is told by its look.
    const told = !flat && next?.part === 'explanation';
    const prose = told ? limit : attendanceEnd(view, cue, limit, ends, blocks, flat);
    const title = flat ? null : (titleInCapitals(view, blocks, cue.end, limit) ?? titleBefore(view, blocks, cue.end, prose ?? limit, told));
    if (title) open('title', title.start);
    const end = title?.end ?? prose;
    if (end !== null && view.slice(end, limit).trim() !== '') open('explanation', skipSpace(view, end));
  }
  return merged(withExplanation(parts, view, blocks, flat), view.length);
}

/** An act cut from minutes has no list of those present: what its head tells in whole sentences are explanations. */
function withExplanation(parts: Part[], view: string, blocks: Block[], flat: boolean): Part[] {
  const [header, ...others] = parts;
  // Where the list of those present follows, the sentence that opens an extract stands in its block.
  if (header?.part !== 'header' || flat || others[0]?.part === 'attendance') return parts;
  for (const block of blocksBetween(blocks, header.start + 1, header.end)) {
    if (!looksLikeProse(view.slice(block.start, block.end))) continue;
    return [{ ...header, end: block.start }, { part: 'explanation', start: block.start, end: header.end }, ...others];
  }
  return parts;
}

/** A hundred names with their offices. */
const longestList = 6000;

type Cue = { part: PartName; start: number; end: number; after?: PartName[]; proposal?: boolean };

/** Whether other words decide after a proposal, before the act closes or the next begins. */
function decidedLater(cues: Cue[], i: number): boolean {
  for (const cue of cues.slice(i + 1, i + 101)) {
    if (cue.part === 'closing' || cue.part === 'title') return false;
    if (cue.part === 'decision' && !cue.proposal) return true;
  }
  return false;
}

/** The next cue that may follow this one. Looks at a hundred at most, so that a text made of headings stays linear. */
function nextCue(cues: Cue[], i: number): Cue | undefined {
  const cue = cues[i];
  return cue && cues.slice(i + 1, i + 101).find((next) => !next.proposal && (!next.after || next.after.includes(cue.part)));
}

const everyCue = partCues.map((cue) => ({ ...cue, words: new RegExp(cue.words, `g${cue.words.flags}`) }));

function cuePositions(view: string, blocks: Block[], flat: boolean): Cue[] {
  const cues: Cue[] = [];
  const heads = new Set<string>();
  const starts = new Set(blocks.map((block) => block.start));
  for (const { part, words, after, anywhere, proposal, needs } of everyCue) {
    for (const { index: start, 0: found } of needs ? matchesBefore(view, words, needs) : view.matchAll(words)) {
      if (flat ? !standsFree(view, start, part) : !anywhere && !opensLine(view, start, starts)) continue;
      if (part === 'title') {
        // The same number or object again is the running head of the next page.
        const words = foldWords(view.slice(start, start + 40));
        const head = /^delib\D*\d[\d ]*/.exec(words)?.[0] ?? words;
        if (heads.has(head)) continue;
        heads.add(head);
      }
      cues.push({ part, start, end: start + found.length, ...(after ? { after } : {}), ...(proposal ? { proposal } : {}) });
    }
  }
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The longest cue that ends with the words it is looked for by. */
const longestCue = 160;

/** A cue that begins like any name is looked for before the words that close it: beginning at every capital took a tenth of the time of reading. */
function matchesBefore(view: string, words: RegExp, closing: RegExp): { index: number; 0: string }[] {
  return [...view.matchAll(closing)].flatMap((close) => {
    const from = Math.max(0, close.index - longestCue);
    const last = [...view.slice(from, close.index + close[0].length).matchAll(words)].at(-1);
    return last === undefined ? [] : [{ index: from + last.index, 0: last[0] }];
  });
}

/** At the start of a block, or of a line, after a bullet or a number at most. */
function opensLine(view: string, start: number, blockStarts: Set<number>): boolean {
  if (blockStarts.has(start)) return true;
  return /(?:^|\n)\W{0,4}$/.test(view.slice(Math.max(0, start - 5), start));
}

/** In a text without lines: a word of its own. What names a deciding body or a "Vu" has to begin something, not follow an article. */
function standsFree(view: string, start: number, part: PartName): boolean {
  const before = view.slice(Math.max(0, start - 12), start);
  if (/[\p{L}\p{N}'’-]$/u.test(before)) return false;
  if (part === 'title' || part === 'decision' || part === 'recitals')
    return !/(?<![-\p{L}])(?:[Ll]a|[Ll]e|[Ll]es|de|du|des|par|à|[Cc]ette|[Aa]u|aux)\s$/u.test(before);
  return true;
}

/** Where the list of those present ends in a text that no heading follows: after the sentence on the quorum, else after the block or sentence. */
function attendanceEnd(view: string, cue: Cue, limit: number, ends: number[], blocks: Block[], flat: boolean): number | null {
  if (!flat) {
    // Names stand in the block after their heading; what is neither a list nor a short line of the head is prose.
    for (const block of blocksBetween(blocks, cue.end + 1, limit))
      if (looksLikeProse(view.slice(block.start, block.end))) return block.start;
    return null;
  }
  const end = ends[firstFrom(ends, cue.end + 1)];
  return end !== undefined && end <= limit ? end : null;
}

function looksLikeProse(text: string): boolean {
  if (/\b(?:M\.|MM\.|Mmes?|Monsieur|Madame|pouvoir|procuration|quorum)\s/iu.test(text.slice(0, 200))) return false;
  return text.length > 120 && /[.!?;:]$/.test(text) && /\p{Ll}{3,} \p{Ll}{2,} /u.test(text);
}

function skipSpace(view: string, from: number): number {
  let at = from;
  while (at < view.length && /[\s.]/.test(view.charAt(at))) at += 1;
  return at;
}

/** Neighbours of one name joined; empty ones dropped. */
function merged(parts: Part[], length: number): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    if (part.start >= length) continue;
    const last = result.at(-1);
    if (last?.part === part.part) last.end = part.end;
    else result.push({ ...part });
  }
  for (const [i, part] of result.entries()) part.end = result[i + 1]?.start ?? length;
  return result;
}

/** The source offset of a view offset, moved back over the marks that open its line ("**", "## ", "\"). */
function sourceStart(text: SourceText, viewStart: number): number {
  const start = text.view.toSource({ start: viewStart, end: viewStart }).start;
  const marks = /(?:^|\n)([ \t*_#>\\]{1,11})$/.exec(text.source.slice(Math.max(0, start - 12), start));
  return start - (marks?.[1]?.length ?? 0);
}
