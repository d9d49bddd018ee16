import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader, Sitting } from '../../corpus/corpus-reader.ts';
import type { FactKind } from '../../corpus/record/fact.ts';
import type { Lang } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import { attendanceEntries } from './attendance.ts';
import { dayQuery, pageLimits, pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { nameIndex } from './name-index.ts';
import { pageOf } from './page-of.ts';
import { langOf, worded } from './worded.ts';

const sessionsQuery = z
  .strictObject({
    ...spanQuery,
    authority: wordsQuery.optional(),
    body: wordsQuery.optional(),
    person: wordsQuery.optional(),
    ...pageQuery,
  })
  .refine(spanInOrder, spanFault);

/** What is told of a sitting beside who attended it. */
const sittingKinds = ['time', 'venue', 'president', 'secretary', 'attendanceHeading', 'count', 'quorum'] as const satisfies FactKind[];

/** Sittings, newest first; the sitting of a day, or the list of them where several bodies or authorities sat on it. */
export function sessionRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono()
    .get(
      '/',
      operation({ summary: 'Sittings, newest first.', tag: 'sittings', json: 'SittingPage' }),
      validator('query', sessionsQuery, refuse),
      async (c) => {
        const { limit, cursor, ...filter } = c.req.valid('query');
        const newestFirst = (await reader.sittings(filter)).reverse();
        return c.json(pageOf(newestFirst, { ...(limit && { limit }), ...(cursor && { cursor }) }));
      },
    )
    .get(
      '/:date',
      operation({
        summary: 'The sitting of a day, or the list of them where several bodies sat.',
        tag: 'sittings',
        json: 'SittingAnswer',
        problems: ['unknown-sitting'],
      }),
      validator('param', z.object({ date: dayQuery }), refuse),
      async (c) => {
        const { date } = c.req.valid('param');
        const sittings = await reader.sittings({ from: date, to: date });
        const [first, ...others] = await Promise.all(sittings.map((sitting) => whole(reader, sitting, langOf(c))));
        if (first === undefined) throw await unknownSitting(reader, date);
        return c.json(others.length === 0 ? first : { items: [first, ...others], total: others.length + 1 });
      },
    );
}

async function whole(reader: CorpusReader, { actIds, ...sitting }: Sitting, lang: Lang) {
  const [acts, attendance, facts, people, notices] = await Promise.all([
    reader.acts({ ids: actIds }, { limit: Math.min(actIds.length, pageLimits.most) }),
    reader.facts({ kinds: ['attendance'], actIds }),
    reader.facts({ kinds: [...sittingKinds], actIds }),
    reader.people(),
    reader.notices(actIds),
  ]);
  return {
    ...sitting,
    actIds,
    acts: acts.items,
    attendance: attendanceEntries(attendance, nameIndex(people)),
    facts,
    notices: worded(notices, lang),
  };
}

async function unknownSitting(reader: CorpusReader, date: string): Promise<Problem> {
  const [before, after] = await Promise.all([reader.sittings({ to: date }), reader.sittings({ from: date })]);
  const nearest = [before.at(-1), after[0]].filter((sitting) => sitting !== undefined).map((sitting) => sitting.date);
  return new Problem('unknown-sitting', `The corpus has no act of a sitting on ${date}.`, { date, nearest });
}
