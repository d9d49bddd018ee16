import type { Item } from './sequences.ts';
import type { Walk } from './walk.ts';

/** How many words of meaning "Le matin,", "Faute de place," may have: more is a clause of its own. */
const most = 3;

/** "Le matin, la garderie accueille 42 enfants": what stands before the first comma may as well stand behind. Null where nothing does. */
export function frontedBehind({ claim, items }: Walk): Item[] | null {
  const cut = items.findIndex((item, i) => i > 0 && claim.text.slice(items[i - 1]?.end ?? 0, item.start).includes(','));
  return cut < 1 || cut > most ? null : [...items.slice(cut), ...items.slice(0, cut)];
}
