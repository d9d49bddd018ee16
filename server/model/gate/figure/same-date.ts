import type { Span } from '../../../../corpus/record/place.ts';
import type { Range } from '../carry.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, kindOf } from '../figures.ts';

/** "4 120 voyageurs en 2018 contre 3 650 en 2017": where a sentence has a figure for each date, a date brings its own. */
export function sameDate({ claim }: Case, { reading }: Unit, figure: Figure, range: Range): boolean {
  const [from, to] = [claim.words[range.from]?.start ?? 0, claim.words[range.to]?.end ?? 0];
  const [date, ...others] = claim.dates.filter((one) => one.start >= from && one.end <= to);
  const rivals = reading.figures.filter((other) => kindOf(other.key) === kindOf(figure.key));
  if (date === undefined || others.length > 0 || reading.dates.length < 2 || rivals.length < 2) return true;
  const printed = reading.dates.filter((one) => one.date.startsWith(date.date));
  const away = (one: Span, other: Span) => (one.end <= other.start ? other.start - one.end : one.start - other.end);
  return (
    printed.length === 0 ||
    printed.some((one) => {
      const least = Math.min(...rivals.map((other) => away(one, other)));
      return rivals.some((other) => other.key === figure.key && away(one, other) === least);
    })
  );
}
