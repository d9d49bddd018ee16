import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Memory = { resident: number; heap: number; used: number; external: number };

/** `npm start` over the project's acts, in a process and a store of its own, without a limit of the rate. */
export async function startProgram(env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-bench-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'start.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      HOME: folder,
      PORT: '0',
      LANCEDB_URI: join(folder, 'data'),
      REPORTS_FILE: join(folder, 'reports.jsonl'),
      JOURNAL_FILE: join(folder, 'journal.jsonl'),
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      const said = /answers at (http\S+)/.exec(data.toString())?.[1];
      if (said !== undefined) resolve(said);
    });
    void exited.then(() => reject(new Error(output)));
  });
  return {
    url,
    /** What it wrote on standard error: errors alone. */
    output: () => output,
    isAlive: () => child.exitCode === null,
    /** MiB that it holds, as it tells itself: resident in all, what its heap has taken and uses, and what is outside of it. */
    memory: async (): Promise<Memory> => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const mib = (name: string) => Math.round(Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? Number.NaN) / 1024 ** 2);
      return {
        resident: mib('process_resident_memory_bytes'),
        heap: mib('nodejs_heap_size_total_bytes'),
        used: mib('nodejs_heap_size_used_bytes'),
        external: mib('nodejs_external_memory_bytes'),
      };
    },
    stop: async () => {
      child.kill('SIGTERM');
      const code = await exited;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
