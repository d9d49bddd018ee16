import type { Lang } from '../../server/contract.ts';

/** The language for a Discord client's ("fr", "en-GB", "de"): French but for English ones, as the server has it for other languages. */
export function langOf(locale: string): Lang {
  return locale.startsWith('en') ? 'en' : 'fr';
}
