import { createWeb, refusalPage } from '../bot/web/web.tsx';
import { answer } from '../server/answer/answer.ts';
import { createApp } from '../server/app.ts';
import { createClient } from '../server/client.ts';
import { startServer } from '../server/main.ts';
import { openApiDocument } from '../server/openapi/document.ts';
import { originalsIn } from '../server/originals.ts';
import { projectActs, storeOf } from '../tests/support/store-of.ts';
import { type FuzzedRequest, fuzzedRequests } from './fuzz-requests.ts';
import { type FuzzOptions, inBatches } from './in-batches.ts';
import { memoryHeld } from './memory-growth.ts';

const pages = [
  '/',
  '/acts',
  '/acts/{id}',
  '/acts/{id}/text',
  '/acts/{id}/file',
  '/acts/{id}/panel',
  '/sessions',
  '/sessions/{date}',
  '/people',
  '/people/{id}',
  '/timeline',
  '/amounts',
  '/coverage',
  '/stream',
  '/answer.txt',
  '/answer.md',
  '/answer.docx',
  '/correct',
  '/assets/{name}',
  '/{x}',
];

/** What an answer may take here; a server's own limit is 30 s. */
const limitMs = 30_000;

export type FuzzReport = {
  requests: number;
  statuses: Record<string, number>;
  slowestMs: number;
  growthMiB: number;
  residentGrowthMiB: number;
};

/**
 * Sends generated requests over all calls and pages to the whole site over HTTP. Throws at the first answer that is a failure of the server
 * (5xx but shed load), that comes too late, or that is a refusal of the interface without a problem's document.
 */
export async function fuzzSite({ requests, seed, progress = () => {} }: FuzzOptions & { requests: number }): Promise<FuzzReport> {
  const store = await storeOf(projectActs);
  const failures: unknown[] = [];
  const deps = {
    reader: store.reader,
    answer: async (ask: Parameters<typeof answer>[0]) => answer(ask, { reader: await store.snapshot() }),
  };
  const server = await startServer({
    ...deps,
    originals: originalsIn(projectActs),
    log: (error) => failures.push(error),
    config: { host: '127.0.0.1', port: 0 },
    pages: (api) => createWeb({ client: createClient('http://in.process', api), log: (error) => failures.push(error) }).fetch,
    refusalPage,
  });
  const arbitrary = fuzzedRequests(await openApiDocument(createApp(deps)), pages);
  const statuses: Record<string, number> = {};
  let slowestMs = 0;
  const send = async ({ method, path, headers, body }: FuzzedRequest) => {
    const began = performance.now();
    const init = { method, headers, redirect: 'manual' as const, ...(body !== undefined && { body }) };
    const sent = () => fetch(server.url + path, { ...init, signal: AbortSignal.timeout(limitMs) });
    // A connection that was kept while nothing was sent is closed by the server after a while, perhaps just as the next request goes out.
    const response = await sent().catch((error: unknown) => (isReset(error) ? sent() : Promise.reject(error)));
    const text = await response.text();
    slowestMs = Math.max(slowestMs, performance.now() - began);
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    if (response.status >= 500 && response.status !== 503)
      throw new Error(`${response.status}: ${text.slice(0, 300)}`, { cause: failures.at(-1) });
    if (failures.length > 0) throw new Error('The server logged a failure.', { cause: failures[0] });
    const isRefusal = response.status >= 400 && path.startsWith('/api') && method !== 'HEAD';
    if (isRefusal && response.headers.get('content-type') !== 'application/problem+json')
      throw new Error(`no problem's document: ${text.slice(0, 300)}`);
  };
  try {
    // What is loaded and remembered with the first requests is no growth.
    await inBatches(arbitrary, send, { count: Math.ceil(requests / 10), seed: seed + 1_000_000, progress: () => {} });
    const before = memoryHeld();
    await inBatches(arbitrary, send, { count: requests, seed, progress });
    const after = memoryHeld();
    return {
      requests,
      statuses,
      slowestMs: Math.round(slowestMs),
      growthMiB: Math.round(after.heap - before.heap),
      residentGrowthMiB: Math.round(after.resident - before.resident),
    };
  } finally {
    await server.close();
    store.close();
  }
}

const isReset = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  ['ECONNRESET', 'UND_ERR_SOCKET'].includes(String(error.cause.code));
