import { z } from 'zod';
import { placeSchema } from './place.ts';

/** `alert`: a check failed. `doubt`: a reading, a name or a scan that is unsure. `info`: what a reader should know. */
export const noticeLevels = ['alert', 'doubt', 'info'] as const;

/**
 * Something a reader should know about an act, a sitting or an answer. The sentence is worded for the reader from `code` and `params`
 * (one place per room and language); a notice never corrects an act.
 */
export const noticeSchema = z.object({
  code: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  level: z.enum(noticeLevels),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  places: z.array(placeSchema),
});

export type Notice = z.infer<typeof noticeSchema>;
