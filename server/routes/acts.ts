import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act } from '../../corpus/record/act.ts';
import { legislationPath } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import { filledCells, rowsOfActs } from '../scdl/rows-of-acts.ts';
import { actLinks } from './act-links.ts';
import { findAct } from './find-act.ts';
import { pageLimits, pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { langOf, worded } from './worded.ts';

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

/** Reads a file of the corpus as it was given; null where it is gone or none are served. */
export type Originals = (file: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Acts, newest first; one act's record (its text apart); its text, byte for byte what places point into; its links; its file. */
export function actRoutes({ reader, originals }: { reader: CorpusReader; originals: Originals }) {
  return new Hono()
    .get(
      '/',
      operation({ summary: 'Acts, newest first.', tag: 'acts', json: 'ActPage' }),
      validator('query', actsQuery, refuse),
      async (c) => {
        const { limit = pageLimits.usual, cursor, ...filter } = c.req.valid('query');
        return c.json(await reader.acts(filter, { limit, ...(cursor === undefined ? {} : { cursor }) }));
      },
    )
    .get('/:id', ofAct({ summary: 'The record of an act: identity, facts, notices.', json: 'ActRecord' }), async (c) => {
      const { text, ...record } = await findAct(reader, c.req.param('id'));
      // What the checks of the whole corpus note about this act stands beside the record.
      const notices = await reader.notices([record.id]);
      const scdl = (await rowsOfActs(reader, [record.id])).get(record.id)?.map(filledCells);
      c.header('link', `<${legislationPath(record.id)}>; rel="alternate"; type="application/ld+json"`);
      return c.json({ ...record, notices: worded(notices, langOf(c)), textLength: text.length, ...(scdl && { scdl }) });
    })
    .get('/:id/text', ofAct({ summary: 'The text that places point into.', media: { 'text/plain': 'UTF-8.' } }), async (c) => {
      const act = await findAct(reader, c.req.param('id'));
      return c.body(act.text, 200, { 'content-type': 'text/plain; charset=utf-8', etag: `"${act.textSha256}"` });
    })
    .get('/:id/links', ofAct({ summary: 'Acts that it cites, acts that cite it.', json: 'ActLinks' }), async (c) =>
      c.json(await actLinks(reader, await findAct(reader, c.req.param('id')))),
    )
    .get('/:id/file', ofAct({ summary: 'The file as it was given.', media: fileMedia }), async (c) => {
      const { id, kind, file, format } = await findAct(reader, c.req.param('id'));
      // A row's file holds other rows, of acts that may not be published.
      const bytes = kind === 'data' ? null : await originals(file);
      if (bytes === null) throw new Problem('not-found', `The file of ${id} is not served here.`, { file });
      return c.body(bytes, 200, {
        'content-type': mediaTypes[format],
        'content-disposition': `${shownInBrowser.has(format) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.split('/').at(-1) ?? file)}`,
      });
    });
}

/** Any identifier of the act will do, unless acts share it. */
const ofAct = (told: Pick<Parameters<typeof operation>[0], 'summary' | 'json' | 'media'>) =>
  operation({ ...told, tag: 'acts', problems: ['unknown-act', 'not-found', 'shared-identifier'] });

/** HTML of others is handed over, never run here: a page served from this host could ask in a reader's name. */
const shownInBrowser = new Set<Act['format']>(['text', 'markdown', 'pdf']);

const mediaTypes: Record<Act['format'], string> = {
  text: 'text/plain; charset=utf-8',
  markdown: 'text/plain; charset=utf-8',
  html: 'application/octet-stream',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  image: 'application/octet-stream',
};

const fileMedia = Object.fromEntries(Object.values(mediaTypes).map((type) => [type.split(';')[0] ?? type, '']));
