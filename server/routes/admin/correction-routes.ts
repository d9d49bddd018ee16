import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { factSchema } from '../../../corpus/record/fact.ts';
import type { Admin } from '../../admin/admin.ts';
import { operation } from '../../openapi/operations.ts';
import { invalidRequest, Problem } from '../../problem.ts';
import { findAct } from '../find-act.ts';
import { refuse, wordsQuery } from '../input.ts';
import { requireJson } from '../require-json.ts';
import { whoActs } from './steward-only.ts';
import { written } from './written.ts';

const person = z.string().trim().min(1).max(200);

/** `value`: the fact's value as it should be, in the shape of its kind; null: there is no such fact at the place. */
const correctionBody = z.strictObject({
  act: wordsQuery,
  fact: wordsQuery,
  value: z.unknown(),
  by: person,
  why: z.string().trim().min(1).max(2_000),
});

type Deps = { admin: Admin; ingest: (why: string) => void; now?: () => Date };

/** The facts of an act with the words that each was read from, and what a person says against one of them. */
export function correctionRoutes({ admin, ingest, now = () => new Date() }: Deps) {
  const shapes = Object.fromEntries(
    factSchema.options.map(({ shape }) => [shape.kind.value, z.toJSONSchema(shape.value) as Record<string, unknown>]),
  );
  return new Hono()
    .get(
      '/',
      operation({
        summary: 'Facts of an act with the words that each was read from.',
        tag: 'admin',
        json: 'FactSheet',
        problems: ['unknown-act', 'shared-identifier'],
      }),
      validator('query', z.strictObject({ act: wordsQuery }), refuse),
      async (c) => {
        const { id, title, sessionDate, file, facts, text } = await findAct(admin.reader, c.req.valid('query').act);
        const items = facts.map((fact) => ({ fact, words: fact.places.map(({ start, end }) => text.slice(start, end)).join(' … ') }));
        const out = await admin.keptOut();
        return c.json({ act: { id, title, sessionDate, file }, keptOut: out.ids.has(id), items, shapes });
      },
    )
    .post(
      '/',
      operation({
        summary: 'Correct a fact: what a person says, beside what was extracted.',
        tag: 'admin',
        json: 'Begun',
        status: '202',
        problems: ['unknown-act', 'not-found', 'not-possible', 'not-written'],
      }),
      requireJson,
      validator('json', correctionBody, refuse),
      async (c) => {
        const { act: identifier, fact: factId, value = null, by, why } = c.req.valid('json');
        const act = await findAct(admin.reader, identifier);
        const fact = act.facts.find(({ id }) => id === factId);
        const [place] = fact?.places ?? [];
        if (fact === undefined || place === undefined) throw new Problem('not-found', `${act.id} has no fact ${factId}.`);
        const { start, end } = place;
        const checked = value === null ? null : shapeOf(fact.kind).safeParse(value);
        if (checked?.success === false)
          throw invalidRequest(
            checked.error.issues.map((issue) => ({
              field: ['value', ...issue.path.map(String)].join('.'),
              code: 'invalid',
              reason: issue.message,
            })),
          );
        await written(() => admin.journal.note({ action: 'correct', act: act.id, by: whoActs() }));
        await written(() =>
          admin
            .correct({
              ...{ act: act.id, kind: fact.kind, value, by, why, on: now().toISOString().slice(0, 10) },
              place: { start, end, quote: act.text.slice(start, end) },
            })
            .catch((cause: unknown) => {
              // A line that is there already and can't be used: the person who wrote it has to mend it.
              if (cause instanceof Error && cause.name === 'CorrectionsError')
                throw new Problem('not-possible', cause.message, {}, { cause });
              throw cause;
            }),
        );
        ingest(act.id);
        return c.json({ status: 'begun' as const }, 202);
      },
    );
}

function shapeOf(kind: string): z.ZodType {
  return factSchema.options.find(({ shape }) => shape.kind.value === kind)?.shape.value ?? z.never();
}
