import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { answerOf, drafted } from '../answer/answer-to.ts';
import { citedActs } from '../answer/compose/compose.ts';
import { type Draft, factsIn, placesIn } from '../answer/draft.ts';
import type { FindContext } from '../answer/find/finder.ts';
import { peopleTold } from '../answer/people-told.ts';
import { understand } from '../answer/understand/understand.ts';
import type { Answer, Ask, Intent, Progress } from '../contract.ts';
import { actWords } from './act-words.ts';
import { asModelError, ModelError } from './model-error.ts';
import type { Model } from './open-model.ts';
import { choiceFor, readQuestion } from './read-question.ts';
import { recordsInstead } from './records-instead.ts';
import { SeenRecords } from './seen-records.ts';
import { toldBlocks, toldText } from './told-blocks.ts';
import { whileWaited } from './while-waited.ts';
import { withinReason } from './within-reason.ts';
import { type Gate, type Worded, wordAnswer } from './word-answer.ts';

/**
 * Intents whose answers are texts: there a summary helps. Who, how many, how much, when and how a vote went are records, whose sentences code
 * words; no model is asked about them, so that these answers come as fast as without one.
 */
const textual: ReadonlySet<Intent> = new Set(['open', 'act', 'decision', 'history', 'recitals']);

/** Passages of the acts found that a model begins with, beside the facts of the answer. */
const firstPassages = 8;

export type ModelDeps = {
  reader: CorpusReader;
  model: Model;
  gate: Gate;
  progress?: Progress | undefined;
  /** Aborted when nobody waits for the answer any more: the work stops, and what is under way fails with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told what kept the model from helping, and what became of its claims. Never any text of a question. */
  record?: (outcome: ModelOutcome) => void;
};

/** `replaced`, `dropped`: why each claim that gave way to words of an act, or to nothing, was not proved. */
export type ModelOutcome = {
  purpose: 'word' | 'reread';
  failure: ModelError | null;
  kept: number;
  replaced: string[];
  dropped: string[];
  tokens: number;
};

/**
 * Answers from the records as `answer` does, with a model's help within its time: a summary before quotations, a question to ask instead of one
 * that found nothing. What the records gave stays in every case, and its status is the answer's. Whatever becomes of the model, the answer
 * comes, at most the model's time later, and says so.
 */
export async function answerWithModel(ask: Ask & { acceptLanguage?: string }, deps: ModelDeps): Promise<Answer> {
  const { reader, model, progress = () => undefined, signal, record = () => undefined } = deps;
  const time = AbortSignal.timeout(model.timeoutMs);
  const found = await drafted(await understand(ask, reader, peopleTold), reader);
  signal?.throwIfAborted();
  // Made before the model is asked, so that nothing is left to do when its time is up.
  const plain = await answerOf(found);
  const task = taskFor(found);
  if (task === null) return plain;
  const before = model.budget.spent;
  const until = signal ? AbortSignal.any([signal, time]) : time;
  const help: Help = { worded: { told: [], replaced: [], dropped: [], seen: new SeenRecords(reader) }, choice: null };
  let failure: ModelError | null = null;
  try {
    if (model.budget.isSpent) throw new ModelError('overBudget', `The model has used its MODEL_DAILY_TOKENS for today.`);
    await orAborted(
      model.line(() => {
        until.throwIfAborted();
        return whileWaited(until, () =>
          task === 'word' ? word(found, deps, progress, until, help) : reread(found.context, deps, progress, until, help),
        );
      }),
      until,
    );
  } catch (error) {
    signal?.throwIfAborted();
    failure = time.aborted
      ? new ModelError('tooSlow', `The model took more than ${model.timeoutMs} ms.`, { cause: error })
      : asModelError(error);
  }
  // What the model still says after its time is for nobody.
  const { replaced, dropped, seen } = help.worded;
  const told = [...help.worded.told];
  const outcome: ModelOutcome = {
    purpose: task,
    failure,
    kept: told.filter((one) => 'claim' in one).length,
    replaced: replaced.map(({ reason }) => reason),
    dropped: dropped.map(({ reason }) => reason),
    tokens: model.budget.spent - before,
  };
  record(outcome);
  const notes = noticesOf(model.name, outcome);
  const choices = help.choice ? [...(found.draft.choices ?? []), help.choice] : found.draft.choices;
  if (told.length === 0) return { ...plain, ...(choices && { choices }), notices: [...plain.notices, ...worded(notes, found.context)] };
  const draft: Draft = {
    ...found.draft,
    blocks: [...toldBlocks(told, seen, found.context.words), ...found.draft.blocks],
    notices: [...(found.draft.notices ?? []), ...notes],
  };
  return answerOf({ context: found.context, draft });
}

type Found = { context: FindContext; draft: Draft };
/** Grows while the model works: what passed before it broke off counts. */
type Help = { worded: Worded; choice: Awaited<ReturnType<typeof choiceFor>> };

function taskFor({ context, draft }: Found): 'word' | 'reread' | null {
  if (draft.status === 'answered' && textual.has(context.question.intent)) return 'word';
  return draft.status === 'not_found' ? 'reread' : null;
}

async function word({ context, draft }: Found, deps: ModelDeps, progress: Progress, signal: AbortSignal, help: Help): Promise<void> {
  const { question, reader } = context;
  progress({ event: 'step', step: 'word' });
  const hits = await reader.search({
    text: question.text,
    terms: question.searched,
    filter: { ids: citedActs(draft.blocks) },
    limit: firstPassages,
  });
  const found = { facts: factsIn(draft.blocks), passages: hits.map((hit) => hit.passage) };
  const { seen } = help.worded;
  await wordAnswer(
    {
      question,
      found,
      reader,
      model: deps.model,
      gate: withinReason(deps.gate, signal),
      instead: async (claim) => {
        const words = actWords({ claim, seen, context });
        const records = words === null ? await recordsInstead({ claim, seen, context }) : null;
        return words !== null ? { words } : records && { records };
      },
      shown: placesIn(draft.blocks),
      asText: (told) => toldText(told, seen, context.words),
      progress,
      signal,
    },
    help.worded,
  );
}

async function reread(
  { question, reader }: FindContext,
  { model }: ModelDeps,
  progress: Progress,
  signal: AbortSignal,
  help: Help,
): Promise<void> {
  progress({ event: 'step', step: 'understand' });
  help.choice = await choiceFor(question, await readQuestion(question, { model, signal }), reader);
}

function noticesOf(model: string, { kept, replaced, dropped, failure }: ModelOutcome): Notice[] {
  const note = (code: string, params: Notice['params']): Notice => ({ code, level: 'info', params, places: [] });
  return [
    ...(kept > 0 ? [note('modelWorded', { model })] : []),
    ...(replaced.length > 0 ? [note('modelReplaced', { count: replaced.length })] : []),
    ...(dropped.length > 0 ? [note('modelDropped', { count: dropped.length })] : []),
    ...(failure ? [note('modelSilent', { reason: failure.code })] : []),
  ];
}

function worded(notes: readonly Notice[], { words }: FindContext): Answer['notices'] {
  return notes.map((note) => ({ ...note, text: words.notices.byCode[note.code]?.(note.params) ?? words.notices.generic(note) }));
}

/** A promise, or the signal's reason as soon as it is aborted: some clients notice only at their next step. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const ended = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: ended.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    ended.abort();
    // The work that lost the race ends by the same signal; its end is nobody's concern any more.
    work.catch(() => undefined);
  }
}
