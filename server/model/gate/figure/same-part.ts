import type { Case } from '../check.ts';
import { equivalents } from '../equivalents.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, printedAs } from '../figures.ts';
import { isGlue } from '../tables/glue-words.ts';
import { partOf } from '../tables/order-rows.ts';

/** "Douze logements, dont cinq logements sociaux": a part is told as one, or with what makes it one. */
export function samePart({ claim }: Case, { reading: { text, words, figures } }: Unit, figure: Figure): boolean {
  const printed = printedAs(figures, figure);
  if (printed.length === 0 || !printed.every(({ start }) => /(?<!\p{L})dont\s$/u.test(text.slice(0, start)))) return true;
  if (claim.words.some(({ folded }) => partOf.has(folded) || /^(?:parmi|among|sur|of)$/.test(folded))) return true;
  const end = printed[0]?.end ?? 0;
  const behind = words
    .filter((word) => word.start >= end && !/[,;:.(]/.test(text.slice(end, word.start)) && !isGlue(word.folded))
    .slice(0, 2);
  const said = new Set(claim.words.flatMap((word) => equivalents([word.folded], claim.lang).flat()));
  return behind.every((word) => said.has(word.stem));
}
