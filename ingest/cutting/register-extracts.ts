import type { Item } from './numbered-items.ts';
import { saysDecision } from './says-decision.ts';
import { extractTitles, sittingWordings } from './wordings.ts';

/** Lines of a letterhead that stand above an extract's title and belong to its act. */
const letterhead =
  /^(?:republique francaise|liberte|departement|arrondissement|canton|commune|mairie|ville|communaute|syndicat|conseil|metropole|envoye|recu|publie|affiche|id ?:|accuse|date|n ?[°º]|deliberation|seance|\d{3}-\d{9})/;
const longestLetterheadLine = 90;
const mostLetterheadLines = 12;

/**
 * The acts of a collection: extracts of the register bound in one file, each with its own letterhead, attendance and decision. A title
 * that comes again without them is the running head of the same act. Null where there are not two.
 */
export function registerExtracts(folded: string): Item[] | null {
  const starts = titlePositions(folded).map((at) => withLetterhead(folded, at));
  const pieces: { start: number; end: number }[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? folded.length;
    const head = folded.slice(start, Math.min(end, start + 4000));
    const own = sittingWordings.some((wording) => head.includes(wording)) && saysDecision(folded.slice(start, end));
    const last = pieces.at(-1);
    if (own) pieces.push({ start, end });
    else if (last !== undefined) last.end = end;
  }
  if (pieces.length < 2) return null;
  return pieces.map((piece) => ({ ...piece, number: null, titleFrom: -1, decides: true }));
}

function titlePositions(folded: string): number[] {
  const found = extractTitles
    .filter((title) => title.startsWith('extrait'))
    .flatMap((title) => {
      const at: number[] = [];
      for (let i = folded.indexOf(title); i >= 0; i = folded.indexOf(title, i + title.length)) at.push(i);
      return at;
    })
    .sort((a, b) => a - b);
  return found.filter((at, i) => i === 0 || at - (found[i - 1] ?? 0) > 40);
}

/** Up over the lines of the letterhead. */
function withLetterhead(folded: string, at: number): number {
  let start = folded.lastIndexOf('\n', at - 1) + 1;
  // In running text the title stands inside a line: it begins where its words do.
  if (at - start > longestLetterheadLine) return at;
  let top = start;
  for (let i = 0; i < mostLetterheadLines && start > 0; i += 1) {
    const previous = folded.lastIndexOf('\n', start - 2) + 1;
    const line = folded.slice(previous, start - 1).trim();
    start = previous;
    if (line === '') continue;
    if (line.length > longestLetterheadLine || !letterhead.test(line)) break;
    top = start;
  }
  return top;
}
