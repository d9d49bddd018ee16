import type { StructuredToolInterface } from '@langchain/core/tools';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act, Passage } from '../../corpus/record/act.ts';
import { factKinds } from '../../corpus/record/fact.ts';
import type { Progress } from '../contract.ts';
import { factLine } from './fact-line.ts';
import { fenced } from './fence.ts';
import type { SeenRecords } from './seen-records.ts';

/** What one call returns at most: models lose what stands in the middle of a long list, and pay for all of it. What is left out is told. */
const most = { facts: 40, passages: 8, ofAct: 60, sittings: 60 } as const;

const day = z.iso.date().optional();
const span = { from: day.describe('first day of the sittings, YYYY-MM-DD'), to: day.describe('last day, YYYY-MM-DD') };

type Deps = { reader: CorpusReader; seen: SeenRecords; progress: Progress };

/** The four tools that a model works with, all of them reading. What they return is kept in `seen` and fenced as data. */
export async function recordTools({ reader, seen, progress }: Deps): Promise<StructuredToolInterface[]> {
  const { tool } = await import('@langchain/core/tools');
  const passageLines = (passages: readonly Passage[]) =>
    passages.flatMap(({ id }) => {
      const passage = seen.passages.get(id);
      return passage ? [passageLine(passage, seen)] : [];
    });
  return [
    tool(
      async ({ kinds, act, from, to }) => {
        progress({ event: 'step', step: 'facts' });
        const ids = act === undefined ? undefined : await idsOf(reader, act);
        if (ids?.length === 0) return noAct;
        const found = await reader.facts({ kinds, ...(ids && { actIds: ids }), ...(from && { from }), ...(to && { to }) });
        const facts = found.slice(0, most.facts);
        await seen.keep({ facts });
        const lines = facts.flatMap((fact) => {
          const of = seen.acts.get(fact.actId);
          return of && seen.facts.has(fact.id) ? [factLine(fact, of)] : [];
        });
        return told('facts', lines, found.length - facts.length);
      },
      {
        name: 'find_facts',
        description: 'Facts that were read in the acts, with their ids: people, counts, amounts, dates, votes, decisions…',
        schema: z.object({
          kinds: z.array(z.enum(factKinds)).min(1),
          act: z.string().max(100).optional().describe('identifier of an act'),
          ...span,
        }),
      },
    ),
    tool(
      async ({ words, from, to }) => {
        progress({ event: 'step', step: 'passages' });
        const filter = { ...(from && { from }), ...(to && { to }) };
        const hits = await reader.search({ text: words, filter, limit: most.passages });
        const passages = hits.map((hit) => hit.passage);
        await seen.keep({ passages });
        return told('passages', passageLines(passages));
      },
      {
        name: 'search_passages',
        description: 'Passages of the acts that speak of something, best first, with their ids. The acts are in French.',
        schema: z.object({ words: z.string().min(1).max(300), ...span }),
      },
    ),
    tool(
      async ({ act }) => {
        const found = await reader.act(act);
        if (found.status !== 'found') return found.status === 'shared' ? `Several acts have it: ${found.ids.join(', ')}` : noAct;
        progress({ event: 'step', step: 'read', actId: found.act.id });
        const passages = await passagesOf(reader, found.act);
        const shown = passages.slice(0, most.ofAct);
        await seen.keep({ passages: shown });
        return told('act', passageLines(shown), passages.length - shown.length);
      },
      {
        name: 'read_act',
        description: 'The passages of one act in the order of reading, with their ids.',
        schema: z.object({ act: z.string().min(1).max(100).describe('identifier of the act') }),
      },
    ),
    tool(
      async (filter) => {
        progress({ event: 'step', step: 'sittings' });
        const sittings = await reader.sittings({ ...(filter.from && { from: filter.from }), ...(filter.to && { to: filter.to }) });
        const lines = sittings.slice(0, most.sittings).map(({ date, body, actIds }) => JSON.stringify({ date, body, acts: actIds }));
        return told('sittings', lines, sittings.length - lines.length);
      },
      { name: 'list_sittings', description: 'The sittings of the corpus and the acts of each, oldest first.', schema: z.object(span) },
    ),
  ];
}

const noAct = 'No act has this identifier.';

async function idsOf(reader: CorpusReader, identifier: string): Promise<string[]> {
  const found = await reader.act(identifier);
  return found.status === 'found' ? [found.act.id] : found.status === 'shared' ? found.ids : [];
}

/** All passages of an act: each carries its act's title beside its words, so that a search for the title within the act finds every one. */
async function passagesOf(reader: CorpusReader, act: Act): Promise<Passage[]> {
  const hits = await reader.search({ text: act.title, filter: { ids: [act.id] }, limit: 400 });
  return hits.map((hit) => hit.passage).sort((a, b) => a.start - b.start);
}

function passageLine({ id, actId, part, shown }: Passage, seen: SeenRecords): string {
  return JSON.stringify({ id, act: actId, sitting: seen.acts.get(actId)?.sessionDate, part, words: shown });
}

/** `left`: how many more there are than one call returns. */
function told(name: string, lines: readonly string[], left = 0): string {
  if (lines.length === 0) return 'Nothing was found.';
  const rest = left > 0 ? `\n${left} more are left out: ask for less.` : '';
  return `${fenced(name, lines.join('\n'))}${rest}`;
}
