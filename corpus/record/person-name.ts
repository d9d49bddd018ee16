import { z } from 'zod';

/** A person's name as one act prints it. Who that is, over all acts, is in the roll of people (`Person`). */
export const personNameSchema = z.object({
  /** As printed, made readable (no Markdown marks, single spaces), without the title: "J-P. ALBERT", "VIDAL-MORENO". */
  printed: z.string().min(1),
  /** The title as printed or as the list's heading gives it ("Mmes X et Y"); null where none is. */
  title: z.enum(['M.', 'Mme']).nullable(),
  /** First name or initials, where printed: "Christian", "J-P.". */
  given: z.string().nullable(),
  /** Surname with its particle: "LE CORRE", "de LARROQUE". */
  family: z.string().min(1),
});

export type PersonName = z.infer<typeof personNameSchema>;
