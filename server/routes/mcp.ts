import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { Fetch } from '../client.ts';
import { createMcpServer } from '../mcp/mcp-server.ts';
import { Problem } from '../problem.ts';

/** The hosts that a page may ask from: this machine's, and the one that the pages are published at. */
const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The Model Context Protocol over HTTP, without sessions: each request is answered whole by a server of its own, so that any number of
 * processes may stand behind one address. A page of another host is refused, as the protocol asks for (DNS rebinding).
 */
export function mcpRoutes({ api, publicUrl }: { api: Fetch; publicUrl: string }) {
  return new Hono().post('/', mcpOperation, async (c) => {
    const origin = c.req.header('origin');
    const host = origin === undefined ? undefined : hostOf(origin);
    if (host !== undefined && !ownHosts.has(host) && host !== hostOf(publicUrl)) {
      throw new Problem('foreign-origin', `Pages of ${origin} may not use the tools here.`);
    }
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = createMcpServer(api);
    await server.connect(transport);
    const response = await transport.handleRequest(c.req.raw);
    await server.close();
    return response;
  });
}

const mcpOperation = describeRoute({
  summary: 'The Model Context Protocol (streamable HTTP, without sessions): one JSON-RPC message.',
  tags: ['server'],
  requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
  responses: {
    200: { description: 'The JSON-RPC response.', content: { 'application/json': { schema: { type: 'object' } } } },
    202: { description: 'A notification was taken.' },
    default: { description: 'A refusal, as JSON-RPC or as a problem.' },
  },
});

/** Empty for what is no address: a browser sends `null` as the origin of a page without one. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
