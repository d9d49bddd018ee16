import { heads } from '../tables/order-rows.ts';
import { genitive } from './genitive.ts';
import { joins } from './joins.ts';
import { type Item, isInfinitive } from './sequences.ts';
import { turnedNouns } from './turned-nouns.ts';
import type { Walk } from './walk.ts';

/** Whether the items from `i` on find places in the cited sentence, one behind the other, with nothing between that would part them. */
export function follows(walk: Walk, i = 0, before: number | null = null): boolean {
  const item = walk.items[i];
  if (item === undefined) return true;
  const fits = item.places.some(
    (place) =>
      (before === null ? startsClause(walk, item, place) : place > before && joins(walk, i, before, place)) && follows(walk, i + 1, place),
  );
  return fits || [...turnedNouns(walk, i, before), ...genitive(walk, i, before)].some(({ next, place }) => follows(walk, next, place));
}

/** What depends on a noun is no subject: "le hangar du club est fermé" says nothing of the club. A measure may stand for what it measures. */
function startsClause({ tokens, isTurned, isAmount }: Walk, item: Item, place: number): boolean {
  const own = tokens[place]?.preposition ?? '';
  if (tokens[place]?.folded === '' || !/^(?:of|by|to)$/.test(own) || item.preposition !== null || isTurned || isAmount) return true;
  // "Décide de créer un centre": what is decided depends on no noun.
  if (isInfinitive.test(tokens[place]?.folded ?? '')) return true;
  return heads.has(tokens[place - 1]?.folded ?? '');
}
