import type { FactOf } from '../../corpus/record/fact.ts';
import { type Check, factsOf, notice } from './check.ts';

/** Shares of a plan are each rounded to the cent: their sum may miss the total by as much. */
const rounding = 2;

/**
 * The lines of a financing plan add up to its total. A plan of two columns (expenses and receipts) has two equal totals: its lines may add
 * up to one of them or to both together.
 */
export const checkFinancingPlans: Check = (act) => {
  const plans = new Map<number, FactOf<'amount'>[]>();
  for (const fact of factsOf(act, 'amount')) {
    if (fact.value.plan !== null) plans.set(fact.value.plan.n, [...(plans.get(fact.value.plan.n) ?? []), fact]);
  }
  return [...plans.values()].flatMap((lines) => {
    const totals = lines.filter(({ value }) => value.plan?.role === 'total').map(({ value }) => value.cents);
    const parts = lines.filter(({ value }) => value.plan?.role === 'part').map(({ value }) => value.cents);
    const [total] = totals;
    if (total === undefined || parts.length < 2) return [];
    const sum = parts.reduce((a, b) => a + b, 0);
    const accepted = [...totals, totals.reduce((a, b) => a + b, 0)];
    if (accepted.some((value) => Math.abs(value - sum) <= rounding)) return [];
    return [notice('planSum', 'alert', { total, sum, difference: Math.abs(total - sum) }, lines)];
  });
};
