import type { Page, Paged } from '../../corpus/corpus-reader.ts';
import { invalidRequest } from '../problem.ts';
import { pageLimits } from './input.ts';

/** One page of a list that is whole in memory. The cursor is opaque to callers: where the next page begins. */
export function pageOf<T>(items: T[], { limit = pageLimits.usual, cursor }: Page): Paged<T> {
  const start = cursor === undefined ? 0 : Number(/^from-(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || start > items.length) {
    throw invalidRequest([{ field: 'cursor', code: 'invalid', reason: 'is not a nextCursor of this list' }]);
  }
  const end = start + limit;
  const page = { items: items.slice(start, end), total: items.length };
  return end < items.length ? { ...page, nextCursor: Buffer.from(`from-${end}`).toString('base64url') } : page;
}
