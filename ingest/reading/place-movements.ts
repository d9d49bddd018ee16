import type { Act } from '../../corpus/record/act.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type Bound, whenAttending } from './when-attending.ts';

/** An act cut from minutes, with the number that heads it and its span in the minutes' text. */
export type ActOfMinutes = { act: Act; number: string | null; span: Span };

type Attendance = FactOf<'attendance'>;

/**
 * Arrivals and departures of a sitting, told to the acts that they concern: who was not there yet, was gone, or was represented for this act
 * alone. The attendance stays with the sitting; where the words do not say for sure which acts they part, the minutes say that instead.
 */
export function placeMovements(sitting: Act, acts: readonly ActOfMinutes[]): { byAct: Map<string, Notice[]>; unplaced: Notice[] } {
  const byAct = new Map<string, Notice[]>();
  const unplaced: Notice[] = [];
  const conditional = sitting.facts.filter((fact): fact is Attendance => fact.kind === 'attendance' && fact.value.condition !== null);
  for (const fact of conditional) {
    const holds = actsOf(fact, acts);
    if (holds === null) {
      unplaced.push(notice('movementUnplaced', 'doubt', fact, fact.places));
      continue;
    }
    for (const [n, { act }] of acts.entries()) {
      const code = codeFor(fact.value.status, holds[n] ?? null);
      if (code === null) continue;
      const proof = act.facts.find(({ kind }) => kind === 'vote' || kind === 'decision' || kind === 'title')?.places ?? [];
      byAct.set(act.id, [
        ...(byAct.get(act.id) ?? []),
        notice(code, code === 'movementDuringAct' ? 'doubt' : 'info', fact, [...proof, ...fact.places]),
      ]);
    }
  }
  return { byAct, unplaced };
}

/** What an act has to say: who is plainly there needs no word. `holds` null: somebody comes or goes while the act is dealt with. */
function codeFor(status: Attendance['value']['status'], holds: boolean | null): string | null {
  if (holds === null) return 'movementDuringAct';
  if (status === 'represented') return holds ? 'representedForAct' : null;
  if (status === 'absent') return holds ? 'awayForAct' : null;
  return holds ? null : 'awayForAct';
}

function notice(code: string, level: Notice['level'], { value }: Attendance, places: Notice['places']): Notice {
  const full = ({ title, printed }: { title: string | null; printed: string }) => (title === null ? printed : `${title} ${printed}`);
  const holder: Record<string, string> = value.by === null ? {} : { holder: full(value.by) };
  return { code, level, params: { person: full(value.person), condition: value.condition ?? '', ...holder }, places };
}

/** For each act whether the fact's status holds, null for the act within which it changes; null where it can't be told. */
function actsOf({ value, places }: Attendance, acts: readonly ActOfMinutes[]): (boolean | null)[] | null {
  const condition = value.condition ?? '';
  const attending = whenAttending(condition);
  if (attending !== null) {
    const from = attending.from === null ? 0 : positionOf(attending.from, acts, 'first');
    const until = attending.until === null ? acts.length : positionOf(attending.until, acts, 'end');
    return from === null || until === null ? null : acts.map((_, n) => n >= from && n < until);
  }
  return byPlace(condition, places, acts);
}

/** The first act that the bound lets in, or the one behind the last. An act that the minutes number otherwise gives no answer. */
function positionOf({ number, included }: Bound, acts: readonly ActOfMinutes[], side: 'first' | 'end'): number | null {
  const at = actNumbered(number, acts);
  if (at === null) return null;
  const within = side === 'first' ? included : !included;
  return within ? at : at + 1;
}

function actNumbered(number: string, acts: readonly ActOfMinutes[]): number | null {
  const asked = groupsOf(number);
  const fits = acts.flatMap(({ number: own }, n) => (own !== null && endsAlike(groupsOf(own), asked) ? [n] : []));
  const [only] = fits;
  return only !== undefined && fits.length === 1 ? only : null;
}

function groupsOf(number: string): string[] {
  return (number.match(/\d{1,12}/g) ?? []).map((group) => group.replace(/^0+(?=\d)/, ''));
}

/** "097" is "20221214-097", "23-03-05" is "23 03 05": the shorter is the end of the longer. */
function endsAlike(a: string[], b: string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && a.slice(-shorter).join('.') === b.slice(-shorter).join('.');
}

/** "Arrivée de M. X", printed between two acts or within one: before it not there, behind it there; the other way round for who leaves. */
function byPlace(condition: string, places: Attendance['places'], acts: readonly ActOfMinutes[]): (boolean | null)[] | null {
  const arrives = /^(?:arriv|rejoi|(?:a|ont|est|sont) (?:rejoint|arriv))/i.test(condition);
  const leaves = /^(?:d[ée]part|quitt|(?:a|ont) quitt|se retire)/i.test(condition);
  const first = acts[0];
  const at = places.map(({ start }) => start).reduce((last, start) => Math.max(last, start), 0);
  if (arrives === leaves || first === undefined) return null;
  // Before the first act, the words sum up what comes later ("Départ de M. X à 20 h"), unless they only say that somebody comes in.
  if (at < first.span.start) return /^arriv\S{2,3} de/i.test(condition) && !/\d/.test(condition) ? acts.map(() => true) : null;
  return acts.map(({ span }) => {
    if (span.start <= at && at < span.end) return null;
    return arrives === span.start > at;
  });
}
