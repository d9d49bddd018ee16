import { Hono } from 'hono';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { legislationOf } from '../feeds/legislation.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import type { BaseOf } from './base-of.ts';
import { findAct } from './find-act.ts';

/** An act for machines that read schema.org. */
export function legislationRoutes({ reader, baseOf }: { reader: CorpusReader; baseOf: BaseOf }) {
  const told = operation({
    summary: 'The act as schema.org Legislation (JSON-LD).',
    tag: 'acts',
    media: { 'application/ld+json': '' },
    problems: ['unknown-act', 'not-found', 'shared-identifier'],
  });
  return new Hono().get('/:id/legislation.jsonld', told, async (c) => {
    const act = await findAct(reader, c.req.param('id'));
    if (act.kind === 'data') throw new Problem('not-found', `${act.id} is a row of a file, and no act.`);
    return c.body(JSON.stringify(legislationOf(act, baseOf(c))), 200, { 'content-type': 'application/ld+json' });
  });
}
