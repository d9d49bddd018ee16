import { foldWords } from '../../corpus/language/fold.ts';
import type { Item } from './numbered-items.ts';
import { saysDecision } from './says-decision.ts';

/** An agenda is read up to here: that of a long sitting has some 80 lines. */
const longestAgenda = 120;
/** Shorter lines ("Vote", "Divers") repeat by chance. */
const leastWords = 3;

/** The items of minutes without numbers: titles that the agenda announced, printed again as lines of their own. */
export function agendaItems(text: string, folded: string): Item[] | null {
  const agenda = /(?:^|\n)[^\n]{0,20}ordre du jour[^\n]{0,40}\n/.exec(folded);
  if (agenda === null) return null;
  const announced = new Set<string>();
  const headings: { start: number; end: number }[] = [];
  let lines = 0;
  for (const line of linesFrom(text, agenda.index + agenda[0].length)) {
    const words = foldWords(text.slice(line.start, line.end)).replace(/^(?:\d{1,3}|[ivx]{1,5}) /, '');
    if (words.split(' ').length < leastWords) continue;
    if (announced.has(words)) {
      const last = headings.at(-1);
      // A title of two lines.
      if (last !== undefined && line.start - last.end <= 1) last.end = line.end;
      else headings.push({ ...line });
    } else if (headings.length === 0 && lines < longestAgenda) announced.add(words);
    lines += 1;
  }
  const items = headings.map((heading, i) => {
    const end = headings[i + 1]?.start ?? text.length;
    return { start: heading.start, end, number: null, titleFrom: heading.start, decides: saysDecision(folded.slice(heading.end, end)) };
  });
  // One alone would hold whatever else the sitting dealt with.
  return items.filter((item) => item.decides).length > 1 ? items : null;
}

function* linesFrom(text: string, from: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}
