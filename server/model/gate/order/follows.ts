import { heads } from '../tables/order-rows.ts';
import { genitive } from './genitive.ts';
import { joins } from './joins.ts';
import { type Item, isInfinitive } from './sequences.ts';
import { turnedNouns } from './turned-nouns.ts';
import type { Walk } from './walk.ts';

/**
 * Whether the items from `i` on find places in the cited sentence, one behind the other, with nothing between that would part them. `failed`: what
 * was tried in vain, so that a word that stands often costs no more than its places.
 */
export function follows(walk: Walk, i = 0, before: number | null = null, failed = new Set<string>()): boolean {
  const item = walk.items[i];
  if (item === undefined) return true;
  const state = `${i} ${before}`;
  if (failed.has(state)) return false;
  const next = (at: number, place: number) => follows(walk, at, place, failed);
  const fits = item.places.some(
    (place) => (before === null ? startsClause(walk, item, place) : place > before && joins(walk, i, before, place)) && next(i + 1, place),
  );
  if (fits || [...turnedNouns(walk, i, before), ...genitive(walk, i, before)].some((run) => next(run.next, run.place))) return true;
  failed.add(state);
  return false;
}

/** What depends on a noun is no subject: "le hangar du club est fermé" says nothing of the club. A measure may stand for what it measures. */
function startsClause({ tokens, isTurned, isAmount }: Walk, item: Item, place: number): boolean {
  const own = tokens[place]?.preposition ?? '';
  if (tokens[place]?.folded === '' || !/^(?:of|by|to)$/.test(own) || item.preposition !== null || isTurned || isAmount) return true;
  // "Décide de créer un centre": what is decided depends on no noun.
  if (isInfinitive.test(tokens[place]?.folded ?? '')) return true;
  return heads.has(tokens[place - 1]?.folded ?? '');
}
