import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { connectStore } from '../../../corpus/store/connect-store.ts';
import { lanceReader } from '../../../corpus/store/lance-reader.ts';
import { readManifest } from '../../../corpus/store/manifest.ts';
import { openTablesAt } from '../../../corpus/store/open-tables.ts';
import { answer } from '../../../server/answer/answer.ts';
import { type BenchQuestion, benchQuestions } from '../bench-questions.ts';
import { askAll, type Measured, quantile, task } from '../measured.ts';
import { recordedTables, replay } from '../recorded-tables.ts';
import { serveStore } from '../served.ts';

/**
 * Whole answers over HTTP from a server in a process of its own, then the LanceDB queries that the same questions take with nothing around them:
 * each is answered here too, of a reader that holds as little as the server's did, and what that read is read again bare, over a connection that
 * has read nothing but such queries.
 */
const { acts, questions: ofEach, store } = task();
const [{ db }, bareConnection] = await Promise.all([connectStore({ uri: store }, 'read'), connectStore({ uri: store }, 'read')]);
const { manifest } = await readManifest(db, store);
const recorded = recordedTables(await openTablesAt(db, manifest), await openTablesAt(bareConnection.db, manifest));
const reader = lanceReader({ tables: recorded.tables, coverage: manifest.coverage, embedder: embedderFor('builtin') });
const server = await serveStore(store);
const questions = benchQuestions(acts, ofEach);
const notes: string[] = [`${manifest.coverage.passages} passages`];
let peak = 0;

/**
 * Each question is asked beside its queries run bare, so that what else the machine does slows both alike. By turns one and the other comes first:
 * the second finds in the machine's memory what the first had to read from the disk.
 */
const of = async (kind: BenchQuestion['kind']) => {
  let began: { cpuMs: number } | undefined;
  const bare: { ms: number; cpuMs: number; queries: number }[] = [];
  let count = 0;
  const asked = await askAll(questions, kind, async ({ text: question, measured }) => {
    if (measured) began ??= await server.process();
    const bareFirst = count % 2 === 1;
    const before = bareFirst ? await bareQueries(question) : null;
    const { ms, text, citations } = await server.ask(question);
    const taken = before ?? (await bareQueries(question));
    count += 1;
    if (measured) bare.push(taken);
    return { ids: [...new Set(citations.map(({ actId }) => actId))], text, ms };
  });
  const ended = await server.process();
  peak = Math.max(peak, ended.memory);
  const cpuMs = (ended.cpuMs - (began?.cpuMs ?? Number.NaN)) / bare.length;
  const bareCpuMs = bare.reduce((sum, one) => sum + one.cpuMs, 0) / bare.length;
  const times = bare.map((one) => one.ms);
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const each = quantile(
    bare.map((one) => one.queries),
    0.5,
  );
  notes.push(
    `${kind}: ${each} LanceDB queries, bare p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; whole answer ${(asked.p50 / p50).toFixed(2)} times`,
    `${kind}: processor ${cpuMs.toFixed(1)} ms an answer, ${bareCpuMs.toFixed(1)} ms bare; whole answer ${(cpuMs / bareCpuMs).toFixed(2)} times`,
  );
  return asked;
};

/** What a question reads: how long it takes bare, in wall and processor time, and how many queries it is. */
async function bareQueries(question: string): Promise<{ ms: number; cpuMs: number; queries: number }> {
  recorded.take();
  await answer({ question }, { reader });
  const queries = recorded.take();
  const began = process.cpuUsage();
  const ms = await replay(queries);
  const { user, system } = process.cpuUsage(began);
  return { ms, cpuMs: (user + system) / 1000, queries: queries.length };
}
try {
  const began = performance.now();
  await server.ask(questions[0]?.text ?? '');
  notes.push(`the first answer after ${((performance.now() - began) / 1000).toFixed(1)} s, what is held of the corpus being read`);
  const [fact, open] = [await of('fact'), await of('open')];
  let found = 0;
  const searched = questions.filter((one) => one.kind === 'open' && one.measured);
  for (const { text, acts: right } of searched) {
    const hits = await reader.search({ text, limit: 10 });
    if (hits.some((hit) => right.includes(hit.act.id))) found += 1;
  }
  open.hit = found / searched.length;
  console.log(JSON.stringify({ system: 'greffier', acts, peakBytes: peak, fact, open, notes } satisfies Measured));
} finally {
  server.stop();
}
process.exit();
