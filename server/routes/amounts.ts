import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import { fold } from '../../corpus/language/fold.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import { operation } from '../openapi/operations.ts';
import { pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { pageOf } from './page-of.ts';

const sorts = ['date', 'act', 'label', 'tax', 'amount'] as const;

const amountsQuery = z
  .strictObject({
    ...spanQuery,
    q: wordsQuery.optional(),
    tax: z.enum(['HT', 'TTC', 'TVA']).optional(),
    sort: z.enum(sorts).optional(),
    order: z.enum(['asc', 'desc']).optional(),
    ...pageQuery,
  })
  .refine(spanInOrder, spanFault);

type Row = { fact: FactOf<'amount'>; act: Pick<ActSummary, 'id' | 'title' | 'sessionDate'> };

/** Amounts over all acts with the act that says each: by label, tax basis and size. `q` looks in labels, titles and identifiers. */
export function amountRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono().get(
    '/',
    operation({ summary: 'Amounts over all acts, with the act that says each.', tag: 'acts', json: 'AmountPage' }),
    validator('query', amountsQuery, refuse),
    async (c) => {
      const { q, tax, sort = 'date', order = 'desc', limit, cursor, ...span } = c.req.valid('query');
      const facts = (await reader.facts({ kinds: ['amount'], ...span })).filter((fact) => tax === undefined || fact.value.tax === tax);
      const acts = await actsOf(reader, [...new Set(facts.map((fact) => fact.actId))]);
      const words = fold(q ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const rows = facts.flatMap((fact): Row[] => {
        const act = acts.get(fact.actId);
        if (act === undefined) return [];
        const said = fold(`${fact.value.label} ${fact.value.raw} ${act.title} ${act.id}`);
        return words.every((word) => said.includes(word)) ? [{ fact, act }] : [];
      });
      const sign = order === 'asc' ? 1 : -1;
      rows.sort((a, b) => sign * comparisons[sort](a, b));
      return c.json(pageOf(rows, { ...(limit && { limit }), ...(cursor && { cursor }) }));
    },
  );
}

const french = new Intl.Collator('fr', { numeric: true });

const comparisons: Record<(typeof sorts)[number], (a: Row, b: Row) => number> = {
  date: (a, b) => french.compare(a.act.sessionDate ?? '', b.act.sessionDate ?? ''),
  act: (a, b) => french.compare(a.act.id, b.act.id),
  label: (a, b) => french.compare(a.fact.value.label, b.fact.value.label),
  tax: (a, b) => french.compare(a.fact.value.tax ?? '', b.fact.value.tax ?? ''),
  amount: (a, b) => a.fact.value.cents - b.fact.value.cents,
};

async function actsOf(reader: CorpusReader, ids: string[]): Promise<Map<string, Row['act']>> {
  const { items } = ids.length === 0 ? { items: [] } : await reader.acts({ ids }, { limit: ids.length });
  return new Map(items.map(({ id, title, sessionDate }) => [id, { id, title, sessionDate }]));
}
