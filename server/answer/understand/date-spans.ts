import { scanDates } from '../../../corpus/language/dates.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { DateSpan } from '../../contract.ts';
import { mendMonths } from './misspelt-months.ts';

/** Dates of a question. `start`/`end` into it. `anyYear`: a month, or a day of it, without a year: the corpus says of which years. */
export type DatedSpan = { span: DateSpan; start: number; end: number };
/** `from`: where the words that open the range begin ("depuis 2016"). Words are cut out of the question in the end. */
type Found = DatedSpan & { from: number };
export type AnyYear = { start: number; end: number; text: string; month: number; day: number | null };
export type QuestionDates = { spans: DatedSpan[]; anyYear: AnyYear[]; impossible: { text: string; start: number; end: number }[] };

type Bounds = { from: string; to: string; precision: DateSpan['precision']; start: number; end: number };

/**
 * The dates and ranges of a question: "le 4 juin 2019", "in 2016", "between March 2015 and 2018", "du 1er au 15 mars 2015", "depuis 2016",
 * "before 2018", "été 2018". `joined: false` keeps the two dates of "entre 2016 et 2018" apart, as a comparison needs them.
 * What only looks like a year is left alone: a period's name ("2015-2019"), a figure with a unit or behind "article", "n°".
 */
export function questionDates(question: string, { joined = true }: { joined?: boolean } = {}): QuestionDates {
  const mended = mendMonths(fold(question));
  const found = datesIn(mended.text, joined);
  const place = <T extends { start: number; end: number }>(one: T): T & { text: string } => {
    const [start, end] = [mended.back(one.start), mended.back(one.end)];
    return { ...one, start, end, text: question.slice(start, end) };
  };
  return {
    spans: found.spans.map(({ from, ...one }) => {
      const { text: _own, ...placed } = place(one);
      return { ...placed, span: { ...one.span, text: question.slice(mended.back(from), placed.end) } };
    }),
    anyYear: found.anyYear.map(place),
    impossible: found.impossible.map(place),
  };
}

/** The same over the folded text; words are cut out of the question afterwards. */
function datesIn(
  folded: string,
  joined: boolean,
): { spans: Found[]; anyYear: Omit<AnyYear, 'text'>[]; impossible: { start: number; end: number }[] } {
  const scan = scanDates(hideLabels(folded), { years: true });
  const seasons = findSeasons(folded);
  const taken = (start: number, end: number) => seasons.some((season) => start < season.end && end > season.start);
  const bounds: Bounds[] = [
    ...seasons,
    ...scan.dates.filter((one) => !taken(one.start, one.end)).map(({ date, start, end }) => ({ ...boundsOf(date), start, end })),
  ].sort((a, b) => a.start - b.start);
  const monthDays = scan.monthDays.filter((one) => !taken(one.start, one.end) && !isModal(folded, one.start, one.end));

  const spans: Found[] = [];
  let loose = monthDays;
  for (let i = 0; i < bounds.length; i++) {
    const here = bounds[i];
    if (!here) continue;
    // A comparison and a delay ("how long after the sitting of …") name single dates.
    const open = joined ? openedBy(folded, here.start, here.end) : null;
    const next = bounds[i + 1];
    if (next && isRange(folded, here, next, open?.word ?? null)) {
      if (joined) {
        spans.push(made({ from: here.from, to: next.to, precision: 'range', start: open?.start ?? here.start, end: next.end }));
        i += 1;
        continue;
      }
      spans.push(made(here));
      continue;
    }
    const first = !joined ? null : firstOfRange(folded, here, loose);
    if (first) {
      loose = loose.filter((one) => one !== first.monthDay);
      spans.push(made({ from: first.from, to: here.to, precision: 'range', start: first.start, end: here.end }));
      continue;
    }
    spans.push(made(here, open));
  }
  return {
    spans,
    anyYear: loose,
    impossible: scan.impossible,
  };
}

/** The days of an ISO date that may lack its day or month. */
export function boundsOf(date: string): { from: string; to: string; precision: 'day' | 'month' | 'year' } {
  const [year = '', month, day] = date.split('-');
  if (day) return { from: date, to: date, precision: 'day' };
  if (month) return { from: `${date}-01`, to: lastOfMonth(Number(year), Number(month)), precision: 'month' };
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
}

type Opening = { word: 'since' | 'after' | 'until' | 'before' | 'between'; start: number };

const oneThing =
  /\b(?:act|deliberation|decision|resolution|document|one|sitting|meeting|session|vote|minutes|agreement|contract|letter|report)\s*$/;

/** The word before a date that opens a range. `start`: where it begins. */
function openedBy(folded: string, at: number, end: number): Opening | null {
  const before = folded.slice(Math.max(0, at - 40), at);
  for (const [word, pattern] of openings) {
    const found = pattern.exec(before);
    if (!found) continue;
    // "The act from March 2015" is of that month; "the acts from 2015" and "the act from 2015 on" begin there.
    const single =
      /^from\b/.test(found[0]) &&
      oneThing.test(before.slice(0, found.index)) &&
      !/^\s(?:on|onwards?|to|until|till)\b/.test(folded.slice(end, end + 10));
    return { word: single ? 'between' : word, start: at - before.length + found.index };
  }
  return null;
}

// Each ends where the date begins, with or without an article or "the sitting of" between. Order matters: "jusqu'à" holds "à".
const article = String.raw`(?:l['e]?\s?|le\s+|la\s+|the\s+|celle du\s+|celui du\s+|(?:la |the )?(?:seance|reunion|sitting|meeting|session) (?:du|de|of)\s+)?(?:(?:mois|month) (?:de|of)\s+|annee\s+)?$`;
const openings: [Opening['word'], RegExp][] = [
  ['until', new RegExp(String.raw`\b(?:jusqu['e]\s?(?:en|au|a)?|until|till|up to|au plus tard|no later than)\s*${article}`)],
  ['since', new RegExp(String.raw`\b(?:depuis|a partir d[eu']|a compter d[eu']|des|since|as of|from|starting)\s*${article}`)],
  ['after', new RegExp(String.raw`\b(?:apres|posterieur[es]{0,2} (?:a|au)|after|later than|following)\s*${article}`)],
  ['before', new RegExp(String.raw`\b(?:avant|anterieur[es]{0,2} (?:a|au)|before|prior to|earlier than)\s*${article}`)],
  ['between', new RegExp(String.raw`\b(?:entre|between|de|du|d')\s*${article}`)],
];

function isRange(folded: string, here: Bounds, next: Bounds, opened: Opening['word'] | null): boolean {
  const between = folded.slice(here.end, next.start).trim();
  if (opened === 'between' || opened === 'since') {
    if (/^(?:a|au|to|until|till|jusqu'(?:au|a|en)|-)(?: (?:le|la|the|l'))?$/.test(between)) return true;
  }
  // "et" joins a range only behind "entre": "de 2014 et 2015" names two years.
  const start = folded.slice(Math.max(0, here.start - 30), here.start);
  if (/\b(?:entre|between)\b/.test(start) && /^(?:et|and)(?: (?:le|la|the|l'|celle du|celui du|celles? de|that of))?$/.test(between))
    return true;
  return /^(?:to|a|au|-)$/.test(between) && here.precision === next.precision;
}

/** "entre le 3 et le 12 mars 2015", "between March and July 2015", "du 1er au 15 mars 2015": the first date borrows from the second. */
function firstOfRange(folded: string, here: Bounds, loose: { start: number; end: number; month: number; day: number | null }[]) {
  const join = /^\s*(?:et|and|a|au|to|until|-)\s*(?:le |the )?$/;
  const monthDay = loose.find((one) => one.end <= here.start && join.test(folded.slice(one.end, here.start)));
  const year = here.from.slice(0, 4);
  if (monthDay) {
    const month = `${year}-${pad(monthDay.month)}`;
    const from = monthDay.day === null ? `${month}-01` : `${month}-${pad(monthDay.day)}`;
    return from <= here.to ? { from, start: monthDay.start, monthDay } : null;
  }
  if (here.precision !== 'day') return null;
  const before = /(\d{1,2})\s?(?:er|st|nd|rd|th)?\s+(?:et|and|au|to|-)\s+(?:le |the )?$/.exec(folded.slice(0, here.start).slice(-30));
  const day = Number(before?.[1]);
  if (!before || day < 1 || day >= Number(here.from.slice(8))) return null;
  return { from: `${here.from.slice(0, 8)}${pad(day)}`, start: here.start - before[0].length, monthDay: null };
}

function made(bounds: Bounds, open: Opening | null = null): Found {
  const text = '';
  const at = { start: bounds.start, end: bounds.end, from: open && open.word !== 'between' ? open.start : bounds.start };
  switch (open?.word) {
    case 'since':
      return { ...at, span: { from: bounds.from, to: null, precision: 'range', text } };
    case 'after':
      return { ...at, span: { from: nextDay(bounds.to, 1), to: null, precision: 'range', text } };
    case 'until':
      return { ...at, span: { from: null, to: bounds.to, precision: 'range', text } };
    case 'before':
      return { ...at, span: { from: null, to: nextDay(bounds.from, -1), precision: 'range', text } };
    default:
      return { ...at, span: { from: bounds.from, to: bounds.to, precision: bounds.precision, text } };
  }
}

/** Hides figures that are no dates, keeping places: "2015-2019", "article 2016", "n° 2018", "2015 euros", "2014/2015". */
function hideLabels(folded: string): string {
  return folded
    .replace(/\b(\d{4})\s?[-/]\s?(\d{4}|\d{2})\b(?![-/]\d)/g, (label, _first, second: string, at: number) => {
      const named = second.length === 2 && Number(second) <= 12 && !/^\d{4}\//.test(label);
      if (named) return label;
      // "sittings 2014-2016" asks for a range of sittings; elsewhere two years joined name a period.
      return /\b(?:actes|seances|deliberations|reunions|acts|sittings|meetings|between|entre|from)\s$/.test(folded.slice(0, at))
        ? label
        : ' '.repeat(label.length);
    })
    .replace(
      /(\b(?:articles?|art\.|n°|no\.?|numero|number|id\.?)\s?)(\d{4})\b/g,
      (_all, word: string, figure: string) => word + ' '.repeat(figure.length),
    )
    .replace(/\b\d{4}(?=\s?(?:€|euros?\b|eleves\b|pupils\b|m2|habitants\b|inhabitants\b))/g, (figure) => ' '.repeat(figure.length));
}

/** "may" and "mars" as other words than months: a month alone counts behind "in", "en", "au mois de", "de", or with a day. */
function isModal(folded: string, start: number, end: number): boolean {
  return folded.slice(start, end) === 'may' && !/\b(?:in|of|during|since|and in) $/.test(folded.slice(Math.max(0, start - 10), start));
}

/**
 * Seasons overlap, as people use both the calendar's and the weather's: a question about "l'été 2018" means June as well as mid-September.
 * Winter is that which begins in the year before, unless two years are given ("hiver 2015-2016").
 */
const seasonMonths: Record<string, [string, string]> = {
  spring: ['03-01', '06-20'],
  summer: ['06-01', '09-22'],
  autumn: ['09-01', '12-20'],
};
const seasonNames: Record<string, string> = { printemps: 'spring', ete: 'summer', automne: 'autumn', fall: 'autumn', hiver: 'winter' };

function findSeasons(folded: string): Bounds[] {
  const out: Bounds[] = [];
  const pattern =
    /\b(printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)\s(?:of\s|de\s|in\s|l'an\s)?(\d{4})(?:[-/](\d{4}|\d{2}))?\b/g;
  for (const found of folded.matchAll(pattern)) {
    const year = Number(found[2]);
    const name = seasonNames[found[1] ?? ''] ?? found[1] ?? '';
    const at = { start: found.index, end: found.index + found[0].length, precision: 'season' as const };
    const months = seasonMonths[name];
    if (months) out.push({ ...at, from: `${year}-${months[0]}`, to: `${year}-${months[1]}` });
    else {
      const first = found[3] ? year : year - 1;
      out.push({ ...at, from: `${first}-12-01`, to: `${first + 1}-03-20` });
    }
  }
  return out;
}

function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function nextDay(date: string, by: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
