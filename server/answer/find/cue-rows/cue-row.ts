import type { Ways } from '../../understand/ways.ts';

/**
 * What a question asks for and how French acts say it. Add a row for a new kind of question, a line to a row for another way to ask, a word to
 * what is said for another way to say it.
 */
export type CueRow = {
  /** The ways to ask for it. */
  asked: Ways;
  /** What acts say then: beginnings of words or of runs of words, folded, parted by "|"; a space at the end asks for the whole word. */
  said: string;
  /** How surely those words mark an answer: what each of them is worth beside the subject, and all together at most. */
  worth: number;
  most?: number;
  /** Where the row is asked for, those that are not `alone` don't count. */
  alone?: true;
  /** A definition, or what somebody can do, is asked for. */
  definition?: true;
  ability?: true;
  /** A passage without any of these words answers nothing. */
  needed?: true;
  /** Asked with "why", the row does not hold: the reason is asked for, and the rest is what it is the reason of. */
  notWhy?: true;
};
