import type { Intent } from '../../../contract.ts';

/**
 * Wordings that ask for one thing. One wording a line, as `pattern.ts` explains; French and English.
 * `weight`: 3 asks for it beyond doubt, 2 by itself, 1 only where nothing else is asked. A longer wording wins over a shorter one of the same weight.
 * `all`: over all sittings. `count`: a number is asked for. `needs`: the row holds only where a person is named (or meant) in the question, or none is.
 */
export type WordingRow = {
  intent: Intent;
  aspect?: string;
  weight: number;
  all?: true;
  count?: true;
  needs?: 'person' | 'noPerson';
  fr: string;
  en: string;
};
