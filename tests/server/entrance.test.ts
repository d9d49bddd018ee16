import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createWeb, refusalPage } from '../../bot/web/web.tsx';
import { createApp } from '../../server/app.ts';
import { createClient } from '../../server/client.ts';
import { makeToken } from '../../server/doors/tokens.ts';
import type { RunningServer } from '../../server/listen.ts';
import { type ServerConfig, type ServerOptions, startServer } from '../../server/main.ts';
import { conforming } from '../support/conforming.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { lanterns, sampleAnswer, sampleCorpus } from '../support/sample-corpus.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const answer = async ({ question }: { question: string }) => sampleAnswer(question);

/** The whole site on a free port; `get` holds what the interface answers against its document. */
async function site(config: Partial<ServerConfig> = {}, options: Partial<ServerOptions> = {}) {
  const reader = memoryReader(sampleCorpus);
  const server = await startServer({
    reader,
    answer,
    log: () => {},
    pages: (api) => createWeb({ client: createClient('http://in.process', api), log: () => {} }).fetch,
    refusalPage,
    ...options,
    config: { host: '127.0.0.1', port: 0, ...config },
  });
  running.push(server);
  const conforms = conforming(createApp({ reader, answer }));
  const get = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const response = await fetch(server.url + path, { ...init, headers, redirect: 'manual' });
    return path.startsWith('/api') ? conforms(new Request(server.url + path, { method: init.method ?? 'GET' }), response) : response;
  };
  const ask = (headers: Record<string, string> = {}) =>
    get('/api/ask', { 'content-type': 'application/json', ...headers }, { method: 'POST', body: JSON.stringify({ question: 'Qui ?' }) });
  return { server, get, ask };
}

describe('the rate limit', () => {
  it('counts requests of an address, tells what is left, then when to come back', async () => {
    const { get } = await site({ rateLimit: 3 });
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await get('/api/people'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])).toEqual(['2', '1', '0', '0']);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"minute";q=3;w=60');
    expect(await answers[3]?.json()).toMatchObject({ type: '/problems/too-many-requests', retryAfter: expect.any(Number) });
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Whoever watches the server is not kept from it, and a reader of pages gets a page.
    expect((await get('/api/health')).status).toBe(200);
    const page = await get('/acts', { accept: 'text/html', 'accept-language': 'fr' });
    expect(page.status).toBe(429);
    expect(await page.text()).toContain('Trop de demandes');
  });

  it('is of the reader behind a trusted proxy, and of the proxy where none is', async () => {
    const trusting = await site({ rateLimit: 1, trustProxy: ['loopback'] });
    const from = (address: string) => trusting.get('/api/people', { 'x-forwarded-for': address });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status, (await from('192.0.2.1')).status]).toEqual([200, 200, 429]);
    const other = await site({ rateLimit: 1 });
    expect((await other.get('/api/people', { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
    expect((await other.get('/api/people', { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
  });

  it('is of a client with a token too, wherever it calls from; 0 is none', async () => {
    const { token, hash } = makeToken();
    const { get } = await site({ rateLimit: 1, trustProxy: ['loopback'], apiTokens: [hash] });
    const from = (address: string) => get('/api/people', { 'x-forwarded-for': address, authorization: `Bearer ${token}` });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status]).toEqual([200, 429]);
    const free = await site({ rateLimit: 0 });
    expect((await free.get('/api/people')).headers.get('ratelimit')).toBeNull();
  });
});

describe('the doors', () => {
  it('who tries tokens out is sent away with the right one too, and not told that it was', async () => {
    const { token, hash } = makeToken();
    const { get } = await site({ rateLimit: 3, apiTokens: [hash], adminToken: makeToken().hash });
    const tried = async (one: string) => (await get('/api/people', { authorization: `Bearer ${one}` })).status;
    const wrong = await Promise.all([makeToken(), makeToken(), makeToken()].map((made) => tried(made.token)));
    expect(wrong).toEqual([401, 401, 401]);
    expect([await tried(makeToken().token), await tried(token)]).toEqual([429, 429]);
  });

  it('nothing but what there are routes for is served: no file of the program, of the repository or of settings', async () => {
    const { get } = await site();
    for (const path of [
      '/.git/config',
      '/.env',
      '/package.json',
      '/server/main.ts',
      '/node_modules/hono/package.json',
      '/data/',
      '/assets/',
    ])
      expect((await get(path)).status, path).toBe(404);
    for (const path of ['/assets/../package.json', '/assets/..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json'])
      expect((await get(path)).status, path).toBe(404);
  });

  const reader = makeToken();
  const admin = makeToken();
  const closed = { apiTokens: [reader.hash], adminToken: admin.hash };
  const bearer = { authorization: `Bearer ${reader.token}` };

  it('reading with a token: calls, pages and tools ask for it, health and style do not', async () => {
    const { get, ask, server } = await site(closed);
    for (const path of ['/api/people', '/openapi.json', '/docs', '/feed.xml', '/', '/acts', '/nowhere'])
      expect((await get(path)).status, path).toBe(401);
    const refused = await ask();
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="Greffier"');
    expect((await fetch(`${server.url}/mcp`, { method: 'POST', body: '{}' })).status).toBe(401);
    for (const path of ['/api/health', '/assets/style.css', '/problems/unauthorized']) expect((await get(path)).status, path).toBe(200);
    const answered = await ask(bearer);
    expect(answered.status).toBe(200);
    const record = await get('/api/people', bearer);
    expect(record.headers.get('cache-control')).toMatch(/private|no-cache/);
  });

  it('a browser is asked for the token as a password, and the page says so', async () => {
    const { get } = await site(closed);
    const page = await get('/acts', { accept: 'text/html', 'accept-language': 'en' });
    expect(page.headers.get('www-authenticate')).toMatch(/^Basic /);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('give it as the password');
    const basic = { authorization: `Basic ${Buffer.from(`x:${reader.token}`).toString('base64')}`, accept: 'text/html' };
    expect((await get('/acts', basic)).status).toBe(200);
  });

  it('the typed client shows a token', async () => {
    const { server } = await site(closed);
    const people = (token?: string) => createClient(server.url, globalThis.fetch, token).api.people.$get({ query: {} });
    expect((await people()).status).toBe(401);
    expect((await people(reader.token)).status).toBe(200);
  });

  it('metrics and reports are the administrator’s and this machine’s, however the path is written', async () => {
    const { get } = await site(closed);
    const proxied = { 'x-forwarded-for': '192.0.2.1' };
    expect((await get('/metrics')).status).toBe(200);
    expect((await get('/metrics', { ...proxied, ...bearer })).status).toBe(403);
    for (const path of ['/metrics', '/%6detrics', '//metrics', '/metrics/', '/METRICS', '/./metrics', '/api/../metrics']) {
      const response = await get(path, proxied);
      expect([401, 404], path).toContain(response.status);
    }
    expect((await get('/metrics', { ...proxied, authorization: `Bearer ${admin.token}` })).status).toBe(200);
    const report = { method: 'POST', body: '{}' };
    expect((await get('/api/reports', { ...proxied, 'content-type': 'application/json' }, report)).status).toBe(401);
    const without = await site({ apiTokens: [] });
    expect((await without.get('/api/reports', { ...proxied, 'content-type': 'application/json' }, report)).status).toBe(403);
    expect((await without.get('/api/reports', { 'content-type': 'application/json' }, report)).status).toBe(400);
  });

  it('a page of another site may not use this machine’s right by a name that leads to it', async () => {
    const { server } = await site();
    const { port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: '/metrics', headers: { host: 'rebound.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('the headers', () => {
  it('everything has the same protections, a refusal too', async () => {
    const { get } = await site({ adminToken: makeToken().hash });
    const answers = [
      await get('/api/people'),
      await get('/'),
      await get('/docs'),
      await get('/nowhere'),
      await get('/metrics', { via: 'x' }),
    ];
    for (const { headers, status } of answers) {
      expect(headers.get('x-content-type-options'), String(status)).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('HSTS for who came by TLS to a trusted proxy, for nobody else', async () => {
    const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
    const trusting = await site({ trustProxy: ['loopback'] });
    expect((await trusting.get('/', https)).headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    expect((await trusting.get('/')).headers.get('strict-transport-security')).toBeNull();
    const doubting = await site();
    expect((await doubting.get('/', https)).headers.get('strict-transport-security')).toBeNull();
  });

  it('other sites’ pages call the interface where they are named, before any door', async () => {
    const { hash } = makeToken();
    const { server } = await site({ corsOrigins: ['https://www.example.fr'], apiTokens: [hash] });
    const preflight = (origin: string) =>
      fetch(`${server.url}/api/ask`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      });
    const named = await preflight('https://www.example.fr');
    expect(named.status).toBe(204);
    expect(named.headers.get('access-control-allow-origin')).toBe('https://www.example.fr');
    expect(named.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('acts and texts are asked for again only when they have changed, and travel small', async () => {
    const { get } = await site();
    for (const path of [`/api/acts/${lanterns.id}`, `/api/acts/${lanterns.id}/text`, '/api/acts', '/api/people', `/acts/${lanterns.id}`]) {
      const first = await get(path);
      expect(first.status).toBe(200);
      const etag = first.headers.get('etag') ?? '';
      expect(etag, path).not.toBe('');
      expect(first.headers.get('cache-control') ?? 'no-cache', path).toContain('no-cache');
      expect((await fetch(first.url, { headers: { 'if-none-match': etag } })).status, path).toBe(304);
    }
    const big = await get('/openapi.json', { 'accept-encoding': 'gzip' });
    expect(big.headers.get('content-encoding')).toBe('gzip');
    expect(big.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('an answer that fits into the first packets travels as it is, with its size; a longer one travels small', async () => {
    const { ask } = await site();
    const short = await ask({ 'accept-encoding': 'gzip' });
    expect(short.headers.get('content-encoding')).toBeNull();
    expect(Number(short.headers.get('content-length'))).toBe(Buffer.byteLength(await short.text()));
    const told = { ...sampleAnswer('Qui ?'), text: 'Une longue liste [1].'.padEnd(20_000, '.') };
    const long = await site({}, { answer: async () => told });
    const sent = await long.ask({ 'accept-encoding': 'gzip' });
    expect(sent.headers.get('content-encoding')).toBe('gzip');
    expect(await sent.json()).toEqual(told);
  });
});

describe('the ids of requests', () => {
  it('are the caller’s where they are plain, else new', async () => {
    const { get } = await site();
    expect((await get('/api/health', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1');
    const made = (await get('/api/health', { 'x-request-id': '"><b>' })).headers.get('x-request-id');
    expect(made).toMatch(/^[\w-]{20,}$/);
  });
});
