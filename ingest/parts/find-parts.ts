import { foldWords } from '../../corpus/language/fold.ts';
import type { PartName } from '../../corpus/record/act.ts';
import type { SourceText } from '../reading/source-text.ts';
import { headingsThatAreNoTitle, partCues } from './part-cues.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { firstBlockFrom, firstFrom } from './sorted.ts';
import { type Block, isFlat, textBlocks } from './text-blocks.ts';

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

/** As `findParts`, in offsets of the readable text. */
export function partsInView(text: SourceText): Part[] {
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
    const title = flat ? null : (capitals(view, blocks, cue.end, limit) ?? titleBefore(view, blocks, cue.end, prose ?? limit, told));
    if (title) open('title', title.start);
    const end = title?.end ?? prose;
    if (end !== null && view.slice(end, limit).trim() !== '') open('explanation', skipSpace(view, end));
  }
  return merged(withExplanation(parts, view, blocks, flat), view.length);
}

/** An act cut from minutes has no list of those present: what its head tells in whole sentences are explanations. */
function withExplanation(parts: Part[], view: string, blocks: Block[], flat: boolean): Part[] {
  const [header, ...others] = parts;
  if (header?.part !== 'header' || flat) return parts;
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

function cuePositions(view: string, blocks: Block[], flat: boolean): Cue[] {
  const cues: Cue[] = [];
  const starts = new Set(blocks.map((block) => block.start));
  for (const { part, words, after, anywhere, proposal } of partCues) {
    for (const match of view.matchAll(new RegExp(words.source, `g${words.flags}`))) {
      const start = match.index;
      if (flat ? !standsFree(view, start, part) : !anywhere && !opensLine(view, start, starts)) continue;
      cues.push({ part, start, end: start + match[0].length, ...(after ? { after } : {}), ...(proposal ? { proposal } : {}) });
    }
  }
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
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

/** The lines in capitals between the attendance and the explanations. Lists of names in capitals follow a heading or hold titles or commas. */
function capitals(view: string, blocks: Block[], from: number, limit: number): Block | null {
  let title: Block | null = null;
  for (const block of blocksBetween(blocks, from, limit)) {
    const words = view.slice(block.start, block.end);
    if (isTitleInCapitals(words) && !(title === null && /:\s*$/.test(view.slice(Math.max(0, block.start - 4), block.start)))) {
      title = title ? { start: title.start, end: block.end } : { ...block };
    } else if (title) break;
  }
  return title;
}

/**
 * A title in small letters: the blocks right before the explanations ("X rapporte :" or the first paragraph) that are set apart by blank lines
 * and have words of a sentence, as no list of names does. Where only the look of a paragraph tells the explanations, it closes with no mark.
 */
function titleBefore(view: string, blocks: Block[], from: number, explanation: number, told: boolean): Block | null {
  const between = [...blocksBetween(blocks, from + 1, explanation)];
  let title: Block | null = null;
  let end: number | null = null;
  for (const block of between.reverse()) {
    const words = view.slice(block.start, block.end);
    const apart = /\n[ ]*\n[\s_]*$/.test(view.slice(Math.max(0, block.start - 12), block.start));
    const commonWords = words.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0;
    const smallWords = words.match(/(?<!\p{L})(?:de|du|des|la|le|les|et|à|au|en|pour)(?!\p{L})/gu)?.length ?? 0;
    const speaks = commonWords >= 2 || (told && (commonWords >= 1 || smallWords >= 2) && (words.match(/,/g)?.length ?? 0) < 3);
    const names =
      /(?<![\p{L}.])(?:M\.|MM\.|Mmes?|Monsieur|Madame|pouvoirs?|procurations?|quorum|s[ée]ance|absente?s?|pr[ée]sente?s?)(?!\p{L})/iu.test(
        words,
      );
    const closed = !told && /[:;.,]$/.test(words);
    const quoted = told && title === null && /^[«"“]/.test(words);
    if (names || closed || (!speaks && !quoted) || words.length > 500) break;
    const joined: Block = { start: block.start, end: end ?? block.end };
    end = joined.end;
    // What follows a point without a blank line ("… au profit de E.D.F.") is still of the block before.
    if (!apart) continue;
    title = joined;
    if (!told) break;
  }
  return title;
}

function* blocksBetween(blocks: Block[], from: number, limit: number): Generator<Block> {
  for (let i = firstBlockFrom(blocks, from); i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.start >= limit) return;
    yield block;
  }
}

export function isTitleInCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters.length < 8 || words.length > 500) return false;
  const capitalLetters = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (capitalLetters < letters.length * 0.85) return false;
  if (/\b(?:M|MM|Mme|Mmes|MME|MMES)\b\.?\s/u.test(words) || (words.match(/,/g)?.length ?? 0) > 3) return false;
  const folded = foldWords(words);
  return folded.split(' ').length >= 2 && !headingsThatAreNoTitle.test(folded);
}

/** A title opened by its own words ("OBJET :", "Délibération n°"): to the end of its block, in a flat text to the next opening of a sentence. */
function titleEnd(view: string, start: number, limit: number, flat: boolean): number {
  const most = Math.min(limit, start + 400);
  if (!flat) {
    // "Objet :" may stand alone, its words in the next block.
    const own = /^[^\n:]{0,40}:\s*/.exec(view.slice(start, most))?.[0].length ?? 0;
    const from = start + own;
    const stop = /\n\s*\n/.exec(view.slice(from, most));
    return stop ? from + stop.index : most;
  }
  const words = view.slice(start, most);
  const stop = titleStop.exec(words.slice(8));
  return stop ? start + 8 + stop.index : most;
}

/** What follows a title in a text without lines: a sentence that names who speaks, a heading, the rapporteur, or the point that closes it. */
export const titleStop =
  /(?:[.](?=\s+\p{Lu}\p{Ll})|\s(?=(?:Monsieur|Madame|M\.|Mme|Rapporteure?|RAPPORTEUR|Le [Cc]onseil|La [Cc]ommission|L['’]an |L['’]assemblée|Vu |VU |Considérant|CONSIDÉRANT|CONSIDERANT|Présents?\b|PRÉSENTS?|Étaient|Etaient|Il est|Dans le cadre|Par délibération|Pour rappel|La loi|Le code|Absents?|Nombre de|Envoyé en|Adopt|ADOPT|Accord à|APPROUV|Délibération\b|DÉLIBÉRATION n|Date de)))/u;

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
