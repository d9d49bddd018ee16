import type { Unit } from './evidence.ts';
import type { TextReading } from './read-text.ts';
import { unrealWords } from './tables/order-rows.ts';
import type { Found } from './word-order.ts';

/** How many words may stand between "doivent" and its participle, and between it and what the claim says for it. */
const reach = 4;

/**
 * Whether the claim tells as done what the cited words want, allow or plan: "les travaux doivent être achevés" is no "les travaux ont été achevés",
 * and "que les tilleuls soient conservés" keeps no tree. A claim that has such a word itself says the same.
 */
export function isUnreal(claim: TextReading, { reading }: Unit, found: readonly Found[]): boolean {
  return found.some(({ at, way }) => {
    const printed = reading.words.flatMap((word, i) => (way.includes(word.stem) && isDone(word.printed) ? [i] : []));
    if (/(?:tion|ment|age|ure|ing)s?$/.test(claim.words[at]?.folded ?? '')) return false;
    if (printed.length === 0 || !printed.every((i) => wants(reading, i))) return false;
    return !wants(claim, at) && !claim.words.slice(0, at).some((word) => unrealWords.has(word.folded));
  });
}

function wants({ words, text }: TextReading, at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  return before.some(({ folded, end }) => unrealWords.has(folded) || (folded === 'to' && text.startsWith(' be ', end)));
}

function isDone(printed: string): boolean {
  return /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ites|ise|ises|te|tes)$/iu.test(printed);
}
