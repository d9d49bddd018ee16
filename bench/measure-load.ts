import autocannon from 'autocannon';
import { type Memory, startProgram } from './start-server.ts';

const questions = [
  'Qui avait procuration le 28 août 2018 ?',
  'Who chaired the sitting of 21 March 2023?',
  'Quel montant pour le groupement de commandes ?',
  'Qui était absent le 16 mars 2015 ?',
];
const json = { 'content-type': 'application/json' };
const asking = questions.map((question) => ({
  method: 'POST' as const,
  path: '/api/ask',
  headers: json,
  body: JSON.stringify({ question }),
}));

export type LoadReport = {
  /** Answers by status: 503 is load that was shed. */
  statuses: Record<string, number>;
  /** Connections that broke and answers that never came. */
  errors: number;
  timeouts: number;
  p50Ms: number;
  p99Ms: number;
  /** Resident memory in MiB: before, after a tenth of the time, at its highest, and at the end. */
  memory: { before: number; settled: number; most: number; after: number };
  /** Memory of all kinds, at some thirty moments of the time. */
  curve: (Memory & { seconds: number })[];
  /** A question asked when it is over. */
  answerAfterMs: number;
  answerAfterStatus: number;
  logged: string;
};

/** Asks a server of its own by so many connections at once for so long, and looks at its memory meanwhile. */
export async function measureLoad({ connections, seconds }: { connections: number; seconds: number }): Promise<LoadReport> {
  const server = await startProgram({ MAX_CONNECTIONS: String(connections + 100) });
  const ask = () => fetch(`${server.url}/api/ask`, { method: 'POST', headers: json, body: asking[0]?.body ?? '' });
  try {
    // What is loaded with the first questions is no growth.
    for (let n = 0; n < 20; n += 1) await (await ask()).text();
    const before = (await server.memory()).resident;
    const curve: LoadReport['curve'] = [];
    const start = performance.now();
    const look = async () => {
      const memory = await server.memory();
      curve.push({ seconds: Math.round((performance.now() - start) / 1_000), ...memory });
    };
    const watch = setInterval(() => void look().catch(() => {}), Math.max(200, (seconds * 1_000) / 30));
    const result = await autocannon({ url: server.url, connections, duration: seconds, timeout: 60, requests: asking });
    clearInterval(watch);
    const began = performance.now();
    const after = await ask();
    await after.text();
    const seen = curve.map(({ resident }) => resident);
    const answerAfterMs = Math.round(performance.now() - began);
    return {
      statuses: Object.fromEntries(Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0])),
      errors: result.errors,
      timeouts: result.timeouts,
      p50Ms: result.latency.p50,
      p99Ms: result.latency.p99,
      memory: {
        before,
        settled: seen[Math.floor(seen.length / 10)] ?? before,
        most: Math.max(before, ...seen),
        after: (await server.memory()).resident,
      },
      curve,
      answerAfterMs,
      answerAfterStatus: after.status,
      logged: server.output(),
    };
  } finally {
    await server.stop();
  }
}
