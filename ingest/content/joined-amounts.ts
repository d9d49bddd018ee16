import { findNumberWords, parseNumberWords } from '../../corpus/language/number-words.ts';
import { figureBefore } from './figure-before.ts';
import type { FoundAmount } from './find-amounts.ts';

/** A figure of money without its currency: groups of three or plain digits, with or without a fraction. */
const figure = String.raw`(?<!\d)(?<!\d[.,])(?:\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?)`;
const joined = new RegExp(`(?<n>${figure}) (?<joint>et|ou|a) (?:de )?$`);
const listed = new RegExp(`(?<n>${figure}), $`);

/**
 * Figures that share the currency of the one behind them: "de 300 à 350 €", "entre 1 000 et 1 500 euros", "respectivement de 300 et 350 €",
 * "de 100, 200 et 300 €", "de 12 à 15 M€". A year, a number of lots or articles ("les lots 2 et 3 000 €") is none: "de", "entre", "soit" or a
 * colon has to lead to the first.
 */
export function withSharedCurrency(found: FoundAmount[], folded: string): FoundAmount[] {
  const shared: FoundAmount[] = [];
  for (const { start, factor } of found) {
    if (factor === undefined) continue;
    const match = joined.exec(folded.slice(Math.max(0, start - 30), start));
    if (!match?.groups?.n) continue;
    const run = [{ printed: match.groups.n, start: start - match[0].length }];
    for (let turn = 0; turn < 8; turn++) {
      const at = run[0]?.start ?? 0;
      const before = listed.exec(folded.slice(Math.max(0, at - 20), at));
      if (!before?.groups?.n) break;
      run.unshift({ printed: before.groups.n, start: at - before[0].length });
    }
    const first = run[0]?.start ?? 0;
    if (!lead[match.groups.joint === 'a' ? 'range' : 'list'].test(folded.slice(Math.max(0, first - 24), first))) continue;
    const values = run.map(({ printed }) => Number(printed.replace(/[ .](?=\d{3})/g, '').replace(',', '.')));
    if (values.some((value, n) => value === 0 || isYear(run[n]?.printed ?? '') || Number.isNaN(value))) continue;
    for (const [n, { printed, start: at }] of run.entries())
      shared.push({ start: at, end: at + printed.length, cents: Math.round((values[n] ?? 0) * factor * 100), factor });
  }
  return shared;
}

const lead = {
  range: /\b(?:de|entre|passent?|portee?s?)\s$/,
  list: /(?:\b(?:de|a|entre|soit|respectivement)|:)\s$/,
};

function isYear(printed: string): boolean {
  return /^(?:19|20)\d\d$/.test(printed);
}

/** "5 000 (cinq mille) euros", "cinq mille (5 000) euros": figure and words agree, or nothing is read. */
export function saidTwice(folded: string, view: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of folded.matchAll(/\)\s{0,2}(?:€|euros?\b)/g)) {
    const open = folded.lastIndexOf('(', match.index);
    if (open < 0 || match.index - open > 120) continue;
    const [inside, end] = [folded.slice(open + 1, match.index).trim(), match.index + match[0].length];
    const printed = figureBefore(folded, open, view);
    if (printed && parseNumberWords(inside) === printed.value)
      found.push({ start: printed.start, end, cents: Math.round(printed.value * 100) });
    const [offset, before] = [Math.max(0, open - 120), folded.slice(Math.max(0, open - 120), open).trimEnd()];
    const words = findNumberWords(before).at(-1);
    if (words?.end === before.length && Number(inside.replace(/[ .](?=\d{3})/g, '').replace(',', '.')) === words.value)
      found.push({ start: offset + words.start, end, cents: words.value * 100 });
  }
  return found;
}

/**
 * "de € 12 345", "coût : EUR 12 345,00": the currency before its figure, behind a word or mark that leads to it. Elsewhere a "€" before a figure is
 * the end of a cell that columns tore ("149 352,00 € 126 - Bords").
 */
export function currencyAhead(folded: string): FoundAmount[] {
  return [...folded.matchAll(leading)].flatMap((match) => {
    const printed = match.groups?.n ?? '';
    const end = match.index + match[0].length;
    const value = Number(printed.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));
    if (isYear(printed) || !leadsToCurrency.test(folded.slice(Math.max(0, match.index - 12), match.index))) return [];
    return value > 0 ? [{ start: match.index, end, cents: Math.round(value * 100) }] : [];
  });
}

const leadsToCurrency = /(?:[:(|]\s?|(?<![a-z])(?:de|d'|a|soit|est|pour|montant|prix|total|cout)\s)$/;
const leading = new RegExp(`(?<![\\da-z)])(?<!\\d\\s{1,2})(?:€|eur) ?(?<n>${figure})(?![\\d%]| ?%|[.,/-]\\d|\\s?(?:k|m)?(?:€|eur))`, 'g');

/** The unit stands in the label of a field: "Montant (en euros) : 1 500", "Montant TTC en € : 1 500,00". */
export function unitAhead(folded: string): FoundAmount[] {
  return [...folded.matchAll(ahead)].flatMap((match) => {
    const printed = match.groups?.n ?? '';
    if (isYear(printed)) return [];
    const end = match.index + match[0].length;
    const value = Number(printed.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));
    return value > 0 ? [{ start: end - printed.length, end, cents: Math.round(value * 100) }] : [];
  });
}

const ahead = new RegExp(`\\ben (?:€|euros?)(?: (?:ttc|ht))?\\)? ?: ?(?<n>${figure})(?![\\d%]| ?%|[.,/-]\\d)`, 'g');
