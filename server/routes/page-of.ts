import type { Page, Paged } from '../../corpus/corpus-reader.ts';
import { invalidRequest } from '../problem.ts';
import { pageLimits } from './input.ts';

/** One page of a list whose items are in memory, whole or, with their number, up to the page's end. The cursor is opaque to callers. */
export function pageOf<T>(items: T[], { limit = pageLimits.usual, cursor }: Page, total = items.length): Paged<T> {
  const start = startOf(cursor);
  if (start > total) throw unknownCursor();
  const end = start + limit;
  const page = { items: items.slice(start, end), total };
  return end < total ? { ...page, nextCursor: Buffer.from(`from-${end}`).toString('base64url') } : page;
}

/** Where the page of a cursor begins. */
export function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const start = /^from-(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (start === undefined) throw unknownCursor();
  return Number(start);
}

function unknownCursor() {
  return invalidRequest([{ field: 'cursor', code: 'invalid', reason: 'is not a nextCursor of this list' }]);
}
