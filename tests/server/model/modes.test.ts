import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../../corpus/store/open-store.ts';
import type { Answer } from '../../../server/contract.ts';
import { unseenActs } from './gate/unseen-acts.ts';
import type { Asked, Reply, Script } from './scripted-service.ts';
import { corpusWith, type Served, served } from './served-models.ts';

/** What is asked in every mode: a text, in both languages; a fact; two things at once; what the acts don't say, and what they know nothing of. */
const questions = {
  text: 'Pourquoi le hangar a-t-il été endommagé ?',
  english: 'Why was the shed damaged by the storm?',
  fact: 'Qui a voté contre le 12 avril 2021 ?',
  two: 'Qui présidait le 12 avril 2021 et qui était absent ?',
  unknown: 'Qui griffonnait le 12 avril 2021 ?',
  nothing: 'Combien coûte la fusée de Lormeau ?',
};

const isReading = ({ body }: Asked) => body.tools?.some((tool) => tool.function.name === 'reading') === true;
const idsIn = ({ body }: Asked) =>
  [...JSON.stringify(body.messages).matchAll(/\{\\+"id\\+":\\+"([^"\\]+#\d+)\\+"/g)].map(([, id = '']) => id);
const reading: Reply = {
  tool: 'reading',
  args: { intent: 'president', words: [], subject: [], dates: ['12 avril 2021'], people: [], acts: [] },
};
const says = (one: Asked, ...texts: string[]) => ({
  tool: 'answer',
  args: { claims: texts.map((text) => ({ text, cites: { facts: [], passages: idsIn(one).slice(0, 8) } })) },
});
const honest: Script = (one) => (isReading(one) ? reading : says(one, 'Le hangar a été endommagé par la tempête du 3 janvier 2021.'));
const lying: Script = (one) =>
  isReading(one) ? reading : says(one, 'Le hangar a été endommagé par un incendie.', 'Le montant est de 9 €.');
const hundreds: Script = (one) => says(one, ...Array.from({ length: 120 }, (_, n) => `Le hangar a été endommagé par ${n} incendies.`));
/** Works with a tool, and stops. */
const halfway =
  (then: Reply): Script =>
  (_, n) =>
    n === 1 ? { tool: 'search_passages', args: { words: 'hangar' } } : then;

/** How a model, or its service, may behave. Those that come to no end have little time, and are asked only what a model is asked for. */
const modes: Record<string, { script: Script; limits?: { timeout?: number; tokens?: number } }> = {
  honest: { script: honest },
  lying: { script: lying },
  'of use in understanding alone': { script: (one, n) => (isReading(one) ? honest(one, n) : { status: 400 }) },
  'of use in wording alone': { script: (one, n) => (isReading(one) ? { text: 'president' } : honest(one, n)) },
  'of many words': { script: hundreds, limits: { timeout: 5 } },
  'of no words': { script: () => ({ text: '' }) },
  'of nonsense': { script: () => ({ text: '{"claims": [{"text": 3, "cites": null}]}' }) },
  'of a broken call': { script: () => ({ tool: 'answer', raw: '{"claims": [{"text"' }) },
  'that never ends to search': { script: () => ({ tool: 'search_passages', args: { words: 'hangar' } }) },
  'cut off': { script: (one) => ({ ...(isReading(one) ? reading : says(one, 'x'.repeat(400))), cut: 0.3 }) },
  'over its budget': { script: honest, limits: { tokens: 1 } },
  'busy (429)': { script: () => ({ status: 429, retryAfter: '1' }), limits: { timeout: 0.4 } },
  'broken (500)': { script: () => ({ status: 500 }), limits: { timeout: 0.4 } },
  'that knows no tools': {
    script: () => ({ status: 400, message: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set' }),
  },
  silent: { script: () => 'silence', limits: { timeout: 0.4 } },
  'silent behind its headers': { script: () => 'headers', limits: { timeout: 0.4 } },
  'silent halfway': { script: halfway('silence'), limits: { timeout: 0.4 } },
  'silent halfway, behind its headers': { script: halfway('headers'), limits: { timeout: 0.4 } },
  'slow with each word': { script: () => ({ text: 'Le hangar a été '.repeat(100), pauseMs: 60 }), limits: { timeout: 0.4 } },
};

let store: OpenStore;
let plain: Served;
const truths = new Map<string, { answer: Answer; ms: number }>();
beforeAll(async () => {
  store = await corpusWith({ 'hangar.txt': unseenActs['hangar.txt'] ?? '' });
  plain = await served(store.reader, null);
  await plain.ask(questions.text, honest);
  for (const question of Object.values(questions)) {
    const began = performance.now();
    const { answer } = await plain.ask(question, honest);
    truths.set(question, { answer, ms: performance.now() - began });
  }
}, 60_000);
afterAll(async () => {
  await plain.close();
  store.close();
});

const said = ({ status, lang, text, facts, citations }: Answer) => ({ status, lang, text, facts, citations });

describe.each(Object.entries(modes))('a model %s', (mode, { script, limits = {} }) => {
  // The schema, the quotations and the numbers of each answer are checked where it is asked.
  it.each(['openai', 'ollama'] as const)(
    'leaves an answer whole, and true, and in time (%s)',
    async (kind) => {
      const model = await served(store.reader, kind, limits);
      const { text, unknown } = questions;
      try {
        if (limits.tokens !== undefined) await model.ask(text, script);
        for (const [n, [name, question]] of Object.entries(limits.timeout === undefined ? questions : { text, unknown }).entries()) {
          const truth = truths.get(question);
          const began = performance.now();
          const { answer } = await model.ask(question, script, n % 2 === (kind === 'openai' ? 0 : 1));
          const taken = performance.now() - began;
          const own = answer.text.replace(/^[^\n]*\n\n/, '');
          // What a model may add stands before; what the records say stays.
          expect({ name, status: answer.status, facts: answer.facts }).toMatchObject({
            status: truth?.answer.status,
            facts: truth?.answer.facts,
          });
          if (mode === 'honest' || mode === 'of use in wording alone' || mode === 'lying' || mode === 'of many words')
            expect([own, answer.text].map(bare)).toContain(bare(truth?.answer.text ?? ''));
          else expect({ name, ...said(answer) }).toEqual({ name, ...said(truth?.answer as Answer) });
          // Its limit, 200 ms, and what the answer takes by itself; the rest is a machine that does other things.
          if (limits.timeout !== undefined) expect(taken).toBeLessThan(limits.timeout * 1_000 + 200 + 4 * (truth?.ms ?? 0) + 1_000);
        }
      } finally {
        await model.close();
      }
    },
    60_000,
  );
});

const bare = (text: string) => text.replace(/ \[\d{1,3}\]/g, '');
