import type { Coverage } from '../corpus-reader.ts';
import type { Tables } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type ActRow, noData } from './rows.ts';

/** What the store holds, counted once when a state is finished. */
export async function coverageOf(tables: Tables, embedder: string): Promise<Coverage> {
  const sittings = new Set<string>();
  const authorities = new Set<string>();
  const bodies = new Set<string>();
  const days = { from: null as string | null, to: null as string | null };
  let [acts, alerts] = [0, 0];
  for await (const rows of streamRows<ActRow>(tables.acts, { where: noData, columns: ['day', 'authority', 'body', 'alerts'] })) {
    for (const { day, authority, body, alerts: own } of rows) {
      acts += 1;
      alerts += own;
      authorities.add(authority);
      if (body !== null) bodies.add(body);
      if (day === '') continue;
      sittings.add(JSON.stringify([day, authority, body]));
      if (days.from === null || day < days.from) days.from = day;
      if (days.to === null || day > days.to) days.to = day;
    }
  }
  const [scdlRows, facts, passages, corpusAlerts, failed] = await Promise.all([
    tables.acts.countRows("kind = 'data'"),
    tables.facts.countRows(),
    tables.passages.countRows(),
    tables.notices.countRows("level = 'alert'"),
    readRows<{ file: string; code: string; message: string }>(tables.documents, {
      where: 'code IS NOT NULL',
      columns: ['file', 'code', 'message'],
    }),
  ]);
  return {
    acts,
    sittings: sittings.size,
    ...days,
    ...(scdlRows > 0 && { scdlRows }),
    facts,
    passages,
    alerts: alerts + corpusAlerts,
    authorities: [...authorities].sort(),
    bodies: [...bodies].sort(),
    failed: failed.sort((a, b) => (a.file < b.file ? -1 : 1)),
    embedder,
  };
}
