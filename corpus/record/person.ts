import { z } from 'zod';
import { personNameSchema } from './person-name.ts';

/** One person over the acts of one authority. Spellings are joined only with a reason; two people who may be one stay two. */
export const personSchema = z.object({
  /** `descazeaux`, `gonzalez-j`: readable, stable, unique in the corpus. */
  id: z.string().min(1),
  authority: z.string(),
  /** The fullest printed form, with its title: "M. Antoine VERDIER". */
  name: z.string(),
  title: z.enum(['M.', 'Mme']).nullable(),
  spellings: z.array(
    z.object({
      name: personNameSchema,
      actIds: z.array(z.string()),
      /** Why this spelling is taken to be this person: a `PersonReason` (see person-reasons.ts, which words it). */
      reason: z.string(),
    }),
  ),
  /** Others that may be the same person, with the reason it is not settled. */
  possiblySame: z.array(z.object({ personId: z.string(), reason: z.string() })),
});

export type Person = z.infer<typeof personSchema>;
