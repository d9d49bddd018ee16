import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '../../server/client.ts';
import { projectActs } from '../../tests/support/store-of.ts';
import { type Memory, startProgram } from '../start-server.ts';
import { stewardOf } from './steward.ts';
import type { Topics } from './unique-questions.ts';
import { usesOf } from './uses.ts';

export type MixedUseReport = {
  /** MiB, each `sampleSeconds`. */
  curve: (Memory & { seconds: number })[];
  /** How often each thing was done. */
  done: Record<string, number>;
  statuses: Record<string, number>;
  /** What was neither an answer, nor a refusal of bad input, nor shed load; and what the server logged as an error. */
  failures: string[];
};

/** Between two things that one user does: a server under all that a machine can send sheds load and says little of use. */
const thinkMs = 50;
/** The act is read anew, and a document is given, so many times in the whole. */
const changes = 10;

/** Uses a server over the project's acts in every way at once, one user for each, and looks at its memory meanwhile. */
export async function measureMixedUse({
  seconds,
  sampleSeconds,
  env = {},
}: {
  seconds: number;
  sampleSeconds: number;
  env?: Record<string, string>;
}): Promise<MixedUseReport> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-mixed-'));
  await cp(projectActs, folder, { recursive: true });
  const server = await startProgram({ ...env, CORPUS_DIR: folder });
  const end = performance.now() + seconds * 1_000;
  const isOver = () => performance.now() >= end;
  const report = { curve: [] as MixedUseReport['curve'], done: {} as Record<string, number>, statuses: {} as Record<string, number> };
  const failures: string[] = [];
  const counted = async (name: string, run: () => Promise<number[]>) => {
    report.done[name] = (report.done[name] ?? 0) + 1;
    try {
      for (const status of await run()) {
        report.statuses[status] = (report.statuses[status] ?? 0) + 1;
        if (status >= 500 && status !== 503) failures.push(`${name}: ${status}`);
      }
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  };
  const user = async (name: string, use: (n: number) => Promise<number[]>, waitMs: number) => {
    for (let n = 0; !isOver(); n += 1) {
      await counted(name, () => use(n));
      await pause(waitMs);
    }
  };
  try {
    const uses = usesOf(server.url, await topicsOf(server.url));
    const [first = ''] = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
    const steward = stewardOf(server.url, join(folder, first));
    const tend = async (n: number) => {
      await steward.changeAct(n);
      await steward.giveDocument(n);
      return [];
    };
    const begun = performance.now();
    const sample = async () => {
      while (!isOver()) {
        await pause(sampleSeconds * 1_000);
        report.curve.push({ seconds: Math.round((performance.now() - begun) / 1_000), ...(await server.memory()) });
      }
    };
    await Promise.all([
      ...Object.entries(uses).map(([name, use]) => user(name, use, thinkMs)),
      user('steward', tend, (seconds * 1_000) / changes),
      sample(),
    ]);
    failures.push(
      ...server
        .output()
        .split('\n')
        .filter((line) => line.includes('"level":"error"')),
    );
    return { ...report, failures };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function topicsOf(url: string): Promise<Topics> {
  const { api } = createClient(url);
  const [acts, people] = await Promise.all([
    api.acts.$get({ query: {} }).then((response) => response.json()),
    api.people.$get({ query: {} }).then((response) => response.json()),
  ]);
  if (!('items' in acts) || !('items' in people)) throw new Error('The server under measure tells no acts.');
  return {
    actIds: acts.items.map(({ id }) => id),
    dates: acts.items.flatMap(({ sessionDate }) => sessionDate ?? []),
    subjects: acts.items.map(({ title }) => title.toLowerCase().slice(0, 80)),
    people: people.items.map(({ name }) => name),
  };
}
