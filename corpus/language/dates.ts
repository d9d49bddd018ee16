import { fold } from './fold.ts';
import { monthNumbers, weekdayNumbers } from './months.ts';
import { findNumberWords } from './number-words.ts';
import { remember } from './remember.ts';

/** A date at these offsets of the text. `date` is "2018-08-28", "2011-12" or "2008". `weekday` 1 (Monday) to 7, where printed. */
export type FoundDate = { start: number; end: number; date: string; weekday: number | null; inWords: boolean };

/** A day and month without a year ("le 11 octobre dernier", "in March"): only the reader can say of which year. `day` null: the month alone. */
type FoundMonthDay = { start: number; end: number; month: number; day: number | null };

/** A date written like one that no calendar has: "30 février 2018", "31/04/2020". */
type ImpossibleDate = { start: number; end: number };

export type Dates = { dates: FoundDate[]; monthDays: FoundMonthDay[]; impossible: ImpossibleDate[] };

/**
 * Finds the dates of a French or English text, in figures and in French words: "28 août 2018", "1er mars 2015", "28/08/2018", "29/03/23",
 * "2018-08-28", "August 28, 2018", "décembre 2011", "L'an deux mille dix huit, le vingt huit août", "le vingt-huit août deux mille dix-huit".
 * Numeric dates are day first. Two-digit years are of 1950–2049. Nothing is completed from today's date. In the order of the text, no overlap.
 *
 * `years`: also return years alone ("depuis 2008"), 1900 to 2099, not joined to other figures, marks or letters.
 *
 * Of its own rather than chrono-node, which was tried on 2026-11-22: its French grammar misses "décembre 2011" and "1 er mars 2015",
 * has no dates in words, and completes a missing year from the clock, which a record may not depend on.
 */
export function findDates(text: string, options: { years?: boolean } = {}): FoundDate[] {
  return scanDates(text, options).dates;
}

/** As `findDates`, with the days without a year and the dates that don't exist. */
export function scanDates(text: string, { years = false }: { years?: boolean } = {}): Dates {
  return years ? withYears(text) : withoutYears(text);
}

/** Several extractors ask for the dates of one text. */
const withYears = remember((text: string) => scan(text, true));
const withoutYears = remember((text: string) => scan(text, false));

function scan(text: string, years: boolean): Dates {
  const tokens = tokenize(fold(text));
  const result: Dates = { dates: [], monthDays: [], impossible: [] };
  let i = 0;
  while (i < tokens.length) {
    if (!opensDate(tokens[i])) {
      i += 1;
      continue;
    }
    const match =
      yearFirst(tokens, i) ??
      dayMonthYear(tokens, i) ??
      monthFirst(tokens, i) ??
      numeric(tokens, i) ??
      (years ? yearAlone(tokens, i) : null);
    if (match === null) {
      i += 1;
      continue;
    }
    const from = weekdayBefore(tokens, i);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[match.next - 1]?.end ?? 0;
    const weekday = match.weekday ?? tokens[from]?.weekday ?? null;
    if (match.year === null) result.monthDays.push({ start, end, month: match.month ?? 0, day: match.day });
    else if (!exists(match)) result.impossible.push({ start, end });
    else result.dates.push({ start, end, date: iso(match), weekday, inWords: match.inWords });
    i = match.next;
  }
  return result;
}

type Token = {
  text: string;
  start: number;
  end: number;
  number: number | null;
  inWords: boolean;
  month: number | null;
  weekday: number | null;
};
type Match = { next: number; day: number | null; month: number | null; year: number | null; inWords: boolean; weekday?: number | null };

/** Words, figures and marks; a number in words is one token. */
const tokenize = remember((folded: string): Token[] => {
  const words = findNumberWords(folded);
  const tokens: Token[] = [];
  let w = 0;
  let end = 0;
  for (let start = 0; start < folded.length; start = end) {
    const kind = kindOf(folded, start);
    end = start + 1;
    if (kind === 'space') continue;
    if (kind !== 'mark') while (end < folded.length && kindOf(folded, end) === kind) end += 1;
    while (w < words.length && (words[w]?.end ?? 0) <= start) w += 1;
    const inWords = words[w];
    if (inWords && inWords.start <= start) {
      if (inWords.start === start) {
        const text = folded.slice(start, inWords.end);
        // "sept." is September as often as seven: it is read as the day first, then as the month.
        const month = text === 'sept' ? 9 : null;
        tokens.push({ text, start, end: inWords.end, number: inWords.value, inWords: true, month, weekday: null });
      }
      continue;
    }
    const text = folded.slice(start, end);
    tokens.push({
      text,
      start,
      end,
      number: kind === 'figure' && text.length <= 8 ? Number(text) : null,
      inWords: false,
      month: kind === 'word' ? (monthNumbers[text] ?? null) : null,
      weekday: kind === 'word' ? (weekdayNumbers[text] ?? null) : null,
    });
  }
  return tokens;
});

/** By hand and not by an expression, whose matches took half the time of finding dates. Folded texts have no other white space. */
function kindOf(folded: string, at: number): 'word' | 'figure' | 'space' | 'mark' {
  const code = folded.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'word';
  if (code >= 48 && code <= 57) return 'figure';
  return code === 32 || code === 10 ? 'space' : 'mark';
}

/** Few words of a text can begin a date. */
function opensDate(token: Token | undefined): boolean {
  return token !== undefined && (token.number !== null || token.month !== null || token.text === 'an');
}

/** "L'an deux mille seize[,] [et] le [mercredi] vingt six [du mois d'|de] octobre", the formula that opens an extract; the year may come again. */
function yearFirst(tokens: Token[], at: number): Match | null {
  if (tokens[at]?.text !== 'an') return null;
  let i = at + 1;
  const year = yearOf(tokens[i]);
  if (year === null) return null;
  i += 1;
  let weekday: number | null = null;
  const limit = i + 6;
  while (i < limit && tokens[i] && tokens[i]?.number === null) {
    const token = tokens[i];
    if (token?.weekday) weekday = token.weekday;
    else if (!/^(,|-|et|le|du|mois)$/.test(token?.text ?? '')) return null;
    i += 1;
  }
  const rest = dayMonthYear(tokens, i);
  if (rest === null || rest.day === null || (rest.year !== null && rest.year !== year)) return null;
  return { ...rest, year, inWords: true, weekday };
}

/** "28 août 2018", "vingt-huit août deux mille dix-huit", "28th of August, 2018", "le 11 octobre". */
function dayMonthYear(tokens: Token[], at: number): Match | null {
  const day = tokens[at];
  if (day?.number === null || day === undefined || day.number < 1 || day.number > 31 || glued(tokens, at)) return null;
  let i = at + 1;
  if (/^(er|ere|st|nd|rd|th)$/.test(tokens[i]?.text ?? '')) i += 1;
  i = skip(tokens, i, /^(de|du|d|mois|of|')$/, 3);
  const month = tokens[i]?.month ?? null;
  if (month === null) return null;
  i += 1;
  const { year, next } = yearAfter(tokens, i);
  return { next, day: day.number, month, year, inWords: day.inWords };
}

/** "décembre 2011", "August 28, 2018", "in March". A month alone counts only where it can't be another word ("mars" yes, "may" no). */
function monthFirst(tokens: Token[], at: number): Match | null {
  const month = tokens[at]?.month ?? null;
  if (month === null) return null;
  const afterMonth = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = tokens[afterMonth];
  if (day?.number && day.number <= 31 && !day.inWords && !glued(tokens, afterMonth)) {
    const i = skip(tokens, afterMonth + 1, /^(st|nd|rd|th|,)$/, 2);
    const year = yearOf(tokens[i]);
    if (year !== null) return { next: i + 1, day: day.number, month, year, inWords: false };
  }
  const { year, next } = yearAfter(tokens, at + 1);
  if (year !== null) return { next, day: null, month, year, inWords: false };
  return (tokens[at]?.text.length ?? 0) > 3 || tokens[at]?.text === 'mai'
    ? { next: at + 1, day: null, month, year: null, inWords: false }
    : null;
}

/** "28/08/2018", "28.08.2018", "28-08-18", "2018-08-28". Three figures joined by one mark, none before or after. */
function numeric(tokens: Token[], at: number): Match | null {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (!first || !mark || !second || !again || !third || glued(tokens, at)) return null;
  if (first.inWords || second.inWords || third.inWords || mark.text !== again.text || !/^[/.-]$/.test(mark.text)) return null;
  if (first.number === null || second.number === null || third.number === null || third.end - first.start > 10) return null;
  const after = tokens[at + 5];
  if (after && after.start === third.end && (/^[a-z\d/_-]/.test(after.text) || continues(tokens, at + 5))) return null;
  if (first.text.length === 4 && mark.text === '-' && second.text.length === 2 && third.text.length === 2)
    return { next: at + 5, day: third.number, month: second.number, year: first.number, inWords: false };
  if (first.text.length > 2 || second.text.length > 2 || first.number > 31) return null;
  if (third.text.length === 4 && yearOf(third) !== null)
    return { next: at + 5, day: first.number, month: second.number, year: third.number, inWords: false };
  if (third.text.length !== 2 || mark.text === '.' || second.number > 12) return null;
  return { next: at + 5, day: first.number, month: second.number, year: third.number + (third.number < 50 ? 2000 : 1900), inWords: false };
}

function yearAlone(tokens: Token[], at: number): Match | null {
  const token = tokens[at];
  if (!token || token.inWords || token.text.length !== 4) return null;
  const year = token.number ?? 0;
  if (year < 1900 || year > 2099) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const tight = /^[\w/°.:+%€]/;
  if (before && before.end === token.start && tight.test(before.text)) return null;
  if (after && after.start === token.end && /^[\w/°%€]/.test(after.text)) return null;
  if (
    after &&
    after.start === token.end &&
    /^[.,]$/.test(after.text) &&
    tokens[at + 2]?.start === after.end &&
    tokens[at + 2]?.number !== null
  )
    return null;
  return { next: at + 1, day: null, month: null, year, inWords: false };
}

/** A point or comma between two figures without a space: "1.2.2019.4" goes on. */
function continues(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^[.,]$/.test(tokens[at]?.text ?? '') && next?.start === tokens[at]?.end && next?.number !== null;
}

function yearAfter(tokens: Token[], at: number): { year: number | null; next: number } {
  const i = skip(tokens, at, /^(\.|,|de|l|'|an|annee)$/, 3);
  const year = yearOf(tokens[i]);
  return year === null ? { year, next: at } : { year, next: i + 1 };
}

function yearOf(token: Token | undefined): number | null {
  if (!token || token.number === null) return null;
  if (!token.inWords && token.text.length !== 4) return null;
  return token.number >= 1789 && token.number <= 2199 ? token.number : null;
}

function skip(tokens: Token[], from: number, words: RegExp, most: number): number {
  let i = from;
  while (i < from + most && words.test(tokens[i]?.text ?? '')) i += 1;
  return i;
}

/** A figure that is the tail of something longer: "n°2018-28", "12,28". */
function glued(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && /^[\w/_.,°-]/.test(before.text) && !tokens[at]?.inWords;
}

function weekdayBefore(tokens: Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.weekday) return at - 1;
  return before?.text === ',' && tokens[at - 2]?.weekday ? at - 2 : at;
}

function exists({ day, month, year }: Match): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function iso({ day, month, year }: Match): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month === null ? [] : [pad(month)]), ...(day === null || month === null ? [] : [pad(day)])].join('-');
}
