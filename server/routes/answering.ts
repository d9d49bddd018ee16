import type { Answer, Ask } from '../contract.ts';

/** What the routes need of answering. `acceptLanguage` is the header as sent, for questions with no word of either language. */
export type Answering = (ask: Ask & { acceptLanguage?: string }) => Promise<Answer>;
