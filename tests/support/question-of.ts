import { nothingAsked } from '../../server/answer/understand/nothing-asked.ts';
import type { Question } from '../../server/contract.ts';

/** A question as understanding gives it where nothing in it was read, but for what the test is about. */
export const questionOf = (text: string, of: Partial<Question> = {}): Question => ({
  ...nothingAsked,
  text,
  lang: 'fr',
  searched: of.subject ?? [],
  ...of,
});
