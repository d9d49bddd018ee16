import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, Table } from '@lancedb/lancedb';
import { Field, Schema, Utf8 } from 'apache-arrow';
import { connectStore } from './connect-store.ts';
import { readRows } from './read-rows.ts';
import { and, literal } from './sql.ts';
import type { StoreAccess } from './store-access.ts';
import { StoreError } from './store-error.ts';
import { asWriteError } from './write-error.ts';

const leaseTable = 'lease';

/** Who writes to the store: a row that one commit changes, so that it works wherever LanceDB does, on a folder and on object storage. */
export type Holder = { token: string; host: string; pid: string; beat: string };
const columns = ['token', 'host', 'pid', 'beat'] as const;
const schema = new Schema(columns.map((name) => new Field(name, new Utf8(), false)));
const nobody: Holder = { token: '', host: '', pid: '', beat: '' };

export type Lease = {
  /** Throws where another writer took the store over meanwhile (this one slept for long): what it would finish may be in the way of theirs. */
  check(): Promise<void>;
  release(): Promise<void>;
};

/** A holder of this machine whose process is gone is known at once; one of another machine by its silence. */
export type LeaseTimes = { beatMs: number; silentMs: number; pollMs: number };
const usual: LeaseTimes = { beatMs: 10_000, silentMs: 60_000, pollMs: 300 };

/**
 * Takes the right to write to the store, so that two ingestions don't mix; waits for who has it (`onWait` is told once) unless they are gone.
 * Throws `StoreError` where nothing can be written.
 */
export async function takeLease(
  { uri, access }: { uri: string; access?: Partial<StoreAccess> | undefined },
  { onWait, times = usual, signal }: { onWait?: (holder: Holder) => void; times?: LeaseTimes; signal?: AbortSignal } = {},
): Promise<Lease> {
  const { db } = await connectStore({ uri, access }, 'write');
  try {
    const table = await openLease(db);
    const token = randomUUID();
    let told = false;
    for (;;) {
      const holder = await read(table);
      if (isFree(holder, times) && (await take(table, holder, token))) break;
      if (!isFree(holder, times) && !told) {
        onWait?.(holder);
        told = true;
      }
      await wait(times.pollMs, undefined, { signal });
    }
    return held(db, table, token, { uri, times });
  } catch (error) {
    db.close();
    throw asWriteError(uri, error);
  }
}

function held(db: Connection, table: Table, token: string, { uri, times }: { uri: string; times: LeaseTimes }): Lease {
  const beating = setInterval(() => {
    // One beat that fails is no loss of the lease; a store that stays away is told by the next write.
    table.update({ where: `token = ${literal(token)}`, values: { beat: new Date().toISOString() } }).catch(() => {});
  }, times.beatMs);
  beating.unref();
  return {
    async check() {
      const holder = await read(table);
      if (holder.token === token) return;
      throw new StoreError(
        'leaseLost',
        `Another ingestion (process ${holder.pid} on ${holder.host}) took over the store in ${uri}; nothing of this one was kept. Start it again.`,
        { uri, host: holder.host, pid: holder.pid },
      );
    },
    async release() {
      clearInterval(beating);
      try {
        await table.update({ where: `token = ${literal(token)}`, values: { ...nobody } });
        await table.optimize({ cleanupOlderThan: new Date(Date.now() - times.silentMs) });
      } finally {
        db.close();
      }
    },
  };
}

async function openLease(db: Connection): Promise<Table> {
  if (!(await db.tableNames()).includes(leaseTable)) {
    try {
      return await db.createTable(leaseTable, [nobody], { schema });
    } catch (error) {
      // Another one made it between the two lines.
      if (!(error instanceof Error && /already exists/i.test(error.message))) throw error;
    }
  }
  return db.openTable(leaseTable);
}

async function read(table: Table): Promise<Holder> {
  const [holder] = await readRows<Holder>(table, { columns });
  return holder ?? nobody;
}

/** Changes the row only if it is still the one that was read: of two who try at once, one commit wins and the other finds no such row. */
async function take(table: Table, { token: before, beat }: Holder, token: string): Promise<boolean> {
  const values = { token, host: hostname(), pid: String(process.pid), beat: new Date().toISOString() };
  await table.update({ where: and([`token = ${literal(before)}`, `beat = ${literal(beat)}`]) ?? 'false', values });
  return (await read(table)).token === token;
}

function isFree({ token, host, pid, beat }: Holder, { silentMs }: LeaseTimes): boolean {
  if (token === '') return true;
  if (host === hostname() && !isAlive(Number(pid))) return true;
  return Date.now() - Date.parse(beat) > silentMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
