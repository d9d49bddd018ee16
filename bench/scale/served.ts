import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Milliseconds from the question to the last byte of its answer, and the answer. */
export type Served = { ms: number; text: string; citations: { actId: string }[] };

/**
 * The server of a store in a process of its own, asked over one connection that is kept, as browsers and programs do. The client is Node's plain
 * one: `fetch` takes some milliseconds of its own on a busy machine.
 */
export async function serveStore(store: string): Promise<{
  ask(question: string): Promise<Served>;
  /** By its own metrics: bytes that it holds now, processor time that it has taken. */
  process(): Promise<{ memory: number; cpuMs: number }>;
  stop(): void;
}> {
  const program = join(import.meta.dirname, 'systems/greffier-serve.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, store], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const agent = new Agent({ keepAlive: true });
  const call = (path: string, body?: string) =>
    new Promise<{ ms: number; bytes: Buffer }>((resolve, reject) => {
      const began = performance.now();
      const headers = { 'accept-encoding': 'gzip', ...(body && { 'content-type': 'application/json' }) };
      const sent = request(`${url}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - began;
          const bytes = Buffer.concat(parts);
          resolve({ ms, bytes: response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    async ask(question) {
      const { ms, bytes } = await call('/api/ask', JSON.stringify({ question }));
      // What this server sends is its own contract's `Answer`; a problem has neither.
      const { text = '', citations = [] } = JSON.parse(bytes.toString()) as Partial<Served>;
      return { ms, text, citations };
    },
    async process() {
      const metrics = (await call('/metrics')).bytes.toString();
      const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? Number.NaN);
      return { memory: value('process_resident_memory_bytes'), cpuMs: 1000 * value('process_cpu_seconds_total') };
    },
    stop: () => {
      agent.destroy();
      child.kill('SIGTERM');
    },
  };
}
