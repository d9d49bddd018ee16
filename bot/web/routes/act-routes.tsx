import { type Context, Hono } from 'hono';
import type { Client } from '../../../server/client.ts';
import { json, succeeded, text } from '../call.ts';
import { everyone } from '../everyone.ts';
import { filled, page, spanOf } from '../page.ts';
import { ActPage, ActPanel, type Marked } from '../pages/act.tsx';
import { ActsPage } from '../pages/acts.tsx';
import { viewOf } from '../view.ts';

/** The list of acts, an act, its text and its file. */
export function actRoutes({ client }: { client: Client }) {
  const record = (c: Context) =>
    Promise.all([
      json(client.api.acts[':id'].$get({ param: idOf(c) }, { headers: { 'accept-language': viewOf(c).lang } })),
      text(client.api.acts[':id'].text.$get({ param: idOf(c) })),
    ]);
  /** The act for machines, with addresses of this page's host where the interface knows only the name that it is called by in here. */
  const legislation = async (c: Context) =>
    (await text(client.api.acts[':id']['legislation.jsonld'].$get({ param: idOf(c) }))).replaceAll(
      `"${client.api.acts.$url().origin}/`,
      `"${new URL(c.req.url).origin}/`,
    );
  return new Hono()
    .get('/', async (c) => {
      const query = filled(c, ['q', 'year', 'from', 'to', 'body', 'person', 'cursor']);
      const { year, ...rest } = query;
      const [list, ready, people] = await Promise.all([
        json(client.api.acts.$get({ query: { ...spanOf(year), ...rest } })),
        json(client.api.ready.$get()),
        everyone(client),
      ]);
      return page(c, <ActsPage view={viewOf(c)} query={query} list={list} coverage={ready.coverage} people={people} />);
    })
    .get('/:id', async (c) => {
      const [[act, words], links] = await Promise.all([record(c), json(client.api.acts[':id'].links.$get({ param: idOf(c) }))]);
      const jsonLd = act.kind === 'data' ? null : await legislation(c);
      return page(c, <ActPage view={viewOf(c)} act={act} text={words} marked={markedBy(c)} links={links} jsonLd={jsonLd} />);
    })
    .get('/:id/panel', async (c) => {
      const [act, words] = await record(c);
      // Where the panel is closed to is known to the page that opens it.
      return c.html(<ActPanel view={viewOf(c)} act={act} text={words} marked={markedBy(c)} close="/" />);
    })
    .get('/:id/text', async (c) => {
      const words = await text(client.api.acts[':id'].text.$get({ param: idOf(c) }));
      return c.text(words, 200, { 'content-type': 'text/plain; charset=utf-8' });
    })
    .get('/:id/file', async (c) => {
      const response = await succeeded(client.api.acts[':id'].file.$get({ param: idOf(c) }));
      const headers = new Headers();
      for (const name of ['content-type', 'content-disposition']) headers.set(name, response.headers.get(name) ?? '');
      return new Response(await response.arrayBuffer(), { headers });
    });
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
