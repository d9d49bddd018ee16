import type { Question } from '../../server/contract.ts';

/** A question as understanding gives it where nothing in it was read, but for what the test is about. */
export const questionOf = (text: string, of: Partial<Question> = {}): Question => ({
  text,
  lang: 'fr',
  intent: 'open',
  alsoAsked: [],
  dates: [],
  impossibleDates: [],
  rank: null,
  people: [],
  acts: [],
  authority: null,
  body: null,
  aspect: null,
  yesNo: false,
  count: false,
  all: false,
  subject: [],
  searched: of.subject ?? [],
  ...of,
});
