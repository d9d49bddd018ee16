import type { Answer, Ask, Progress } from '../contract.ts';

/** What may be said while an answer is made. */
type AnsweringHooks = {
  /** Told of steps, and of sentences as they pass every check. */
  progress?: Progress;
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal;
  /** `none`: from the records alone, for who needs facts and no words. */
  model?: 'none';
};

/** What the routes need of answering. `acceptLanguage` is the header as sent, for questions with no word of either language. */
export type Answering = (ask: Ask & { acceptLanguage?: string }, hooks?: AnsweringHooks) => Promise<Answer>;
