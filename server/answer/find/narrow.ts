import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import type { Intent } from '../../contract.ts';
import { joined, md } from '../compose/rich.ts';
import type { Draft } from '../draft.ts';
import { notFound, notStated, say } from '../draft.ts';
import { sittingIntents } from '../intent-groups.ts';
import { unitsOf } from '../scope.ts';
import type { FindContext } from './finder.ts';
import { unknownThings } from './mended-subject.ts';
import { actsOnSubject, fits, missingWords, stemSet, subjectOf } from './subject.ts';
import { actRef, titleOf, wholeActs } from './tell.ts';

/** Intents that weigh the subject themselves, or have none. */
const ownSubject: ReadonlySet<Intent> = new Set([
  'amount',
  'rate',
  'open',
  'acronym',
  'organisation',
  'period',
  'history',
  'acts',
  'act',
  'compare',
  'citing',
]);

/** Intents told of a sitting: there the date says all, and a word left over is mostly the questioner's own. */
const ofSitting: ReadonlySet<Intent> = new Set([...sittingIntents, 'person']);

/** Intents whose words are looked for elsewhere than in what acts say. */
const unbound: ReadonlySet<Intent> = new Set(['acronym', 'coverage', 'identifier', 'citing']);

/**
 * Leaves of the scope the acts on the question's subject. A subject that no act speaks of is an answer of its own: a vote on the swimming
 * pool is not found in an act on something else that was adopted that day.
 */
export async function narrow(asked: FindContext): Promise<{ context: FindContext; draft: Draft | null }> {
  const context = asked.question.intent === 'recitals' ? withoutKinds(asked) : asked;
  const { question, scope } = context;
  if ((question.intent === 'person' || !(ofSitting.has(question.intent) || unbound.has(question.intent))) && scope.acts.length > 0)
    if ((await unknownThings(context)).length > 0) return { context, draft: await offSubject(context) };
  // The date of a thing is weighed clause by clause, whatever the act is on.
  const ownDate = question.intent === 'date' && question.aspect === 'mentioned';
  if (ownDate || ownSubject.has(question.intent) || question.subject.length === 0 || scope.acts.length === 0)
    return { context, draft: null };
  // An act named by its identifier or description has been chosen already.
  if (question.acts.some((act) => act.ids.length > 0)) return { context, draft: null };
  if (ofSitting.has(question.intent) && scope.fixed)
    return { context, draft: (await foreignName(context)) ? await offSubject(context) : null };
  const acts = question.intent === 'vote' ? await actsVotedOn(context) : await actsOnSubject(context, ofSitting.has(question.intent));
  // "represented by someone else": a lone word that no act knows, beside a person whom they do, is the questioner's own.
  if (acts?.length === 0 && ofSitting.has(question.intent) && context.named.length > 0 && !(await foreignName(context)))
    return { context, draft: null };
  if (acts === null || acts.length > 0) {
    const kept = acts ?? scope.acts;
    return { context: { ...context, scope: { ...scope, acts: kept, units: unitsOf(kept) } }, draft: null };
  }
  return { context, draft: await offSubject(context) };
}

/** Asked what an act rests on, "loi" and "code" say what kind of text is wanted: where the act cites none, it rests on others. */
function withoutKinds(context: FindContext): FindContext {
  const subject = context.question.subject.filter(
    (word) => !/^(?:lois?|laws?|textes?|codes?|legislation|reglement\w{0,6}|legal|legaux|juridiques?)$/.test(word),
  );
  return { ...context, question: { ...context.question, subject } };
}

/**
 * Acts whose title or decision is on the subject: a vote is on what an act decides, and what its text mentions beside ("la fusion
 * d'établissements s'il y a lieu") is another matter. A name counts where one paragraph holds it with the rest of the subject.
 */
async function actsVotedOn(context: FindContext): Promise<ActSummary[] | null> {
  const byTitle = await actsOnSubject(context, true);
  if (byTitle === null || byTitle.length > 0) return byTitle;
  const subject = subjectOf(context.question);
  const acts = subject.words.some((one) => one.key) ? ((await actsOnSubject(context)) ?? []) : [];
  const whole = await wholeActs(
    context,
    acts.map((act) => act.id),
  );
  return acts.filter((act) =>
    (whole.get(act.id)?.text ?? '').split(/\n[ \t]*\n/).some((paragraph) => missingWords(subject, stemSet(paragraph)).length === 0),
  );
}

/** Whether the subject holds a name, or two words and more, of which the acts in scope know nothing. */
async function foreignName(context: FindContext): Promise<boolean> {
  const subject = subjectOf(context.question);
  const acts = context.scope.acts.slice(0, 60);
  const texts = await context.reader.texts(acts.map((act) => act.id));
  const known = acts.map((act) =>
    stemSet(
      `${texts.get(act.id) ?? ''} ${act.authority.name} ${act.body ?? ''}`,
      `${act.textSha256} ${act.authority.name} ${act.body ?? ''}`,
    ),
  );
  const missing = missingWords(subject, { has: (stem) => known.some((stems) => stems.has(stem)) });
  return missing.some((one) => one.key) || missing.length > 1;
}

/** Nothing in scope is on the subject: where a date or an act fixed the scope, its acts are cited; else the whole corpus was searched. */
export async function offSubject(context: FindContext): Promise<Draft> {
  const { scope, words, question, coverage } = context;
  if (!scope.fixed || scope.acts.length === 0 || (await nowhere(context)))
    return notFound(say(words.notFound.subject(question.subject, searchedOf(context))));
  const read = await Promise.all(scope.acts.slice(0, 6).map(async (act) => md`${words.act(actRef(act))}${await titleOf(context, act.id)}`));
  return notStated(say(words.notFound.offSubject(question.subject, joined(read, ', '), scope.acts.length - read.length, coverage.acts)));
}

/** Whether the subject is unknown to the whole corpus and not only to the acts in scope. */
async function nowhere(context: FindContext): Promise<boolean> {
  const { question, scope, reader } = context;
  const all = { ...context, scope: { ...scope, acts: [...scope.byId.values()], fixed: false } };
  if (scope.byId.size > 80)
    return (await reader.search({ text: question.subject.join(' '), terms: question.searched, limit: 1 })).length === 0;
  return (await fits(all, subjectOf(question))).every((fit) => fit.text === 0);
}

export function searchedOf({ coverage }: FindContext): { acts: number; from: string | null; to: string | null } {
  return { acts: coverage.acts, from: coverage.from, to: coverage.to };
}
