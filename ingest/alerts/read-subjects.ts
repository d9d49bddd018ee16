import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A subject that somebody follows: words to find in acts, or the id of a person, and where to post. */
const subjectSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    words: z.string().trim().min(1).max(500).optional(),
    person: z.string().trim().min(1).max(200).optional(),
    url: z.url({ protocol: /^https?$/ }),
  })
  .refine(({ words, person }) => (words === undefined) !== (person === undefined), 'needs either words or person');
const subjectsSchema = z
  .array(subjectSchema)
  .max(1_000)
  .refine((subjects) => new Set(subjects.map(({ name }) => name)).size === subjects.length, 'two subjects have one name');

export type Subject = z.infer<typeof subjectSchema>;

/** Says which file to mend. */
class SubjectsError extends Error {
  readonly code = 'subjectsInvalid';
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}. Mend the file, or leave ALERTS_FILE empty.`, options);
    this.name = 'SubjectsError';
  }
}

/** The subjects of a file (`[{"name": …, "words": …, "url": …}]`). Throws `SubjectsError`: a subject that is half read would tell nobody. */
export async function readSubjects(file: string): Promise<Subject[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new SubjectsError(file, 'cannot be read as JSON', { cause });
  }
  const parsed = subjectsSchema.safeParse(value);
  if (!parsed.success) throw new SubjectsError(file, z.prettifyError(parsed.error).replaceAll('\n', ' '), { cause: parsed.error });
  return parsed.data;
}
