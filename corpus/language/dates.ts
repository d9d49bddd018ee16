import { type DateMatch, dateAt } from './date-forms.ts';
import { dateTokens, type Token } from './date-tokens.ts';
import { fold } from './fold.ts';
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
  const tokens = dateTokens(fold(text));
  const result: Dates = { dates: [], monthDays: [], impossible: [] };
  let i = 0;
  while (i < tokens.length) {
    const match = dateAt(tokens, i, years);
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

function weekdayBefore(tokens: Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.weekday) return at - 1;
  return before?.text === ',' && tokens[at - 2]?.weekday ? at - 2 : at;
}

function exists({ day, month, year }: DateMatch): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function iso({ day, month, year }: DateMatch): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month === null ? [] : [pad(month)]), ...(day === null || month === null ? [] : [pad(day)])].join('-');
}
