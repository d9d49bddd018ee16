import { z } from 'zod';
import { type FactKind, type FactOf, factKinds, factSchema } from '../../corpus/record/fact.ts';

/**
 * What a person says of one place in an act against (or beside) what was extracted there, one line of `corrections.jsonl`. `value` is the
 * fact's value in the shape of its kind; null says that no fact of the kind stands there. `quote` holds the words at the place, so that the
 * correction finds them again after a new reading and knows when they are gone.
 */
export const correctionSchema = z
  .strictObject({
    /** Id of the act, as `npm run read` and the reader's address give it. */
    act: z.string().min(1),
    kind: z.enum(factKinds as [FactKind, ...FactKind[]]),
    place: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) }),
    value: z.unknown(),
    /** Who checked, on which day, and why. */
    by: z.string().min(1),
    on: z.iso.date(),
    why: z.string().min(1),
  })
  .superRefine(({ kind, value }, context) => {
    if (value === null) return;
    const shape = factSchema.options.find((option) => option.shape.kind.value === kind)?.shape.value;
    for (const issue of shape?.safeParse(value).error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message, path: ['value', ...issue.path] });
  });

/** A checked correction with the line of the file that it stands on. */
export type Correction = Omit<z.infer<typeof correctionSchema>, 'value'> & { value: FactOf<FactKind>['value'] | null; line: number };
