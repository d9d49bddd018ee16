import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Question } from '../../contract.ts';
import { amountsNamed } from './amount-named.ts';

type Amount = FactOf<'amount'>;

/** A bound in euros that a question sets: "supérieurs à 200 000 €", "under 5,000 euros". */
type Bound = { side: 'over' | 'under'; inclusive: boolean; cents: number; from: number; to: number };
/** Bounds that a sum on them still meets. */
const meets = /^(?:au moins|at least|au plus|at most)|egale?s?/;

const over =
  'superieure?s? (?:ou egale?s? )?a|plus de|au[- ]dessus de|depass\\w+|exced\\w+|au moins|over|above|more than|exceed\\w*|greater than|higher than|at least';
const under = 'inferieure?s? (?:ou egale?s? )?a|moins de|au[- ]dessous de|under|below|less than|lower than|at most|au plus';
/** A figure in either language's form: "200 000", "200,000", "1.250,50", with "k€", "million" left to words that say no bound. */
const bound = new RegExp(
  `\\b(?:(${over})|(${under}))(?:(?:-t)?-(?:il|elle|ils|elles))? (?:the |les |l')?€? ?(\\d{1,3}(?:[ .,\\u00a0\\u202f]\\d{3}){0,4}|\\d{1,12})(?:[.,](\\d{2})(?!\\d))?(?= ?(?:€|e\\b|euros?\\b|$|[?.!]| ))`,
);

function boundIn(question: string): Bound | null {
  const found = bound.exec(fold(question));
  if (!found?.[3]) return null;
  // "Over 2015 and 2016" is a time, "over 2015 €" a sum.
  if (
    /^(?:19|20)\d\d$/.test(found[3]) &&
    !found[4] &&
    !/^ ?(?:€|e\b|euros?\b)/.test(fold(question).slice(found.index + found[0].length)) &&
    !found[0].includes('€')
  )
    return null;
  const cents = Number(found[3].replace(/\D/g, '')) * 100 + Number(found[4] ?? 0);
  return {
    side: found[1] === undefined ? 'under' : 'over',
    inclusive: meets.test(found[1] ?? found[2] ?? ''),
    cents,
    from: found.index,
    to: found.index + found[0].length,
  };
}

/** Whether a question asks for sums beyond one that it names. */
export function setsBound(question: string): boolean {
  return boundIn(question) !== null;
}

/** The question's text without its bound. */
export function withoutBoundText(question: string): string {
  const found = boundIn(question);
  return found ? `${question.slice(0, found.from)} ${question.slice(found.to)}` : question;
}

/** Whether an amount lies on the side of the bound that a question sets; null where it sets none. */
export function isWithin(question: string, cents: number): boolean | null {
  const limit = boundIn(question);
  if (!limit) return null;
  if (cents === limit.cents) return limit.inclusive;
  return limit.side === 'over' ? cents > limit.cents : cents < limit.cents;
}

/** The question without the words of its bound, which name no subject: "200 000" is no thing that an act would have to speak of. */
export function withoutBound(question: Question): Question {
  if (question.intent !== 'amount') return question;
  const found = boundIn(question.text);
  const text = fold(question.text);
  // A sum that a yes or no is asked of ("coûte-t-il bien 250 000 € ?") is no thing either.
  const said = found ? text.slice(found.from, found.to) : question.yesNo && amountsNamed(text).length > 0 ? figuresOf(text) : '';
  if (said === '') return question;
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu) ?? []);
  return { ...question, subject: question.subject.filter((word) => !words.has(word)) };
}

/** The groups of figures of a text. */
function figuresOf(text: string): string {
  return (text.match(/\d{2,}/g) ?? []).join(' ');
}

/** Periods of which a question asks the price, and how amounts record them. */
const periods: { asked: RegExp; period: NonNullable<Amount['value']['period']> }[] = [
  { asked: /\b(?:annuel\w*|par an|chaque annee|yearly|annual\w*|(?:a|per|each|every) year)\b/, period: 'year' },
  { asked: /\b(?:mensuel\w*|par mois|monthly|(?:a|per|each|every) month|chaque mois)\b/, period: 'month' },
  { asked: /\b(?:trimestriel\w*|par trimestre|quarterly|per quarter)\b/, period: 'quarter' },
  { asked: /\b(?:hebdomadaire\w*|par semaine|weekly|(?:a|per|each|every) week)\b/, period: 'week' },
  { asked: /\b(?:journalie\w*|quotidien\w*|par jour|daily|(?:a|per|each|every) day)\b/, period: 'day' },
  { asked: /\b(?:par heure|de l'heure|hourly|(?:an|per|each) hour)\b/, period: 'hour' },
];
/** The tax itself, and not whether a sum includes it. */
const theTax = /\b(?:how much|amount of|combien de|montant de(?: la)?|quelle|which|what) (?:the |is the )?(?:vat|tva)\b/;

/** Whether a question asks for a sum before tax or with it; null where it asks for neither, or for both. */
export function taxAsked(question: string): 'HT' | 'TTC' | null {
  const asked = fold(question);
  const before =
    /\b(?:ht|hors (?:taxes?|tva)|sans (?:la |les )?(?:taxes?|tva)|before (?:tax|vat)|excluding (?:tax|vat)|excl vat|without (?:tax|vat))\b/.test(
      asked,
    );
  const after = /\b(?:ttc|toutes taxes|taxes? comprises?|including (?:all )?(?:tax|taxes|vat)|incl|after tax|with (?:tax|vat))\b/.test(
    asked,
  );
  return before === after ? null : before ? 'HT' : 'TTC';
}

/** Whether an amount can answer at all: within the bound, of the period, and a tax where the tax was asked for. */
export function admits(question: Question, { value }: Amount): boolean {
  const asked = fold(question.text);
  const limit = boundIn(question.text);
  if (limit && (limit.side === 'over' ? value.cents < limit.cents : value.cents > limit.cents)) return false;
  const period = periods.find((one) => one.asked.test(asked));
  if (period && value.period !== period.period) return false;
  // "Le montant HT" is not the sum with tax: only an amount that contradicts is left out.
  const tax = taxAsked(question.text);
  if (tax !== null && value.tax === (tax === 'HT' ? 'TTC' : 'HT')) return false;
  return !theTax.test(asked) || value.tax === 'TVA';
}

const most =
  /\b(?:largest|biggest|highest|greatest|most expensive|plus (?:gros|grosse|grand|grande|eleve|elevee|important|importante|cher|chere|couteux|couteuse)s?|plus d'argent|(?:coute|engage|depense|mobilise)(?:nt)? le plus|most money|(?:costs?|commits?|spends?|involves?) (?:the )?most)\b/;
const least = /\b(?:smallest|lowest|least|cheapest|plus (?:petit|petite|faible|bas|basse)s?|moins (?:eleve|elevee|cher|chere)s?)\b/;

/** The largest or the smallest of the amounts, where the question asks for it: the price of one unit is no sum to compare. */
export function extremes(question: Question, amounts: readonly Amount[]): readonly Amount[] | null {
  const asked = fold(question.text);
  const side = most.test(asked) ? 1 : least.test(asked) ? -1 : 0;
  const sums = amounts.filter(({ value }) => value.per === null);
  const pool = sums.length > 0 ? sums : amounts;
  if (side === 0 || pool.length === 0) return null;
  const best = pool.reduce((found, { value }) => (side * value.cents > side * found ? value.cents : found), pool[0]?.value.cents ?? 0);
  return pool.filter(({ value }) => value.cents === best);
}
