import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import { fold } from '../../corpus/language/fold.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import { operation } from '../openapi/operations.ts';
import { pageQuery, refuse, spanFault, spanInOrder, spanQuery, wordsQuery } from './input.ts';
import { pageOfStream } from './page-of-stream.ts';

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
      const words = fold(q ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const rowOf = (fact: FactOf<'amount'>, act: ActSummary): Row[] => {
        if (tax !== undefined && fact.value.tax !== tax) return [];
        const { id, title, sessionDate } = act;
        const said = words.length === 0 ? '' : fold(`${fact.value.label} ${fact.value.raw} ${title} ${id}`);
        return words.every((word) => said.includes(word)) ? [{ fact, act: { id, title, sessionDate } }] : [];
      };
      const sign = order === 'asc' ? 1 : -1;
      const byPlace = (a: Row, b: Row) => sign * comparisons[sort](a, b) || inOrder(a, b);
      const rows = rowsOf(reader, span, rowOf);
      return c.json(await pageOfStream(rows, byPlace, { ...(limit && { limit }), ...(cursor && { cursor }) }));
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

/** Rows that the sort leaves equal: as facts come, by sitting, act and place. */
function inOrder(a: Row, b: Row): number {
  const day = plain(a.act.sessionDate ?? '', b.act.sessionDate ?? '');
  return day || plain(a.act.id, b.act.id) || (a.fact.places[0]?.start ?? 0) - (b.fact.places[0]?.start ?? 0);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function* rowsOf(
  reader: CorpusReader,
  span: { from?: string | undefined; to?: string | undefined },
  rowOf: (fact: FactOf<'amount'>, act: ActSummary) => Row[],
): AsyncGenerator<Row[]> {
  const acts = new Map((await reader.everyAct()).map((act) => [act.id, act]));
  const { from, to } = span;
  for await (const facts of reader.eachFact({ kinds: ['amount'], ...(from && { from }), ...(to && { to }) })) {
    yield facts.flatMap((fact) => {
      const act = acts.get(fact.actId);
      return act === undefined ? [] : rowOf(fact, act);
    });
  }
}
