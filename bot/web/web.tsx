import type { Context } from 'hono';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Client } from '../../server/client.ts';
import { assets } from './assets.ts';
import { CallError, json, text } from './call.ts';
import { ActPage, type Marked } from './pages/act.tsx';
import { ActsPage, type ActsQuery } from './pages/acts.tsx';
import { AskPage } from './pages/ask.tsx';
import { TroublePage } from './pages/trouble.tsx';
import { viewOf } from './view.ts';

/** Nothing but this server's own style sheet and icon: no script, no style in the page, no other host, no frame around it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The pages: they relay to the interface and show what it answers. `client` reaches it over the network or in the same process. */
export function createWeb({ client, log = console.error }: { client: Client; log?: (error: unknown) => void }) {
  const web = new Hono();
  // Whether there is TLS in front is not known here: HSTS is for whoever puts it there.
  web.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY', strictTransportSecurity: false }));
  web.use('/assets/*', etag());
  web.get('/assets/:name', (c) => {
    const asset = assets.get(c.req.param('name'));
    if (!asset) return c.notFound();
    return c.body(asset.content, 200, { 'content-type': asset.type, 'cache-control': 'public, max-age=300' });
  });

  web.get('/', async (c) => {
    const view = viewOf(c);
    const question = c.req.query('q')?.trim() ?? '';
    if (question === '') {
      // The first page shows without the corpus's extent where that can't be had.
      const ready = await json(client.api.ready.$get()).catch(() => null);
      return page(c, <AskPage view={view} asked={null} coverage={ready?.coverage ?? null} />);
    }
    const history = c.req.queries('h') ?? [];
    const body = { question, ...(history.length > 0 ? { history } : {}) };
    const answer = await json(client.api.ask.$post({ json: body }, { headers: { 'accept-language': view.lang } }));
    return page(c, <AskPage view={view} asked={{ question, history, answer }} coverage={null} />);
  });

  web.get('/acts', async (c) => {
    const query = filled({ q: c.req.query('q'), from: c.req.query('from'), to: c.req.query('to'), cursor: c.req.query('cursor') });
    const list = await json(client.api.acts.$get({ query }));
    return page(c, <ActsPage view={viewOf(c)} query={query} list={list} />);
  });

  web.get('/acts/:id', async (c) => {
    const param = idOf(c);
    const [act, words] = await Promise.all([
      json(client.api.acts[':id'].$get({ param })),
      text(client.api.acts[':id'].text.$get({ param })),
    ]);
    return page(c, <ActPage view={viewOf(c)} act={act} text={words} marked={markedBy(c)} />);
  });

  web.get('/acts/:id/text', async (c) => {
    const words = await text(client.api.acts[':id'].text.$get({ param: idOf(c) }));
    return c.text(words, 200, { 'content-type': 'text/plain; charset=utf-8' });
  });

  web.notFound((c) => trouble(c, new CallError('not-found', 404)));
  web.onError((error, c) => {
    if (!(error instanceof CallError)) log(error);
    return trouble(c, error instanceof CallError ? error : new CallError('internal', 500, {}, { cause: error }));
  });
  return web;
}

function page(c: Context, content: HtmlEscapedString | Promise<HtmlEscapedString>) {
  return c.html(html`<!doctype html>${content}`);
}

function trouble(c: Context, error: CallError) {
  // A problem's status is one that has a body: 4xx or 5xx.
  c.status(error.status as 404);
  return page(c, <TroublePage view={viewOf(c)} error={error} />);
}

/** The client puts parameters into the path as they are; an identifier may hold a slash or a question mark. */
function idOf(c: Context) {
  return { id: encodeURIComponent(c.req.param('id') ?? '') };
}

/** `?start&end`, as citations give it. Anything else marks nothing. */
function markedBy(c: Context): Marked {
  const [start, end] = [c.req.query('start'), c.req.query('end')];
  if (start === undefined && end === undefined) return null;
  const offset = (digits = '') => (/^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN);
  return { start: offset(start), end: offset(end) };
}

/** A form sends its empty fields too: they are not asked for. */
function filled(query: { [K in keyof ActsQuery]: ActsQuery[K] | undefined }): ActsQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value.trim() !== ''));
}
