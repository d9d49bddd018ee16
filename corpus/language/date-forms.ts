import type { Token } from './date-tokens.ts';

/** A date that begins at a token; `next` is the token behind it. `year` null: a day or month of some year. */
export type DateMatch = {
  next: number;
  day: number | null;
  month: number | null;
  year: number | null;
  inWords: boolean;
  weekday?: number | null;
};

/** The date that begins at a token, in the first of the forms that fits; `years`: a year alone is one. */
export function dateAt(tokens: Token[], at: number, years: boolean): DateMatch | null {
  if (!opensDate(tokens[at])) return null;
  return (
    yearFirst(tokens, at) ??
    dayMonthYear(tokens, at) ??
    monthFirst(tokens, at) ??
    numeric(tokens, at) ??
    (years ? yearAlone(tokens, at) : null)
  );
}

/** Few words of a text can begin a date. */
function opensDate(token: Token | undefined): boolean {
  return token !== undefined && (token.number !== null || token.month !== null || token.text === 'an');
}

/** "L'an deux mille seize[,] [et] le [mercredi] vingt six [du mois d'|de] octobre", the formula that opens an extract; the year may come again. */
function yearFirst(tokens: Token[], at: number): DateMatch | null {
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
function dayMonthYear(tokens: Token[], at: number): DateMatch | null {
  const day = tokens[at];
  if (day?.number === null || day === undefined || day.number < 1 || day.number > 31 || glued(tokens, at)) return null;
  let i = at + 1;
  if (/^(er|ere|st|nd|rd|th)$/.test(tokens[i]?.text ?? '')) i += 1;
  // "le huit | du mois d'| octobre".
  i = skip(tokens, i, /^(de|du|d|mois|of|')$/, 4);
  const month = tokens[i]?.month ?? null;
  if (month === null) return null;
  i += 1;
  const { year, next } = yearAfter(tokens, i);
  return { next, day: day.number, month, year, inWords: day.inWords };
}

/** "décembre 2011", "August 28, 2018", "in March". A month alone counts only where it can't be another word ("mars" yes, "may" no). */
function monthFirst(tokens: Token[], at: number): DateMatch | null {
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
function numeric(tokens: Token[], at: number): DateMatch | null {
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

function yearAlone(tokens: Token[], at: number): DateMatch | null {
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
