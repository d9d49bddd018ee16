import type { TextReading } from '../read-text.ts';
import type { Item, Token } from './sequences.ts';

/** What is compared: a claim's items, in the order in which they are tried, with the tokens of the cited sentence. */
export type Walk = {
  claim: TextReading;
  unit: TextReading;
  tokens: readonly Token[];
  items: readonly Item[];
  /** Where words of the unit begin that the claim has, in whatever order. */
  told: ReadonlySet<number>;
  isTurned: boolean;
  isAmount: boolean;
};
