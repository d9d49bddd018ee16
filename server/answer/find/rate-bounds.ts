import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Question } from '../../contract.ts';

/** A share that a question holds a rate against: "plus de 60 %", "at least half", "la moitié". Percent; `from` and `to` in the question's text. */
export type RateBound = { side: 'over' | 'under' | 'exactly'; inclusive: boolean; percent: number; from: number; to: number };

const over = "plus d'|plus de |au moins |au-dessus de |depass\\p{L}{1,5} |more than |over |at least |above |exceed\\p{L}{0,3} ";
const under = "moins d'|moins de |au plus |au-dessous de |en dessous de |less than |under |at most |below ";
/** Shares in words, as percent. */
const shares: Record<string, number> = {
  totalite: 100,
  integralite: 100,
  'deux tiers': 200 / 3,
  'two thirds': 200 / 3,
  'trois quarts': 75,
  'three quarters': 75,
  whole: 100,
  everything: 100,
  tout: 100,
  totality: 100,
  moitie: 50,
  half: 50,
  tiers: 100 / 3,
  'a third': 100 / 3,
  'one third': 100 / 3,
  quart: 25,
  'a quarter': 25,
  'one quarter': 25,
  cinquieme: 20,
  'a fifth': 20,
};
const said = new RegExp(
  `(?:^|(?<![\\p{L}\\p{N}]))(?:(?<over>${over})|(?<under>${under}))?(?:la |les |le |l'|un |the )?(?:(?<figure>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|pour ?cent|per ?cent)|(?<share>${Object.keys(shares).join('|')}))(?![\\p{L}\\p{N}])`,
  'u',
);
/** Bounds that a rate on them still meets. */
const meets = /^(?:au moins|at least|au plus|at most)/;

/** The share that a question holds a rate against; null where it names none. */
export function rateBound(question: string): RateBound | null {
  const found = said.exec(fold(question));
  const { over: above, under: below, figure, share } = found?.groups ?? {};
  const percent = figure === undefined ? shares[share ?? ''] : Number(figure.replace(',', '.'));
  if (!found || percent === undefined) return null;
  return {
    side: above !== undefined ? 'over' : below !== undefined ? 'under' : 'exactly',
    inclusive: meets.test(above ?? below ?? ''),
    percent,
    from: found.index,
    to: found.index + found[0].length,
  };
}

/** Whether a rate lies where the question asks; null where the record gives it in other words than a figure. */
export function isRateWithin(
  { side, inclusive, percent }: RateBound,
  { percent: given, fraction }: FactOf<'rate'>['value'],
): boolean | null {
  const [part, whole] = (fraction ?? '').split('/').map(Number);
  const value = given ?? (part && whole ? (100 * part) / whole : null);
  if (value === null) return null;
  // A third is 33,333…: rates are told to the hundredth.
  const equal = Math.abs(value - percent) < 0.005;
  if (side === 'exactly' || equal) return equal && (side === 'exactly' || inclusive);
  return side === 'over' ? value > percent : value < percent;
}

/** The question's text without the share that it names, which is no subject. */
export function withoutRateBound(question: Question): Question {
  const bound = question.intent === 'rate' && question.yesNo ? rateBound(question.text) : null;
  if (!bound) return question;
  const words = new Set(
    fold(question.text)
      .slice(bound.from, bound.to)
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return { ...question, subject: question.subject.filter((word) => !words.has(word)) };
}
