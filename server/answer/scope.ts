import type { ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import type { DateSpan, Question } from '../contract.ts';

/** What belongs to one sitting of one body. An act without a date is a unit of its own. */
export type Unit = { date: string | null; authority: string; body: string | null; acts: ActSummary[] };

/** Which acts a question is about. */
export type Scope = {
  /** Oldest first, then by id. */
  acts: ActSummary[];
  units: Unit[];
  /** Whether a date, an act, a body or a rank narrowed it. */
  fixed: boolean;
  /** Dates asked for on which nothing sat. */
  missed: DateSpan[];
  /** Acts asked for that the corpus does not have, in the question's words. */
  unknownActs: string[];
  /** The body or authority asked for, where nothing of the corpus is of it. */
  foreign: string | null;
  /** All sittings of the corpus, oldest first: what "nearest" is chosen from. */
  allUnits: Unit[];
  byId: ReadonlyMap<string, ActSummary>;
};

/** Finds the acts that the question's dates, identifiers, body, authority and rank leave. */
export async function scopeOf(question: Question, reader: CorpusReader): Promise<Scope> {
  const all = await everyAct(reader);
  const byId = new Map(all.map((act) => [act.id, act]));
  const within = all.filter((act) => isOf(act.body, question.body) && isOf(act.authority.name, question.authority));
  const named = question.acts.flatMap((act) => act.ids);
  const unknownActs = question.acts.filter((act) => act.ids.length === 0).map((act) => act.text);
  let acts = named.length > 0 ? all.filter((act) => named.includes(act.id)) : within;
  const missed: DateSpan[] = [];
  // Acts that the question names by their identifier need no date; a date beside them belongs to something else.
  if (named.length === 0 && question.dates.length > 0) {
    const kept = new Set<ActSummary>();
    for (const span of question.dates) {
      const inside = within.filter((act) => covers(span, act.sessionDate));
      if (inside.length === 0) missed.push(span);
      for (const act of inside) kept.add(act);
    }
    acts = within.filter((act) => kept.has(act));
  }
  if (question.rank && named.length === 0) acts = ranked(acts, question.rank);
  const asked = question.body ?? question.authority;
  return {
    acts,
    units: unitsOf(acts),
    fixed: named.length > 0 || question.dates.length > 0 || question.rank !== null || within.length < all.length,
    missed,
    unknownActs,
    foreign: within.length === 0 && asked !== null ? asked : null,
    allUnits: unitsOf(within.length > 0 ? within : all),
    byId,
  };
}

/** Sittings of these acts, oldest first; acts without a date last. */
export function unitsOf(acts: readonly ActSummary[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const act of acts) {
    const key = act.sessionDate === null ? `undated|${act.id}` : `${act.sessionDate}|${act.authority.name}|${foldWords(act.body ?? '')}`;
    const unit = units.get(key);
    if (unit) unit.acts.push(act);
    else units.set(key, { date: act.sessionDate, authority: act.authority.name, body: act.body, acts: [act] });
  }
  return [...units.values()].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** The last sitting before and the first after a span on which nothing sat. */
export function nearest(units: readonly Unit[], span: DateSpan): { before: Unit | null; after: Unit | null } {
  const dated = units.filter((unit) => unit.date !== null);
  const from = span.from ?? span.to ?? '';
  const to = span.to ?? span.from ?? '9999';
  return {
    before: dated.findLast((unit) => (unit.date ?? '') < from) ?? null,
    after: dated.find((unit) => (unit.date ?? '') > to) ?? null,
  };
}

export function covers(span: DateSpan, date: string | null): boolean {
  return date !== null && (span.from === null || date >= span.from) && (span.to === null || date <= span.to);
}

function ranked(acts: readonly ActSummary[], rank: 'first' | 'last'): ActSummary[] {
  const dated = acts.filter((act) => act.sessionDate !== null);
  const date = (rank === 'first' ? dated[0] : dated.at(-1))?.sessionDate;
  return date === undefined ? [] : dated.filter((act) => act.sessionDate === date);
}

/** "conseil municipal" names the "Conseil municipal de Valcombe" too: the words of the one lie within the other. */
function isOf(printed: string | null, asked: string | null): boolean {
  if (asked === null) return true;
  if (printed === null) return false;
  const a = ` ${foldWords(printed)} `;
  const b = ` ${foldWords(asked)} `;
  return a.includes(b) || b.includes(a);
}

async function everyAct(reader: CorpusReader): Promise<ActSummary[]> {
  const acts: ActSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts({}, { limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    acts.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return acts.sort((a, b) => (a.sessionDate ?? '9999').localeCompare(b.sessionDate ?? '9999') || a.id.localeCompare(b.id));
}
