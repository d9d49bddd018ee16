import { groupBy } from '../group-by.ts';
import type { FactKind } from '../record/fact.ts';
import { type ActFacts, attendanceKinds, type Telling } from './corpus-writer.ts';
import type { Tables } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type ActRow, type FactRow, factOf, noData, summaryOf } from './rows.ts';
import { and, isIn } from './sql.ts';

type Read = Pick<Tables, 'acts' | 'facts'>;

/** Acts read at once with their facts: some 50 facts each. */
const actsAtOnce = 500;

/**
 * What the acts tell of their sittings, one authority at a time. Held at once: the ids of all acts, and the facts of those that tell
 * something of their own in one authority.
 */
export async function* tellingsOf(tables: Read): AsyncGenerator<Telling[]> {
  const authorities = new Map<string, Map<string, string[]>>();
  for await (const rows of streamRows<ActRow>(tables.acts, { where: noData, columns: ['id', 'authority', 'telling'] })) {
    for (const { id, authority, telling } of rows) {
      const groups = authorities.get(authority) ?? new Map<string, string[]>();
      authorities.set(authority, groups);
      const group = groups.get(telling);
      if (group) group.push(id);
      else groups.set(telling, [id]);
    }
  }
  for (const authority of [...authorities.keys()].sort()) {
    const groups = new Map(
      [...(authorities.get(authority)?.values() ?? [])].map((ids): [string, string[]] => {
        const sorted = ids.sort();
        return [sorted[0] ?? '', sorted];
      }),
    );
    const told = await actFactsOf(tables, [...groups.keys()]);
    yield told.map((act): Telling => ({ ...act, actIds: groups.get(act.id) ?? [act.id] }));
  }
}

/** Acts with their facts about who was there, or of other kinds, in the order of the sittings. */
export async function actFactsOf(
  tables: Read,
  actIds: readonly string[],
  kinds: readonly FactKind[] = attendanceKinds,
): Promise<ActFacts[]> {
  const acts: (ActFacts & { day: string })[] = [];
  for (let at = 0; at < actIds.length; at += actsAtOnce) {
    const ids = actIds.slice(at, at + actsAtOnce);
    const [rows, facts] = await Promise.all([
      readRows<ActRow>(tables.acts, { where: isIn('id', ids), columns: ['id', 'day', 'file', 'summary'] }),
      readRows<FactRow>(tables.facts, { where: and([isIn('actId', ids), isIn('kind', kinds)]), columns: ['actId', 'n', 'json'] }),
    ]);
    const byAct = groupBy(facts, (row) => row.actId);
    for (const row of rows) {
      const { id, kind, authority, body, sessionDate, title } = summaryOf(row);
      const own = (byAct.get(id) ?? []).sort((a, b) => a.n - b.n).map(factOf);
      acts.push({ id, kind, authority, body, sessionDate, title, facts: own, day: row.day });
    }
  }
  return acts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1)).map(({ day: _, ...act }): ActFacts => act);
}
