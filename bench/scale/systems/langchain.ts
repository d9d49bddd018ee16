import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { Document } from '@langchain/core/documents';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { BuiltinEmbeddings } from '../../../corpus/embed/builtin-embeddings.ts';
import { benchCorpus, benchQuestions } from '../bench-questions.ts';
import { askAll, type Measured, peakBytes, task } from '../measured.ts';

/** The usual pipeline: a splitter that knows characters, the same embedder, a store in memory. No fact is read. */
const { acts, questions: ofEach } = task();
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
const store = new MemoryVectorStore(new BuiltinEmbeddings());
const began = performance.now();
let batch: Document[] = [];
const write = async () => {
  await store.addDocuments(await splitter.splitDocuments(batch));
  batch = [];
};
for (const { text, expected } of benchCorpus(acts)) {
  batch.push(new Document({ pageContent: text, metadata: { id: expected.id } }));
  if (batch.length >= 64) await write();
}
await write();
const ingestSeconds = (performance.now() - began) / 1000;
const questions = benchQuestions(acts, ofEach);
const ask = async ({ text }: { text: string }) => ({ ids: (await store.similaritySearch(text, 10)).map((one) => String(one.metadata.id)) });
const [fact, open] = [await askAll(questions, 'fact', ask), await askAll(questions, 'open', ask)];
console.log(JSON.stringify({ system: 'LangChain, in memory', acts, ingestSeconds, peakBytes: peakBytes(), fact, open } satisfies Measured));
