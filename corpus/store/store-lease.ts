import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, Table } from '@lancedb/lancedb';
import { Field, Schema, Utf8 } from 'apache-arrow';
import { connectStore } from './connect-store.ts';
import { optimize } from './optimize.ts';
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
export type LeaseTimes = { beatMs: number; silentMs: number; pollMs: number; youngMs: number };
/** `youngMs`: creating the table took 2 to 11 ms on a disk (ten times); what began before it was seen is over after half a second there. */
const usual: LeaseTimes = { beatMs: 10_000, silentMs: 60_000, pollMs: 300, youngMs: 500 };

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
    const table = await openLease(db, times);
    await grown(table, times);
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
        // A beat on its way, or whoever comes next, may be in between; what is not given back is free once this process is gone.
        const giveBack = () => table.update({ where: `token = ${literal(token)}`, values: { ...nobody } });
        for (let tries = 5; tries > 0 && !(await unlessOvertaken(giveBack)); tries--) await wait(times.pollMs);
        await unlessOvertaken(() => optimize(table, { cleanupOlderThan: new Date(Date.now() - times.silentMs) }));
      } finally {
        db.close();
      }
    },
  };
}

/** Opens the table, or makes it. While another one makes it, neither may work: tried again for a while, and told as it is if it lasts. */
async function openLease(db: Connection, times: LeaseTimes): Promise<Table> {
  for (let tries = 10; ; tries--) {
    try {
      if ((await db.tableNames()).includes(leaseTable)) return await db.openTable(leaseTable);
      return await db.createTable(leaseTable, [nobody], { schema });
    } catch (error) {
      if (tries === 1 || !(error instanceof Error && beingMade.test(error.message))) throw error;
      await wait(times.pollMs);
    }
  }
}

const overtaken = /incompatible transaction|commit conflict|concurrent/i;
const beingMade = new RegExp(`already exists|could not be loaded|${overtaken.source}`, 'i');

/**
 * Of two who create the table at once, LanceDB lets the later overwrite the earlier, with whoever has the lease in it by then: in a table that
 * was made a moment ago nobody takes it.
 */
async function grown(table: Table, { youngMs }: LeaseTimes): Promise<void> {
  const made = (await table.listVersions()).find(({ version }) => version === 1);
  const age = made ? Date.now() - made.timestamp.getTime() : youngMs;
  if (age < youngMs) await wait(youngMs - age);
}

/** Whether a change was committed, and not given up because another came first: LanceDB tells that as text alone. */
async function unlessOvertaken(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof Error && overtaken.test(error.message)) return false;
    throw error;
  }
}

async function read(table: Table): Promise<Holder> {
  const [holder] = await readRows<Holder>(table, { columns });
  return holder ?? nobody;
}

/** Changes the row only if it is still the one that was read: of two who try at once, one commit wins and the other finds no such row. */
async function take(table: Table, { token: before, beat }: Holder, token: string): Promise<boolean> {
  const values = { token, host: hostname(), pid: String(process.pid), beat: new Date().toISOString() };
  const where = and([`token = ${literal(before)}`, `beat = ${literal(beat)}`]) ?? 'false';
  await unlessOvertaken(() => table.update({ where, values }));
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
