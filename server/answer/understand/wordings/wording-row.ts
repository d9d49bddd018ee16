import type { Intent } from '../../../contract.ts';
import type { aspects } from '../aspects.ts';

/** An intent with one of its aspects. */
type Side = { [K in Intent]: { intent: K; aspect?: K extends keyof typeof aspects ? (typeof aspects)[K][number] : never } }[Intent];

/**
 * Wordings that ask for one thing. One wording a line, as `pattern.ts` explains; French and English.
 * `weight`: 3 asks for it beyond doubt, 2 by itself, 1 only where nothing else is asked. A longer wording wins over a shorter one of the same weight.
 * `all`: over all sittings. `count`: a number is asked for. `needs`: the row holds only where a person is named (or meant) in the question, or none is.
 */
export type WordingRow = Side & {
  weight: number;
  all?: true;
  count?: true;
  needs?: 'person' | 'noPerson';
  fr: string;
  en: string;
};
