import { findDates } from '../../corpus/language/dates.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import { type Check, factsOf, notice } from './check.ts';

/** How far before a date its weekday stands: "mercredi, ". */
const weekdayReach = 14;

/** The weekday that is printed with the date of the sitting or of the convocation is the one of that day. */
export const checkWeekdays: Check = (act) =>
  factsOf(act, 'date').flatMap((fact) => {
    const [place] = fact.places;
    const day = fact.value.date;
    if (!place || day?.length !== 10 || (fact.value.role !== 'sitting' && fact.value.role !== 'convocation')) return [];
    const words = act.text.slice(Math.max(0, place.start - weekdayReach), place.end);
    const printed = findDates(words).find(({ date, weekday }) => date === day && weekday !== null)?.weekday;
    const actual = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    return printed && printed !== actual ? [notice('weekdayDiffers', 'alert', { date: day, printed, actual }, [fact])] : [];
  });

/** An act is sent, received, posted and published on or after the day of its sitting, and convoked before it. */
export const checkDateOrder: Check = (act) => {
  const sitting = act.sessionDate;
  if (sitting === null) return [];
  const sittings = factsOf(act, 'date').filter(({ value }) => value.role === 'sitting' && value.date?.length === 10);
  const wrong = ({ value }: FactOf<'date'>) => {
    if (value.date?.length !== 10 || value.role === 'mentioned' || value.role === 'sitting') return false;
    return value.role === 'convocation' ? value.date > sitting : value.date < sitting;
  };
  const others = [...new Set(sittings.map(({ value }) => value.date))].filter((date) => date !== sitting);
  return [
    ...factsOf(act, 'date')
      .filter(wrong)
      .map((fact) =>
        notice('dateOutOfOrder', 'alert', { role: fact.value.role, date: fact.value.date ?? '', sitting }, [fact, ...sittings]),
      ),
    ...others.map((other) => notice('sittingDatesDiffer', 'alert', { sitting, other: other ?? '' }, sittings)),
  ];
};

/**
 * The date inside the transmission identifier is the decision's or, as many senders print it, the transmission's: after the sitting it is
 * worth knowing, before it something is wrong.
 */
export const checkIdentifierDate: Check = (act) => {
  const sitting = act.sessionDate;
  if (sitting === null) return [];
  return factsOf(act, 'identifier').flatMap((fact) => {
    const date = fact.value.parts?.date;
    if (date === undefined || date === sitting) return [];
    return [
      notice(date < sitting ? 'identifierBeforeSitting' : 'identifierAfterSitting', date < sitting ? 'alert' : 'info', { date, sitting }, [
        fact,
      ]),
    ];
  });
};
