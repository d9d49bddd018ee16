import { hasBoundary } from './boundary.ts';
import type { Walk } from './walk.ts';

/**
 * English nouns stand before the noun that they belong to ("notary fees"), French ones behind it. Runs of two or three items from `i` on that
 * stand side by side in the cited sentence, in whatever order: the item behind the run, and the run's last place.
 */
export function turnedNouns({ claim, unit, items, tokens }: Walk, i: number, before: number | null): { next: number; place: number }[] {
  if (claim.lang !== 'en') return [];
  return [3, 2].flatMap((length) => {
    const run = items.slice(i, i + length);
    if (run.length < length || run.some((item, k) => k > 0 && /[^\s’'s-]/.test(claim.text.slice(run[k - 1]?.end ?? 0, item.start))))
      return [];
    const starts = [...new Set(run.flatMap(({ places }) => places))].filter((start) => before === null || start > before);
    return starts.flatMap((start) => {
      const window = Array.from({ length }, (_, k) => start + k);
      const taken = run.map(({ places }) => places.find((place) => window.includes(place)));
      const last = start + length - 1;
      if (new Set(taken).size !== length || taken.includes(undefined)) return [];
      return hasBoundary(unit.text.slice(tokens[start]?.end ?? 0, tokens[last]?.start ?? 0)) ? [] : [{ next: i + length, place: last }];
    });
  });
}
