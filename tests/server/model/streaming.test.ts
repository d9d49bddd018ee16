import { afterEach, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../server/contract.ts';
import { startServer } from '../../../server/main.ts';
import { answerWithModel } from '../../../server/model/answer-with-model.ts';
import { gateClaims } from '../../../server/model/gate/gate-claims.ts';
import { openModel } from '../../../server/model/open-model.ts';
import { valserine } from '../../support/valserine.ts';
import { type Asked, openAiService, type Script } from './scripted-service.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The real server with a model whose service is scripted. */
async function served(script: Script): Promise<string> {
  const service = await openAiService(script);
  const settings = { modelApiKey: '', modelTimeout: 60, modelConcurrency: 1, modelDailyTokens: 0 };
  const model = await openModel({ ...settings, model: 'openai:scripted', modelBaseUrl: `${service.url}/v1` });
  if (model === null) throw new Error('no model');
  const server = await startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader: valserine,
    answer: (ask, { progress, signal } = {}) => answerWithModel(ask, { reader: valserine, model, gate: gateClaims, progress, signal }),
  });
  closing.push(service.close, server.close);
  return server.url;
}

const post = (url: string, accept: string, signal?: AbortSignal) =>
  fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ question: 'Pourquoi les plafonds sont-ils insonorisés ?' }),
    ...(signal && { signal }),
  });

it('streams what is done, sentences as they pass, and the whole answer at last', async () => {
  const url = await served((one, n) => {
    if (n === 1) return { tool: 'read_act', args: { act: 'CP2017_06_07' } };
    const words = (one.body.messages ?? []).flatMap(({ content }) => (typeof content === 'string' ? content.split('\n') : []));
    const { id } = JSON.parse(words.find((line) => line.startsWith('{') && line.includes('insonoris')) ?? '{}') as { id: string };
    const claims = ['La cantine doit être un lieu calme.', 'La cantine a coûté 7 millions.'].map((text) => ({
      text,
      cites: { facts: [], passages: [id] },
    }));
    return { tool: 'answer', args: { claims } };
  });
  const blocks = (await (await post(url, 'text/event-stream')).text()).split('\n\n').filter((block) => block !== '');
  const events = blocks.map((block) => ({
    event: /^event: (.*)$/m.exec(block)?.[1],
    data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null'),
  }));
  expect(events.slice(0, -1)).toEqual([
    { event: 'step', data: { step: 'search' } },
    { event: 'step', data: { step: 'word' } },
    { event: 'step', data: { step: 'read', actId: 'CP2017_06_07' } },
    { event: 'text', data: { text: 'La cantine doit être un lieu calme. ' } },
  ]);
  const whole: Answer = answerSchema.parse(events.at(-1)?.data);
  expect(events.at(-1)?.event).toBe('answer');
  expect(whole.text).toMatch(/^La cantine doit être un lieu calme\. \[1\]\n\n/);
  expect(whole.text).not.toContain('millions');
  expect(whole.notices.map(({ code }) => code)).toEqual(['modelWorded', 'modelReplaced']);
}, 60_000);

it.each(['text/event-stream', 'application/json'])(
  'stops the work when the connection is closed (%s)',
  async (accept) => {
    const seen: Asked[] = [];
    const control = new AbortController();
    const url = await served((one) => {
      seen.push(one);
      setTimeout(() => control.abort(), 20);
      return 'silence';
    });
    const going = post(url, accept, control.signal).then((response) => response.text());
    await expect(going).rejects.toThrow(/abort/i);
    await expect.poll(() => seen.map(({ closed }) => closed), { timeout: 20_000 }).toEqual([true]);
  },
  60_000,
);
