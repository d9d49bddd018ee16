import { describe, expect, it } from 'vitest';
import { createClient } from '../../server/client.ts';
import { answerSchema } from '../../server/contract.ts';
import { startServer } from '../../server/main.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { lanterns, sampleAnswer, sampleCorpus } from '../support/sample-corpus.ts';

type Options = Parameters<typeof startServer>[0];
const start = (options: Partial<Options> = {}) =>
  startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader: memoryReader(sampleCorpus),
    answer: async ({ question }) => sampleAnswer(question),
    log: () => {},
    ...options,
  });

describe('startServer', () => {
  it('serves the interface over HTTP, which the typed client reads', async () => {
    const server = await start();
    const client = createClient(server.url);
    const answer = await (await client.api.ask.$post({ json: { question: 'Qui avait procuration ?' } })).json();
    expect(answerSchema.parse(answer)).toEqual(sampleAnswer('Qui avait procuration ?'));
    const acts = await (await client.api.acts.$get({ query: { q: 'lanternes', limit: '1' } })).json();
    expect(acts.items.map((act) => act.id)).toEqual([lanterns.id]);
    const text = await fetch(`${server.url}/api/acts/${lanterns.id}/text`);
    expect(Buffer.from(await text.arrayBuffer())).toEqual(Buffer.from(lanterns.text));
    await server.close();
  });

  it('sends unknown calls of the interface to it and every other path to the pages', async () => {
    const server = await start({
      pages: (api) => async (request) =>
        new Response(`page ${new URL(request.url).pathname} ${(await api(new Request('http://x/api/health'))).status}`),
    });
    expect(await (await fetch(`${server.url}/acts/x`)).text()).toBe('page /acts/x 200');
    expect((await fetch(`${server.url}/api/nothing`)).headers.get('content-type')).toBe('application/problem+json');
    await server.close();
  });

  it('says which setting to change where the port is in use', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await expect(start({ config: { host: '127.0.0.1', port } })).rejects.toMatchObject({
      code: 'portInUse',
      message: expect.stringMatching(new RegExp(`Port ${port} .* set PORT`)),
    });
    await first.close();
  });

  it('says which setting to change where the host is not this machine’s', async () => {
    await expect(start({ config: { host: '192.0.2.1', port: 0 } })).rejects.toMatchObject({
      code: 'unknownHost',
      message: expect.stringContaining('HOST'),
    });
  });

  it('ends answers under way before it closes, and takes no new one', async () => {
    let finish = () => {};
    let began = () => {};
    const beginning = new Promise<void>((resolve) => {
      began = resolve;
    });
    const server = await start({
      answer: async ({ question }) => {
        began();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return sampleAnswer(question);
      },
    });
    const body = JSON.stringify({ question: 'Qui ?' });
    const pending = fetch(`${server.url}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await beginning;
    const closed = server.close();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    finish();
    expect((await pending).status).toBe(200);
    await closed;
  });
});
