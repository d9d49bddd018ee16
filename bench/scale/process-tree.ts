import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { peakBytes } from './measured.ts';

/** What this process and those it started have taken: milliseconds of processor since they began, and memory at most (the sum of each one's). */
export type Taken = { processorMs: number; peakBytes: number };

/** Ticks of the processor's time in /proc, a second: the same on all that Node runs on. */
const ticks = 100;

/** Of those that are over, what they had taken when last looked at. */
const known = new Map<string, number>();

/** As Linux tells it in /proc; elsewhere of this process alone. */
export function takenByTree(): Taken {
  const { user, system } = process.cpuUsage();
  const own = { processorMs: (user + system) / 1000, peakBytes: peakOf('self') ?? peakBytes() };
  const children = childrenOf(String(process.pid));
  for (const pid of children) known.set(pid, Math.max(known.get(pid) ?? 0, processorOf(pid)));
  return {
    processorMs: [...known.values()].reduce((sum, ms) => sum + ms, own.processorMs),
    peakBytes: children.reduce((sum, pid) => sum + (peakOf(pid) ?? 0), own.peakBytes),
  };
}

/** From now on peaks are counted anew. */
export function forgetPeaks(): void {
  for (const pid of ['self', ...childrenOf(String(process.pid))]) {
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      // No such file, or the process is over: the peak stays that of the whole time.
    }
  }
}

/** Those it started, and those that they did. */
function childrenOf(pid: string): string[] {
  const tasks = readOr(() => readdirSync(`/proc/${pid}/task`), []);
  const children = tasks.flatMap((task) => readOr(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '), []));
  return children.filter((child) => child.trim() !== '').flatMap((child) => [child, ...childrenOf(child)]);
}

function peakOf(pid: string): number | null {
  const kilobytes = readOr(() => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1], undefined);
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Its 14th and 15th fields; the second, its name, may hold spaces. */
function processorOf(pid: string): number {
  const fields = readOr(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' '),
    [],
  );
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / ticks;
}

/** A process may be over by the time it is looked at. */
function readOr<T>(read: () => T, other: T): T {
  try {
    return read();
  } catch {
    return other;
  }
}
