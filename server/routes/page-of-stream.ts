import type { Page, Paged } from '../../corpus/corpus-reader.ts';
import { invalidRequest } from '../problem.ts';
import { pageLimits } from './input.ts';
import { pageOf, startOf } from './page-of.ts';

/** Rows that are sorted to find a page: whoever reads on so far narrows the list by date or words, or takes the export. */
const deepest = 100_000;

/**
 * One page of a list that is read in batches and in no order. Held at once: the rows up to the end of the page and as many again, whatever
 * the list's length; the rest is counted.
 */
export async function pageOfStream<T>(batches: AsyncIterable<T[]>, order: (a: T, b: T) => number, page: Page): Promise<Paged<T>> {
  if (startOf(page.cursor) > deepest)
    throw invalidRequest([
      { field: 'cursor', code: 'tooBig', reason: 'lies too far down: narrow the list by date or words, or take the export' },
    ]);
  const end = startOf(page.cursor) + (page.limit ?? pageLimits.usual);
  let first: T[] = [];
  let total = 0;
  for await (const batch of batches) {
    total += batch.length;
    first.push(...batch);
    if (first.length > 2 * end + 1_000) first = first.sort(order).slice(0, end);
  }
  return pageOf(first.sort(order), page, total);
}
