import { fold } from '../../../corpus/language/fold.ts';
import { amountsNamed, withoutSums } from './amount-named.ts';
import { isWithin, setsBound, withoutBoundText } from './money-bounds.ts';
import type { Money } from './money-fit.ts';
import { isRateWithin, rateBound } from './rate-bounds.ts';

export type Bound = { rest: string; holds: (fact: Money) => boolean | null };

/** The bound in euros or in percent that a question sets, with its text without it. */
export function boundOf(question: string, kind: 'amount' | 'rate'): Bound | null {
  const share = kind === 'rate' ? rateBound(question) : null;
  if (share)
    return {
      rest: `${question.slice(0, share.from)} ${question.slice(share.to)}`,
      holds: (fact) => (fact.kind === 'rate' ? isRateWithin(share, fact.value) : null),
    };
  // "Environ 250 000 €" is neither met nor missed by a sum that differs.
  const near = /\b(?:environ|autour|presque|pres de|about|around|nearly|roughly)\b/.test(fold(question));
  const [sum, ...others] = near || setsBound(question) ? [] : amountsNamed(question);
  // "Le marché coûte bien 250 000 € ?", where no act in scope gives that sum.
  if (sum !== undefined && others.length === 0 && kind === 'amount')
    return { rest: withoutSums(question), holds: (fact) => (fact.kind === 'amount' ? fact.value.cents === sum : null) };
  if (!setsBound(question)) return null;
  return { rest: withoutBoundText(question), holds: (fact) => (fact.kind === 'amount' ? isWithin(question, fact.value.cents) : null) };
}

/** "Le conseil a-t-il dépensé plus de …", "were there expenses over …": any sum on the subject answers, and not the one that is named. */
export function asksAnySum(question: string): boolean {
  return /\b(?:depens|engage|debours|verse|pay|paie|spen[dt]|commit|paid|y a-t-il|y avait|y a eu|there)/.test(fold(question));
}
