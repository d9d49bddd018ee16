import { findNumberWords } from '../../corpus/language/number-words.ts';
import type { Span } from '../../corpus/record/place.ts';
import { multipliers } from './amount-wordings.ts';
import { figureBefore } from './figure-before.ts';
import { currencyAhead, saidTwice, unitAhead, withSharedCurrency } from './joined-amounts.ts';

/** Money in a readable text: the span of figure and currency. `factor`: what its unit multiplies by ("12 k€": 1000). */
export type FoundAmount = Span & { cents: number; factor?: number };

/**
 * Finds amounts in euros: "318 204,75 €", "1.250€", "35 EUR", "12 k€", "3,5 millions d'euros", "12 euros 50", "trente-cinq euros". A number
 * without a currency is no amount. A figure torn by recognition or by columns ("9 675,3 6€", "996,32 181 € 249,08 €") is left out rather
 * than guessed, and so is 0 €, which tables print for an empty cell; behind "à", "de", "soit" or a colon it is said.
 */
export function findAmounts(view: string, folded: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  let tornUntil = -1;
  for (const match of folded.matchAll(currency)) {
    const figure = figureBefore(folded, match.index, view);
    if (figure === null) continue;
    const unit = match.groups ?? {};
    const factor = multiplier(unit.short ?? unit.long, view.charAt(match.index));
    const torn = figure.torn || (tornUntil >= 0 && /^\s{0,2}$/.test(folded.slice(tornUntil, figure.start)));
    let end = match.index + match[0].length;
    if (torn || factor === null) {
      tornUntil = end;
      continue;
    }
    tornUntil = -1;
    let cents = toCents(figure.value * factor);
    if (figure.whole && factor === 1) {
      const more = centimesAfter(folded, end);
      if (more) {
        cents += Math.sign(cents || 1) * more.cents;
        end = more.end;
      }
    }
    if (cents === 0 && !saysZero.test(folded.slice(Math.max(0, figure.start - 12), figure.start))) continue;
    if (Math.abs(cents) <= Number.MAX_SAFE_INTEGER) found.push({ start: figure.start, end, cents, factor });
  }
  for (const match of folded.matchAll(/(?<![\d,.])(\d{1,2}) (?:centimes?|cts)\b/g)) {
    const end = match.index + match[0].length;
    if (!found.some((amount) => amount.start <= match.index && end <= amount.end))
      found.push({ start: match.index, end, cents: Number(match[1]) });
  }
  // A lone "un" is an article to the reader of numbers; before "euro" it counts. "L'euro symbolique" is the price of one euro.
  for (const match of folded.matchAll(/\b(?:un euro(?: symbolique)?|l'euro symbolique)\b/g)) {
    const again = found.some((amount) => amount.cents === 100 && Math.abs(amount.end - match.index) < 40);
    if (!again && !/(?:\d|\b(?:et|vingt|cent|mille))\s$/.test(folded.slice(Math.max(0, match.index - 8), match.index)))
      found.push({ start: match.index, end: match.index + match[0].length, cents: 100 });
  }
  found.sort((a, b) => a.start - b.start);
  const figures = withoutRuns(found, folded);
  const shared = [
    ...withoutCents(folded, view),
    ...withSharedCurrency(figures, folded),
    ...saidTwice(folded, view),
    ...unitAhead(folded),
    ...currencyAhead(folded),
  ];
  for (const amount of shared) if (!figures.some((other) => other.start < amount.end && other.end > amount.start)) figures.push(amount);
  return withWords(figures, folded).sort((a, b) => a.start - b.start);
}

/** "€", "euros", "EUR" and their multiples, after at most two spaces: also "d'€", "€uros", "M d'euros". */
const currency =
  /(?<=\d\s{0,2})(?:(?<short>k|m|md) ?(?:d')?(?=€|euros?\b|eur\b))?(?:€(?:uros?)?|euros?\b|eur\b)|(?<=\d\s{0,2})(?<long>milliers?|millions?|milliards?)\s(?:d'\s?)?(?:€|euros?\b|eur\b)/g;

const saysZero = /(?:\b(?:de|a|est|sont|soit|fixee?s?)\s|:\s)$/;

function multiplier(word: string | undefined, printed: string): number | null {
  if (word === undefined || word === '') return 1;
  // "m€" in lower case may be thousands to an accountant: only capital M is millions.
  if (word === 'm' && printed !== 'M') return null;
  return multipliers[word.replace(/s$/, '')] ?? null;
}

/** Parts of a cent are kept as far as prices of units print them. */
function toCents(euros: number): number {
  return Math.round(euros * 1e6) / 1e4;
}

/** "1 200,-- €", "350.- €": dashes for the cents, as in Alsace and Moselle. */
function withoutCents(folded: string, view: string): FoundAmount[] {
  if (!folded.includes(',-') && !folded.includes('.-')) return [];
  return [...folded.matchAll(/(?<=\d)[,.]-{1,2}\s?(?:€|euros?\b|eur\b)/g)].flatMap(({ index, 0: printed }) => {
    const figure = figureBefore(folded, index, view);
    if (figure === null || figure.torn || !figure.whole || figure.value === 0) return [];
    return [{ start: figure.start, end: index + printed.length, cents: toCents(figure.value), factor: 1 }];
  });
}

/** "12 euros 50", "12 euros et 50 centimes", "12€50". */
function centimesAfter(folded: string, end: number): { cents: number; end: number } | null {
  const rest = folded.slice(end, end + 24);
  const glued = folded.charAt(end - 1) === '€' ? /^(\d{2})(?![\d.,%])/.exec(rest) : null;
  const match = /^\s(?:et\s)?(\d{1,2})\s(?:centimes?|cts?)\b/.exec(rest) ?? glued;
  if (!match) return null;
  return { cents: Number(match[1]), end: end + match[0].length };
}

/** Columns that ran into each other: "272 272 418,63 € 418,63 €" prints the second figure, which ends the first, once more. */
function withoutRuns(found: FoundAmount[], folded: string): FoundAmount[] {
  return found.filter((amount, i) => {
    const next = found[i + 1];
    if (!next || next.start - amount.end > 3) return true;
    return !folded.slice(amount.start, amount.end).endsWith(` ${folded.slice(next.start, next.end)}`);
  });
}

/** Amounts in words. The same amount in brackets behind its figure ("35 € (trente-cinq euros)") says it once more and is no second fact. */
function withWords(found: FoundAmount[], folded: string): FoundAmount[] {
  const all = [...found];
  for (const number of findNumberWords(folded)) {
    // "cinquante centimes d'euro"; what follows euros is read with them.
    const alone = number.value < 100 ? /^\scentimes? d'euro\b/.exec(folded.slice(number.end, number.end + 18)) : null;
    if (alone && !/euros?\s(?:et\s)?$/.test(folded.slice(Math.max(0, number.start - 10), number.start)))
      all.push({ start: number.start, end: number.end + alone[0].length, cents: number.value });
    const currencyWord = /^\s(?:d')?euros?\b/.exec(folded.slice(number.end, number.end + 12));
    if (!currencyWord) continue;
    let end = number.end + currencyWord[0].length;
    let cents = number.value * 100;
    const rest = folded.slice(end, end + 60);
    const centimes = /^\s(?:et\s)?([a-z -]{2,24}?)\s(?:centimes?|cts?)\b/.exec(rest);
    const spelled = centimes ? findNumberWords(centimes[1] ?? '')[0] : undefined;
    if (centimes && spelled && spelled.value < 100) {
      cents += spelled.value;
      end += centimes[0].length;
    }
    const again = found.some((amount) => amount.cents === cents && Math.abs(amount.end - number.start) < 90);
    if (cents > 0 && !again) all.push({ start: number.start, end, cents });
  }
  return all;
}
