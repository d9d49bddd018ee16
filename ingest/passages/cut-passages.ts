import { oneLine } from '../../corpus/language/readable.ts';
import type { Act, PartName, Passage } from '../../corpus/record/act.ts';
import type { Span } from '../../corpus/record/place.ts';
import { bulletMarks } from '../parts/bullets.ts';
import type { Part } from '../parts/find-parts.ts';
import { splitLong } from './split-long.ts';
import { unitsOf } from './units.ts';

/** Above this many characters a paragraph is split at its sentences; below the second, neighbours are joined. Search weighs whole paragraphs best. */
const long = 1200;
const short = 160;

/**
 * The pieces of an act that search finds: the attendance whole, explanations by paragraph (a list stays with the words that lead to it), recitals
 * together, each article of the decision alone. No piece begins or ends within a sentence or a list of names.
 */
export function cutPassages(act: Act, parts: Part[]): Passage[] {
  const context = contextOf(act);
  const passages: Passage[] = [];
  for (const part of parts) {
    for (const span of spansOf(act, part)) {
      const shown = oneLine(act.text.slice(span.start, span.end));
      if (!/[\p{L}\p{N}]{2}/u.test(shown)) continue;
      const n = passages.length;
      passages.push({ id: `${act.id}#${n}`, actId: act.id, n, part: part.part, start: span.start, end: span.end, shown, context });
    }
  }
  return passages;
}

function spansOf(act: Act, part: Part): Span[] {
  if (whole.includes(part.part)) return kept(act.text, [part]);
  const cuts = part.part === 'decision' ? articleStarts(act, part) : [];
  const units = unitsOf(act.text, part, cuts);
  const joined = part.part === 'decision' ? units : joinShort(units, part.part);
  return kept(
    act.text,
    joined.flatMap((unit) => (unit.end - unit.start > long ? splitLong(act.text, unit, long) : [unit])),
  );
}

/** Never cut: who was there is one list, and a title one line. */
const whole: PartName[] = ['attendance', 'title'];

/** Where articles of the decision begin: each is a passage. What stands before the first leads to it and stays with it. */
function articleStarts(act: Act, part: Part): number[] {
  const starts = act.facts.flatMap((fact) => (fact.kind === 'decision' ? fact.places.map((place) => place.start) : []));
  return starts.filter((start) => start > part.start && start < part.end).slice(1);
}

/** Paragraphs of a line or two go with their neighbour; recitals go together up to the size of a long paragraph. */
function joinShort(units: Span[], part: PartName): Span[] {
  const result: Span[] = [];
  const enough = part === 'recitals' || part === 'header' || part === 'closing' ? 800 : short;
  for (const unit of units) {
    const last = result.at(-1);
    const fits =
      last && (last.end - last.start < enough || (enough > short && unit.end - last.start < enough)) && unit.end - last.start <= long;
    if (last && fits) last.end = unit.end;
    else result.push({ ...unit });
  }
  return result;
}

const trailing = new RegExp(`(?:\\s(?:[${bulletMarks}_*#]{1,6}|\\d{1,2}[.)]))?\\s*$`, 'u');

function kept(text: string, spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    // The bullet or rule that opens the next piece belongs to no one.
    const tail = trailing.exec(text.slice(Math.max(from, to - 40), to));
    if (tail) to -= tail[0].length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

const longDate = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** "ESPACE NUMÉRIQUE … · séance du 28 août 2018": the words by which one asks for an act, beside those of the passage. */
function contextOf(act: Act): string {
  const date = act.sessionDate ? `séance du ${longDate.format(new Date(`${act.sessionDate}T00:00:00Z`))}` : null;
  return [act.title, date].filter(Boolean).join(' · ');
}
