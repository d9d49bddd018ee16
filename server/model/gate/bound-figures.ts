import type { Span } from '../../../corpus/record/place.ts';
import type { Missing, Range } from './carry.ts';
import type { Case } from './check.ts';
import type { Unit } from './evidence.ts';
import { distanceTo, placesOfNoun } from './value-words.ts';

/** How many words of meaning may stand between a figure and the word that says what it is of: "sollicitée … à hauteur de 50 %" has eight. */
const window = 9;

/**
 * The figures of a clause are those of the unit, each as often as there, in their order, and next to what they count: the word of meaning before
 * a figure stands near the same figure in the cited words ("une taxe de 25 290 €" where a grant of that sum is cited falls here).
 */
export function boundFigures(one: Case, unit: Unit, range: Range, inside: (span: Span) => boolean): { missing: Missing[]; own: number } {
  const { claim, carried } = one;
  const missing: Missing[] = [];
  const left = [...unit.figures];
  const order: number[] = [];
  let own = 0;
  for (const [index, figure] of claim.figures.entries()) {
    if (!inside(figure) || carried.has(-1 - index)) continue;
    const words = claim.text.slice(figure.start, figure.end);
    const at = left.indexOf(figure.key);
    if (at < 0 || !isNear(one, unit, range, figure)) {
      missing.push({ reason: 'figureNotCited', words });
      continue;
    }
    left[at] = '';
    order.push(at);
    own += 1;
  }
  if (order.some((at, k) => at < (order[k - 1] ?? -1))) missing.push({ reason: 'figureNotCited', words: '' });
  return { missing, own };
}

function isNear(one: Case, unit: Unit, range: Range, figure: Span & { key: string }): boolean {
  const places = placesOfNoun(one, unit, range, figure);
  const printed = unit.reading.figures.filter((other) => other.key === figure.key);
  if (places === null || printed.length === 0) return true;
  const rivals = unit.reading.figures.filter((other) => kindOf(other.key) === kindOf(figure.key));
  const nearest = Math.min(...rivals.map((other) => distanceTo(other, places, unit.reading)));
  // Where a sentence has several sums or counts, the word belongs to the nearest.
  return printed.some((other) => {
    const distance = distanceTo(other, places, unit.reading);
    return distance <= window && (rivals.length === printed.length || distance === nearest);
  });
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
