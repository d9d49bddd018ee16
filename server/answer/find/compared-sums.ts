import { fold } from '../../../corpus/language/fold.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { answered, type Draft, list, say } from '../draft.ts';
import type { FindContext } from './finder.ts';
import type { Fit } from './money-fit.ts';
import { type TwoSums, twoSums } from './two-sums.ts';

/** Finds the sums that fit a question, and words one of them. */
type Sums = { fitting: (context: FindContext) => Promise<readonly Fit[]>; line: (context: FindContext, fit: Fit) => Rich };

/**
 * Two sums set side by side: which is more, how far they lie apart, what they make together. Each is found as a question of its own, and nothing is
 * reckoned unless each is one sum; null then, and where the question compares none.
 */
export async function comparedSums(context: FindContext, { fitting, line }: Sums): Promise<Draft | null> {
  const two = twoSums(context.question.text);
  if (!two) return null;
  const [a, b] = [await only(context, two.first, fitting), await only(context, two.second, fitting)];
  // One record on both sides was told apart by nothing.
  if (!a || !b || a.fact === b.fact) return null;
  const lines = list([line(context, a), line(context, b)]);
  return comparable(a, b) ? answered(say(reckoned(context, two, a, b)), lines) : answered(say(context.words.figures.incomparable), lines);
}

/** The one sum that a thing has; null where it has none or several. */
async function only(context: FindContext, thing: string, fitting: Sums['fitting']): Promise<Fit | null> {
  const own = new Set(fold(thing).match(/[\p{L}\p{N}]+/gu) ?? []);
  const { question } = context;
  const fits = await fitting({
    ...context,
    question: { ...question, text: thing, aspect: null, yesNo: false, subject: question.subject.filter((word) => own.has(word)) },
  });
  const sums = new Set(fits.map(centsOf));
  return sums.size === 1 ? (fits[0] ?? null) : null;
}

/** A sum before tax and one with it, or one a year and one in all, are not set against each other. */
function comparable({ fact: a }: Fit, { fact: b }: Fit): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  const taxes = new Set([a.value.tax, b.value.tax]);
  return !(taxes.size > 1 && !taxes.has(null)) && a.value.period === b.value.period && a.value.per === b.value.per;
}

function reckoned({ words }: FindContext, { asked, yesNo }: TwoSums, a: Fit, b: Fit): Rich {
  const [first, second] = [centsOf(a), centsOf(b)];
  const proofs = md`${proof(a.fact)}${proof(b.fact)}`;
  if (asked === 'total') return words.figures.sumOfTwo(first, second, proofs);
  const told = words.figures.oneBeside(first, second, proofs);
  const holds = asked === 'same' ? first === second : asked === 'more' ? first > second : first < second;
  return yesNo ? words.yesNo(holds, told) : told;
}

function centsOf({ fact }: Fit): number {
  return fact.kind === 'amount' ? fact.value.cents : 0;
}
