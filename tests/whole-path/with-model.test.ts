import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evalWithModel } from '../../bench/eval-with-model.ts';
import { askAll, gradedCorpora } from '../../bench/graded-corpora.ts';
import { answer } from '../../server/answer/answer.ts';
import { type Answer, questionSchema } from '../../server/contract.ts';
import { answerWithModel } from '../../server/model/answer-with-model.ts';
import { gateClaims } from '../../server/model/gate/gate-claims.ts';
import { openModel } from '../../server/model/open-model.ts';
import { ollamaService, openAiService, type Script } from '../server/model/scripted-service.ts';

/** Sentences that no act of these corpora says, each cited with records that were handed out. */
const lies = [
  'M. DUVALLON a voté contre.',
  'Le montant est de 9 999 999 €.',
  'La capitale de la France est Paris.',
  'Mme ORSENNE a présidé la séance du 3 mars 2019.',
  'The contract was awarded to the company NORDIPLEX for 12,345 euros.',
  'La délibération a été rejetée par 14 voix contre 3.',
];
const intents = questionSchema.shape.intent.options;

/** Misreads every question, each time as something else, and lies about every record. */
const liar: Script = ({ body }, n) => {
  if (body.tools?.some((tool) => tool.function.name === 'reading'))
    return {
      tool: 'reading',
      args: { intent: intents[n % intents.length], words: ['le'], subject: ['le'], dates: ['2018'], people: [], acts: [] },
    };
  const ids = [...JSON.stringify(body.messages).matchAll(/\{\\+"id\\+":\\+"([^"\\]+)/g)].map(([, id = '']) => id);
  const claims = lies.map((text, i) => ({ text, cites: { facts: [ids[i] ?? 'none'], passages: [ids.at(-1 - i) ?? 'none'] } }));
  return { tool: 'answer', args: { claims } };
};

const settings = { modelApiKey: '', modelTimeout: 60, modelConcurrency: 1, modelDailyTokens: 0 };
const services: Awaited<ReturnType<typeof openAiService>>[] = [];
beforeAll(async () => {
  services.push(await openAiService(liar), await ollamaService(liar));
});
afterAll(async () => {
  for (const { close } of services) await close();
});

const said = ({ status, lang, text, facts, citations }: Answer) => ({ status, lang, text, facts, citations });

it('answers graded questions with models that lie as it does without', async () => {
  const models = await Promise.all([
    openModel({ ...settings, model: 'openai:liar', modelBaseUrl: `${services[0]?.url}/v1` }),
    openModel({ ...settings, model: 'ollama:liar', modelBaseUrl: services[1]?.url ?? '' }),
  ]);
  let asked = 0;
  for (const corpus of gradedCorpora)
    await askAll(corpus, {
      nth: 9,
      way: async (ask, reader) => {
        const plain = await answer(ask, { reader });
        for (const model of models)
          if (model) expect(said(await answerWithModel(ask, { reader, model, gate: gateClaims }))).toEqual(said(plain));
        asked += 1;
        return plain;
      },
    });
  expect(asked).toBeGreaterThan(60);
  expect(services.every((service) => service.asked.length > 15)).toBe(true);
}, 120_000);

it('makes a run again from its tape, with no service there', async () => {
  const tape = join(mkdtempSync(join(tmpdir(), 'greffier-tape-')), 'run.jsonl');
  const service = await openAiService(liar);
  const run = {
    settings: { ...settings, model: 'openai:liar', modelBaseUrl: `${service.url}/v1` },
    nth: 60,
    price: { input: 2, output: 2 },
  };
  const recorded = await evalWithModel({ ...run, record: tape });
  await service.close();
  const replayed = await evalWithModel({ ...run, settings: { ...run.settings, modelBaseUrl: '' }, replay: tape });
  expect(replayed.lines).toEqual(recorded.lines);
  expect(replayed.lines.join('\n')).toMatch(
    /asked for \d+ of[\s\S]*kept 0, given way to[^;]*; dropped: \w+ \d[\s\S]*Tokens: read \d+, written \d+, \d+\.\d+ €$/,
  );
  expect(replayed.grades.map(({ answer: given }) => given)).toEqual(recorded.grades.map(({ answer: given }) => given));
}, 120_000);
