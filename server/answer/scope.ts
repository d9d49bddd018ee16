import type { ActFilter, ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import { groupBy } from '../../corpus/group-by.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import { rememberOf, rememberWords } from '../../corpus/language/remember.ts';
import type { DateSpan, Question } from '../contract.ts';

/** What belongs to one sitting of one body. An act without a date is a unit of its own. */
export type Unit = { date: string | null; authority: string; body: string | null; acts: ActSummary[] };

/** Which acts a question is about. */
export type Scope = {
  /** Oldest first, then by id. */
  acts: readonly ActSummary[];
  units: readonly Unit[];
  /** Whether a date, an act, a body or a rank narrowed it. */
  fixed: boolean;
  /** Dates asked for on which nothing sat. */
  missed: DateSpan[];
  /** Acts asked for that the corpus does not have, in the question's words. */
  unknownActs: string[];
  /** The body or authority asked for, where nothing of the corpus is of it. */
  foreign: string | null;
  /** All sittings of the corpus, oldest first: what "nearest" is chosen from. */
  allUnits: readonly Unit[];
  byId: ReadonlyMap<string, ActSummary>;
  /** A filter that leaves just `of`, where dates, bodies and authorities do. */
  where: { of: readonly ActSummary[]; filter: ActFilter } | null;
};

/** Finds the acts that the question's dates, identifiers, body, authority and rank leave. */
export async function scopeOf(question: Question, reader: CorpusReader): Promise<Scope> {
  const all = await reader.everyAct();
  const within = actsWithin(all, question);
  const named = question.acts.flatMap((act) => act.ids);
  const unknownActs = question.acts.filter((act) => act.ids.length === 0).map((act) => act.text);
  let acts = named.length > 0 ? withIds(all, named) : within;
  const missed: DateSpan[] = [];
  // Acts that the question names by their identifier need no date; a date beside them belongs to something else.
  if (named.length === 0 && question.dates.length > 0) {
    const found = question.dates.map((span) => actsOn(within, span));
    missed.push(...question.dates.filter((_, n) => found[n]?.length === 0));
    const [only] = found;
    acts = only && found.length === 1 ? only : within.filter((act) => question.dates.some((span) => covers(span, act.sessionDate)));
  }
  const plain = named.length === 0 && question.rank === null;
  if (question.rank && named.length === 0) acts = ranked(acts, question.rank);
  const asked = question.body ?? question.authority;
  const whole = within.length > 0 ? within : all;
  return {
    acts,
    units: unitsOf(acts),
    fixed: named.length > 0 || question.dates.length > 0 || question.rank !== null || within.length < all.length,
    missed,
    unknownActs,
    foreign: within.length === 0 && asked !== null ? asked : null,
    allUnits: unitsOf(whole),
    byId: idsOf(all),
    where: plain ? { of: acts, filter: filterFor(question, all) } : null,
  };
}

/** Acts whose ids a condition lists one by one; of more, what they have in common is asked for instead. */
const mostListed = 1_000;

/** What search is told of a scope: nothing where it is the whole corpus. */
export function searchFilter(scope: Scope): ActFilter | undefined {
  if (!scope.fixed || scope.acts.length === 0) return undefined;
  if (scope.acts.length > mostListed && scope.where?.of === scope.acts) return scope.where.filter;
  return { ids: scope.acts.map((act) => act.id) };
}

function filterFor({ dates, body, authority }: Question, all: readonly ActSummary[]): ActFilter {
  const named = namesIn(all);
  return {
    ...(body === null ? {} : { bodies: named.bodies.filter((name) => isOf(name, body)) }),
    ...(authority === null ? {} : { authorities: named.authorities.filter((name) => isOf(name, authority)) }),
    ...(dates.length === 0 ? {} : { spans: dates.map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }) })) }),
  };
}

/** The acts of these ids, in their order. */
function withIds(all: readonly ActSummary[], ids: readonly string[]): readonly ActSummary[] {
  const wanted = new Set(ids);
  if (wanted.size > 1) return all.filter((act) => wanted.has(act.id));
  return ids.slice(0, 1).flatMap((id) => idsOf(all).get(id) ?? []);
}

/** What the bodies and authorities of a corpus are called, in the order of its acts. */
const namesIn = rememberOf((all: readonly ActSummary[]) => ({
  bodies: [...new Set(all.map((act) => act.body))].filter((name) => name !== null),
  authorities: [...new Set(all.map((act) => act.authority.name))],
}));

/** The acts of a span of dates. Found by halving: `acts` come oldest first, those without a date last. */
function actsOn(acts: readonly ActSummary[], { from, to }: DateSpan): readonly ActSummary[] {
  const first = (isBehind: (date: string) => boolean): number => {
    let [low, high] = [0, acts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const date = acts[middle]?.sessionDate ?? null;
      if (date === null || isBehind(date)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return acts.slice(
    first((date) => from === null || date >= from),
    first((date) => to !== null && date > to),
  );
}

/** The acts of each body of each authority, in their order: the same lists each time, so that what is made of one can be kept. */
const byPlace = rememberOf((all: readonly ActSummary[]) =>
  [...groupBy(all, ({ authority, body }) => JSON.stringify([authority.name, body])).values()].flatMap((acts) => {
    const [first] = acts;
    return first ? [{ authority: first.authority.name, body: first.body, acts: acts as readonly ActSummary[] }] : [];
  }),
);

/** Bodies and authorities asked for that are more than one place, of which the acts are remembered for one state of the corpus. */
const mostRemembered = 64;
const remembered = rememberOf((_all: readonly ActSummary[]) => new Map<string, readonly ActSummary[]>());

/** The acts of the body and authority that a question names; the same list each time. */
function actsWithin(all: readonly ActSummary[], { body, authority }: Question): readonly ActSummary[] {
  if (body === null && authority === null) return all;
  const known = remembered(all);
  const key = JSON.stringify([body, authority]);
  const cached = known.get(key);
  if (cached) return cached;
  const places = byPlace(all).filter((place) => isOf(place.body, body) && isOf(place.authority, authority));
  const [only] = places;
  if (only && places.length === 1) return only.acts;
  const wanted = new Set(places.flatMap(({ acts }) => acts));
  const within = all.filter((act) => wanted.has(act));
  if (known.size < mostRemembered) known.set(key, within);
  return within;
}

const idsOf = rememberOf((all: readonly ActSummary[]): ReadonlyMap<string, ActSummary> => new Map(all.map((act) => [act.id, act])));

/** Sittings of these acts, oldest first; acts without a date last. */
export const unitsOf = rememberOf((acts: readonly ActSummary[]): readonly Unit[] => {
  const units = new Map<string, Unit>();
  for (const act of acts) {
    const key = act.sessionDate === null ? `undated|${act.id}` : `${act.sessionDate}|${act.authority.name}|${nameKey(act.body ?? '')}`;
    const unit = units.get(key);
    if (unit) unit.acts.push(act);
    else units.set(key, { date: act.sessionDate, authority: act.authority.name, body: act.body, acts: [act] });
  }
  return [...units.values()].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
});

/** Many acts are of few bodies and authorities. */
const nameKey = rememberWords(foldWords);

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

/** "conseil municipal" names the "Conseil municipal de Valcombe" too; "conseil municipal de Valcombe" is not any municipal council. */
function isOf(printed: string | null, asked: string | null): boolean {
  if (asked === null) return true;
  return printed !== null && ` ${nameKey(printed)} `.includes(` ${nameKey(asked)} `);
}
