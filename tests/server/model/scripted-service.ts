import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a service was asked: the body as sent, and whether the caller went away before the end. */
export type Asked = { path: string; body: ChatBody; headers: IncomingMessage['headers']; closed: boolean };
type ChatBody = {
  model?: string;
  stream?: boolean;
  messages?: { role: string; content: unknown }[];
  tools?: { function: { name: string } }[];
  input?: string | string[];
  encoding_format?: string;
};

/**
 * What it says: a call of a tool, plain words, an error, nothing at all, or nothing behind its headers. `cut`: the connection breaks after that share of
 * the reply; `pauseMs`: how long it waits behind each piece.
 */
export type Reply =
  | { tool: string; args: unknown; cut?: number; pauseMs?: number }
  | { raw: string; tool: string }
  | { text: string; cut?: number; pauseMs?: number }
  | { status: number; retryAfter?: string; message?: string /** Ollama's form of an error. */; plain?: string }
  | 'silence'
  | 'headers';

export type Script = (asked: Asked, n: number) => Reply;
export type Service = { url: string; asked: Asked[]; close(): Promise<void> };

/** A service on loopback that speaks the OpenAI-compatible protocol: chat (whole and streamed), tool calls, embeddings. */
export function openAiService(
  script: Script,
  embed: (text: string) => number[] = () => [1],
  tokens: (asked: Asked, reply: Reply) => { read: number; written: number } = () => ({ read: 100, written: 20 }),
  dialect: 'openai' | 'mistral' = 'openai',
): Promise<Service> {
  return service(async (asked, n, response) => {
    if (asked.path.endsWith('/embeddings')) {
      const reply = script(asked, n);
      if (refused(reply, response)) return;
      const input = [asked.body.input ?? ''].flat();
      const data = input.map((text, index) => {
        const vector = embed(text);
        const embedding =
          asked.body.encoding_format === 'base64' ? Buffer.from(new Float32Array(vector).buffer).toString('base64') : vector;
        return { object: 'embedding', index, embedding };
      });
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'list', data, usage: { total_tokens: 1 } }));
      return;
    }
    const reply = script(asked, n);
    if (refused(reply, response)) return;
    const { read, written } = tokens(asked, reply);
    const usage = { prompt_tokens: read, completion_tokens: written, total_tokens: read + written };
    const base = { id: `chat-${n}`, created: 0, model: 'scripted' };
    if (!asked.body.stream) {
      const message =
        'text' in reply ? { role: 'assistant', content: reply.text } : { role: 'assistant', content: null, tool_calls: [call(reply, n)] };
      const choices = [{ index: 0, message, finish_reason: 'text' in reply ? 'stop' : 'tool_calls' }];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...base, object: 'chat.completion', choices, usage }));
      return;
    }
    const event = (data: object) => `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', ...data })}\n\n`;
    const chunk = (delta: unknown, finish: string | null = null, last = {}) =>
      event({ choices: [{ index: 0, delta, finish_reason: finish }], ...last });
    const whole = 'text' in reply ? reply.text : argsOf(reply);
    const parts = ('text' in reply || dialect === 'openai' ? pieces(whole) : [whole]).map((part, i) => {
      if ('text' in reply) return chunk({ role: 'assistant', content: part });
      const first = i === 0 ? { id: `call-${n}`, type: 'function' } : {};
      return chunk({
        role: 'assistant',
        tool_calls: [{ index: 0, ...first, function: { ...(i === 0 && { name: reply.tool }), arguments: part } }],
      });
    });
    response.setHeader('content-type', 'text/event-stream');
    const finish = 'text' in reply ? 'stop' : 'tool_calls';
    const end = dialect === 'mistral' ? [chunk({}, finish, { usage })] : [chunk({}, finish), event({ choices: [], usage })];
    await write(response, parts, [...end, 'data: [DONE]\n\n'], reply);
  });
}

/** The same as Mistral's own service speaks it: a call of a tool comes in one piece, and the count of tokens with the last one. */
export function mistralService(script: Script): Promise<Service> {
  return openAiService(script, undefined, undefined, 'mistral');
}

/** A service on loopback that speaks Ollama's protocol: lines of JSON. */
export function ollamaService(script: Script, embed: (text: string) => number[] = () => [1]): Promise<Service> {
  return service(async (asked, n, response) => {
    const reply = script(asked, n);
    if (refused(reply, response)) return;
    response.setHeader('content-type', 'application/x-ndjson');
    if (asked.path === '/api/embed') {
      response.end(JSON.stringify({ model: 'scripted', embeddings: [asked.body.input ?? ''].flat().map(embed), prompt_eval_count: 1 }));
      return;
    }
    const base = { model: 'scripted', created_at: '2026-01-01T00:00:00Z' };
    const line = (message: unknown, done = false) =>
      `${JSON.stringify({ ...base, message, done, ...(done && { done_reason: 'stop', prompt_eval_count: 100, eval_count: 20 }) })}\n`;
    // Ollama sends a call of a tool in one piece.
    const parts =
      'text' in reply
        ? pieces(reply.text).map((content) => line({ role: 'assistant', content }))
        : [
            line({
              role: 'assistant',
              content: '',
              tool_calls: [{ function: { name: reply.tool, arguments: 'raw' in reply ? {} : reply.args } }],
            }),
          ];
    await write(response, parts, [line({ role: 'assistant', content: '' }, true)], reply);
  });
}

/** A service on loopback that answers by `handle` and keeps what it was asked. */
export function service(handle: (asked: Asked, n: number, response: ServerResponse) => Promise<void>): Promise<Service> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const part of request) body.push(part);
    const one: Asked = {
      path: request.url ?? '',
      body: JSON.parse(Buffer.concat(body).toString() || '{}'),
      headers: request.headers,
      closed: false,
    };
    asked.push(one);
    response.on('close', () => {
      one.closed = !response.writableFinished;
    });
    await handle(one, asked.length, response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, asked, close });
    });
  });
}

/** Whether the reply is none of words: then it was given, or is not to come. */
export function refused(reply: Reply, response: ServerResponse): reply is 'silence' | 'headers' | { status: number } {
  if (reply === 'silence') return true;
  if (reply === 'headers') {
    response.setHeader('content-type', 'text/event-stream').flushHeaders();
    return true;
  }
  if (!('status' in reply)) return false;
  response.statusCode = reply.status;
  if (reply.retryAfter !== undefined) response.setHeader('retry-after', reply.retryAfter);
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({ error: reply.plain ?? { message: reply.message ?? `scripted ${reply.status}`, type: 'scripted' } }));
  return true;
}

/** Arguments of a call, as the model wrote them. */
export function argsOf(reply: { args: unknown } | { raw: string }): string {
  return 'raw' in reply ? reply.raw : JSON.stringify(reply.args);
}

function call(reply: { tool: string; args: unknown } | { tool: string; raw: string }, n: number) {
  return { id: `call-${n}`, type: 'function', function: { name: reply.tool, arguments: argsOf(reply) } };
}

export function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,24}/g) ?? [''];
}

/** Sends the parts and, unless the reply is cut, the end. */
export async function write(response: ServerResponse, parts: string[], end: string[], reply: object): Promise<void> {
  const cut = 'cut' in reply && typeof reply.cut === 'number' ? reply.cut : null;
  const sent = cut === null ? parts : parts.slice(0, Math.ceil(parts.length * cut));
  for (const part of sent) {
    response.write(part);
    if ('pauseMs' in reply && typeof reply.pauseMs === 'number') await sleep(reply.pauseMs);
  }
  if (cut === null) response.end(end.join(''));
  else {
    await sleep(20);
    response.destroy();
  }
}
