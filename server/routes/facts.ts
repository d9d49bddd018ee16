import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader, FactFilter } from '../../corpus/corpus-reader.ts';
import { factKinds } from '../../corpus/record/fact.ts';
import { operation } from '../openapi/operations.ts';
import { dayQuery, pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { pageOf } from './page-of.ts';

const kind = z.enum(factKinds);
/** Given once or several times. */
const kinds = z.union([kind.transform((one) => [one]), z.array(kind)], { error: `is none of: ${factKinds.join(', ')}` });

const factsQuery = z
  .strictObject({
    kind: kinds.optional(),
    date: dayQuery.optional(),
    ...spanQuery,
    person: wordsQuery.optional(),
    act: wordsQuery.optional(),
    ...pageQuery,
  })
  .refine(spanInOrder, spanFault)
  .refine(({ date, from, to }) => date === undefined || (from === undefined && to === undefined), {
    path: ['date'],
    message: 'cannot be given together with from or to',
  });

/** Facts by kind, day or span of the sitting, person and act (any of its identifiers; one that acts share means all of them). */
export function factRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono().get(
    '/',
    operation({ summary: 'Facts by kind, sitting, person and act.', tag: 'acts', json: 'FactPage' }),
    validator('query', factsQuery, refuse),
    async (c) => {
      const { kind: wanted, date, from = date, to = date, person, act, limit, cursor } = c.req.valid('query');
      const filter: FactFilter = {
        ...(wanted && { kinds: wanted }),
        ...(from && { from }),
        ...(to && { to }),
        ...(person && { people: [person] }),
        ...(act && { actIds: await actIdsOf(reader, act) }),
      };
      const facts = filter.actIds?.length === 0 ? [] : await reader.facts(filter);
      return c.json(pageOf(facts, { ...(limit && { limit }), ...(cursor && { cursor }) }));
    },
  );
}

async function actIdsOf(reader: CorpusReader, identifier: string): Promise<string[]> {
  const lookup = await reader.act(identifier);
  if (lookup.status === 'found') return [lookup.act.id];
  return lookup.status === 'shared' ? lookup.ids : [];
}
