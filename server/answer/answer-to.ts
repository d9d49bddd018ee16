import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Answer, Intent, Question } from '../contract.ts';
import { checkAnswer } from './check.ts';
import { citedActs, compose } from './compose/compose.ts';
import type { Draft } from './draft.ts';
import { amountNamed, sumsCompared } from './find/amount.ts';
import { boundedScope } from './find/bounded-scope.ts';
import { withDatesAsSubject, withYearOfThing } from './find/dates-in-text.ts';
import { withoutFigure } from './find/figure-held.ts';
import type { FindContext } from './find/finder.ts';
import { finderOf } from './find/finders.ts';
import { mended } from './find/mended-subject.ts';
import { withoutBound } from './find/money-bounds.ts';
import { namedIn } from './find/named.ts';
import { narrow } from './find/narrow.ts';
import { withOfficeHolder } from './find/office-holder.ts';
import { withoutRateBound } from './find/rate-bounds.ts';
import { rollOf } from './find/roll.ts';
import { notices } from './notices.ts';
import { placesApart } from './place-names.ts';
import { scopeOf } from './scope.ts';
import { unanswerable } from './unanswerable.ts';
import { wordsFor } from './wording/words.ts';

/** The answer to a question already understood. */
export async function answerTo(asked: Question, reader: CorpusReader): Promise<Answer> {
  return answerOf(await drafted(asked, reader));
}

/** What the records say to a question already understood, with all that it was found by. Nothing is numbered yet. */
export async function drafted(asked: Question, reader: CorpusReader): Promise<{ context: FindContext; draft: Draft }> {
  const [coverage, people] = await Promise.all([reader.coverage(), reader.people()]);
  const contextOf = async (one: Question): Promise<FindContext> => {
    const question = withoutFigure(withoutRateBound(withoutBound(placesApart(one, coverage.authorities))));
    const scope = await scopeOf(question, reader);
    return { question, scope, reader, roll: rollOf(people), named: namedIn(question, people), words: wordsFor(question.lang), coverage };
  };
  const context = await contextOf(asked);
  if (asked.parts === undefined) return { context, draft: await draftOf(context) };
  const drafts: Draft[] = [];
  for (const part of asked.parts) drafts.push(await draftOf(await contextOf(part)));
  return { context, draft: inTurn(drafts) };
}

/** The answers to several questions, one behind the other. One that is to be asked again is asked alone. */
function inTurn(drafts: readonly Draft[]): Draft {
  const unclear = drafts.find((draft) => draft.status === 'clarify');
  if (unclear) return unclear;
  const status = (['answered', 'not_stated'] as const).find((one) => drafts.some((draft) => draft.status === one)) ?? 'not_found';
  return { status, ...together(drafts) };
}

/** What drafts say, one behind the other; what two of them say alike ("qui avait procuration, et à qui") is said once. */
function together(drafts: readonly Draft[]): Pick<Draft, 'blocks' | 'notices'> {
  const blocks = drafts.flatMap((draft) => draft.blocks);
  const once = new Map(blocks.map((block) => [JSON.stringify(block), block]));
  return { blocks: [...once.values()], notices: drafts.flatMap((draft) => draft.notices ?? []) };
}

/** A draft with its citations numbered, its notices worded and all of it checked. */
export async function answerOf({ context, draft }: { context: FindContext; draft: Draft }): Promise<Answer> {
  const { question, reader } = context;
  const acts = new Map((await loaded(reader, citedActs(draft.blocks))).map((act) => [act.id, act]));
  const composed = compose(draft.blocks, acts);
  const sent: Answer = {
    status: draft.status,
    ...(draft.choices ? { choices: draft.choices } : {}),
    lang: question.lang,
    ...composed,
    notices: await notices(context, draft, composed.citations),
    understood: question,
  };
  checkAnswer(sent, acts);
  return sent;
}

/** The first thing asked, then the others: one answer, whose status is that of the best of them. */
async function draftOf(context: FindContext): Promise<Draft> {
  const intents = [context.question.intent, ...context.question.alsoAsked.filter((intent) => intent !== context.question.intent)];
  const drafts: Draft[] = [];
  for (const [i, intent] of intents.entries()) {
    const question = i === 0 ? context.question : { ...context.question, intent, aspect: null };
    drafts.push(await oneDraft({ ...context, question }));
  }
  const [first = { status: 'not_found', blocks: [] } satisfies Draft] = drafts;
  if (drafts.length < 2 || first.status === 'clarify') return first;
  const kept = drafts.filter((draft, i) => i === 0 || draft.status === 'answered' || draft.status === 'not_stated');
  const status = kept.some((draft) => draft.status === 'answered') ? 'answered' : first.status;
  return { status, ...together(kept) };
}

/** Intents of questions that name a sum to ask what it is: "à quoi correspondent les 4 800 € ?". */
const moneyOrOpen: ReadonlySet<Intent> = new Set(['amount', 'rate', 'open']);
/** Intents of questions that set two sums side by side. */
const moneyOrTwo: ReadonlySet<Intent> = new Set([...moneyOrOpen, 'compare']);

async function oneDraft(asked: FindContext): Promise<Draft> {
  const context = await withOfficeHolder(await mended(asked));
  const draft = await draftIn(context);
  const ofYear = draft.status !== 'answered' && thingIntents.has(context.question.intent) ? withYearOfThing(context) : null;
  const told = ofYear ? await draftIn(ofYear) : null;
  return told?.status === 'answered' ? told : draft;
}

/** Intents whose things may have a year in their name: "la DETR 2019". */
const thingIntents: ReadonlySet<Intent> = new Set(['amount', 'rate', 'open', 'date', 'vote', 'decision']);

async function draftIn(context: FindContext): Promise<Draft> {
  const stopped = await unanswerable(context);
  if (stopped) {
    const told = withDatesAsSubject(context);
    // "When did the agreement signed in 2016 end?": the date of the thing before all that the act says of that year.
    const nearer = stopped.status === 'not_found' || context.question.aspect === 'mentioned';
    const draft = told && nearer ? await finderOf(told.question.intent)(told) : null;
    return draft?.status === 'answered' ? draft : stopped;
  }
  const sum = moneyOrOpen.has(context.question.intent) ? await amountNamed(context) : null;
  if (sum) return sum;
  const compared = moneyOrTwo.has(context.question.intent) ? await sumsCompared(context) : null;
  if (compared) return compared;
  const narrowed = await narrow(context);
  if (narrowed.draft) return narrowed.draft;
  const bounded = boundedScope(narrowed.context);
  return bounded.draft ?? finderOf(context.question.intent)(bounded.context);
}

async function loaded(reader: CorpusReader, ids: string[]): Promise<Act[]> {
  return ids.length === 0 ? [] : reader.actsById(ids);
}
