import type { Act } from '../../../corpus/record/act.ts';
import { md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { type Draft, say } from '../draft.ts';
import { amountsNamed } from './amount-named.ts';
import type { FindContext, Finder } from './finder.ts';
import { admits, extremes, isWithin, setsBound, withoutBoundText } from './money-bounds.ts';
import { asksPlan, bestFits, type Fit, fitOf, type Money, moneySubject } from './money-fit.ts';
import { offSubject } from './narrow.ts';
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
  return {
    status: 'answered',
    blocks: rows(
      context,
      distinctMoney(fits, true).map((one) => line(context, one)),
    ),
  };
}

/** Shares and rates. */
export const rate: Finder = (context) => money(context, 'rate', null);

async function money(context: FindContext, first: 'amount' | 'rate', second: 'amount' | 'rate' | null): Promise<Draft> {
  const { words } = context;
  // "Is it more than 2,000 euros?" asks of one sum; the bound leaves none out.
  const whether = context.question.yesNo && setsBound(context.question.text);
  const question = whether ? { ...context.question, text: withoutBoundText(context.question.text) } : context.question;
  const subject = moneySubject(question);
  const acts = await candidates(context);
  const ids = acts.map((act) => act.id);
  const facts: Money[] = ids.length === 0 ? [] : await context.reader.facts({ kinds: second ? [first, second] : [first], actIds: ids });
  const whole = await wholeActs(context, ids);
  const fits = facts.flatMap((fact) => {
    const act = whole.get(fact.actId);
    if (fact.kind === 'amount' && !admits(question, fact)) return [];
    return (act && fitOf(fact, act, subject, question)) ?? [];
  });
  const ofFirst = fits.filter((fit) => fit.fact.kind === first);
  const pool = ofFirst.length > 0 ? ofFirst : fits;
  const top = extremes(
    question,
    pool.flatMap(({ fact }) => (fact.kind === 'amount' ? [fact] : [])),
  );
  const chosen = top ? pool.filter((one) => one.fact.kind === 'amount' && top.includes(one.fact)) : bestFits(subject, pool, question);
  if (chosen.length === 0) return nothingFits(context, subject, whole, first);
  if (whether) return isBeyond(context, chosen);
  const lines = distinctMoney(chosen, asksPlan(question) || subject.words.length === 0).map((one) => line(context, one));
  const head = lines.length > 1 ? [say(words.figures.amountsHead(lines.length, new Set(chosen.map((one) => one.act.id)).size, first))] : [];
  return { status: 'answered', blocks: [...head, ...rows(context, lines)] };
}

/** Whether the one sum that fits lies beyond the bound; where several do, no yes or no is said of them. */
function isBeyond(context: FindContext, chosen: readonly Fit[]): Draft {
  const { words, question } = context;
  const lines = distinctMoney(chosen, false);
  const sums = new Set(chosen.map(({ fact }) => (fact.kind === 'amount' ? fact.value.cents : null)));
  const [cents] = sums;
  const within = sums.size === 1 && cents !== null && cents !== undefined ? isWithin(question.text, cents) : null;
  const told = lines.map((one) => line(context, one));
  return { status: 'answered', blocks: rows(context, within === null ? told : told.map((one) => words.yesNo(within, one))) };
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
