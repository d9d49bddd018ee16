import { familyKey, givenWords } from '../people/name-keys.ts';
import { type Check, factsOf, notice, only } from './check.ts';

/** Present, represented and absent together are the members in office, where the act lists people and says how many members there are. */
export const checkMembers: Check = (act) => {
  const counts = factsOf(act, 'count').filter(({ value }) => value.of === 'inOffice');
  const members = only(counts.map(({ value }) => value.count));
  const entries = factsOf(act, 'attendance').filter(({ value }) => value.as !== 'substitute');
  // Who comes late stands among the absent and among those present: one member (two lists are told by another check).
  const listed = [
    ...new Map(
      entries.map((entry) => [
        `${entry.value.person.title} ${familyKey(entry.value.person)} ${givenWords(entry.value.person).join(' ')}`,
        entry,
      ]),
    ).values(),
  ];
  // Whoever presides without standing in the list is present all the same: both sums are right.
  const derived = listed.filter(({ derivation }) => derivation === 'computed').length;
  const there = listed.some(({ value }) => value.status === 'present' || value.status === 'presentOrRepresented');
  if (members === null || !there || listed.length === members || listed.length - derived === members) return [];
  return [notice('membersDiffer', 'alert', { members, listed: listed.length }, [...counts, ...factsOf(act, 'attendanceHeading')])];
};
