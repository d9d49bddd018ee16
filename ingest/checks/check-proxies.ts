import type { FactOf } from '../../corpus/record/fact.ts';
import { proxyRules, ruleFor } from './body-rules.ts';
import { type Check, factsOf, fullName, notice } from './check.ts';
import { sameName } from './same-name.ts';

type Proxy = FactOf<'attendance'> & { value: { by: NonNullable<FactOf<'attendance'>['value']['by']> } };

function proxies(facts: FactOf<'attendance'>[]): Proxy[] {
  return facts.filter((fact): fact is Proxy => fact.value.by !== null && fact.value.as !== 'substitute');
}

/** One proxy a holder (two in the health emergency), where the body's rule is known. Proxies for a part of the sitting may follow each other. */
export const checkProxiesPerHolder: Check = (act) => {
  const rule = ruleFor(proxyRules, act.body, act.sessionDate);
  if (rule === null) return [];
  const given = proxies(factsOf(act, 'attendance')).filter(({ value }) => value.condition === null);
  const names = given.map(({ value }) => value.by);
  const held: Proxy[][] = [];
  for (const proxy of given) {
    const same = held.find(([first]) => first && sameName(first.value.by, proxy.value.by, names));
    if (same) same.push(proxy);
    else held.push([proxy]);
  }
  return held.flatMap((own) => {
    const [first] = own;
    if (!first || own.length <= rule.perHolder) return [];
    const params = { holder: fullName(first.value.by), proxies: own.length, limit: rule.perHolder, article: rule.article };
    return [notice('severalProxies', 'alert', params, own)];
  });
};

/** Who holds a proxy is there to use it: among those present, or presiding. Lists without a single name present are not held against anybody. */
export const checkHolderPresent: Check = (act) => {
  const attendance = factsOf(act, 'attendance');
  const there = attendance.filter(({ value }) => value.status === 'present' || value.status === 'presentOrRepresented');
  if (there.length === 0) return [];
  const names = [...there.map(({ value }) => value.person), ...factsOf(act, 'president').map(({ value }) => value.person)];
  return proxies(attendance)
    .filter(({ value }) => !names.some((name) => sameName(name, value.by, names)))
    .map((proxy) =>
      notice('holderNotPresent', 'alert', { holder: fullName(proxy.value.by), giver: fullName(proxy.value.person) }, [proxy]),
    );
};
