import type { Act } from '../../../corpus/record/act.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { bullets, type Draft, say } from '../draft.ts';
import { amountsNamed } from './amount-named.ts';
import { comparedSums } from './compared-sums.ts';
import { isUnsaidDone } from './done-with-sum.ts';
import { asksAnySum, type Bound, boundOf } from './figure-bound.ts';
import type { FindContext, Finder } from './finder.ts';
import { admits, extremes, setsBound, taxAsked } from './money-bounds.ts';
import { asksPlan, bestFits, type Fit, fitOf, type Money, moneySubject, spelledOut } from './money-fit.ts';
import { offSubject } from './narrow.ts';
import { isOther, isOwn, namesPayer, paidByAnother, payerAsked } from './payer.ts';
import { isShareOfAnother } from './share-of-another.ts';
import { aboutShare, candidates, coverageOf, type Subject, stemSet } from './subject.ts';
import { actRef, rows, titleOf, wholeActs } from './tell.ts';

/** How much for what: amounts whose own words, title or decision speak of the subject. Asked for a share, rates answer too. */
export const amount: Finder = (context) => money(context, 'amount', context.question.aspect === 'share' ? 'rate' : null);
/** What a sum that the question names is for; null where it names none that an act in scope gives, or names it as a bound. */
export async function amountNamed(context: FindContext): Promise<Draft | null> {
  const { question, scope, reader } = context;
  const named = amountsNamed(question.text);
  if (named.length === 0 || scope.acts.length === 0 || setsBound(question.text)) return null;
  const facts = await reader.facts({ kinds: ['amount'], ...(scope.fixed ? { actIds: scope.acts.map((act) => act.id) } : {}) });
  const same = facts.filter((fact) => named.includes(fact.value.cents) && scope.byId.has(fact.actId));
  const whole = await wholeActs(context, [...new Set(same.map((fact) => fact.actId))]);
  const fits = same.flatMap((fact): Fit[] => {
    const act = whole.get(fact.actId);
    return act ? [{ fact, act, worth: 1, soft: 0 }] : [];
  });
  if (fits.length === 0) return null;
  const lines = distinctMoney(fits, true).map((one) => line(context, one));
  // "La Région paie bien 900 € ?", of a sum that the act gives as the Département's.
  const others =
    payerAsked(question.text) !== null && fits.every((one) => paidByAnother(question.text, sentenceOf(one), one.act.authority.name));
  return { status: 'answered', blocks: rows(context, others ? lines.map((one) => context.words.yesNo(false, one)) : lines) };
}

function sentenceOf({ fact, act }: Fit): string {
  const [place] = fact.places;
  if (!place) return fact.value.label;
  const span = proofSpan(fact, place, act.text);
  return act.text.slice(span.start, span.end);
}

/** Shares and rates. */
export const rate: Finder = async (context) => {
  const told = await money(context, 'rate', null);
  if (told.status === 'answered') return told;
  // Where the act gives a sum and no share, the sum is the nearest that it says; dividing one by another is left to the reader.
  const { chosen, subject } = await chosenFits(context, ['amount']);
  const lines = subject.words.length === 0 ? [] : distinctMoney(chosen, false).map((one) => line(context, one));
  if (lines.length === 0 || lines.length > 3) return told;
  return { status: 'not_stated', blocks: [say(context.words.figures.onlySum), ...rows(context, lines, bullets)] };
};

/** Two sums that a question compares or adds; null where it does neither. */
export async function sumsCompared(context: FindContext): Promise<Draft | null> {
  const fitting = async (asked: FindContext) => (await chosenFits(asked, ['amount'])).chosen;
  return comparedSums(context, { fitting, line: (asked, one) => line(asked, { ...one, others: [] }) });
}

async function money(asked: FindContext, first: 'amount' | 'rate', second: 'amount' | 'rate' | null): Promise<Draft> {
  const { words } = asked;
  // "Is it more than 2,000 euros?", "at least half?" asks of one figure; the bound leaves none out.
  const whether = asked.question.yesNo ? boundOf(asked.question.text, first) : null;
  const context = whether ? { ...asked, question: { ...asked.question, text: whether.rest } } : asked;
  const { chosen, pool, subject, whole } = await chosenFits(context, second ? [first, second] : [first]);
  if (chosen.length === 0) return (first === 'amount' && (await onlyRate(context))) || nothingFits(context, subject, whole, first);
  if (isUnsaidDone(asked.question.text, chosen)) {
    const nearest = distinctMoney(chosen, false).map((one) => line(context, one));
    return { status: 'not_stated', blocks: [say(words.figures.doneUnsaid), ...rows(context, nearest, bullets)] };
  }
  if (whether) return isBeyond(asked, chosen, pool, whether.holds);
  if (chosen.every((one) => isShareOfAnother(context.question, subject, one))) {
    // The words that name most of what was asked show best what the share is for.
    const shares = distinctMoney(
      [...chosen].sort((a, b) => b.worth - a.worth),
      false,
    ).map((one) => line(context, one));
    return { status: 'not_stated', blocks: [say(words.figures.onlyShare), ...rows(context, shares, bullets)] };
  }
  const lines = distinctMoney(chosen, asksPlan(context.question) || subject.words.length === 0).map((one) => line(context, one));
  const head = lines.length > 1 ? [say(words.figures.amountsHead(lines.length, new Set(chosen.map((one) => one.act.id)).size, first))] : [];
  const tax = taxAsked(context.question.text);
  const unsaid = tax !== null && chosen.every(({ fact }) => fact.kind === 'amount' && fact.value.tax === null);
  return { status: 'answered', blocks: [...head, ...rows(context, lines), ...(unsaid ? [say(words.figures.taxUnsaid(tax))] : [])] };
}

/** Where the act gives a share and no sum, the share is what it says of how much; null where there is none. */
async function onlyRate(context: FindContext): Promise<Draft | null> {
  if (payerAsked(context.question.text) === null) return null;
  const { chosen, subject } = await chosenFits(context, ['rate']);
  const lines = subject.words.length === 0 ? [] : distinctMoney(chosen, false).map((one) => line(context, one));
  if (lines.length === 0 || lines.length > 3 || chosen.some((one) => one.worth < whollyAbout)) return null;
  return { status: 'not_stated', blocks: [say(context.words.figures.onlyRate), ...rows(context, lines, bullets)] };
}

/** All of the subject in an act's words, and the whole of it in the clause that holds the figure. */
const whollyAbout = 1.5;

/** The amounts or rates that fit best, of the first kind where there is any, with all that fit, the subject that they were weighed by and the acts that were read. */
async function chosenFits(
  context: FindContext,
  kinds: ('amount' | 'rate')[],
): Promise<{ chosen: Fit[]; pool: Fit[]; subject: Subject; whole: Map<string, Act> }> {
  const { question } = context;
  const subject = moneySubject(question);
  const ids = (await candidates(context)).map((act) => act.id);
  const facts: Money[] = ids.length === 0 ? [] : await context.reader.facts({ kinds, actIds: ids });
  const whole = await wholeActs(context, ids);
  const tax = taxAsked(question.text);
  // A sum that its act gives with tax elsewhere is none before tax.
  const isTaxedOtherwise = ({ actId, value: { cents } }: Extract<Money, { kind: 'amount' }>) =>
    tax !== null &&
    facts.some(
      (one) => one.kind === 'amount' && one.actId === actId && one.value.cents === cents && one.value.tax !== null && one.value.tax !== tax,
    );
  const fits = facts.flatMap((fact) => {
    const act = whole.get(fact.actId);
    if (fact.kind === 'amount' && (!admits(question, fact) || isTaxedOtherwise(fact))) return [];
    return (act && fitOf(fact, act, subject, question)) ?? [];
  });
  const ofFirst = fits.filter((fit) => fit.fact.kind === kinds[0]);
  const pool = withItsPayer(ofFirst.length > 0 ? ofFirst : fits, question.text);
  const top = extremes(
    question,
    pool.flatMap(({ fact }) => (fact.kind === 'amount' ? [fact] : [])),
  );
  const chosen = top ? pool.filter((one) => one.fact.kind === 'amount' && top.includes(one.fact)) : bestFits(subject, pool, question);
  return { chosen, pool, subject, whole };
}

/** The figures whose own words name the payer whom the question does, or whose act is that payer's; all where none is. */
function withItsPayer(fits: Fit[], question: string): Fit[] {
  const payer = payerAsked(question);
  if (payer === null) return fits;
  const isTheirs = (one: Fit) =>
    isOwn(payer, one.act.authority.name) || namesPayer(payer, spelledOut(`${sentenceOf(one)} ${one.fact.value.label}`, one.act));
  const theirs = fits.filter(isTheirs);
  return theirs.length > 0 || isOther(payer) ? theirs : fits;
}

/** Whether the figures that fit best lie beyond the bound. A no is said of one figure alone; where any sum would do, of none while another on the subject lies beyond. */
function isBeyond(context: FindContext, chosen: readonly Fit[], pool: readonly Fit[], holds: Bound['holds']): Draft {
  const { words } = context;
  const lines = distinctMoney(chosen, false);
  const said = new Set(chosen.map(({ fact }) => holds(fact)));
  const [within] = said;
  if (within === false && asksAnySum(context.question.text) && pool.some(({ fact }) => holds(fact))) {
    const beyond = distinctMoney(
      pool.filter(({ fact }) => holds(fact)),
      false,
    );
    return {
      status: 'answered',
      blocks: rows(
        context,
        [...lines, ...beyond].map((one) => line(context, one)),
      ),
    };
  }
  const told = lines.map((one) => line(context, one));
  if (said.size > 1 || typeof within !== 'boolean') return { status: 'answered', blocks: rows(context, told) };
  if (lines.length === 1)
    return {
      status: 'answered',
      blocks: rows(
        context,
        told.map((one) => words.yesNo(within, one)),
      ),
    };
  const head = words.figures.amountsHead(lines.length, new Set(chosen.map((one) => one.act.id)).size, chosen[0]?.fact.kind ?? 'amount');
  return { status: 'answered', blocks: [...(within ? [say(words.yesNo(true, head))] : []), ...rows(context, told)] };
}

/** The same sum said twice in an act is one line, with the proof of both. */
function distinctMoney(list: readonly Fit[], planned: boolean): (Fit & { others: Money[] })[] {
  const out = new Map<string, Fit & { others: Money[] }>();
  for (const one of list) {
    const { fact } = one;
    // In a financing plan two lines may have the same sum and are two lines all the same; the plan's line is told again where it is decided.
    const label = planned ? planLabel(one, list) : '';
    const value =
      fact.kind === 'amount'
        ? `${fact.value.cents}|${fact.value.per ?? ''}|${label}`
        : (fact.value.percent ?? fact.value.fraction ?? fact.value.raw);
    const key = `${one.act.id}|${fact.kind}|${value}`;
    const known = out.get(key);
    if (known) known.others.push(fact);
    else out.set(key, { ...one, others: [] });
  }
  return [...out.values()];
}

/** The label of the plan's line that a sum is, or that its own words name ("solliciter la subvention FEDER d'un montant de …"). */
function planLabel({ fact, act }: Fit, list: readonly Fit[]): string {
  if (fact.kind !== 'amount') return '';
  if (fact.value.plan !== null) return fact.value.label;
  const own = stemSet(fact.value.label);
  const line = list.find(
    (other) =>
      other.act === act &&
      other.fact.kind === 'amount' &&
      other.fact.value.plan !== null &&
      other.fact.value.cents === fact.value.cents &&
      [...stemSet(other.fact.value.label)].every((stem) => own.has(stem)),
  );
  return line?.fact.value.label ?? '';
}

/** "318 204,75 € TTC : « … » [1] (l'acte … du …)." */
function line(context: FindContext, { fact, act, others }: Fit & { others: Money[] }): Rich {
  const { words } = context;
  const figure = fact.kind === 'amount' ? words.figures.amount(fact.value) : words.figures.rate(fact.value);
  return words.figures.amountLine(md`**${figure}**`, words.quote(wordsOf(fact)), proof(fact, ...others), actRef(act));
}

/** Acts on the subject that give no such figure are cited; where none is on it, that is said. */
async function nothingFits(
  context: FindContext,
  subject: Subject,
  whole: ReadonlyMap<string, Act>,
  kind: 'amount' | 'rate',
): Promise<Draft> {
  const { words } = context;
  const about = [...whole.values()]
    .filter(
      (act) =>
        subject.words.length === 0 ||
        coverageOf(subject, stemSet(`${act.text} ${act.title} ${act.authority.name}`, `${act.textSha256}+`)) >= aboutShare,
    )
    .sort((a, b) => (a.sessionDate ?? '').localeCompare(b.sessionDate ?? ''));
  if (about.length === 0)
    return offSubject({ ...context, question: { ...context.question, subject: subject.words.map((one) => one.word) } });
  const texts = await Promise.all(
    about.slice(0, 12).map(async (act) => words.actSilent(actRef(act), words.subjects[kind], await titleOf(context, act.id))),
  );
  return { status: 'not_stated', blocks: rows(context, texts) };
}
