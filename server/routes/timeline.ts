import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import type { Place } from '../../corpus/record/place.ts';
import { langSchema, questionLimits } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import type { Answering } from './answering.ts';
import { refuse } from './input.ts';

const timelineQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(questionLimits.characters / 2),
  lang: langSchema.optional(),
});

/** `date` is a day, a month or a year: as precise as the act. `until` for what lasts. */
export type TimelineItem = { date: string; until?: string; kind: Fact['kind']; actId: string; text: string; places: Place[] };

/** The dated story of a subject: the facts that answer "what is the history of …", in the order of their dates. */
export function timelineRoutes({ reader, answer }: { reader: CorpusReader; answer: Answering }) {
  return new Hono().get(
    '/',
    operation({ summary: 'The dated story of a subject.', tag: 'questions', json: 'Timeline' }),
    validator('query', timelineQuery, refuse),
    async (c) => {
      const { q, lang } = c.req.valid('query');
      const question = lang === 'en' ? `What is the history of ${q}?` : `Quel est l'historique de ${q} ?`;
      const { status, facts, notices, choices } = await answer({ question, ...(lang && { lang }) }, { model: 'none' });
      const acts = new Map((await reader.actsById([...new Set(facts.map((fact) => fact.actId))])).map((act) => [act.id, act]));
      const items = facts.flatMap((fact) => {
        const act = acts.get(fact.actId);
        return act ? dated(fact, act) : [];
      });
      items.sort((a, b) => a.date.localeCompare(b.date));
      return c.json({ items, total: items.length, status, notices, ...(choices && { choices }) });
    },
  );
}

/** What an act says of another time stands at that time; everything else at the act's sitting. Undated facts have no place in a story. */
function dated(fact: Fact, act: Act): TimelineItem[] {
  const item = { kind: fact.kind, actId: fact.actId, text: textOf(fact, act), places: fact.places };
  if (fact.kind === 'period') return [{ date: fact.value.from, until: fact.value.to, ...item }];
  const date = fact.kind === 'date' ? fact.value.date : act.sessionDate;
  return date === null ? [] : [{ date, ...item }];
}

/** What a fact says, in the act's words: its label or text where it has one, else the words that it was read from. */
function textOf(fact: Fact, act: Act): string {
  switch (fact.kind) {
    case 'decision':
    case 'title':
    case 'recital':
    case 'link':
      return fact.value.text;
    case 'amount':
    case 'rate':
      return fact.value.label === '' ? fact.value.raw : `${fact.value.label} : ${fact.value.raw}`;
    case 'period':
      return fact.value.name === null ? fact.value.label : `${fact.value.name} : ${fact.value.label}`;
    case 'date':
      return fact.value.label;
    default:
      return fact.places.map(({ start, end }) => oneLine(act.text.slice(start, end))).join(' … ');
  }
}
