import { classNouns } from '../tables/order-rows.ts';
import { hasBoundary } from './boundary.ts';
import { joins } from './joins.ts';
import type { Walk } from './walk.ts';

/** How many words of a claim may stand in an order of their own: "the draft tripartite partnership agreement" has five. */
const longestRun = 5;

/**
 * English nouns stand before the noun that they belong to ("notary fees"), French ones behind it. Runs of two to five items from `i` on that
 * stand side by side in the cited sentence, in whatever order and with nothing else between them: the item behind the run, and the run's last
 * place.
 */
export function turnedNouns(walk: Walk, i: number, before: number | null): { next: number; place: number }[] {
  const { claim, unit, items, tokens } = walk;
  if (claim.lang !== 'en') return [];
  let most = 1;
  while (most < longestRun && items[i + most] !== undefined && isBeside(claim.text, items[i + most - 1], items[i + most])) most += 1;
  return Array.from({ length: most - 1 }, (_, k) => most - k).flatMap((length) => {
    const run = items.slice(i, i + length);
    const own = new Set(run.flatMap(({ covers }) => covers));
    const covered = new Set([...own, ...tokens.flatMap(({ folded }, place) => (classNouns.has(folded) ? [place] : []))]);
    const starts = [...own].filter((start) => before === null || (start > before && joins(walk, i, before, start)));
    return starts.flatMap((start) => {
      let last = start;
      while (covered.has(last + 1) && !run.every(({ covers }) => covers.some((place) => place >= start && place <= last))) last += 1;
      const hasAll = run.every(({ covers }) => covers.some((place) => place >= start && place <= last));
      if (!hasAll || last - start + 1 < length) return [];
      const between = unit.text.slice(tokens[start]?.end ?? 0, tokens[last]?.start ?? 0);
      // "La caution, de 150 €": "the €150 deposit".
      return hasBoundary(between) && !/^, (?:de |d['’])$/.test(between) ? [] : [{ next: i + length, place: last }];
    });
  });
}

/** With nothing between two items but spaces, a hyphen, a possessive or a year ("the City's 2013 budget"). */
function isBeside(text: string, one: { end: number } | undefined, other: { start: number } | undefined): boolean {
  return one !== undefined && other !== undefined && !/[^\s\d’'s-]/.test(text.slice(one.end, other.start));
}
