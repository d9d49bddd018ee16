import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { benchCorpus, benchQuestions } from '../bench-questions.ts';
import { askAll, type Measured, peakBytes, task } from '../measured.ts';

/** Full text in memory with French stems. */
const { acts, questions: ofEach } = task();
const db = create({
  schema: { act: 'string', text: 'string' } as const,
  components: { tokenizer: { language: 'french', stemming: true, stemmer } },
});
const began = performance.now();
let batch: { act: string; text: string }[] = [];
const write = async () => {
  await insertMultiple(db, batch);
  batch = [];
};
for (const { text, expected } of benchCorpus(acts)) {
  batch.push({ act: expected.id, text });
  if (batch.length >= 500) await write();
}
await write();
const ingestSeconds = (performance.now() - began) / 1000;
const questions = benchQuestions(acts, ofEach);
const ask = async ({ text }: { text: string }) => ({
  ids: (await search(db, { term: text, properties: ['text'], limit: 10 })).hits.map((hit) => hit.document.act),
});
const [fact, open] = [await askAll(questions, 'fact', ask), await askAll(questions, 'open', ask)];
console.log(JSON.stringify({ system: 'Orama, French stems', acts, ingestSeconds, peakBytes: peakBytes(), fact, open } satisfies Measured));
