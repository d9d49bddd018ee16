import type { NoticeTally } from '../corpus-reader.ts';
import type { Notice } from '../record/notice.ts';
import { once } from './once.ts';
import type { Tables } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import type { ActRow } from './rows.ts';
import { hasAny } from './sql.ts';

type Row = { actIds: string[]; json: string };

/** Notices that compare acts: held in memory up to this many, looked up beyond. */
const mostHeld = 2_000;

export function corpusNotices(tables: Pick<Tables, 'notices'>): {
  of(actIds: readonly string[]): Promise<Notice[]>;
  all(): Promise<Notice[]>;
} {
  const count = once(() => tables.notices.countRows());
  const columns = ['actIds', 'json'] as const;
  const held = once(() => readRows<Row>(tables.notices, { columns }));
  const noticesIn = (rows: Row[]) => rows.map((row) => JSON.parse(row.json) as Notice);
  return {
    async of(actIds) {
      if ((await count()) > mostHeld) return noticesIn(await readRows<Row>(tables.notices, { where: hasAny('actIds', actIds), columns }));
      const wanted = new Set(actIds);
      return noticesIn((await held()).filter((row) => row.actIds.some((id) => wanted.has(id))));
    },
    all: async () => noticesIn(await readRows<Row>(tables.notices, { columns })),
  };
}

/** How many notices of its own each act has. */
export async function readTallies(tables: Pick<Tables, 'acts'>): Promise<Map<string, NoticeTally>> {
  const tallies = new Map<string, NoticeTally>();
  for await (const rows of streamRows<ActRow>(tables.acts, { where: "notices <> '[]'", columns: ['id', 'notices'] })) {
    for (const { id, notices } of rows) {
      const tally: NoticeTally = { alert: 0, doubt: 0, info: 0 };
      for (const { level } of JSON.parse(notices) as Notice[]) tally[level] += 1;
      tallies.set(id, tally);
    }
  }
  return tallies;
}
