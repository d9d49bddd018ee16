import type { Context } from 'hono';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import type { Client } from '../../server/client.ts';
import { assetNamed } from './assets.ts';
import { CallError, json } from './call.ts';
import { page } from './page.ts';
import { PrivacyPage } from './pages/privacy.tsx';
import { TroublePage } from './pages/trouble.tsx';
import { actRoutes } from './routes/act-routes.tsx';
import { adminRoutes } from './routes/admin-routes.tsx';
import { askRoutes } from './routes/ask-routes.tsx';
import { browseRoutes } from './routes/browse-routes.tsx';
import { streamRoute } from './routes/stream-route.tsx';
import { viewOf } from './view.ts';

/** Nothing but this server's own files: no script or style in the page, no other host, no frame around it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Whether there is TLS in front is not known here: HSTS is for the server, which does. */
const headers = { contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY', strictTransportSecurity: false } as const;

type Deps = {
  client: Client;
  log?: (error: unknown) => void;
  /** How long a page waits for the interface before it says so. */
  patienceMs?: number;
  now?: () => Date;
};

/** The pages: they relay to the interface and show what it answers. `client` reaches it over the network or in the same process. */
export function createWeb({ client, log = console.error, patienceMs = 30_000, now = () => new Date() }: Deps) {
  const web = new Hono();
  web.use(secureHeaders(headers));
  web.use(compress());
  web.use('/assets/*', etag());
  web.use('/acts/*', etag());
  web.get('/assets/:name', async (c) => {
    const asset = await assetNamed(c.req.param('name'));
    if (asset === null) return c.notFound();
    return c.body(asset.content, 200, { 'content-type': asset.type, 'cache-control': 'public, max-age=300' });
  });
  web.use(timeout(patienceMs, new HTTPException(504)));
  web.route('/', askRoutes({ client, now }));
  web.route('/', streamRoute({ client, log }));
  web.route('/acts', actRoutes({ client }));
  for (const path of ['/confidentialite', '/privacy'])
    web.get(path, async (c) => page(c, <PrivacyPage view={viewOf(c)} kept={await json(client.api.privacy.$get())} />));
  web.route('/admin', adminRoutes({ client }));
  web.route('/', browseRoutes({ client }));
  web.notFound((c) => trouble(c, new CallError('not-found', 404)));
  web.onError((error, c) => {
    if (error instanceof CallError) return trouble(c, error);
    if (error instanceof HTTPException && error.status === 504) return trouble(c, new CallError('slow', 504));
    log(error);
    return trouble(c, new CallError('internal', 500, {}, { cause: error }));
  });
  return web;
}

/** The page that says why a request was refused before it came to the pages. */
export function refusalPage(request: Request, { code, status }: { code: string; status: number }): Response | Promise<Response> {
  return new Hono()
    .use(secureHeaders(headers))
    .all('*', (c) => trouble(c, new CallError(code, status)))
    .fetch(request);
}

function trouble(c: Context, error: CallError) {
  // A problem's status is one that has a body: 4xx or 5xx.
  c.status(error.status as 404);
  if (error.code === 'overloaded') c.header('retry-after', '1');
  return page(c, TroublePage({ view: viewOf(c), error }));
}
