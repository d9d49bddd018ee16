import type { Intent } from '../contract.ts';

/** Intents by what they ask of, for the rules that treat several alike. */

/** Who was there, by standing in the lists of a sitting. */
const lists = ['attendance', 'present', 'absent', 'represented', 'proxies', 'presence'] as const satisfies readonly Intent[];

/** Who held an office at a sitting or signed its act. */
const offices = ['president', 'secretary', 'signatory'] as const satisfies readonly Intent[];

/** Answered by names that lists and offices hold: a name that is in none has no answer. */
export const nameIntents: ReadonlySet<Intent> = new Set([...lists, ...offices]);

/** Told of a sitting: complete with a date. */
export const sittingIntents: ReadonlySet<Intent> = new Set([...lists, ...offices, 'members', 'quorum', 'time', 'venue']);
