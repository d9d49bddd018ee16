import { foldWords } from '../../../../corpus/language/fold.ts';
import type { Case, Reason } from '../check.ts';

/** What a claim puts between quotation marks stands in the cited words, word for word. */
export function quotations({ claim, evidence }: Case): Reason | null {
  const printed = [...evidence.units.map((unit) => unit.printed), evidence.act.title].map((text) => ` ${foldWords(text)} `);
  return claim.quotes.every((quote) => printed.some((text) => text.includes(` ${foldWords(quote)} `))) ? null : 'quoteNotVerbatim';
}
