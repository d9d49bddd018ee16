import type { FactOf } from '../../corpus/record/fact.ts';
import { type Check, factsOf, notice, only } from './check.ts';

type Attendance = FactOf<'attendance'>;

/** Counts that the act prints against its own lists: "Présents : 10" over a list of nine. Several counts of one kind tell arrivals: no check. */
export const checkPrintedCounts: Check = (act) => {
  const attendance = factsOf(act, 'attendance');
  const of = (...statuses: Attendance['value']['status'][]) => attendance.filter(({ value }) => statuses.includes(value.status));
  const byProxy = of('represented').filter(({ value }) => value.as !== 'substitute');
  // Absent people may be counted with those who are represented or without them; a substitute sits for another.
  const lists: { of: FactOf<'count'>['value']['of']; listed: Attendance[]; orListed: Attendance[] }[] = [
    { of: 'present', listed: of('present'), orListed: of('present') },
    { of: 'represented', listed: of('represented'), orListed: byProxy },
    { of: 'absent', listed: of('absent'), orListed: of('absent', 'represented') },
    { of: 'voters', listed: of('present', 'represented'), orListed: [...of('present'), ...byProxy] },
  ];
  return lists.flatMap(({ of: what, listed, orListed }) => {
    const printed = factsOf(act, 'count').filter(({ value }) => value.of === what);
    const count = only(printed.map(({ value }) => value.count));
    if (count === null || listed.length === 0 || attendance.some(({ value }) => value.condition !== null)) return [];
    const stated = listed.filter(({ derivation }) => derivation === 'stated').length;
    if ([listed.length, orListed.length, stated].includes(count)) return [];
    return [notice('printedCountDiffers', 'alert', { what, printed: count, listed: listed.length }, [...printed, ...listed])];
  });
};
