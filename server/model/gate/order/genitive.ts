import type { Walk } from './walk.ts';

const ofWhich = /^,?\sdont\s(?:l['’]|l[ae]\s|les\s)$/;

/** "L'offre de MOBILIA" of "MOBILIA, dont l'offre a été jugée …": the item behind the two from `i` on, and the place of the noun. */
export function genitive({ unit, items, tokens }: Walk, i: number, before: number | null): { next: number; place: number }[] {
  const [noun, owner] = [items[i], items[i + 1]];
  if (noun === undefined || owner?.preposition !== 'of') return [];
  return noun.places.flatMap((place) => {
    const [first, second] = [tokens[place - 1], tokens[place]];
    const stands =
      first !== undefined && second !== undefined && owner.places.includes(place - 1) && (before === null || place - 1 > before);
    return stands && ofWhich.test(unit.text.slice(first.end, second.start)) ? [{ next: i + 2, place }] : [];
  });
}
