import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import type { FactKind, FactOf } from '../../../corpus/record/fact.ts';
import { factsOfRows } from '../../scdl/facts-of-rows.ts';
import { rowsOfActs } from '../../scdl/rows-of-acts.ts';
import type { Rich } from '../compose/rich.ts';
import type { Draft } from '../draft.ts';
import type { Unit } from '../scope.ts';
import type { Subjects } from '../wording/words.ts';
import type { FindContext } from './finder.ts';
import { actRef, marksOf, type Told, tell, titleOf } from './tell.ts';

/**
 * Tells something of every act in scope: `say` words an act's facts, or returns null where they don't say it. With `scdl`, what an SCDL file
 * says beside the act (`isFromScdl`) comes behind them, for who words it as such.
 */
export async function byAct<K extends FactKind>(
  context: FindContext,
  kinds: K[],
  what: keyof Subjects,
  sayIt: (facts: FactOf<K>[], act: ActSummary) => Rich | null | Promise<Rich | null>,
  nearest?: (facts: FactOf<K>[], act: ActSummary) => Rich | null,
  { scdl = false } = {},
): Promise<Draft> {
  const { scope, words, reader } = context;
  const groups = await factsByAct(context, kinds);
  const rows = scdl
    ? await rowsOfActs(
        reader,
        scope.acts.map(({ id }) => id),
      )
    : undefined;
  const told: Told[] = [];
  for (const act of scope.acts) {
    const stated = groups.get(act.id) ?? [];
    // Of the kinds asked for, which the type can't say.
    const published = factsOfRows(rows?.get(act.id) ?? [], stated).filter(({ kind }) => kinds.some((one) => one === kind)) as FactOf<K>[];
    const facts = [...stated, ...published];
    const unit: Unit = { date: act.sessionDate, authority: act.authority.name, body: act.body, acts: [act] };
    const text = facts.length === 0 ? null : await sayIt(facts, act);
    if (text) told.push({ unit, silent: false, text });
    else {
      const near = nearest?.(facts, act) ?? null;
      const text = near ?? words.actSilent(actRef(act), words.subjects[what], await titleOf(context, act.id));
      told.push({ unit, silent: true, text, ...(near ? { near: marksOf(near) } : {}) });
    }
  }
  return tell(context, told, what);
}

/** The same for a sitting: what its acts say alike is told once, from the first that says it. */
export async function bySitting<K extends FactKind>(
  context: FindContext,
  kinds: K[],
  what: keyof Subjects,
  sayIt: (facts: FactOf<K>[], unit: Unit) => Rich | null | Promise<Rich | null>,
  nearest?: (facts: FactOf<K>[], unit: Unit) => Rich | null,
): Promise<Draft> {
  const { scope, words } = context;
  const groups = await factsByAct(context, kinds);
  const told: Told[] = [];
  for (const unit of scope.units) {
    const facts = distinct(unit.acts.flatMap((act) => groups.get(act.id) ?? []));
    const text = facts.length === 0 ? null : await sayIt(facts, unit);
    const first = unit.acts[0];
    if (text) told.push({ unit, silent: false, text });
    else if (first) {
      const near = nearest?.(facts, unit) ?? null;
      const silent = near ?? words.actSilent(actRef(first), words.subjects[what], await titleOf(context, first.id));
      told.push({ unit, silent: true, text: silent, ...(near ? { near: marksOf(near) } : {}) });
    }
  }
  return tell(context, told, what);
}

async function factsByAct<K extends FactKind>({ reader, scope }: FindContext, kinds: K[]): Promise<Map<string, FactOf<K>[]>> {
  if (scope.acts.length === 0) return new Map();
  const facts = await reader.facts({ kinds, actIds: scope.acts.map((act) => act.id) });
  return groupBy(facts, (fact) => fact.actId);
}

/** One fact of each value. */
function distinct<K extends FactKind>(facts: readonly FactOf<K>[]): FactOf<K>[] {
  const known = new Map<string, FactOf<K>>();
  for (const fact of facts) {
    const key = `${fact.kind}|${JSON.stringify(fact.value)}`;
    if (!known.has(key)) known.set(key, fact);
  }
  return [...known.values()];
}
