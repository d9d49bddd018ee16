import { z } from 'zod';
import { type Lang, langSchema } from '../../server/contract.ts';

/**
 * The state of a component, in its custom id (100 characters at most): what it does, the answer's language and fingerprint, and which page,
 * citation or choice. The question is read from the message. So components work after a restart, and never show the words of an answer
 * that has changed meanwhile under an old number.
 */
export type ComponentState =
  | { does: 'more'; lang: Lang; print: string; page: number }
  | { does: 'quote'; lang: Lang; print: string; n: number; part: number }
  | { does: 'choose'; lang: Lang; print: string; n: number }
  /** A menu, whose chosen value is the custom id of the button that it stands for. */
  | { does: 'pick'; lang: Lang; print: string; of: 'quote' | 'choose' }
  | { does: 'wrong'; lang: Lang; print: string };

const number = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const head = { lang: langSchema, print: z.string().min(1).max(40) };

const stateSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('more'), ...head, page: number }),
  z.object({ does: z.literal('quote'), ...head, n: number, part: number }),
  z.object({ does: z.literal('choose'), ...head, n: number }),
  z.object({ does: z.literal('pick'), ...head, of: z.enum(['quote', 'choose']) }),
  z.object({ does: z.literal('wrong'), ...head }),
]);

const order = { more: ['page'], quote: ['n', 'part'], choose: ['n'], pick: ['of'], wrong: [] } as const;

export function customId(state: ComponentState): string {
  const values: Record<string, string | number> = state;
  return [state.does, state.lang, state.print, ...order[state.does].map((key) => values[key])].join(':');
}

/** null for what this version of the bot did not make. */
export function readCustomId(id: string): ComponentState | null {
  const [does = '', lang, print, ...rest] = id.split(':');
  const keys = Object.entries(order).find(([name]) => name === does)?.[1] ?? [];
  const state = stateSchema.safeParse({ does, lang, print, ...Object.fromEntries(keys.map((key, i) => [key, rest[i]])) });
  return state.success && rest.length === keys.length ? state.data : null;
}
