import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { requestId } from 'hono/request-id';
import type { Fetch } from './client.ts';
import { type Caller, callerFrom } from './doors/caller.ts';
import { type DoorSettings, doorOf, passage } from './doors/doors.ts';
import { commonHeaders, viewerPolicies } from './doors/headers.ts';
import { steward, stewardName } from './doors/steward.ts';
import { createRateLimit } from './limits/rate-limit.ts';
import { errorFacts, type Logger, shortPath } from './operation/logger.ts';
import type { Metrics } from './operation/metrics.ts';
import { requestContext } from './operation/request-context.ts';
import { Problem, type ProblemName, problemTypes, respondWith } from './problem.ts';

export type EntranceSettings = DoorSettings & {
  /** Requests a minute and address; 0: no limit. */
  rateLimit: number;
  /** Proxies whose headers are believed. */
  trustProxy: readonly string[];
  corsOrigins: readonly string[];
};

export const openEntrance: EntranceSettings = { apiTokens: [], adminToken: '', rateLimit: 0, trustProxy: [], corsOrigins: [] };

/** A refusal as a page, for who came to read pages. */
export type RefusalPage = (request: Request, problem: { code: ProblemName; status: number }) => Response | Promise<Response>;

type Deps = {
  inside: Fetch;
  settings: EntranceSettings;
  logger: Logger;
  metrics: Metrics;
  /** The route that a request of the interface belongs to, for the metrics; null: a page or nothing. */
  routeOf: (method: string, path: string) => string | null;
  isStopping: () => boolean;
  refusalPage?: RefusalPage | undefined;
};

type Env = { Bindings: HttpBindings; Variables: { requestId: string; caller: Caller } };

/**
 * What every request from outside passes, whether it is for the interface or the pages: it gets an id, is counted and logged, meets the
 * limits and the doors, and leaves with the headers that everything has. Pages and tools ask the interface inside, past none of it.
 */
export function createEntrance({ inside, settings, logger, metrics, routeOf, isStopping, refusalPage }: Deps) {
  const callerOf = callerFrom(settings.trustProxy);
  const limit = createRateLimit(settings.rateLimit);

  const refuse = async (c: Context<Env>, problem: Problem, headers: Record<string, string> = {}): Promise<Response> => {
    metrics.refused.inc({ problem: problem.code });
    const { status } = problemTypes[problem.code];
    // What stands below /api is asked by programs, whatever they accept.
    const isPage = routeOf(c.req.method, c.req.path) === null && !/^\/api(?:\/|$)/.test(c.req.path);
    const wantsPage = isPage && (c.req.header('accept') ?? '').includes('text/html');
    if (!wantsPage || refusalPage === undefined) return respondWith(c, problem, headers);
    const page = await refusalPage(c.req.raw, { code: problem.code, status });
    for (const [name, value] of Object.entries(headers)) page.headers.set(name, value);
    return page;
  };

  const told = createMiddleware<Env>(async (c, next) => {
    const began = performance.now();
    c.set('caller', callerOf(c.env.incoming));
    await requestContext.run({ requestId: c.get('requestId') }, next);
    // What comes from inside is whole already: a header that was set before it would be lost, and `c.header` would make a stream of it.
    c.res.headers.set('x-request-id', c.get('requestId'));
    const { method } = c.req;
    const path = shortPath(c.req.path);
    const { status } = c.res;
    const ms = performance.now() - began;
    const route = routeOf(method, c.req.path) ?? (status === 404 ? 'none' : 'page');
    metrics.requests.inc({ method: methods.has(method) ? method : 'other', route, status });
    metrics.duration.observe({ route }, ms / 1_000);
    // The line is of this request, whose context has ended with `run`.
    logger.info({ requestId: c.get('requestId'), method, path, status, ms: Math.round(ms) }, 'request');
  });

  const leaving = createMiddleware<Env>(async (c, next) => {
    await next();
    if (c.get('caller').isHttps) c.header('strict-transport-security', strictTransport);
    // A connection that is kept alive would be cut when the server is gone: better told.
    if (isStopping()) c.header('connection', 'close');
  });

  const limited = createMiddleware<Env>(async (c, next) => {
    const authorization = c.req.header('authorization');
    const door = doorOf(c.req.path);
    const pass = passage(door, authorization, c.get('caller'), settings);
    // Whoever watches the server asks often and from one address.
    const standing =
      limit === null || c.req.path === '/api/health' ? null : await limit({ address: c.get('caller').address, client: pass.client });
    if (standing !== null && standing.wait > 0) {
      const problem = new Problem('too-many-requests', `Too many requests: try again in ${standing.wait} s.`, {
        retryAfter: standing.wait,
      });
      return refuse(c, problem, standing.headers);
    }
    if (!pass.passes) return refuse(c, new Problem(pass.problem, refusals[pass.problem]), challenge(c, pass.problem));
    await (door === 'admin' ? steward.run({ by: stewardName(pass.client) }, next) : next());
    for (const [name, value] of Object.entries(standing?.headers ?? {})) c.header(name, value);
    // What a token opened is not for caches that others share.
    if (door === 'admin') c.header('cache-control', 'private, no-store');
    else if (door !== 'open' && settings.apiTokens.length > 0 && !c.res.headers.has('cache-control'))
      c.header('cache-control', 'private, no-cache');
  });

  const entrance = new Hono<Env>();
  entrance.use(requestId({ limitLength: 64 }));
  entrance.use(told);
  entrance.use(viewerPolicies, commonHeaders);
  entrance.use(leaving);
  if (settings.corsOrigins.length > 0) entrance.use('/api/*', cors({ origin: [...settings.corsOrigins], ...corsHeaders }));
  entrance.use(compress({ threshold: firstFlight }));
  entrance.use(limited);
  entrance.all('*', (c) => inside(c.req.raw));
  entrance.onError((error, c) => {
    logger.error({ requestId: c.get('requestId'), path: shortPath(c.req.path), ...errorFacts(error) }, 'failure');
    return respondWith(c, new Problem('internal', 'An unforeseen error happened. The server has logged it.'));
  });
  return entrance;
}

/**
 * Bytes that a connection sends before it waits for the other side (ten packets of 1,460, RFC 6928), its heads left out: what fits comes no sooner
 * for being compressed, which takes half a millisecond. Answers tell their size; what does not is compressed whatever it is.
 */
const firstFlight = 12_000;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Two years, as browsers' own lists ask for. Subdomains are not this server's to speak for. */
const strictTransport = 'max-age=63072000';

const corsHeaders = {
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type'],
  exposeHeaders: ['etag', 'link', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
  maxAge: 600,
};

const refusals = {
  unauthorized: 'Show a token that this server knows: Authorization: Bearer ….',
  forbidden: 'This is for whoever looks after the server: with the token of ADMIN_TOKEN, or from the machine itself.',
} as const;

/** A browser asks its reader for a password only where a page is refused: a script that calls the interface is told and asks nobody. */
function challenge(c: Context, problem: 'unauthorized' | 'forbidden'): Record<string, string> {
  if (problem === 'forbidden') return {};
  const isPage = (c.req.header('accept') ?? '').includes('text/html');
  return { 'www-authenticate': `${isPage ? 'Basic' : 'Bearer'} realm="Greffier"${isPage ? ', charset="UTF-8"' : ''}` };
}
