import { expect, test } from 'vitest';
import { pageOfStream } from '../../../server/routes/page-of-stream.ts';

async function* batches(count: number) {
  // In no order, each number once: 7 shares no factor with a power of ten.
  for (let at = 0; at < count; at += 100) yield Array.from({ length: 100 }, (_, n) => ((at + n) * 7) % count);
}
const ascending = (a: number, b: number) => a - b;

test('gives the pages of a list that is never whole in memory', async () => {
  const first = await pageOfStream(batches(10_000), ascending, { limit: 3 });
  expect(first).toMatchObject({ items: [0, 1, 2], total: 10_000 });
  const second = await pageOfStream(batches(10_000), ascending, { limit: 3, ...(first.nextCursor && { cursor: first.nextCursor }) });
  expect(second.items).toEqual([3, 4, 5]);
});

test('refuses a cursor that would hold the whole list', async () => {
  const cursor = Buffer.from('from-999999999').toString('base64url');
  await expect(pageOfStream(batches(100), ascending, { cursor })).rejects.toMatchObject({ facts: { errors: [{ field: 'cursor' }] } });
});
