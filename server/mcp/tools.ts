import { z } from 'zod';
import { factKinds } from '../../corpus/record/fact.ts';
import { askSchema, langSchema } from '../contract.ts';

/** What an assistant tends to do with a list, and gets wrong. */
export const doNotRecount =
  'Counts, totals and tallies are computed by Greffier: repeat them, never recount or add up yourself. Quote an act only in its own words, with its identifier.';

const day = z.iso.date().describe('A day, YYYY-MM-DD');
const span = { from: day.optional(), to: day.optional() };
const words = z.string().min(1).max(500);
const page = { limit: z.int().min(1).max(200).optional(), cursor: words.optional().describe('nextCursor of the page before') };
const id = words.describe('Any identifier of the act');

type Call = { path: string; query?: object; body?: object };

/** A tool is one call of the interface: what it takes, and the request that it stands for. */
export type Tool = { title: string; description: string; input: z.ZodObject; request: (given: unknown) => Call };

/** `request` of a tool takes what its own `input` has parsed. */
function tool<I extends z.ZodObject>({
  request,
  ...told
}: Omit<Tool, 'input' | 'request'> & { input: I; request: (input: z.output<I>) => Call }): Tool {
  return { ...told, request: (given) => request(told.input.parse(given)) };
}

export const tools: Record<string, Tool> = {
  ask: tool({
    title: 'Ask a question',
    description:
      'Asks a question in French or English over the acts. Answers from the acts alone, with numbered citations of their words; status not_stated or not_found means that the acts do not say.',
    input: askSchema,
    request: (body) => ({ path: '/api/ask', body }),
  }),
  find_facts: tool({
    title: 'Find facts',
    description: 'Facts read in the acts, with the place of each, by kind, day or span of the sitting, person (id) and act.',
    input: z.strictObject({
      kind: z.array(z.enum(factKinds)).min(1).optional(),
      date: day.optional(),
      ...span,
      person: words.optional().describe('Id of a person'),
      act: id.optional(),
      ...page,
    }),
    request: (query) => ({ path: '/api/facts', query }),
  }),
  list_sittings: tool({
    title: 'List sittings',
    description: 'Sittings, newest first, with the acts of each.',
    input: z.strictObject({
      ...span,
      authority: words.optional(),
      body: words.optional(),
      person: words.optional().describe('Id of a person'),
      ...page,
    }),
    request: (query) => ({ path: '/api/sessions', query }),
  }),
  list_acts: tool({
    title: 'List acts',
    description: 'Acts, newest first; `q` finds words in them.',
    input: z.strictObject({
      ...span,
      authority: words.optional(),
      body: words.optional(),
      person: words.optional().describe('Id of a person'),
      q: words.optional(),
      ...page,
    }),
    request: (query) => ({ path: '/api/acts', query }),
  }),
  read_act: tool({
    title: 'Read an act',
    description: 'The record of an act: identity, facts with their places, notices. Its text is the resource greffier://acts/{id}.',
    input: z.strictObject({ id, lang: langSchema.optional() }),
    request: ({ id: act, ...query }) => ({ path: `/api/acts/${encodeURIComponent(act)}`, query }),
  }),
  verify_quotation: tool({
    title: 'Verify a quotation',
    description: 'Whether a quotation stands in an act at a place, character for character; where it does not, where it does.',
    input: z.strictObject({ actId: id, start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1).max(100_000) }),
    request: (body) => ({ path: '/api/verify', body }),
  }),
};
