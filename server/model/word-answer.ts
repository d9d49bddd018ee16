import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Passage } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import type { Place } from '../../corpus/record/place.ts';
import { type Block, placesIn } from '../answer/draft.ts';
import type { Progress, Question } from '../contract.ts';
import { type Claim, claimSchema, type GateInput, type GateOutcome } from './claim.ts';
import { factLine } from './fact-line.ts';
import { fenced } from './fence.ts';
import { filled } from './fill-placeholders.ts';
import { ModelError } from './model-error.ts';
import type { Model } from './open-model.ts';
import { promptOf } from './prompt.ts';
import type { SeenRecords } from './seen-records.ts';
import { recordTools } from './tools.ts';

export type Gate = (input: GateInput) => GateOutcome | Promise<GateOutcome>;

/** Sentences put before an answer at most: the acts' own words follow, and are what the reader came for. */
const mostSentences = 5;
/** Rounds of tools at most: a search, an act, and once more. Each is two steps of the agent (model, tools), with the answer behind them. */
const mostSteps = 2 * 5 + 1;

/** What the agent answers with: the arguments of the tool `answer`. */
const wordedSchema = z
  .object({ claims: z.array(claimSchema) })
  .meta({ title: 'answer', description: 'The claims, in order. None is an answer too.' });

export type WordRequest = {
  question: Question;
  /** What the records gave: where the model begins to read. */
  found: { facts: readonly Fact[]; passages: readonly Passage[] };
  reader: CorpusReader;
  model: Pick<Model, 'chat' | 'meter'>;
  gate: Gate;
  /** What an unproved claim gives way to; null for nothing. */
  instead: (claim: Claim) => Promise<Instead | null>;
  /** What the answer of the records shows of the acts: it is not told a second time. */
  shown: readonly Place[];
  /** How something told reads, without its references. */
  asText: (told: Told) => string;
  progress: Progress;
  signal: AbortSignal;
};

/** What a claim that did not pass gives way to: words of an act, or what the records say, worded by code. */
type Instead = { words: Place } | { records: readonly Block[] };
/** What is told before an answer. */
export type Told = { claim: Claim } | Instead;

/**
 * What became of the claims, and the records that they cite. `told` is in their order; `replaced` gave way to something that is among it
 * or in the answer already. It grows while the model writes, so that what passed before a break counts.
 */
export type Worded = {
  told: Told[];
  replaced: { claim: Claim; reason: string }[];
  dropped: { claim: Claim; reason: string }[];
  seen: SeenRecords;
};

/**
 * Has the model word what the records say. Claims are judged one by one as soon as each is whole, and told when they pass. Throws `ModelError`
 * (or what the client throws) where the model breaks off; `worded` then holds what had passed.
 */
export async function wordAnswer(request: WordRequest, worded: Worded): Promise<void> {
  const { question, found, reader, model, progress, signal } = request;
  const { seen } = worded;
  const [{ createAgent, toolStrategy }, tools] = await Promise.all([import('langchain'), recordTools({ reader, seen, progress })]);
  await seen.keep(found);
  const agent = createAgent({
    model: model.chat,
    tools,
    systemPrompt: promptOf('word', {
      language: question.lang === 'fr' ? 'French' : 'English',
      most: String(mostSentences),
      place: '{{fact:ID}}',
    }),
    responseFormat: toolStrategy(wordedSchema),
  });
  const judge = judgeInOrder(request, worded);
  const stream = await agent.stream(
    { messages: [{ role: 'user', content: opening(question, seen) }] },
    { streamMode: ['messages', 'values'], recursionLimit: mostSteps, callbacks: [model.meter], signal },
  );
  let writing: AIMessageChunk | undefined;
  let last: { structuredResponse?: unknown; messages?: BaseMessage[] } = {};
  for await (const [mode, data] of stream) {
    signal.throwIfAborted();
    if (mode === 'values') {
      last = data as typeof last;
      continue;
    }
    const [piece] = data as [BaseMessage, unknown];
    if (!(piece instanceof AIMessageChunk)) continue;
    writing = writing !== undefined && writing.id === piece.id ? writing.concat(piece) : piece;
    // The last claim may still be growing.
    await judge(claimsIn(writing).slice(0, -1));
  }
  const whole = wordedSchema.safeParse(last.structuredResponse ?? jsonIn(last.messages?.at(-1)));
  if (!whole.success) throw new ModelError('badReply', 'The model gave no claims in the form that was asked for.', { cause: whole.error });
  await judge(whole.data.claims);
}

/** Judges the claims that were not judged yet: a list that has grown is given again. */
function judgeInOrder({ question, gate, instead, shown, asText, progress }: WordRequest, { told, replaced, dropped, seen }: Worded) {
  let judged = 0;
  const tell = (one: Told) => {
    told.push(one);
    progress({ event: 'text', text: `${asText(one)} ` });
  };
  const isTold = (instead: Instead) => {
    const before = [...shown, ...told.flatMap((one) => ('claim' in one ? [] : placesOf(one)))];
    return placesOf(instead).every((place) =>
      before.some((other) => other.actId === place.actId && other.start < place.end && place.start < other.end),
    );
  };
  return async (claims: readonly unknown[]) => {
    for (const one of claims.slice(judged)) {
      judged += 1;
      const claim = claimSchema.safeParse(one);
      if (!claim.success || told.length >= mostSentences) continue;
      const whole = filled(claim.data, seen.facts, question.lang);
      if (whole === null) {
        dropped.push({ claim: claim.data, reason: 'unknownPlaceholder' });
        continue;
      }
      if (told.some((other) => 'claim' in other && other.claim.text === whole.text)) continue;
      const { facts, passages, acts } = seen;
      const outcome = await gate({ claims: [whole], facts, passages, acts, question, language: question.lang });
      for (const passed of outcome.kept) tell({ claim: passed });
      for (const refused of outcome.dropped) {
        const other = await instead(refused.claim);
        (other === null ? dropped : replaced).push(refused);
        if (other !== null && !isTold(other)) tell(other);
      }
    }
  };
}

function placesOf(instead: Instead): Place[] {
  return 'words' in instead ? [instead.words] : placesIn(instead.records);
}

/** The question and what was found for it, each as data. */
function opening(question: Question, seen: SeenRecords): string {
  const facts = [...seen.facts.values()].flatMap((fact) => {
    const act = seen.acts.get(fact.actId);
    return act ? [factLine(fact, act)] : [];
  });
  const passages = [...seen.passages.values()].map(({ id, actId, shown }) =>
    JSON.stringify({ id, act: actId, sitting: seen.acts.get(actId)?.sessionDate, words: shown }),
  );
  return [fenced('question', question.text), fenced('facts', facts.join('\n')), fenced('passages', passages.join('\n'))].join('\n\n');
}

/** The claims of a message that is still being written, as far as its JSON goes. */
function claimsIn(message: AIMessageChunk): unknown[] {
  const call = message.tool_calls?.find(({ name }) => name === 'answer');
  return Array.isArray(call?.args.claims) ? call.args.claims : [];
}

/** Small models write the JSON as text instead of calling the tool: it is judged all the same. */
function jsonIn(message: BaseMessage | undefined): unknown {
  const text = message?.text ?? '';
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    // Nonsense: the caller says that there were no claims.
    return undefined;
  }
}
