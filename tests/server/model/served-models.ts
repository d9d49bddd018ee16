import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { answeringFor } from '../../../server/answering-for.ts';
import { type Answer, answerSchema } from '../../../server/contract.ts';
import { startServer } from '../../../server/main.ts';
import { createMetrics } from '../../../server/operation/metrics.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';
import { type Asked, ollamaService, openAiService, type Reply, type Script } from './scripted-service.ts';

/** The five acts that come with the project and texts by file name, in a store of their own. */
export async function corpusWith(texts: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-acts-'));
  await cp(projectActs, folder, { recursive: true });
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
  return storeOf(folder);
}

export type Served = Awaited<ReturnType<typeof served>>;

/** The real server under `MODEL=` of a kind, whose service says what `say` was last given; no kind: no model. Seconds and tokens are its limits. */
export async function served(reader: CorpusReader, kind: 'openai' | 'ollama' | null, { timeout = 30, tokens = 0 } = {}) {
  let script: Script = () => ({ status: 500 });
  let n = 0;
  const counted: Script = (asked) => {
    n += 1;
    return script(asked, n);
  };
  const service = await (kind === 'ollama' ? ollamaService : openAiService)(counted);
  const metrics = createMetrics();
  const failures: string[] = [];
  const answer = await answeringFor({
    settings: {
      model: kind === null ? '' : `${kind}:scripted`,
      modelBaseUrl: kind === 'openai' ? `${service.url}/v1` : service.url,
      modelApiKey: '',
      modelTimeout: timeout,
      modelConcurrency: 4,
      modelDailyTokens: tokens,
    },
    snapshot: async () => reader,
    metrics,
    complain: ({ message }) => failures.push(message),
  });
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, reader, answer, metrics });
  return {
    asked: service.asked,
    failures,
    dropped: () => totalOf(metrics.droppedClaims),
    replaced: () => totalOf(metrics.replacedClaims),
    close: async () => {
      await server.close();
      await service.close();
    },
    /** What is answered over HTTP: whole, or by its last event where it is streamed. Sound in every case. */
    ask: async (question: string, says: Script, stream = false): Promise<{ answer: Answer; told: string }> => {
      script = says;
      n = 0;
      const response = await fetch(`${server.url}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: stream ? 'text/event-stream' : 'application/json' },
        body: JSON.stringify({ question }),
      });
      const body = await response.text();
      const events = stream ? eventsOf(body) : [{ event: 'answer', data: JSON.parse(body) as unknown }];
      expect(events.at(-1)?.event).toBe('answer');
      const made = answerSchema.parse(events.at(-1)?.data);
      await expectSound(made, reader);
      return { answer: made, told: stream ? JSON.stringify(events.filter(({ event }) => event === 'text')) : made.text };
    },
  };
}

async function totalOf(counter: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> {
  return (await counter.get()).values.reduce((sum, { value }) => sum + value, 0);
}

/**
 * What stands before an answer in the place of claims: quotations behind the words that say whose they are, each of them words of an act. Empty where the
 * answer is just `plain`.
 */
export async function quotedBefore(given: Answer, plain: Answer, reader: CorpusReader): Promise<string[]> {
  const bare = ({ text }: Answer) => text.replace(/ \[\d{1,3}\]/g, '');
  expect(bare(given).endsWith(bare(plain))).toBe(true);
  const before = bare(given).slice(0, bare(given).length - bare(plain).length);
  const quotes = [...before.matchAll(/[«“]\s?([\s\S]{1,500}?)\s?[»”](?=\n)/g)].map(([, words = '']) => words);
  const intro = /^(?:L'acte|La séance|Act|The act) [^«“:]{0,200}(?: dit :| says:)\s*$/;
  const left = before
    .split('\n')
    .map((line) => line.replace(/^- /, '').replace(/[«“]\s?.{1,500}?\s?[»”]$/, ''))
    .filter((line) => line.trim() !== '');
  expect(left.filter((line) => !intro.test(line))).toEqual([]);
  const texts = (await reader.actsById(given.citations.map(({ actId }) => actId))).map(({ text }) => plainWords(text));
  for (const words of quotes) expect(texts.some((text) => text.includes(plainWords(words)))).toBe(true);
  return quotes;
}

const plainWords = (words: string) => words.replace(/\\/g, '').replace(/\s+/g, ' ');

function eventsOf(body: string): { event: string | undefined; data: unknown }[] {
  const blocks = body.split('\n\n').filter((block) => /^event:/m.test(block));
  return blocks.map((block) => ({
    event: /^event: (.*)$/m.exec(block)?.[1],
    data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null'),
  }));
}

/** Each quotation stands in its act where it says, and the numbers of the text are those of the citations, from 1 without a gap. */
async function expectSound({ text, citations }: Answer, reader: CorpusReader): Promise<void> {
  const texts = await reader.texts([...new Set(citations.map(({ actId }) => actId))]);
  for (const { actId, start, end, quote } of citations) expect(texts.get(actId)?.slice(start, end)).toBe(quote);
  expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
  const numbers = [...text.matchAll(/ \[(\d{1,3})\]/g)].map(([, n]) => Number(n));
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(citations.map(({ n }) => n));
}

/** Has the records of acts handed out, one act after another, and then answers. */
export function answering(steps: readonly { act: string; kinds: string[]; reads: boolean }[], claims: readonly unknown[]): Script {
  const calls = steps.flatMap(({ act, kinds, reads }): Reply[] => [
    ...(kinds.length > 0 ? [{ tool: 'find_facts', args: { kinds, act } }] : []),
    ...(reads ? [{ tool: 'read_act', args: { act } }] : []),
  ]);
  return (_: Asked, n) => calls[n - 1] ?? { tool: 'answer', args: { claims } };
}
