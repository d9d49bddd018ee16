import { z } from 'zod';

/** For whoever looks after the server by its pages. */
export const adminSettings = {
  JOURNAL_FILE: {
    schema: z.string().trim().min(1).default('data/journal.jsonl'),
    about: 'File that keeps who did what on the administration pages, one JSON a line; it holds no text of acts.',
    fix: 'give the path of a file, for instance data/journal.jsonl',
  },
  UPLOAD_MB: {
    schema: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(200))
      .prefault('50'),
    about: 'Megabytes that a file given on the administration pages may have.',
    fix: 'give a whole number from 1 to 200',
  },
} as const;
