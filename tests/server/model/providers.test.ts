import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { answerWithModel, type ModelOutcome } from '../../../server/model/answer-with-model.ts';
import { gateClaims } from '../../../server/model/gate/gate-claims.ts';
import { type Model, openModel } from '../../../server/model/open-model.ts';
import { valserine } from '../../support/valserine.ts';
import { anthropicService } from './scripted-anthropic.ts';
import { type Asked, mistralService, ollamaService, openAiService, type Script } from './scripted-service.ts';

/** Each provider's protocol; how its address may be given; where its requests go, and how the key is sent. */
const providers = [
  { setting: 'openai:albert-large', service: openAiService, bases: ['/v1', '/v1/'], path: '/v1/chat/completions', key: bearer },
  { setting: 'ollama:mistral-small:24b', service: ollamaService, bases: ['', '/api', '/v1'], path: '/api/chat', key: bearer },
  { setting: 'mistralai:mistral-small-latest', service: mistralService, bases: ['', '/v1'], path: '/v1/chat/completions', key: bearer },
  {
    setting: 'anthropic:claude-sonnet-4-5',
    service: anthropicService,
    bases: ['', '/v1/'],
    path: '/v1/messages',
    key: ({ headers }: Asked) => headers['x-api-key'],
  },
];
function bearer({ headers }: Asked) {
  return headers.authorization?.replace('Bearer ', '');
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
// The clients that come as optional packages: loading one is not to count in the first question's time.
beforeAll(() => Promise.all([import('@langchain/mistralai'), import('@langchain/anthropic')]), 60_000);

type Provider = (typeof providers)[number];

async function opened({ setting, service: serve }: Provider, script: Script, { base = '', timeout = 30, key = 'a-key' } = {}) {
  const service = await serve(script);
  closing.push(service.close);
  const model = await openModel({
    model: setting,
    modelBaseUrl: `${service.url}${base}`,
    modelApiKey: key,
    modelTimeout: timeout,
    modelConcurrency: 1,
    modelDailyTokens: 0,
  });
  if (model === null) throw new Error('no model');
  return { service, model };
}

async function asked(model: Model, question = 'Pourquoi les plafonds sont-ils insonorisés ?') {
  const outcomes: ModelOutcome[] = [];
  const deps = { reader: valserine, model, gate: gateClaims, record: (outcome: ModelOutcome) => outcomes.push(outcome) };
  const made = await answerWithModel({ question }, deps);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('no model was asked');
  return { made, outcome };
}

/** Reads the act, then says a sentence of it. */
const honest: Script = ({ body }) => {
  if (body.tools?.some((tool) => nameOf(tool) === 'reading'))
    return { tool: 'reading', args: { intent: 'president', words: [], subject: [], dates: ['9 juin 2017'], people: [], acts: [] } };
  const sent = JSON.stringify(body.messages);
  if (!/"call-\d|"role":"tool"/.test(sent)) return { tool: 'read_act', args: { act: 'CP2017_06_07' } };
  const passages = [...sent.matchAll(/"id\\+":\\+"(CP2017_06_07#\d+)\\+"/g)].map(([, id = '']) => id);
  return { tool: 'answer', args: { claims: [{ text: 'La cantine doit être un lieu calme.', cites: { facts: [], passages } }] } };
};
/** Anthropic's tools have their names beside their schema. */
function nameOf(tool: { function?: { name: string }; name?: string }) {
  return tool.function?.name ?? tool.name;
}

describe.each(providers)('$setting', (provider) => {
  it('is asked where it is, with its key, and words an answer in its protocol', async () => {
    const { service, model } = await opened(provider, honest, { base: provider.bases[0] });
    const { made, outcome } = await asked(model);
    expect(outcome).toMatchObject({ failure: null, kept: 1, dropped: [] });
    expect(made.text).toMatch(/^La cantine doit être un lieu calme\. \[1\]/);
    expect(service.asked.map((one) => [one.path.split('?')[0], provider.key(one)])).toEqual([
      [provider.path, 'a-key'],
      [provider.path, 'a-key'],
    ]);
    // 100 and 20 for each of the two calls; Anthropic's client counts the first piece once more.
    expect([240, 242]).toContain(outcome.tokens);
  });

  it.each(provider.bases)('reads a question in its protocol, at an address that ends in "%s"', async (base) => {
    const { service, model } = await opened(provider, honest, { base });
    const { made, outcome } = await asked(model, 'Qui griffonnait le 9 juin 2017 ?');
    expect(outcome).toMatchObject({ purpose: 'reread', failure: null });
    expect(made.choices?.at(-1)?.question).toBe('Qui présidait la séance le 9 juin 2017 ?');
    expect(service.asked[0]?.path.split('?')[0]).toBe(provider.path);
  });

  it('is asked again where it is busy, once where it refuses', async () => {
    const busy = await opened(provider, (one, n) => (n === 1 ? { status: 429, retryAfter: '0' } : honest(one, n)), {
      base: provider.bases[0],
    });
    expect((await asked(busy.model)).outcome).toMatchObject({ failure: null, kept: 1 });
    const refusing = await opened(provider, () => ({ status: 401 }), { base: provider.bases[0] });
    const { made, outcome } = await asked(refusing.model);
    expect(outcome.failure).toMatchObject({ code: 'failed', message: 'The model failed (401).' });
    expect(refusing.service.asked).toHaveLength(1);
    expect(JSON.stringify([made, outcome.failure?.message])).not.toContain('a-key');
  });

  it.each(['silence', 'headers'] as const)('is left alone when its time is up, and the next question has its turn (%s)', async (reply) => {
    const { service, model } = await opened(provider, (one, n) => (n === 1 ? reply : honest(one, n)), {
      base: provider.bases[0],
      timeout: 0.5,
    });
    const { made, outcome } = await asked(model);
    expect(outcome.failure?.code).toBe('tooSlow');
    expect(made.text).toBe((await answer({ question: 'Pourquoi les plafonds sont-ils insonorisés ?' }, { reader: valserine })).text);
    await expect.poll(() => service.asked.map(({ closed }) => closed), { timeout: 5_000 }).toEqual([true]);
    await expect.poll(() => [model.line.activeCount, model.line.pendingCount], { timeout: 5_000 }).toEqual([0, 0]);
  });
});

it.each([
  ['openai', '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'],
  ['ollama', 'registry.ollama.ai/library/gemma:2b does not support tools'],
] as const)('says what to do where a service of %s knows no tools', async (name, message) => {
  const provider = providers.find(({ setting }) => setting.startsWith(name));
  if (provider === undefined) throw new Error(name);
  const refusal = { status: 400, ...(name === 'ollama' ? { plain: message } : { message }) };
  const { model } = await opened(provider, () => refusal, { base: provider.bases[0] });
  const { outcome } = await asked(model);
  expect(outcome.failure).toMatchObject({ code: 'failed', message: expect.stringMatching(/takes no tools \(400\)\. Start it with them/) });
});
