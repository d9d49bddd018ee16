import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { startServer } from '../../../server/main.ts';
import { doNotRecount } from '../../../server/mcp/tools.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';

/** The protocol's own client, over both transports, beside the interface that it has to agree with. */
describe('the tools over the five acts', () => {
  let store: Awaited<ReturnType<typeof storeOf>>;
  let server: RunningServer;
  const clients: Record<string, Client> = {};

  beforeAll(async () => {
    store = await storeOf(projectActs);
    const { reader } = store;
    server = await startServer({ config: { host: '127.0.0.1', port: 0 }, reader, answer: (ask) => answer(ask, { reader }) });
    const http = new Client({ name: 'test', version: '1' });
    await http.connect(new StreamableHTTPClientTransport(new URL('/mcp', server.url)));
    const stdio = new Client({ name: 'test', version: '1' });
    await stdio.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['--import', 'tsx', 'server/mcp/main.ts'],
        cwd: join(import.meta.dirname, '../../..'),
        env: { LANCEDB_URI: store.uri },
      }),
    );
    Object.assign(clients, { http, stdio });
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) await client.close();
    await server.close();
    store.close();
  });

  const client = (over: string): Client => {
    const found = clients[over];
    if (found === undefined) throw new Error(`no client over ${over}`);
    return found;
  };
  const get = async (path: string) => (await fetch(new URL(path, server.url))).json();
  const post = async (path: string, body: object) =>
    (
      await fetch(new URL(path, server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();

  describe.each(['http', 'stdio'])('over %s', (over) => {
    it('lists tools that only read and ask not to recount', async () => {
      const { tools } = await client(over).listTools();
      expect(tools.map(({ name }) => name)).toEqual(['ask', 'find_facts', 'list_sittings', 'list_acts', 'read_act', 'verify_quotation']);
      for (const { annotations, description } of tools) {
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
        expect(description).toContain(doNotRecount);
      }
      expect(client(over).getInstructions()).toContain(doNotRecount);
    });

    it.each([
      { question: 'Qui avait reçu procuration le 28 août 2018 ?' },
      { question: 'How many proxies were there on 28 August 2018?', lang: 'en' as const },
      { question: 'Et en 2016 ?', history: ['Qui présidait la séance du 28 août 2018 ?'] },
    ])('answers $question as the interface does', async (ask) => {
      const expected = await post('/api/ask', ask);
      const { structuredContent, content } = await client(over).callTool({ name: 'ask', arguments: ask });
      expect(structuredContent).toEqual(expected);
      expect(JSON.stringify(content)).toContain(JSON.stringify(expected.text).slice(1, -1));
      for (const { actId } of expected.citations) expect(JSON.stringify(content)).toContain(actId);
    });

    it('lists and reads as the interface does', async () => {
      const acts = await get('/api/acts?limit=2');
      expect((await client(over).callTool({ name: 'list_acts', arguments: { limit: 2 } })).structuredContent).toEqual(acts);
      const second = await get(`/api/acts?limit=2&cursor=${acts.nextCursor}`);
      const asked = { name: 'list_acts', arguments: { limit: 2, cursor: acts.nextCursor } };
      expect((await client(over).callTool(asked)).structuredContent).toEqual(second);
      const { structuredContent: sittings } = await client(over).callTool({ name: 'list_sittings', arguments: { from: '2015-01-01' } });
      expect(sittings).toEqual(await get('/api/sessions?from=2015-01-01'));
      const { structuredContent: facts } = await client(over).callTool({
        name: 'find_facts',
        arguments: { kind: ['quorum', 'president'] },
      });
      expect(facts).toEqual(await get('/api/facts?kind=quorum&kind=president'));
      const { id } = acts.items[0];
      expect((await client(over).callTool({ name: 'read_act', arguments: { id } })).structuredContent).toEqual(
        await get(`/api/acts/${encodeURIComponent(id)}`),
      );
    });

    it('verifies a quotation, and says where words stand that are not at the place', async () => {
      const { resources } = await client(over).listResources();
      const [{ uri, name } = { uri: '', name: '' }] = resources;
      expect(resources).toHaveLength(5);
      const { contents } = await client(over).readResource({ uri });
      const [{ text } = { text: '' }] = contents.map((one) => ({ text: 'text' in one ? one.text : '' }));
      const actId = name.split(': ')[0];
      const quote = text.slice(40, 60);
      const right = await client(over).callTool({ name: 'verify_quotation', arguments: { actId, start: 40, end: 60, quote } });
      expect(right.structuredContent).toMatchObject({ valid: true, actId });
      expect(right.structuredContent).toEqual(await post('/api/verify', { actId, start: 40, end: 60, quote }));
      const wrong = await client(over).callTool({ name: 'verify_quotation', arguments: { actId, start: 41, end: 61, quote } });
      expect(wrong.structuredContent).toMatchObject({ valid: false, elsewhere: expect.arrayContaining([{ actId, start: 40, end: 60 }]) });
    });

    it('tells an error in words', async () => {
      const unknown = await client(over).callTool({ name: 'read_act', arguments: { id: 'NO-SUCH-ACT' } });
      expect(unknown).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('NO-SUCH-ACT') }] });
      const misspelt = await client(over).callTool({ name: 'list_acts', arguments: { form: '2015-01-01' } });
      expect(misspelt.isError).toBe(true);
      await expect(client(over).readResource({ uri: 'greffier://acts/NO-SUCH-ACT' })).rejects.toThrow('NO-SUCH-ACT');
    });
  });

  it('refuses a page of another host', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const send = (origin: string) =>
      fetch(new URL('/mcp', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', origin },
        body,
      });
    const refused = await send('https://elsewhere.example');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ type: '/problems/foreign-origin' });
    expect((await send('http://localhost:6274')).status).toBe(200);
  });
});
