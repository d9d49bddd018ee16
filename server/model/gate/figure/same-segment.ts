import type { Range } from '../carry.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, printedAs } from '../figures.ts';

const isTax = /^(?:HT|TTC)$/;

/**
 * "25 % par l'Agence et 96 000 € par le fonds": a name that comes with a figure of its own lends nothing to one that stands before. What stands
 * before all figures is said of each.
 */
export function sameSegment({ claim, carried }: Case, unit: Unit, figure: Figure, range: Range): boolean {
  const { figures, words, text } = unit.reading;
  const printed = printedAs(figures, figure);
  const [last] = printed.slice(-1);
  if (last === undefined || figures.length < 2) return true;
  const later = words.filter((word) => {
    if (word.start < last.end || !/(?:^|[^\p{L}])(?:et|ou|tandis|mais|dont)(?!\p{L})|[,;]/iu.test(text.slice(last.end, word.start)))
      return false;
    return (
      word.capital &&
      !isTax.test(word.printed) &&
      figures.some((other) => other.key !== figure.key && other.start > last.end && Math.abs(other.start - word.start) < 60)
    );
  });
  const clause = claim.words.slice(range.from, range.to + 1).filter((word, k) => word.part === 'word' && !carried.has(range.from + k));
  const ownFigures = claim.figures.filter((other) => other.start < (clause.at(-1)?.end ?? 0) && other.end > (clause[0]?.start ?? 0));
  return (
    ownFigures.length > 1 ||
    !clause.some(
      (word) =>
        later.some((other) => other.folded === word.folded) &&
        !words.some((other) => other.folded === word.folded && other.end <= last.start),
    )
  );
}
