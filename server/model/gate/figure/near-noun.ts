import type { Span } from '../../../../corpus/record/place.ts';
import type { Range } from '../carry.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, kindOf, printedAs } from '../figures.ts';
import type { TextReading } from '../read-text.ts';
import { distanceTo, placesOfNoun } from '../value-words.ts';

/** How many words of meaning may stand between a figure and the word that says what it is of: "sollicitée … à hauteur de 50 %" has eight. */
const window = 9;

/** The word of meaning before a figure stands near the same figure in the cited words ("une taxe de 25 290 €" where a grant of that sum is cited does not). */
export function nearNoun(one: Case, unit: Unit, figure: Figure, range: Range): boolean {
  if (isSecond(one.claim, unit.reading, figure)) return true;
  const places = placesOfNoun(one, unit, range, figure);
  const printed = printedAs(unit.reading.figures, figure);
  if (places === null || printed.length === 0) return true;
  // "312 640 € HT, soit 375 168 € TTC": one sum in two forms.
  const restated = (other: Span) =>
    printed.some((own) => /\bsoit\b/i.test(unit.reading.text.slice(Math.min(own.end, other.end), Math.max(own.start, other.start))));
  const rivals = unit.reading.figures.filter(
    (other) => kindOf(other.key) === kindOf(figure.key) && (other.key === figure.key || !restated(other)),
  );
  const nearest = Math.min(...rivals.map((other) => distanceTo(other, places, unit.reading)));
  // Where a sentence has several sums or counts, the word belongs to the nearest.
  return printed.some((other) => {
    const distance = distanceTo(other, places, unit.reading);
    return distance <= window && (rivals.length === printed.length || distance === nearest);
  });
}

/** "Du 13e au 24e mois", "300 et 350 €": the second of two stands behind the first in the cited words too, and what the first is of it is of. */
function isSecond(claim: TextReading, printed: TextReading, figure: Figure): boolean {
  const before = claim.figures[claim.figures.indexOf(figure) - 1];
  if (before === undefined || !isLinked(claim, before, figure)) return false;
  return printed.figures.some(
    (own, i) =>
      own.key === figure.key && printed.figures[i - 1]?.key === before.key && isLinked(printed, printed.figures[i - 1] ?? own, own),
  );
}

/** Nothing but a word or two between them, and no mark. */
function isLinked({ words, text }: TextReading, one: Span, other: Span): boolean {
  const between = words.filter((word) => word.start >= one.end && word.end <= other.start);
  return between.length <= 2 && !/[,;:.]/.test(text.slice(one.end, other.start));
}
