import { parseArgs } from 'node:util';
import { keepHeapSteady } from '../server/operation/steady-heap.ts';
import { fuzzDocuments } from './fuzz-documents.ts';
import { fuzzSite } from './fuzz-site.ts';

/**
 * `npm run bench:fuzz -- [--requests N] [--documents N] [--seed N]`: 10,000 requests and 2,000 documents. Throws at the first fault; the seed that
 * it tells, with `--requests 250` or `--documents 250`, finds that fault again alone. 0 leaves one of the two out.
 */
// As the program that is asked.
keepHeapSteady();
const { values } = parseArgs({ options: { requests: { type: 'string' }, documents: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 30);
const requests = Number(values.requests ?? 10_000);
const documents = Number(values.documents ?? 2_000);
console.log(`seed ${seed}`);
const progress = (what: string) => (done: number, count: number) => {
  if (done % 1_000 === 0) console.error(`${what}: ${done} of ${count}`);
};
if (requests > 0) console.log(JSON.stringify(await fuzzSite({ requests, seed, progress: progress('requests') }), null, 2));
if (documents > 0) console.log(JSON.stringify(await fuzzDocuments({ documents, seed, progress: progress('documents') }), null, 2));
