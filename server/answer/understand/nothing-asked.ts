import type { Question } from '../../contract.ts';

/** A question in which nothing was read: what code asks by itself begins with it. */
export const nothingAsked: Omit<Question, 'lang'> = {
  text: '',
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
  searched: [],
};
