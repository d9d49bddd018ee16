import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Fetch } from '../client.ts';
import { answerSchema } from '../contract.ts';
import { doNotRecount, type Tool, tools } from './tools.ts';

const instructions = `Greffier answers over the deliberations of a French local authority, from the acts alone. ${doNotRecount} Where Greffier says that the acts do not say, say so; do not answer from elsewhere.`;

/** The tools and resources of the Model Context Protocol, each a call of the interface: what they answer is what it answers. Read-only. */
export function createMcpServer(api: Fetch): McpServer {
  const server = new McpServer({ name: 'greffier', version: '0.1.0' }, { instructions });
  for (const [name, { title, description, input, request }] of Object.entries(tools)) {
    const annotations = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };
    server.registerTool(
      name,
      { title, description: `${description} ${doNotRecount}`, inputSchema: input, annotations },
      async (given: unknown) => result(await call(api, request(given))),
    );
  }
  server.registerResource(
    'act',
    new ResourceTemplate('greffier://acts/{id}', { list: async () => ({ resources: (await allActs(api)).map(resourceOf) }) }),
    { title: 'Text of an act', description: 'The text that places and quotations point into.', mimeType: 'text/plain' },
    async (uri, { id }) => {
      const response = await call(api, { path: `/api/acts/${[id].flat()[0] ?? ''}/text` });
      const text = await response.text();
      if (!response.ok) throw new Error(detailOf(text));
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text }] };
    },
  );
  return server;
}

async function call(api: Fetch, { path, query = {}, body }: ReturnType<Tool['request']>): Promise<Response> {
  // The host is a name only: the interface is in this process.
  const url = new URL(path, 'http://greffier');
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) url.searchParams.append(name, String(one));
  const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return api(new Request(url, init));
}

/** The interface's own JSON, and for those who read only text: an answer in words with its sources, or the same JSON. */
async function result(response: Response): Promise<CallToolResult> {
  const text = await response.text();
  if (!response.ok) return { isError: true, content: [{ type: 'text', text: detailOf(text) }] };
  const structuredContent = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  const answer = answerSchema.safeParse(structuredContent);
  if (!answer.success) return { structuredContent, content: [{ type: 'text', text }] };
  const { citations, notices, status } = answer.data;
  const sources = citations.map(
    ({ n, actId, sessionDate, shown, start, end }) => `[${n}] ${actId} (${sessionDate}) ${start}-${end}: « ${shown} »`,
  );
  const lines = [answer.data.text, ...sources, ...notices.map((notice) => notice.text), `status: ${status}`];
  return { structuredContent, content: [{ type: 'text', text: lines.join('\n') }] };
}

const detailOf = (problem: string): string => z.looseObject({ detail: z.string() }).parse(JSON.parse(problem)).detail;

const actPage = z.looseObject({
  items: z.array(z.looseObject({ id: z.string(), title: z.string(), sessionDate: z.string().nullable() })),
  nextCursor: z.string().optional(),
});

async function allActs(api: Fetch) {
  const acts: z.output<typeof actPage>['items'] = [];
  let cursor: string | undefined;
  do {
    const response = await call(api, { path: '/api/acts', query: { limit: 200, ...(cursor && { cursor }) } });
    const { items, nextCursor } = actPage.parse(await response.json());
    acts.push(...items);
    cursor = nextCursor;
  } while (cursor !== undefined);
  return acts;
}

function resourceOf({ id, title, sessionDate }: z.output<typeof actPage>['items'][number]) {
  const name = sessionDate === null ? title : `${sessionDate} ${title}`;
  return { uri: `greffier://acts/${encodeURIComponent(id)}`, name: `${id}: ${name}`, mimeType: 'text/plain' };
}
