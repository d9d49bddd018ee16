import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import { personReasonText } from '../../corpus/record/person-reasons.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import { attendanceEntries } from './attendance.ts';
import { pageQuery, refuse, wordsQuery } from './input.ts';
import { nameIndex } from './name-index.ts';
import { pageOf } from './page-of.ts';
import { langOf } from './worded.ts';

const peopleQuery = z.strictObject({ authority: wordsQuery.optional(), ...pageQuery });

/** People; one person with the sittings attended or missed, proxies given and received, and offices held. */
export function peopleRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono()
    .get(
      '/',
      operation({ summary: 'People of the corpus.', tag: 'people', json: 'PersonPage' }),
      validator('query', peopleQuery, refuse),
      async (c) => {
        const { limit, cursor, authority } = c.req.valid('query');
        const people = (await reader.people()).filter((person) => authority === undefined || person.authority === authority);
        return c.json(pageOf(people, { ...(limit && { limit }), ...(cursor && { cursor }) }));
      },
    )
    .get(
      '/:id',
      operation({
        summary: 'A person: spellings, attendance, proxies, offices.',
        tag: 'people',
        json: 'PersonRecord',
        problems: ['unknown-person'],
      }),
      async (c) => {
        const id = c.req.param('id');
        const people = await reader.people();
        const person = people.find((one) => one.id === id);
        if (person === undefined) throw new Problem('unknown-person', `No person of the corpus has the id ${id}.`, { id });
        const said = <R extends { reason: string }>(one: R) => ({
          ...one,
          text: personReasonText(one.reason, langOf(c)),
        });
        const reasons = { spellings: person.spellings.map(said), possiblySame: person.possiblySame.map(said) };
        return c.json({ ...person, ...reasons, ...(await presence(reader, id, nameIndex(people))) });
      },
    );
}

async function presence(reader: CorpusReader, id: string, personOf: ReturnType<typeof nameIndex>) {
  const [sittings, attendance, offices] = await Promise.all([
    reader.sittings({ person: id }),
    reader.facts({ kinds: ['attendance'], people: [id] }),
    reader.facts({ kinds: ['president', 'secretary', 'signatory'], people: [id] }),
  ]);
  const told = sittings.reverse().map((sitting) => {
    const here = (fact: FactOf<'attendance'>) => sitting.actIds.includes(fact.actId);
    const { date, authority, body } = sitting;
    return { sitting: { date, authority, body }, entries: attendanceEntries(attendance.filter(here), personOf) };
  });
  const each = told.flatMap(({ sitting, entries }) => entries.map((entry) => ({ ...sitting, ...entry })));
  return {
    attendance: each.filter((entry) => entry.personId === id),
    proxiesGiven: each.filter((entry) => entry.personId === id && entry.as === 'proxy'),
    proxiesReceived: each.filter((entry) => entry.by?.personId === id && entry.as === 'proxy'),
    offices: offices.filter((fact) => personOf(fact.actId, fact.value.person) === id),
  };
}
