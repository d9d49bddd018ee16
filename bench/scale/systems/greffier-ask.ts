import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { connectStore } from '../../../corpus/store/connect-store.ts';
import { lanceReader } from '../../../corpus/store/lance-reader.ts';
import { readManifest } from '../../../corpus/store/manifest.ts';
import { openTablesAt } from '../../../corpus/store/open-tables.ts';
import { answer } from '../../../server/answer/answer.ts';
import { startServer } from '../../../server/main.ts';
import { benchQuestions } from '../bench-questions.ts';
import { askAll, type Measured, peakBytes, quantile, task } from '../measured.ts';
import { recordedTables, replay } from '../recorded-tables.ts';

/** Whole answers over HTTP, and what the same LanceDB queries take with nothing around them. */
const { acts, questions: ofEach, store } = task();
const { db } = await connectStore({ uri: store }, 'read');
const { manifest } = await readManifest(db, store);
const recorded = recordedTables(await openTablesAt(db, manifest));
const reader = lanceReader({ tables: recorded.tables, coverage: manifest.coverage, embedder: embedderFor('builtin') });
const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, reader, answer: (ask) => answer(ask, { reader }) });
const questions = benchQuestions(acts, ofEach);
const notes: string[] = [`${manifest.coverage.passages} passages`];

type Answered = { text: string; citations: { actId: string }[] };
const ask = async (question: string): Promise<Answered> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ question }) };
  // What this server sends is its own contract's `Answer`.
  return (await (await fetch(`${server.url}/api/ask`, init)).json()) as Answered;
};
const of = async (kind: 'fact' | 'open') => {
  const bare: number[] = [];
  const asked = await askAll(questions, kind, async ({ text }) => {
    recorded.take();
    const { text: said, citations = [] } = await ask(text);
    return { ids: [...new Set(citations.map(({ actId }) => actId))], text: said ?? '' };
  });
  for (const { text } of questions.filter((one) => one.kind === kind)) {
    recorded.take();
    await ask(text);
    bare.push(await replay(recorded.take()));
  }
  notes.push(
    `${kind}: bare LanceDB queries p50 ${quantile(bare, 0.5).toFixed(1)} ms, p95 ${quantile(bare, 0.95).toFixed(1)} ms; whole answer ${(asked.p50 / quantile(bare, 0.5)).toFixed(2)} times`,
  );
  return asked;
};
const [fact, open] = [await of('fact'), await of('open')];
let found = 0;
for (const { text, acts: right } of questions.filter((one) => one.kind === 'open')) {
  const hits = await reader.search({ text, limit: 10 });
  if (hits.some((hit) => right.includes(hit.act.id))) found += 1;
}
open.hit = found / questions.filter((one) => one.kind === 'open').length;
console.log(JSON.stringify({ system: 'greffier', acts, peakBytes: peakBytes(), fact, open, notes } satisfies Measured));
process.exit();
