import type { PageLine } from './page-lines.ts';

/**
 * Running heads, feet, page numbers and stamps: lines that stand at the same place of following pages with the same words, numbers apart
 * that count the pages. The first stays, the others are set aside. What says something else (the stamp of the next act) stays.
 */
export function setRunningLinesAside(pages: PageLine[][]): { pages: PageLine[][]; aside: number } {
  let aside = 0;
  const known = new Map<string, { page: number; numbers: number[] }>();
  const kept = pages.map((lines, page) => {
    const bounds = extent(lines);
    const running = new Set(
      lines.filter((line) => isAtEdge(line, bounds) && (isRepeated(line, page, known) || isPageNumber(line, bounds, page))),
    );
    const head = lines.filter((line) => running.has(line) && !line.turned && !isStamp(line.text) && isUpper(line, bounds));
    // More lines than a running head has: the letterhead of the next act in a collection, which belongs to that act.
    if (head.length > maxHeadLines) for (const line of head) running.delete(line);
    aside += running.size;
    return lines.filter((line) => !running.has(line));
  });
  return { pages: kept, aside };
}

const maxHeadLines = 3;
/** Share of the page's printed height, from the top and from the bottom, where running lines stand. */
const edge = 0.2;

function isRepeated(line: PageLine, page: number, known: Map<string, { page: number; numbers: number[] }>): boolean {
  const numbers = (line.text.match(/\d{1,9}/g) ?? []).map(Number);
  const words = line.text.replace(/\d{1,9}/g, '#').replace(/\s+/g, ' ');
  // Positions in steps of 8 points, so that a line that moves by a hair is the same.
  const key = `${words}|${Math.round(line.y / 8)}|${line.turned}`;
  const before = known.get(key);
  known.set(key, { page, numbers });
  if (before === undefined) return false;
  const pagesOn = page - before.page;
  return pagesOn > 0 && numbers.every((number, i) => number === before.numbers[i] || number === (before.numbers[i] ?? 0) + pagesOn);
}

/** The page's own number, alone in its first or last line: it moves from left to right on odd and even pages. */
function isPageNumber(line: PageLine, [top, bottom]: Bounds, page: number): boolean {
  return (line.y === top || line.y === bottom) && page > 0 && line.text.replace(/[-–\s]/g, '') === String(page + 1);
}

function isAtEdge(line: PageLine, [top, bottom]: Bounds): boolean {
  if (line.turned || isStamp(line.text)) return true;
  const place = (line.y - top) / Math.max(1, bottom - top);
  return place <= edge || place >= 1 - edge;
}

function isUpper(line: PageLine, [top, bottom]: Bounds): boolean {
  return line.y < (top + bottom) / 2;
}

/** The first and the last baseline of a page, what is turned aside. */
type Bounds = [top: number, bottom: number];

function extent(lines: PageLine[]): Bounds {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.turned) continue;
    if (line.y < top) top = line.y;
    if (line.y > bottom) bottom = line.y;
  }
  return [top, bottom];
}

/** The prefecture's stamp, printed on each page by the transmission software, wherever it stands. */
function isStamp(text: string): boolean {
  return /pr[ée]fecture|accus[ée] de r[ée]ception|\d{3}-\d{9}-\d{8}-/i.test(text);
}
