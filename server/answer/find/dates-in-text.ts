import { fold } from '../../../corpus/language/fold.ts';
import type { DateSpan, Intent } from '../../contract.ts';
import { unitsOf } from '../scope.ts';
import type { FindContext } from './finder.ts';
import { monthName } from './month-name.ts';

/** Intents whose facts have a date or years of their own, beside which another may say which thing is meant: "la convention signée en 2011". */
const byYear: ReadonlySet<Intent> = new Set(['date', 'period']);
/** Sums hold from a day or a month on ("à compter de septembre 2022"); a year alone stands in too many sentences to say which sum is meant. */
const byMonth: ReadonlySet<Intent> = new Set(['amount', 'rate']);

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

/** Words behind which a year is a sitting's, or a time's: "en 2019", "de 2019", "la séance 2019". */
const ofTime =
  /(?:^|(?<!\p{L}))(?:en|de|du|des|d'|pour|depuis|avant|apres|annees?|seances?|reunions?|actes?|deliberations?|commission|conseil|debut|fin|mi|et|ou|a|in|of|for|since|before|after|by|and|or|year|sitting|meeting|act|the|le|la|\p{L}{3,9}bre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|january|february|march|april|may|june|july|august|october)$/u;
/** What is of a year as a whole, whenever its act was voted. */
const ofYear =
  /(?<!\p{L})(?:budgets?|exercices?|comptes?|bilans?|rapports?|rentrees?|resultats?|excedents?|deficits?|tarifs?|recensements?|accounts?|results?|surplus|fees)(?: \p{L}+){0,2} (?:de |of )(?:l'annee |the year )?$/u;

/**
 * The same question with a year that is part of a thing's name ("DETR 2019", "l'excédent 2007", "le budget de 2021") as a word of the subject,
 * over all acts: what is of a year is voted in another. Null where no year is.
 */
export function withYearOfThing(context: FindContext): FindContext | null {
  const { question, scope } = context;
  const asked = fold(question.text);
  const years = question.dates.filter(({ precision, text }) => {
    const before = asked.slice(0, asked.indexOf(fold(text)));
    return precision === 'year' && /\p{L} $/u.test(before) && (ofYear.test(before) || !ofTime.test(before.trimEnd()));
  });
  if (years.length === 0 || years.length < question.dates.length || question.subject.length === 0) return null;
  const acts = [...scope.byId.values()];
  const words = years.flatMap(wordsOf);
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
  return precision === 'year' ? [year] : [fold(monthName(iso)), year];
}
