import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { findAct } from './find-act.ts';
import { pageLimits, pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';

const actsQuery = z
  .strictObject({
    ...spanQuery,
    authority: wordsQuery.optional(),
    body: wordsQuery.optional(),
    person: wordsQuery.optional(),
    q: wordsQuery.optional(),
    ...pageQuery,
  })
  .refine(spanInOrder, spanFault);

/** Acts, newest first; one act's record (its text apart); its text, byte for byte what places point into. */
export function actRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono()
    .get('/', validator('query', actsQuery, refuse), async (c) => {
      const { limit = pageLimits.usual, cursor, ...filter } = c.req.valid('query');
      return c.json(await reader.acts(filter, { limit, ...(cursor === undefined ? {} : { cursor }) }));
    })
    .get('/:id', async (c) => {
      const { text, ...record } = await findAct(reader, c.req.param('id'));
      return c.json({ ...record, textLength: text.length });
    })
    .get('/:id/text', async (c) => {
      const act = await findAct(reader, c.req.param('id'));
      return c.body(act.text, 200, { 'content-type': 'text/plain; charset=utf-8', etag: `"${act.textSha256}"` });
    });
}
