import { z } from 'zod';
import type { ActSummary } from '../corpus-reader.ts';
import { StoreError } from './store-error.ts';

const cursorSchema = z.tuple([z.string(), z.string()]);

/** Where a page ended: acts come newest first, then by id, so that acts added meanwhile move nothing. */
export function cursorAfter({ sessionDate, id }: Pick<ActSummary, 'sessionDate' | 'id'>): string {
  return Buffer.from(JSON.stringify([sessionDate ?? '', id])).toString('base64url');
}

/** The index of the first act behind a cursor, in a list that is newest first. */
export function firstBehind(acts: readonly Pick<ActSummary, 'sessionDate' | 'id'>[], cursor: string): number {
  let place: [string, string];
  try {
    place = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new StoreError('badCursor', 'The cursor is none that a page of this list gave.', { cursor }, cause);
  }
  const [day, id] = place;
  const at = acts.findIndex((act) => (act.sessionDate ?? '') < day || ((act.sessionDate ?? '') === day && act.id > id));
  return at < 0 ? acts.length : at;
}
