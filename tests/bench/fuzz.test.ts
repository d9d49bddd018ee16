import { expect, it } from 'vitest';
import { fuzzDocuments } from '../../bench/fuzz-documents.ts';
import { fuzzSite } from '../../bench/fuzz-site.ts';

// A hundredth of `npm run bench:fuzz`. Each run has another seed: fast-check prints it with what it found.
const seed = Date.now() % 2 ** 31;

it('no generated request makes the site fail, hang or grow', { timeout: 120_000 }, async () => {
  const { statuses, growthMiB } = await fuzzSite({ requests: 100, seed });
  expect(statuses[200]).toBeGreaterThan(0);
  expect(statuses[400]).toBeGreaterThan(0);
  expect(growthMiB).toBeLessThan(50);
});

it('no generated document makes reading fail or grow', { timeout: 120_000 }, async () => {
  const { read, refused, growthMiB } = await fuzzDocuments({ documents: 20, seed });
  expect(read + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  expect(growthMiB).toBeLessThan(50);
});
