import { z } from 'zod';
import { answerStatuses, languages } from '../server/contract.ts';

/** A question with what makes its answer right: one line of a questions file. */
const gradedQuestionSchema = z.strictObject({
  id: z.string(),
  lang: z.enum(languages),
  q: z.string(),
  history: z.array(z.string()).optional(),
  /** The right status, or all that are right. */
  status: z.union([z.enum(answerStatuses), z.array(z.enum(answerStatuses))]),
  /** Regular expressions that the answer's text has to match, and may not match; case, accents and kinds of space apart. */
  must: z.array(z.string()).optional(),
  mustNot: z.array(z.string()).optional(),
  /** Regular expressions, each of which one quotation has to match. */
  quotes: z.array(z.string()).optional(),
  /** Acts that have to be cited, by the keys of the corpus (`Keys`). */
  cites: z.array(z.string()).optional(),
});
export type GradedQuestion = z.infer<typeof gradedQuestionSchema>;

/** Short names of acts, each with the date of its sitting: "A2018" is the act of 2018-08-28. */
export const keysSchema = z.record(z.string(), z.iso.date());
export type Keys = z.infer<typeof keysSchema>;

/** The questions of a JSON Lines file. */
export function parseGradedQuestions(lines: string): GradedQuestion[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => gradedQuestionSchema.parse(JSON.parse(line)));
}

/** Whether the corpus has no answer to it: nothing but "not found" and "not stated" is right. */
export function isUnanswerable({ status }: GradedQuestion): boolean {
  return [status].flat().every((one) => one === 'not_found' || one === 'not_stated');
}
