import { z } from 'zod';

/**
 * Where something stands: UTF-16 offsets into the text of an act as it is served
 * (`GET /api/acts/:id/text`), end exclusive, so that `text.slice(start, end)` is what was read.
 */
export const placeSchema = z
  .object({ actId: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() })
  .refine((place) => place.end > place.start, 'a place holds at least one character');

export type Place = z.infer<typeof placeSchema>;

/** A place in a text whose act has no identifier yet: what an extractor returns. */
export type Span = { start: number; end: number };
