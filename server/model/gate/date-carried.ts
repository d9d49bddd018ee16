import type { FactKind } from '../../../corpus/record/fact.ts';
import type { Span } from '../../../corpus/record/place.ts';
import type { Lang } from '../../contract.ts';
import type { Missing, Range } from './carry.ts';
import type { Case } from './check.ts';
import { equivalents } from './equivalents.ts';
import type { Unit } from './evidence.ts';
import type { Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { offsetsTo, placesOfNoun, placesOfWord } from './value-words.ts';

/** Facts about the sitting as such: the sitting's date may stand anywhere beside them. */
const ofSitting: ReadonlySet<FactKind> = new Set([
  'attendance',
  'attendanceHeading',
  'president',
  'secretary',
  'signatory',
  'vote',
  'quorum',
  'count',
  'time',
  'venue',
  'body',
  'authority',
  'title',
]);
const sittingNouns =
  /^(?:seances?|sittings?|meetings?|sessions?|reunions?|actes?|acts?|deliberations?|commission|decisions?|vote|conseil|council)$/;

/**
 * The dates of a clause: one that the unit gives (or a part of one: "en 2018" of 28 August 2018), or the date of the sitting where the clause
 * says when it sat. Where the unit has days of its own, one of them is told: else the sitting's date would stand in its place.
 */
export function dateCarried(one: Case, unit: Unit, range: Range, inside: (span: Span) => boolean): { missing: Missing[]; own: number } {
  const { claim, evidence } = one;
  const missing: Missing[] = [];
  const miss = (span: Span) => missing.push({ reason: 'dateNotCited', words: claim.text.slice(span.start, span.end) });
  let own = 0;
  let sitting = 0;
  // Each date of the unit is told once, in the order of the unit: "signée en 2014, arrivée à terme en 2011" turns two round.
  const left = [...unit.dates];
  let before = -1;
  const takes = (date: string) => {
    const at = left.findIndex((printed, i) => i > before && printed.startsWith(date));
    if (at >= 0) before = at;
    return at >= 0;
  };
  const ownDays = unit.dates.filter((date) => date.length === 10 && date !== evidence.act.sessionDate);
  for (const found of claim.dates.filter(inside)) {
    if (found.weekday !== null && found.date.length === 10 && found.weekday !== weekdayOf(found.date)) miss(found);
    else if (isNearest(one, unit, range, found) && isOfItsOwn(one, unit, range, found) && takes(found.date)) own += 1;
    else if (evidence.sittings.some((date) => date.startsWith(found.date)) && saysSitting(claim, found, unit)) sitting += 1;
    else miss(found);
  }
  if (sitting > 0 && own === 0 && ownDays.length > 0 && unit.fact?.kind !== 'decision') missing.push({ reason: 'dateNotCited', words: '' });
  for (const found of claim.impossible.filter(inside)) miss(found);
  for (const found of claim.monthDays.filter(inside)) {
    const printed = [
      ...unit.reading.monthDays,
      ...unit.dates.map((date) => ({ month: Number(date.slice(5, 7)), day: date.length === 10 ? Number(date.slice(8)) : null })),
    ];
    const fits = printed.some((other) => other.month === found.month && (found.day === null || other.day === found.day));
    if (fits && isNearMost(one, unit, range, found) && isOfItsOwn(one, unit, range, found)) own += 1;
    else miss(found);
  }
  return { missing, own };

  function saysSitting(reading: typeof claim, date: Span, of: Unit): boolean {
    if (of.fact !== null && ofSitting.has(of.fact.kind)) return true;
    const before = reading.words.filter((word) => word.end <= date.start);
    if (before.slice(-5).some((word) => sittingNouns.test(word.folded))) return true;
    return before.length <= 3 && ownDays.length === 0;
  }
}

/**
 * Where a sentence has several dates, the word before a date of the claim ("signée en 2011") is nearest to that date in the sentence too. A date
 * that follows another straight away ("2015-2019") belongs to the same word.
 */
function isNearest(one: Case, unit: Unit, range: Range, found: Day): boolean {
  const printed: Day[] = unit.reading.dates;
  const follows = one.claim.dates.some((other) => other.end <= found.start && found.start - other.end <= 6);
  if (follows || printed.length < 2 || !printed.some((other) => isOn(other, found))) return true;
  const places = placesOfNoun(one, unit, range, found);
  return places === null || isNearestTo(places, printed, found, unit);
}

/** Of several days without a year, the one that most words of the clause stand nearest to ("ont soumis, le 19 octobre, un questionnaire"). */
function isNearMost({ claim }: Case, unit: Unit, range: Range, found: Day): boolean {
  const printed: Day[] = unit.reading.monthDays;
  if (printed.length < 2) return true;
  const places = claim.words.slice(range.from, range.to + 1).flatMap((word) => {
    if (word.part !== 'word' || isGlue(word.folded)) return [];
    const own = placesOfWord(word, claim.lang, unit);
    return own.length === 0 ? [] : [own];
  });
  return places.filter((own) => isNearestTo(own, printed, found, unit)).length * 2 >= places.length;
}

/** Of two as near, the one behind the word is its own: "construit en 1986, inoccupé depuis 2009". */
function isNearestTo(places: readonly number[], printed: readonly Day[], found: Day, unit: Unit): boolean {
  const distanceOf = (other: Span) =>
    Math.min(...offsetsTo(other, places, unit.reading).map((offset) => (offset > 0 ? offset : 0.5 - offset)));
  const least = Math.min(...printed.map(distanceOf));
  return printed.some((other) => distanceOf(other) === least && isOn(other, found));
}

/** A date, or a day of a month whose year is not told. */
type Day = Span & ({ date: string } | { month: number; day: number | null });

/** Whether one date of the cited words is what a claim tells, whole or in part. */
function isOn(printed: Day, told: Day): boolean {
  if ('date' in told) return 'date' in printed && printed.date.startsWith(told.date);
  return 'month' in printed && printed.month === told.month && printed.day === told.day;
}

const parts = /[,;]|(?<!\p{L})(?:et|ou|puis|mais|tandis)(?!\p{L})/iu;

/** "Les deux tiers en février et le solde en octobre": what comes behind with a date of its own lends nothing to one that stands before. */
function isOfItsOwn({ claim, carried }: Case, { reading }: Unit, range: Range, found: Day): boolean {
  const { text, words } = reading;
  const all: Day[] = [...reading.dates, ...reading.monthDays];
  const last = all
    .filter((other) => isOn(other, found))
    .sort((a, b) => a.end - b.end)
    .at(-1);
  if (last === undefined) return true;
  const later = all.filter((other) => other.start >= last.end && parts.test(text.slice(last.end, other.start)));
  const lent = words.filter(
    (word) =>
      word.part === 'word' &&
      !isGlue(word.folded) &&
      word.start >= last.end &&
      parts.test(text.slice(last.end, word.start)) &&
      later.some((other) => !parts.test(text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)))),
  );
  const stems = new Set(lent.map(({ stem }) => stem));
  for (const word of words) if (!lent.includes(word)) stems.delete(word.stem);
  return !claim.words
    .slice(range.from, range.to + 1)
    .some(
      (word, k) =>
        word.part === 'word' && !carried.has(range.from + k) && !isGlue(word.folded) && stems.has(stemIn(word, claim.lang, stems)),
    );
}

/** The stem by which a word of the claim stands among these. */
function stemIn({ folded }: Word, lang: Lang, stems: ReadonlySet<string>): string {
  return equivalents([folded], lang).find(([stem = '', ...more]) => more.length === 0 && stems.has(stem))?.[0] ?? '';
}

/** 1 (Monday) to 7. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
