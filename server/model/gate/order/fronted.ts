import type { Item } from './sequences.ts';
import type { Walk } from './walk.ts';

/** How many words of meaning "Le matin,", "Faute de place," may have: more is a clause of its own. */
const most = 3;

/** "Le matin, la garderie accueille 42 enfants": what stands before the first comma may as well stand behind. Null where nothing does. */
export function frontedBehind(walk: Walk): Walk | null {
  const { claim, items } = walk;
  const cut = items.findIndex((item, i) => i > 0 && claim.text.slice(items[i - 1]?.end ?? 0, item.start).includes(','));
  return cut < 1 || cut > most ? null : turnedAt(walk, cut);
}

/**
 * "Un appel d'offres a été publié pour réaliser les travaux" of "Pour réaliser les travaux, il a été publié un appel d'offres": a purpose that the
 * cited sentence begins with may stand at the end. Null where it begins with none.
 */
export function frontedBefore(walk: Walk): Walk | null {
  const { unit, items, tokens } = walk;
  const comma = unit.text.indexOf(',');
  const isFronted = ({ places }: Item) => places.some((place) => (tokens[place]?.end ?? Number.POSITIVE_INFINITY) <= comma);
  if (comma < 0 || tokens[0]?.preposition !== 'for') return null;
  const cut = items.findIndex((item, i) => item.places.includes(0) && items.slice(i).every(isFronted));
  return cut < 1 ? null : turnedAt(walk, cut);
}

function turnedAt(walk: Walk, cut: number): Walk {
  return { ...walk, items: [...walk.items.slice(cut), ...walk.items.slice(0, cut)] };
}
