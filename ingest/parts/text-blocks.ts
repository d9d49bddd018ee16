import { bulletMarks } from './bullets.ts';
import { firstBlockFrom } from './sorted.ts';

/** A paragraph or an item of a list, its wrapped lines together: offsets into the readable text, without white space around. */
export type Block = { start: number; end: number };

/**
 * Cuts a readable text into paragraphs and items. A text layer wraps paragraphs over lines and rarely leaves blank ones where pages meet,
 * so a block also ends where a sentence ends well before the right margin and a capital follows, and where a line in capitals gives way to a
 * sentence.
 */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const margin = rightMargin(lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  let previous = '';
  for (const line of lines) {
    if (line.text === '') {
      open = null;
    } else if (
      open === null ||
      opensBlock(line.text) ||
      (endsShort(previous, margin) && /^[\p{Lu}«"]/u.test(line.text)) ||
      (beginsSentence.test(line.text) && isShouted(previous))
    ) {
      open = { start: line.start, end: line.end };
      blocks.push(open);
    } else open.end = line.end;
    previous = line.text;
  }
  return blocks;
}

/** No line structure to go by: what is left of a page when recognition or an export joins its lines into one. */
export function isFlat(text: string): boolean {
  const lines = linesOf(text).filter((line) => line.text !== '');
  return lines.length > 0 && text.length / lines.length > 400; // printed lines hold 60 to 120 characters, Markdown paragraphs some 300
}

type Line = { text: string; start: number; end: number };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    const lead = line === '' ? 0 : text.slice(start, end).indexOf(line);
    lines.push({ text: line === '____' ? '' : line, start: start + lead, end: start + lead + line.length });
    start = end + 1;
  }
  return lines;
}

/** The width that nine lines in ten stay below, at least 40 characters. */
function rightMargin(lines: Line[]): number {
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return Math.max(40, widths[Math.floor(widths.length * 0.9)] ?? 0);
}

/** "M. Damien ORY, adjoint, propose …", "Il convient de …": who speaks or what a sentence begins with. "Campagne d'aide" may go on with a title. */
const beginsSentence =
  /^(?:M\.|MM\.|Mmes?|Monsieur|Madame|Il|Elle|Le|La|Les|Dans|Par|Afin|Suite|Conformément|Cette|Ce|Nous|Depuis)\s(?=.{60})/;

/** Words in capitals alone. */
function isShouted(line: string): boolean {
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line) && line.replace(/[^\p{Lu}]/gu, '').length > 11;
}

function endsShort(line: string, margin: number): boolean {
  return /[.!?;]$/.test(line) && line.length < margin * 0.85;
}

const opening = new RegExp(
  `^(?:[${bulletMarks}]\\s|-(?=[a-z])|\\d{1,2}[.)°]\\s?-?\\s|[a-z]\\)\\s|(?:vu|considerant|attendu|article|art\\.)\\s|entendu\\s)`,
  'iu',
);

/** "considérant " with room to spare. */
const longestOpening = 24;

function opensBlock(line: string): boolean {
  // A lower-case "article 6156" or "vu" is a wrapped line, so only capitals open.
  if (/^[a-z]+\s/.test(line)) return false;
  return opening.test(line.slice(0, longestOpening).normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The blocks that start in a stretch of the text. */
export function* blocksBetween(blocks: Block[], from: number, limit: number): Generator<Block> {
  for (let i = firstBlockFrom(blocks, from); i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.start >= limit) return;
    yield block;
  }
}
