import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { operation } from '../openapi/operations.ts';
import { attendanceEntries } from './attendance.ts';
import { pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { nameIndex } from './name-index.ts';
import { pageOf } from './page-of.ts';

const rollCallQuery = z
  .strictObject({ ...spanQuery, authority: wordsQuery.optional(), body: wordsQuery.optional(), ...pageQuery })
  .refine(spanInOrder, spanFault);

/** Who attended over many sittings, newest first: what a matrix of people by sittings is drawn from. */
export function rollCallRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono().get(
    '/',
    operation({ summary: 'Who attended, over many sittings.', tag: 'sittings', json: 'RollCallPage' }),
    validator('query', rollCallQuery, refuse),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      const page = pageOf((await reader.sittings(filter)).reverse(), { ...(limit && { limit }), ...(cursor && { cursor }) });
      const [facts, people] = await Promise.all([
        reader.facts({ kinds: ['attendance'], actIds: page.items.flatMap((sitting) => sitting.actIds) }),
        reader.people(),
      ]);
      const personOf = nameIndex(people);
      const items = page.items.map((sitting) => ({
        ...sitting,
        attendance: attendanceEntries(
          facts.filter((fact) => sitting.actIds.includes(fact.actId)),
          personOf,
        ),
      }));
      return c.json({ ...page, items });
    },
  );
}
