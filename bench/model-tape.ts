import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One exchange with a model's service, a line of a tape. Headers are not kept: one of them is the key. */
type Exchange = { request: string; status: number; type: string; body: string };

export type Tape = { url: string /** Requests that the tape has no answer to. */; missed(): number; close(): Promise<void> };

/**
 * Stands between Greffier and the service of a model. With an `upstream` it passes requests on and writes what comes back to the file; without
 * one it answers from the file, so that a run can be made again with no model, no key and no network. The same words asked have the same answer.
 */
export async function playTape({ file, upstream }: { file: string; upstream?: string }): Promise<Tape> {
  const known = new Map<string, Exchange>();
  if (upstream === undefined)
    for (const line of (await readFile(file, 'utf8')).split('\n').filter((one) => one !== '')) {
      const exchange = JSON.parse(line) as Exchange;
      known.set(exchange.request, exchange);
    }
  let missed = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    const key = createHash('sha256').update(body).digest('hex');
    const exchange =
      upstream === undefined ? known.get(key) : await passedOn(upstream, request.url ?? '', body, request.headers.authorization, key);
    if (exchange === undefined) {
      missed += 1;
      response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: 'not on the tape' } }));
      return;
    }
    if (upstream !== undefined) await appendFile(file, `${JSON.stringify(exchange)}\n`);
    response.writeHead(exchange.status, { 'content-type': exchange.type }).end(exchange.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of that kind.
  const { port } = server.address() as AddressInfo;
  const path = upstream === undefined ? '' : new URL(upstream).pathname.replace(/\/$/, '');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${path}`, missed: () => missed, close };
}

async function passedOn(
  upstream: string,
  path: string,
  body: string,
  authorization: string | undefined,
  request: string,
): Promise<Exchange> {
  const response = await fetch(new URL(path, upstream), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
  });
  return {
    request,
    status: response.status,
    type: response.headers.get('content-type') ?? 'application/json',
    body: await response.text(),
  };
}
