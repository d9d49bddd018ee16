import { follows } from './follows.ts';
import type { Walk } from './walk.ts';

/** "Le coordonnateur est la Région" and "la Région est le coordonnateur" are one: both sides of an "is the" may stand first. */
export function equated(walk: Walk): boolean {
  const { claim, unit, tokens, items } = walk;
  const at = items.findIndex((item, i) => i > 0 && isEquation.test(claim.text.slice(items[i - 1]?.end ?? 0, item.start)));
  if (at < 0) return false;
  const [left, right] = [items.slice(0, at), items.slice(at)];
  const sides = { end: right[0]?.places ?? [], start: left[0]?.places ?? [] };
  const isPrinted = sides.end.some((from) =>
    sides.start.some((to) => from < to && isEquation.test(unit.text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0))),
  );
  return isPrinted && follows({ ...walk, items: [...right, ...left] });
}

const isEquation = /^\s(?:en\s)?(?:est|était|sera|is|was)\s(?:l[ea]\s|l['’]|the\s)$/i;
