import { fold } from '../../../corpus/language/fold.ts';
import { findNumberWords } from '../../../corpus/language/number-words.ts';
import type { Span } from '../../../corpus/record/place.ts';
import type { Lang } from '../../contract.ts';
import { findEnglishNumbers } from './english-numbers.ts';
import { findEnglishTimes } from './english-times.ts';
import { isGlue } from './tables/glue-words.ts';
import { aboutNumbers, fractionWords, ordinalWords } from './tables/number-rows.ts';
import { operatorsOf } from './tables/operator-rows.ts';

/**
 * A figure of a text as a key that two languages share: `money:31820475` (cents), `percent:50`, `fraction:1/3`, `time:14:30`, `n:10` for
 * counts, ranks and all that has no unit. `value` is that of `n`.
 */
export type Figure = Span & { key: string };

/** The figures of a text outside of `taken` (dates, identifiers), in figures and in words, French or English. */
export function findFigures(text: string, lang: Lang, taken: readonly Span[]): Figure[] {
  const folded = fold(text);
  const free = (span: Span) => !taken.some((one) => span.start < one.end && one.start < span.end);
  const times = [...folded.matchAll(time)].map((found) => timeAt(found)).filter((one) => one !== null);
  const inFigures = [...folded.matchAll(digits)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length, value: numberOf(found[0], lang) }))
    .filter((one) => !/[\p{L}_]/u.test(folded.charAt(one.start - 1)));
  const inWords = lang === 'en' ? findEnglishNumbers(text) : findNumberWords(text);
  const small = [...folded.matchAll(/[a-z]+/g)].flatMap((found) => {
    const value = ordinalWords.get(found[0]) ?? aboutNumbers.get(found[0]);
    return value === undefined ? [] : [{ start: found.index, end: found.index + found[0].length, value }];
  });
  const fractions = [...folded.matchAll(/[a-z]+/g)].flatMap((found) => fractionAt(folded, found[0], found.index));
  const spoken = lang === 'en' ? findEnglishTimes(folded, [...inFigures, ...inWords]) : timesInWords(folded, inWords);
  const said = [...times, ...spoken];
  const settled: Figure[] = [...said, ...fractions.filter((one) => !overlaps(one, said))].filter(free);
  const rest = [...inFigures, ...inWords, ...small].filter((one) => free(one) && !overlaps(one, settled));
  return longest([...settled, ...rest.map((one) => withUnit(folded, one))]);
}

/** Where two readings overlap ("cinquante pour cent" has 50 and 100), the longer one. */
function longest(figures: Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const one of figures.sort((a, b) => b.end - b.start - (a.end - a.start))) if (!overlaps(one, kept)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** "quatorze heures trente", "dix-sept heures et demie", "trois heures de l'après-midi". */
function timesInWords(folded: string, numbers: readonly (Span & { value: number })[]): Figure[] {
  return numbers.flatMap((hour, i) => {
    const word = /^ heures?\b(?: et (demie|quart)\b)?/.exec(folded.slice(hour.end, hour.end + 18));
    if (word === null || hour.value > 23) return [];
    const close = hour.end + word[0].length;
    const next = numbers[i + 1];
    const minutes = next && next.start === close + 1 && next.value < 60 ? next : null;
    const end = minutes?.end ?? close;
    const late = /^ (?:de l'apres-midi|du soir|du matin)\b/.exec(folded.slice(end, end + 20))?.[0] ?? '';
    const pad = (value: number) => String(value).padStart(2, '0');
    const hours = hour.value + (/soir|midi/.test(late) && hour.value < 12 ? 12 : 0);
    const past = minutes?.value ?? (word[1] === 'demie' ? 30 : word[1] === 'quart' ? 15 : 0);
    return [{ start: hour.start, end: end + late.length, key: `time:${pad(hours)}:${pad(past)}` }];
  });
}

/** "1 250", "318 204,75", "318,204.75", "12.5": spaces only before three digits. */
const digits = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+){0,4}/g;
const time =
  /\b([01]?\d|2[0-3])(?: ?(?:h|heures?)(?: ?([0-5]\d))?|:([0-5]\d))(?: ?([ap])\.?m\b| in the ([ma]|ev)(?:orning|fternoon|ening)\b)?(?![\p{L}\d])|\b(1[0-2]|[1-9])(?:[.:]([0-5]\d))? ?([ap])\.?m\b/gu;

function timeAt(found: RegExpMatchArray): Figure | null {
  const hour = Number(found[1] ?? found[6]);
  const minutes = found[2] ?? found[3] ?? found[7] ?? '00';
  const half = found[4] ?? found[8] ?? (found[5] === undefined ? undefined : found[5] === 'm' ? 'a' : 'p');
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  const start = found.index ?? 0;
  return { start, end: start + found[0].length, key: `time:${String(hours).padStart(2, '0')}:${minutes}` };
}

/** A comma is decimal in French; in English it groups by thousands. Where both marks stand, the last is the decimal one. */
function numberOf(printed: string, lang: Lang): number {
  const bare = printed.replace(/ /g, '');
  const marks = [...bare.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (last === undefined) return Number(bare);
  const tail = bare.length - last.index - 1;
  const mixed = new Set(marks.map((mark) => mark[0])).size > 1;
  const groups = !mixed && tail === 3 && (marks.length > 1 || last[0] === (lang === 'en' ? ',' : '.'));
  if (groups) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last.index).replace(/[.,]/g, '')}.${bare.slice(last.index + 1)}`);
}

const scaleAfter = /^ ?(thousand|mille|millions?|milliards?|billions?)\b(?: (?:d'|de ))?/;
const scaleValues: Record<string, number> = { thousand: 1e3, mille: 1e3, million: 1e6, milliard: 1e9, billion: 1e9 };
const euros = /^ ?(?:d'|de )?(k|m|md)?(?:€|eur(?:os?)?\b)/;
const euroScale: Record<string, number> = { k: 1e3, m: 1e6, md: 1e9 };
const percent = /^ ?(?:%|pour ?cents?\b|per ?cent\b)/;
const ordinal = /^ ?(?:eme|ieme|ere|er|e|nde?|st|rd|th)\b/;
const cents = /^,? ?(?:et |and )?(\d{1,2}|[a-z]+(?:[- ][a-z]+){0,3}) (?:centimes?|cents?)\b/;

function withUnit(folded: string, { start, end, value }: Span & { value: number }): Figure {
  const scale = scaleAfter.exec(folded.slice(end, end + 20));
  const scaled = value * (scale === null ? 1 : (scaleValues[(scale[1] ?? '').replace(/s$/, '')] ?? 1));
  const to = end + (scale?.[0].trimEnd().length ?? 0);
  const after = folded.slice(to, to + 20);
  const money = euros.exec(after);
  const sign = /(k|m|md)?€ ?$/.exec(folded.slice(Math.max(0, start - 4), start));
  if (money !== null || sign !== null) {
    const letter = /^ ?(k|m|md)\b/.exec(after)?.[1];
    const times = euroScale[money?.[1] ?? sign?.[1] ?? letter ?? ''] ?? 1;
    const close = to + (money?.[0].length ?? letter?.length ?? 0);
    const more = cents.exec(folded.slice(close, close + 40));
    const extra = more === null ? null : /^\d/.test(more[1] ?? '') ? Number(more[1]) : (findNumberWords(more[1] ?? '')[0]?.value ?? null);
    // Parts of a cent count: 0,125 € is not 0,13 €.
    const all = Math.round(scaled * times * 1e6) / 1e4 + (extra ?? 0);
    return {
      start: sign === null ? start : start - sign[0].length,
      end: extra === null ? close : close + (more?.[0].length ?? 0),
      key: `money:${all}`,
    };
  }
  const share = percent.exec(after);
  if (share !== null) return { start, end: to + share[0].length, key: `percent:${scaled}` };
  const rank = scale === null && /\d/.test(folded.charAt(end - 1)) ? ordinal.exec(after) : null;
  return { start, end: to + (rank?.[0].length ?? 0), key: `n:${scaled}` };
}

/** "un tiers", "a third", "two thirds", "la moitié": a rank is no fraction ("the third phase"). */
function fractionAt(folded: string, word: string, at: number): Figure[] {
  const row = fractionWords.get(word);
  if (row === undefined) return [];
  const before = /([a-z0-9]+)[ '-]*$/.exec(folded.slice(Math.max(0, at - 14), at))?.[1] ?? '';
  const numerator = /^(?:deux|two|2)$/.test(before) ? 2 : /^(?:trois|three|3)$/.test(before) ? 3 : 1;
  const said = numerator > 1 || /^(?:un|une|a|one|la|le|dernier|last|remaining|1|half|d)$/.test(before);
  if (row.onlyBehindCount && !(said && !/^(?:la|le)$/.test(before))) return [];
  // "A third phase": a rank, where a noun follows.
  const [, behind = ''] = /^ ([a-z]+)/.exec(folded.slice(at + word.length)) ?? [];
  if (row.isRank && behind !== '' && !isGlue(behind) && operatorsOf(behind) === null) return [];
  const start = numerator > 1 || /^(?:un|une|a|one)$/.test(before) ? folded.lastIndexOf(before, at) : at;
  return [{ start, end: at + word.length, key: row.of === 3 ? `fraction:${numerator}/3` : `percent:${(100 * numerator) / row.of}` }];
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((one) => span.start < one.end && one.start < span.end);
}

/** "money", "n", "percent": what two figures have to share to stand for each other. */
export function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** Those of some figures that say the same as one. */
export function printedAs(figures: readonly Figure[], { key }: Pick<Figure, 'key'>): Figure[] {
  return figures.filter((other) => other.key === key);
}
