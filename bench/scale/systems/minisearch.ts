import MiniSearch from 'minisearch';
import { benchCorpus, benchQuestions } from '../bench-questions.ts';
import { askAll, type Measured, peakBytes, task } from '../measured.ts';

/** Full text in memory, words as they are (lower case). */
const { acts, questions: ofEach } = task();
const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
const began = performance.now();
for (const { text, expected } of benchCorpus(acts)) index.add({ id: expected.id, text });
const ingestSeconds = (performance.now() - began) / 1000;
const questions = benchQuestions(acts, ofEach);
const ask = async ({ text }: { text: string }) => ({
  ids: index
    .search(text)
    .slice(0, 10)
    .map(({ id }) => String(id)),
});
const [fact, open] = [await askAll(questions, 'fact', ask), await askAll(questions, 'open', ask)];
console.log(JSON.stringify({ system: 'MiniSearch', acts, ingestSeconds, peakBytes: peakBytes(), fact, open } satisfies Measured));
