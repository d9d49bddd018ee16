import { type FoundDate, scanDates } from '../../../corpus/language/dates.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { Span } from '../../../corpus/record/place.ts';
import type { Lang } from '../../contract.ts';
import { type Figure, findFigures } from './figures.ts';
import { plainText } from './plain-text.ts';
import { polarityOf } from './polarity.ts';
import { stemsOf } from './stems.ts';
import { firstDays, sameDays } from './told-days.ts';

/** A word of a text. `part` says what it belongs to where it is none of its own; `negated`: within the reach of a negation. */
export type Word = Span & {
  printed: string;
  folded: string;
  stem: string;
  part: 'word' | 'date' | 'figure' | 'id';
  /** Begins with a capital and opens no sentence. */
  capital: boolean;
  negated: boolean;
  /** A mark stands before it that may part clauses. */
  afterMark: boolean;
};

type MonthDay = Span & { month: number; day: number | null };

/** A sentence as the gate sees it: claims and cited words are read alike. */
export type TextReading = {
  text: string;
  lang: Lang;
  words: Word[];
  figures: Figure[];
  dates: FoundDate[];
  monthDays: MonthDay[];
  /** Dates that no calendar has. */
  impossible: Span[];
  /** What stands between quotation marks. */
  quotes: string[];
  /** What looks like an act's identifier. */
  ids: (Span & { id: string })[];
};

export function readText(source: string, lang: Lang): TextReading {
  const text = plainText(source);
  const ids = [...text.matchAll(identifier)].filter((found) => looksLikeId(found[0])).map(spanOf);
  const scanned = scanDates(text, { years: true });
  const dates = [...scanned.dates, ...oldYears(text), ...firstDays(text, scanned.dates), ...sameDays(text, scanned.dates)].sort(
    (a, b) => a.start - b.start,
  );
  const { impossible } = scanned;
  // "sept voix": without a day or a year it is the number.
  const monthDays = scanned.monthDays.filter((one) => one.day !== null || !/^sept$/i.test(text.slice(one.start, one.end)));
  const outside = <S extends Span>(spans: readonly S[]) => spans.filter((one) => !ids.some((id) => overlap(one, id)));
  const taken = [...ids, ...outside(dates), ...outside(monthDays), ...outside(impossible)];
  const figures = findFigures(text, lang, taken);
  const partOf = (span: Span): Word['part'] => {
    if (ids.some((one) => overlap(one, span))) return 'id';
    if (taken.some((one) => overlap(one, span))) return 'date';
    return figures.some((one) => overlap(one, span)) ? 'figure' : 'word';
  };
  let end = 0;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found): Word => {
    const printed = found[0];
    const start = found.index;
    const gap = text.slice(end, start);
    const opens = end === 0 || /[.!?:]\s|[«"“]\s*$|\n/.test(gap);
    end = start + printed.length;
    const plain = foldWords(printed);
    const folded =
      lang === 'en' ? (notFrench.get(plain) ?? plain) : plain === 'ete' && inSummer.test(text.slice(0, start)) ? 'estival' : plain;
    return {
      start,
      end,
      printed,
      folded,
      stem: stemsOf(folded)[0] ?? folded,
      part: partOf({ start, end }),
      capital: /^\p{Lu}/u.test(printed) && !opens,
      negated: false,
      afterMark: /[,;:.()!?–—]|\s-\s?/.test(gap),
    };
  });
  const negated = polarityOf(words);
  return {
    text,
    lang,
    words: words.map((word, i) => ({ ...word, negated: negated.has(i) })),
    figures,
    dates: outside(dates),
    monthDays: outside(monthDays),
    impossible: outside(impossible),
    quotes: [...text.matchAll(/[«“"]\s*([^«»“”"]{3,400}?)\s*[»”"]/g)].map((found) => found[1] ?? ''),
    ids,
  };
}

/** "En été", "l'été": what has been ("a été") is written alike. */
const inSummer = /(?:^|[\s'’])(?:en|l|d|cet|chaque|un|durant|pendant|avant|après|prochain)['’\s]$/iu;

/** The English article is no French year, the English "but" no French aim. */
const notFrench = new Map([
  ['an', 'a'],
  ['but', 'mais'],
]);

const identifier = /[\p{L}\p{N}]{1,40}(?:[_-][\p{L}\p{N}]{1,40}){1,14}/gu;

/** "CP2021_04_12", "099-123456789-20190621-1042-DE", "2019-06-21-forets"; no date, no span of years, no name with hyphens. */
function looksLikeId(token: string): boolean {
  if (!/\d/.test(token)) return false;
  const parts = token.split(/[_-]/);
  if (/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(token)) return false;
  return token.includes('_') || parts.length >= 4 || (parts.length === 3 && parts.some((part) => /^\p{Lu}+\d*$/u.test(part)));
}

/** "En 1786": the reading of acts knows no year so early. */
function oldYears(text: string): FoundDate[] {
  return [...text.matchAll(/(?<=\b(?:en|depuis|in|since|from)\s)1[0-8]\d\d(?!\d|[.,]\d|\s?[%€])/giu)].map(({ index, 0: date }) => ({
    start: index,
    end: index + 4,
    date,
    weekday: null,
    inWords: false,
  }));
}

function spanOf(found: RegExpMatchArray): Span & { id: string } {
  const start = found.index ?? 0;
  return { start, end: start + found[0].length, id: found[0] };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
