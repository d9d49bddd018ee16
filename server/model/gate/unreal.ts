import type { Unit } from './evidence.ts';
import type { Found } from './order/sequences.ts';
import type { TextReading } from './read-text.ts';
import { haveForms, periods, unrealWords } from './tables/order-rows.ts';

/** How many words may stand between "doivent" and its participle, and between it and what the claim says for it. */
const reach = 4;

/**
 * Whether the claim tells as done what the cited words want, allow or plan: "les travaux doivent être achevés" is no "les travaux ont été achevés",
 * and "que les tilleuls soient conservés" keeps no tree. A claim that has such a word itself says the same.
 */
export function isUnreal(claim: TextReading, { reading }: Unit, found: readonly Found[]): boolean {
  return found.some(({ at, way }) => {
    if (isToCome(reading, way) && claim.words.slice(Math.max(0, at - 2), at).some((word) => haveForms.has(word.folded))) return true;
    const printed = reading.words.flatMap((word, i) => (way.includes(word.stem) && isDone(word.printed) ? [i] : []));
    if (/(?:tion|ment|age|ure|ing)s?$/.test(claim.words[at]?.folded ?? '')) return false;
    if (printed.length === 0 || !printed.every((i) => wants(reading, i))) return false;
    return !wants(claim, at) && !claim.words.slice(0, at).some((word) => unrealWords.has(word.folded));
  });
}

const future = /(?:[eiu]ra|[eiu]ront|dra|dront)$/;

/** "construira": what the cited words say of the time to come alone. */
function isToCome({ words }: TextReading, way: readonly string[]): boolean {
  const said = words.filter((word) => way.includes(word.stem));
  return said.length > 0 && said.every((word) => word.folded.length > 5 && future.test(word.folded));
}

/** "pour une durée d'un an" where the cited words count four: an article counts too. */
export function isOtherSpan(claim: TextReading, { reading }: Unit): boolean {
  const one = claim.words.some(
    (word, i) => periods.has(word.folded) && /^(?:un|une|one)$/.test(claim.words[i - 1]?.folded ?? '') && !claim.words[i]?.afterMark,
  );
  const printed = reading.words.flatMap((word, i) => (periods.has(word.folded) ? [reading.words[i - 1]] : []));
  return one && printed.length > 0 && printed.every((before) => before?.part === 'figure' && !/^(?:un|une|1)$/.test(before.folded));
}

function wants({ words, text }: TextReading, at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  return before.some(({ folded, end }) => unrealWords.has(folded) || (folded === 'to' && text.startsWith(' be ', end)));
}

function isDone(printed: string): boolean {
  return /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ites|ise|ises|te|tes)$/iu.test(printed);
}
