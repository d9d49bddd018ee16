import { coordinators, partOf, relatives } from '../tables/order-rows.ts';

/** Whether a stretch holds a mark or a word behind which something else is spoken of. */
export function hasBoundary(text: string): boolean {
  return /[,;:]/.test(text) || wordsIn(text).some((word) => relatives.has(word) || partOf.has(word) || coordinators.has(word));
}

export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
