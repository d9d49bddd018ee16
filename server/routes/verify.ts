import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { operation } from '../openapi/operations.ts';
import { findAct } from './find-act.ts';
import { refuse } from './input.ts';
import { requireJson } from './require-json.ts';

const claim = z
  .strictObject({
    actId: z.string().min(1).max(500),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1).max(100_000),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'does not come after start' });

/** How many other places of a quotation are listed. */
const mostPlaces = 20;

/** Whether a quotation stands where it is said to, character for character; where it does not, what stands there and where it does. */
export function verifyRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono().post(
    '/',
    operation({
      summary: 'Whether a quotation stands where it is said to.',
      tag: 'questions',
      json: 'Verified',
      problems: ['unknown-act', 'shared-identifier', 'too-large'],
    }),
    requireJson,
    validator('json', claim, refuse),
    async (c) => {
      const { actId, start, end, quote } = c.req.valid('json');
      const act = await findAct(reader, actId);
      const found = act.text.slice(start, end);
      return c.json({
        valid: found === quote,
        actId: act.id,
        textSha256: act.textSha256,
        found,
        elsewhere: found === quote ? [] : placesOf(quote, act.text).map((at) => ({ actId: act.id, start: at, end: at + quote.length })),
      });
    },
  );
}

function placesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + quote.length)) places.push(at);
  return places;
}
