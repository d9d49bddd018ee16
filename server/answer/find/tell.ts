import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { oneLine } from '../../../corpus/language/readable.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { Place } from '../../../corpus/record/place.ts';
import { proofAt, Rich } from '../compose/rich.ts';
import { type Block, type Draft, list, say } from '../draft.ts';
import type { Unit } from '../scope.ts';
import type { ActRef, UnitRef } from '../wording/refs.ts';
import type { Subjects } from '../wording/words.ts';
import type { FindContext } from './finder.ts';

/** What one sitting or act has to say to the question; `silent` where it does not say it. */
/** `near`: the reference to the nearest words of a silent one, where it has nearer ones than its title. */
export type Told = { unit: Unit; silent: boolean; text: Rich; near?: Rich };

/** Rows of a list that a reader is given at once; the rest is counted, never dropped in silence. */
export const mostRows = 60;
/** Silent sittings that are named one by one beside those that answer. */
const mostSilent = 6;

/** Puts together what the sittings say. All silent: not stated. Some silent: said after the rest. */
export async function tell(context: FindContext, told: readonly Told[], what: keyof Subjects): Promise<Draft> {
  const { words } = context;
  const stated = told.filter((one) => !one.silent);
  const silent = told.filter((one) => one.silent);
  if (stated.length === 0)
    return {
      status: 'not_stated',
      blocks: rows(
        context,
        silent.map((one) => one.text),
      ),
    };
  const blocks = rows(
    context,
    stated.map((one) => one.text),
  );
  if (silent.length > 0) {
    const named = await Promise.all(
      silent
        .slice(0, mostSilent)
        .map(async ({ unit, near }) => words.also(unitRef(context, unit), near ?? (await titleProof(context, unit)))),
    );
    blocks.push(say(words.silent(named, silent.length - named.length, words.subjects[what])));
  }
  return { status: 'answered', blocks };
}

/** The references of a sentence without its words. */
export function marksOf(sentence: Rich): Rich {
  return new Rich(sentence.parts.filter((part) => typeof part !== 'string' && 'facts' in part));
}

/** A list that says how many rows it leaves out. */
export function rows(context: FindContext, items: readonly Rich[], make = list): Block[] {
  if (items.length === 0) return [];
  const shown = make(items.slice(0, mostRows));
  return items.length > mostRows ? [shown, say(context.words.more(items.length - mostRows))] : [shown];
}

export function actRef(act: Pick<ActSummary, 'id' | 'idAssigned' | 'sessionDate' | 'title'>): ActRef {
  return { number: act.idAssigned ? null : act.id, date: act.sessionDate, title: oneLine(act.title) };
}

/** The body is named where the corpus holds several. */
export function unitRef({ coverage }: FindContext, unit: Unit): UnitRef {
  const several = coverage.bodies.length > 1 || coverage.authorities.length > 1;
  const [first] = unit.acts;
  const parts = [unit.body, coverage.authorities.length > 1 ? unit.authority : null].filter((part) => part !== null && part !== '');
  return {
    date: unit.date,
    label: several && parts.length > 0 ? parts.join(', ') : null,
    act: first ? actRef(first) : { number: null, date: unit.date, title: '' },
  };
}

export function at(context: FindContext, unit: Unit): Rich {
  return context.words.At(unitRef(context, unit));
}

/** Whole acts, by id. */
export async function wholeActs({ reader }: FindContext, ids: readonly string[]): Promise<Map<string, Act>> {
  const acts = ids.length === 0 ? [] : await reader.actsById([...new Set(ids)]);
  return new Map(acts.map((act) => [act.id, act]));
}

/** A reference to the title of the first act of a sitting: it was read, and says nothing nearer. */
export async function titleProof(context: FindContext, unit: Unit): Promise<Rich> {
  const [first] = unit.acts;
  return first ? titleOf(context, first.id) : proofAt();
}

export async function titleOf(context: FindContext, actId: string): Promise<Rich> {
  const place = titlePlace((await wholeActs(context, [actId])).get(actId));
  return place ? proofAt(place) : proofAt();
}

/** Where an act's title stands; its first line where the title is not among its facts. */
export function titlePlace(act: Act | undefined): Place | null {
  if (!act) return null;
  const title = act.facts.find((fact) => fact.kind === 'title');
  const [place] = title?.places ?? [];
  if (place) return place;
  const first = /\S[^\n]*/.exec(act.text);
  return first ? { actId: act.id, start: first.index, end: first.index + Math.min(first[0].length, 200) } : null;
}
