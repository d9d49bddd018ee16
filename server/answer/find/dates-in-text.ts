import { fold } from '../../../corpus/language/fold.ts';
import type { DateSpan, Intent } from '../../contract.ts';
import { unitsOf } from '../scope.ts';
import type { FindContext } from './finder.ts';

/** Intents whose facts have a date or years of their own, beside which another may say which thing is meant: "la convention signée en 2011". */
const byYear: ReadonlySet<Intent> = new Set(['date', 'period']);
/** Sums hold from a day or a month on ("à compter de septembre 2022"); a year alone stands in too many sentences to say which sum is meant. */
const byMonth: ReadonlySet<Intent> = new Set(['amount', 'rate']);
const monthName = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/**
 * The same question with its dates as words of the subject, over all acts of the body asked for: for dates on which nothing sat. Null where
 * another thing is asked: the date must stand by what answers, so that it narrows and never widens.
 */
export function withDatesAsSubject(context: FindContext): FindContext | null {
  const { question, scope } = context;
  const spans = scope.missed.filter(
    ({ precision }) =>
      (precision === 'year' && byYear.has(question.intent)) ||
      ((precision === 'month' || precision === 'day' || precision === 'range') && byMonth.has(question.intent)),
  );
  if (scope.acts.length > 0 || spans.length === 0 || spans.length < question.dates.length || question.subject.length === 0) return null;
  const words = spans.flatMap(wordsOf);
  if (words.length === 0) return null;
  const acts = scope.allUnits.flatMap((unit) => unit.acts);
  return {
    ...context,
    question: { ...question, dates: [], subject: [...question.subject, ...words], searched: [...question.searched, ...words] },
    scope: { ...scope, acts, units: unitsOf(acts), fixed: false, missed: [] },
  };
}

/** A date as acts print it, folded: its year, and before it the month where the question gives one. */
function wordsOf({ from, to, precision }: DateSpan): string[] {
  const iso = from ?? to;
  if (iso === null) return [];
  const year = iso.slice(0, 4);
  // "From September 2022 on" is a range with one end.
  if (precision === 'range' && from !== null && to !== null) return [];
  return precision === 'year' ? [year] : [fold(monthName.format(new Date(iso))), year];
}
