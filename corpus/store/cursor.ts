import { z } from 'zod';
import { literal } from './sql.ts';
import { StoreError } from './store-error.ts';

const cursorSchema = z.tuple([z.string(), z.string()]);

/** Where a page ended: acts come newest first, then by id, so that acts added meanwhile move nothing. */
export function cursorAfter({ day, id }: { day: string; id: string }): string {
  return Buffer.from(JSON.stringify([day, id])).toString('base64url');
}

/** The condition on the rows behind a cursor. */
export function behindCursor(cursor: string): string {
  let place: [string, string];
  try {
    place = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new StoreError('badCursor', 'The cursor is none that a page of this list gave.', { cursor }, cause);
  }
  const [day, id] = place.map(literal) as [string, string];
  return `day < ${day} OR (day = ${day} AND id > ${id})`;
}
