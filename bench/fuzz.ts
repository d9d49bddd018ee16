import { parseArgs } from 'node:util';
import { fuzzDocuments } from './fuzz-documents.ts';
import { fuzzSite } from './fuzz-site.ts';

/** `npm run bench:fuzz -- [--requests N] [--documents N] [--seed N]`: 10,000 requests and 2,000 documents. Throws at the first fault. */
const { values } = parseArgs({ options: { requests: { type: 'string' }, documents: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
console.log(JSON.stringify(await fuzzSite({ requests: Number(values.requests ?? 10_000), seed }), null, 2));
console.log(JSON.stringify(await fuzzDocuments({ documents: Number(values.documents ?? 2_000), seed }), null, 2));
