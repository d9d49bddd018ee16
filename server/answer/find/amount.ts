import { fold } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { type Draft, say } from '../draft.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject } from './narrow.ts';
import { aboutShare, candidates, coverageOf, type Subject, stemSet, subjectOf } from './subject.ts';
import { actRef, rows, titleOf, wholeActs } from './tell.ts';

type Money = FactOf<'amount'> | FactOf<'rate'>;
type Scored = { fact: Money; act: Act; near: number; inAct: number; soft: number };

/** How much for what: amounts whose own clause speaks of the subject, in an act that speaks of all of it. */
export const amount: Finder = (context) => money(context, ['amount', 'rate']);
/** Shares and rates. */
export const rate: Finder = (context) => money(context, ['rate', 'amount']);

/** Words that every amount answers to: they choose among the amounts of the subject, and make none the answer. */
const wholeWords = /\b(cout|couts|cost|costs|total|prix|price|montant global|ensemble|en tout|altogether|overall|marche)\b/;

async function money(context: FindContext, kinds: ('amount' | 'rate')[]): Promise<Draft> {
  const { question, words } = context;
  const subject = subjectOf(question);
  const acts = await candidates(context);
  const first = kinds[0] ?? 'amount';
  const facts: Money[] = acts.length === 0 ? [] : await context.reader.facts({ kinds, actIds: acts.map((act) => act.id) });
  const whole = await wholeActs(
    context,
    acts.map((act) => act.id),
  );
  const scored = facts.flatMap((fact) => score(fact, whole, subject, question.text));
  const wanted = scored.filter((one) => one.fact.kind === first);
  const fit =
    choose(subject, wanted).length > 0
      ? choose(subject, wanted)
      : kinds[0] === 'rate'
        ? []
        : choose(
            subject,
            scored.filter((one) => one.near > 0 && one.fact.kind === 'rate'),
          );
  if (fit.length === 0)
    return nothingFits(
      context,
      subject,
      acts.map((act) => act.id),
      whole,
      first,
    );
  const lines = distinctMoney(fit).map((one) => line(context, one));
  const head = lines.length > 1 ? [say(words.figures.amountsHead(lines.length, new Set(fit.map((one) => one.act.id)).size, first))] : [];
  return { status: 'answered', blocks: [...head, ...rows(context, lines)] };
}

/** With a subject: the act speaks of it, and of all amounts there those whose words say most of it. Without: every amount in scope. */
function choose(subject: Subject, scored: readonly Scored[]): Scored[] {
  if (subject.words.length === 0) return [...scored];
  const about = scored.filter((one) => one.inAct >= aboutShare);
  const best = Math.max(0, ...about.map((one) => one.near));
  const near = about.filter((one) => one.near >= best - 0.01 && (best > 0 || one.inAct === 1));
  const soft = Math.max(0, ...near.map((one) => one.soft));
  return near.filter((one) => one.soft === soft);
}

function score(fact: Money, acts: ReadonlyMap<string, Act>, subject: Subject, question: string): Scored[] {
  const act = acts.get(fact.actId);
  const [place] = fact.places;
  if (!act || !place) return [];
  const span = proofSpan(fact, place, act.text);
  const clause = `${act.text.slice(span.start, span.end)} ${fact.value.label}`;
  const asked = fold(question);
  const total = wholeWords.test(asked) && (wholeWords.test(fold(clause)) || (fact.kind === 'amount' && fact.value.plan?.role === 'total'));
  const yearly =
    /\b(par an|annuel\w*|chaque annee|per year|a year|yearly|annual\w*|each year|every year)\b/.test(asked) &&
    fact.kind === 'amount' &&
    fact.value.period === 'year';
  return [
    {
      fact,
      act,
      near: coverageOf(subject, stemSet(clause)),
      inAct: coverageOf(subject, stemSet(`${act.text} ${act.title} ${act.authority.name}`, `${act.textSha256}+`)),
      soft: (total ? 1 : 0) + (yearly ? 1 : 0),
    },
  ];
}

/** The same sum said twice in an act is one line, with the proof of both. */
function distinctMoney(list: readonly Scored[]): (Scored & { others: Money[] })[] {
  const out = new Map<string, Scored & { others: Money[] }>();
  for (const one of list) {
    const value =
      one.fact.kind === 'amount'
        ? `${one.fact.value.cents}|${one.fact.value.per ?? ''}`
        : `${one.fact.value.percent ?? one.fact.value.fraction ?? one.fact.value.raw}`;
    const key = `${one.act.id}|${one.fact.kind}|${value}`;
    const known = out.get(key);
    if (known) known.others.push(one.fact);
    else out.set(key, { ...one, others: [] });
  }
  return [...out.values()];
}

/** "244 415,66 € TTC : « … » [1] (l'acte … du …)." */
function line(context: FindContext, { fact, act, others }: Scored & { others: Money[] }): Rich {
  const { words } = context;
  const figure = fact.kind === 'amount' ? words.figures.amount(fact.value) : words.figures.rate(fact.value);
  return words.figures.amountLine(md`**${figure}**`, words.quote(wordsOf(fact)), md`${proof(fact, ...others)}`, actRef(act));
}

async function nothingFits(
  context: FindContext,
  subject: Subject,
  ids: readonly string[],
  whole: ReadonlyMap<string, Act>,
  kind: 'amount' | 'rate',
): Promise<Draft> {
  const { words } = context;
  const about = ids.filter((id) => {
    const act = whole.get(id);
    return (
      act &&
      (subject.words.length === 0 ||
        coverageOf(subject, stemSet(`${act.text} ${act.title} ${act.authority.name}`, `${act.textSha256}+`)) >= aboutShare)
    );
  });
  if (about.length === 0) return offSubject(context);
  const texts = await Promise.all(
    about.slice(0, 12).map(async (id) => {
      const act = context.scope.byId.get(id);
      return act ? words.actSilent(actRef(act), words.subjects[kind], await titleOf(context, id)) : md``;
    }),
  );
  return { status: 'not_stated', blocks: rows(context, texts) };
}
