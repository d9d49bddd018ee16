import { fold } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Question } from '../../contract.ts';
import { paragraphAround } from '../compose/bounds.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { stopWords } from '../understand/function-words.ts';
import { isGeneric } from '../understand/generic-words.ts';
import { asDone } from './done-with-sum.ts';
import { isLeftOut, leftOut } from './left-out.ts';
import { anyMoney, askingMoney, institution, office, ownShare, ownShareSaid, ownShareWords } from './money-words.ts';
import { paidByAnother } from './payer.ts';
import { aboutShare, coverageOf, type Subject, shareOf, stemSet, subjectOf } from './subject.ts';

export type Money = FactOf<'amount'> | FactOf<'rate'>;
export type Fit = { fact: Money; act: Act; worth: number; soft: number };

/**
 * The subject of a question about money: its subject words, and every other noun that it holds. Understanding leaves out the words of offices
 * and institutions ("the salary of the president", "paid to the Region"), which are exactly what an amount must not be confused about.
 */
export function moneySubject(question: Question): Subject {
  const taken = new Set([
    ...question.subject,
    ...question.dates.flatMap((span) => wordsOf(span.text)),
    ...question.acts.flatMap((act) => wordsOf(act.text)),
    ...question.people.flatMap((one) => wordsOf(one.text)),
  ]);
  // Of two things asked at once, the words of the other are no subject of this one.
  const rest = (question.alsoAsked.length > 0 && question.subject.length > 0 ? [] : wordsOf(question.text)).filter(
    (word) =>
      word.length > 2 && !taken.has(word) && !stopWords.has(word) && !isGeneric(word) && !askingMoney.test(word) && !/^\d+$/.test(word),
  );
  const out = new Set(leftOut(question.text));
  const all = [...question.subject, ...new Set(rest)].filter((word) => !out.has(word));
  const named = all.filter((word) => !askingMoney.test(word));
  // "Le conseil a-t-il dépensé …": who decides on every sum tells none from another, beside a thing.
  const things = named.some((word) => !decider.test(word)) ? named.filter((word) => !decider.test(word)) : named;
  const own = ownShare.test(fold(question.text));
  if (own) {
    const meanings = [...(question.meanings ?? []), { word: 'autofinancement', also: ownShareSaid }];
    const subject = subjectOf({
      ...question,
      meanings,
      subject: [...things.filter((word) => !ownShareWords.test(word)), 'autofinancement'],
    });
    // Another share of the same plan is another answer: the word itself has to stand by the amount.
    return { ...subject, words: subject.words.map((one) => (one.word === 'autofinancement' ? { ...one, key: true } : one)) };
  }
  // "How much money is in the act of …": nothing is asked of in particular, so every amount of the act answers.
  if (things.length === 0 && all.every((word) => anyMoney.test(word))) return subjectOf({ ...question, subject: [] });
  return subjectOf({ ...question, subject: things.length > 0 ? things : all });
}

const decider = /^(?:conseil|council|collectivite|authority|assemblee|assembly|commission|committee)$/;
const perUnit =
  /\b(?:par|per|each|chaque|every) (?:eleves?|pupils?|students?|enfants?|child|habitants?|inhabitants?|residents?|agents?|m2|metre|collegiens?|etablissements?|colleges?|schools?|repas|meals?|foyers?|households?|logements?|vehicules?|personnes?|person|head|tete|usagers?|users?)\b/;
const allowance = /\b(?:indemnit\w+|remuner\w+|traitements?|salaires?|honoraires|frais|vacations?|primes?|jetons?)\b/;
const earns = /\b(?:paid|earns?|earned|salar\w+|wages?|paye\w*|touche\w*|gagne\w*|percoi\w*|remuner\w+|indemnit\w+)\b/;

/** Whether a question asks what somebody in office is paid, and of nothing else. */
function asksPayOf(asked: string, subject: Subject): boolean {
  return subject.words.every((one) => office.test(one.word)) && earns.test(asked) && wordsOf(asked).some((word) => office.test(word));
}
const wholeWords = /\b(budget|cout\w*|costs?|total|prix|price|montant global|en tout|altogether|overall|marche)\b/;
const yearWords = /\b(par an|annuel\w*|chaque annee|per year|a year|yearly|annual\w*|each year|every year)\b/;
const planWords = /\b(plan de financement|financing plan|funding plan|finance[er]?s?|financed)\b/;

/** Whether a question asks for a financing plan, all of whose lines answer it. */
export function asksPlan(question: Question): boolean {
  const asked = fold(question.text);
  return planWords.test(asked) && !ownShare.test(asked);
}

/** How an amount fits the subject; null where its surroundings, its act's title and decisions don't speak of it. */
export function fitOf(fact: Money, act: Act, subject: Subject, question: Question): Fit | null {
  const [place] = fact.places;
  if (!place) return null;
  const span = proofSpan(fact, place, act.text);
  const clause = spelledOut(`${act.text.slice(span.start, span.end)} ${fact.value.label}`, act);
  const out = leftOut(question.text);
  // Who is left out of a sum has a part in it: an act that does not name them has other sums.
  if (out.length > 0 && isLeftOut(out, spelledOut(fact.value.label, act))) return null;
  // What they give has to be a sum of the act. Where it has a line in the financing plan, the other lines are what is left; the whole is not.
  const given = act.facts.filter((one): one is Money => one.kind === 'amount' || one.kind === 'rate');
  const theirs = given.filter((one) => isLeftOut(out, spelledOut(one.value.label, act)));
  if (out.length > 0 && theirs.length === 0) return null;
  const planOf = (one: Money) => (one.kind === 'amount' ? one.value.plan : null);
  const without = theirs.some((one) => planOf(one) !== null);
  if (without && (planOf(fact)?.role ?? 'total') === 'total') return null;
  const around = paragraphAround(act.text, span);
  const decided = act.facts.map((one) => (one.kind === 'decision' ? one.value.text : '')).join(' ');
  // A name, a phase or a thing has to stand by the amount, in the title or in the decision: elsewhere in the act it is another matter.
  const near = coverageOf(subject, stemSet(`${clause} ${around} ${act.title} ${decided} ${act.authority.name}`));
  // Where the clause itself names whoever is asked about, the thing ("le marché") may have been named further up.
  const keys = subject.words.filter((one) => one.key);
  const isNamed = keys.length > 0 && coverageOf({ ...subject, words: keys }, stemSet(spelledOut(clause, act))) === 1;
  const about = near < aboutShare && isNamed && coverageOf(subject, stemSet(act.text)) === 1 ? aboutShare : near;
  if (subject.words.length > 0 && about < aboutShare) return null;
  const paid = act.facts.flatMap((one) => (one.kind === 'organisation' && one.value.role === 'contractor' ? [one.value.name] : []));
  if (paidByAnother(question.text, clause, act.authority.name, paid)) return null;
  const asked = fold(question.text);
  // "How much was the president paid?" asks for an allowance; that the president may sign for a sum says nothing of it.
  if (asksPayOf(asked, subject) && !allowance.test(fold(clause))) return null;
  const { kind } = fact;
  // "How much does each pupil cost": the price of one of a thing is no sum for all of them.
  if (perUnit.test(asked) && !(kind === 'amount' && fact.value.per !== null)) return null;
  // The budget of a whole authority is what an act calls so, not any sum that the authority pays.
  if (/\bbudgets?\b/.test(asked) && subject.words.every((one) => institution.test(one.word)) && !/\bbudget/.test(fold(clause))) return null;
  const whole = wholeWords.test(asked) && (wholeWords.test(fold(clause)) || (kind === 'amount' && fact.value.plan?.role === 'total'));
  const yearly = (question.aspect === 'perYear' || yearWords.test(asked)) && kind === 'amount' && fact.value.period === 'year';
  const planned = asksPlan(question) && kind === 'amount' && fact.value.plan !== null;
  return {
    fact,
    act,
    worth: about + shareOf(subject, stemSet(clause)) / 2 + shareOf(subject, stemSet(around)) / 4 + (planned ? 1 : 0),
    soft: (whole && !planned ? 1 : 0) + (yearly ? 1 : 0),
  };
}

/** Words with what the act says that their acronyms stand for: "subvention FEDER" is Europe's, whose name a question may give. */
export function spelledOut(words: string, act: Act): string {
  // "C.D.L." is the acronym CDL.
  const bare = words.replaceAll('.', '');
  const said = act.facts.flatMap((fact) =>
    fact.kind === 'acronym' && bare.includes(fact.value.acronym.replaceAll('.', '')) ? [fact.value.expansion] : [],
  );
  return said.length === 0 ? words : `${words}. ${said.join('. ')}`;
}

/** Of all that fit, those whose own words say most of the subject; without a subject, all. The lines of a financing plan stay together. */
export function bestFits(subject: Subject, fits: readonly Fit[], question: Question): Fit[] {
  const asked = fold(question.text);
  if (subject.words.length === 0) {
    // "Le coût total dépasse-t-il …" names the one line of the plan that is it.
    const total = /\b(?:cout|cost) tota|\btotal (?:cost|amount)\b|\bmontant total\b/.test(asked)
      ? fits.filter((one) => one.fact.kind === 'amount' && one.fact.value.plan?.role === 'total')
      : [];
    if (total.length > 0) return total;
    return asksPlan(question) ? planLines(fits, asked) : [...fits];
  }
  const best = Math.max(0, ...fits.map((one) => one.worth));
  const [top] = fits.filter((one) => one.worth === best);
  if (asksPlan(question) && top?.fact.kind === 'amount' && top.fact.value.plan !== null)
    return planLines(
      fits.filter((one) => one.act === top.act),
      asked,
      subject,
    );
  const near = fits.filter((one) => one.worth >= best - 0.01);
  // Asked for a cost or a total, an amount that says so is better than one that merely stands nearer.
  const wholes = wholeWords.test(asked) ? fits.filter((one) => one.soft > 0 && one.worth >= best - 0.8) : [];
  const pool = wholes.length > 0 ? wholes : near;
  const soft = Math.max(0, ...pool.map((one) => one.soft));
  return asDone(
    question.text,
    pool.filter((one) => one.soft === soft),
  );
}

/** The lines of a plan, or its total alone where that is asked for; all that fits where nothing is a plan's line. */
function planLines(fits: readonly Fit[], asked: string, subject?: Subject): Fit[] {
  const plan = (one: Fit) => (one.fact.kind === 'amount' ? one.fact.value.plan : null);
  const lines = fits.filter((one) => plan(one) !== null);
  // "Combien finance la Région ?" asks for the line of one payer, whom its label names.
  const theirs = subject && !/\bplan\b/.test(asked) ? lines.filter((one) => shareOf(subject, stemSet(one.fact.value.label)) > 0) : [];
  if (theirs.length > 0) return theirs;
  const totals = /\btota(?:l|ux)\b/.test(asked) ? lines.filter((one) => plan(one)?.role === 'total') : [];
  return totals.length > 0 ? totals : lines.length > 0 ? lines : [...fits];
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
