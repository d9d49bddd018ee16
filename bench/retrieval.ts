import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embedderFor } from '../corpus/embed/embedder-for.ts';
import { retrievalCollection } from './retrieval-collection.ts';
import { measureRetrieval } from './retrieval-measure.ts';

/**
 * `npm run bench:retrieval -- FILE [--json] [--embeddings SETTING]`: how often search puts the right paragraph first, for questions in
 * SQuAD form, with full text alone, with vectors alone and with both, through the store and the search that answering uses.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, embeddings: { type: 'string', default: 'builtin' } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: npm run bench:retrieval -- FILE [--json] [--embeddings SETTING]   (FILE: questions in SQuAD form)');
  process.exit(2);
}
const collection = retrievalCollection(JSON.parse(await readFile(file, 'utf8')));
const folder = await mkdtemp(join(tmpdir(), 'greffier-bench-'));
try {
  const started = performance.now();
  const figures = await measureRetrieval(collection, { uri: join(folder, 'store'), embedder: embedderFor(values.embeddings) });
  if (values.json) {
    console.log(JSON.stringify(figures));
  } else {
    console.log(
      `${collection.questions.length} questions, ${collection.paragraphs.length} paragraphs, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    console.log('            R@1    R@10   MRR');
    for (const [way, { r1, r10, mrr }] of Object.entries(figures)) {
      console.log(`${way.padEnd(10)} ${[r1, r10, mrr].map((figure) => figure.toFixed(3)).join('  ')}`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
