import { groupBy } from '../../corpus/group-by.ts';
import { familyKey } from '../people/name-keys.ts';
import { type Check, factsOf, fullName, notice } from './check.ts';
import { sameName } from './same-name.ts';

/** Nobody is in two lists: present and absent, or giver of a proxy and present. Arrivals and departures ("à partir de la question 5") may be. */
export const checkOneList: Check = (act) => {
  const attendance = factsOf(act, 'attendance').filter(({ value }) => value.condition === null);
  return [...groupBy(attendance, ({ value }) => familyKey(value.person)).values()].flatMap((bearers) => {
    const names = bearers.map(({ value }) => value.person);
    return bearers.flatMap((one, n) =>
      bearers.slice(n + 1).flatMap((two) => {
        if (one.value.status === two.value.status || !sameName(one.value.person, two.value.person, names)) return [];
        const statuses = [one.value.status, two.value.status];
        const giver = statuses.includes('present') && statuses.includes('represented');
        const params = { person: fullName(one.value.person), one: one.value.status, other: two.value.status };
        return [notice(giver ? 'giverPresent' : 'inTwoLists', 'alert', params, [one, two])];
      }),
    );
  });
};

/** Who presides is not among the absent, unless the act leaves open who presided ("ou de son représentant"). */
export const checkPresidentPresent: Check = (act) => {
  const away = factsOf(act, 'attendance').filter(
    ({ value }) => (value.status === 'absent' || value.status === 'represented') && value.condition === null,
  );
  const names = factsOf(act, 'attendance').map(({ value }) => value.person);
  return factsOf(act, 'president')
    .filter(({ value }) => !value.orRepresentative)
    .flatMap((president) => {
      const entry = away.find(({ value }) => sameName(value.person, president.value.person, names));
      return entry
        ? [
            notice('presidentAway', 'alert', { president: fullName(president.value.person), status: entry.value.status }, [
              president,
              entry,
            ]),
          ]
        : [];
    });
};
