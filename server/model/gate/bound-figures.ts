import type { Span } from '../../../corpus/record/place.ts';
import type { Missing, Range } from './carry.ts';
import type { Case } from './check.ts';
import type { Unit } from './evidence.ts';
import { nearNoun } from './figure/near-noun.ts';
import { sameBound } from './figure/same-bound.ts';
import { sameDate } from './figure/same-date.ts';
import { sameMeasure } from './figure/same-measure.ts';
import { samePart } from './figure/same-part.ts';
import { sameRate } from './figure/same-rate.ts';
import { sameSegment } from './figure/same-segment.ts';
import { sameTax } from './figure/same-tax.ts';
import type { Figure } from './figures.ts';

/** Whether a figure of the claim says in it what the same figure says in the cited words. */
type SameSense = (one: Case, unit: Unit, figure: Figure, range: Range) => boolean;
const senses: readonly SameSense[] = [nearNoun, sameMeasure, sameTax, sameRate, samePart, sameDate, sameSegment, sameBound];

/** The figures of a clause are those of the unit, each as often as there, in their order, and each in the same sense. */
export function boundFigures(one: Case, unit: Unit, range: Range, inside: (span: Span) => boolean): { missing: Missing[]; own: number } {
  const { claim, carried } = one;
  const missing: Missing[] = [];
  const left = [...unit.figures];
  const order: number[] = [];
  let own = 0;
  for (const [index, figure] of claim.figures.entries()) {
    if (!inside(figure) || carried.has(-1 - index)) continue;
    const words = claim.text.slice(figure.start, figure.end);
    const next = left.indexOf(figure.key, (order.at(-1) ?? -1) + 1);
    const at = next >= 0 ? next : left.indexOf(figure.key);
    if (at < 0 || !senses.every((isSame) => isSame(one, unit, figure, range))) {
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
