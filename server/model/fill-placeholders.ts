import type { Fact } from '../../corpus/record/fact.ts';
import type { Lang } from '../contract.ts';
import type { Claim } from './claim.ts';
import { valueOfFact } from './fact-line.ts';

const placeholder = /\{\{\s{0,4}fact:\s{0,4}([^{}\s]{1,200})\s{0,4}\}\}/g;

/**
 * The claim with the values of facts in the place of `{{fact:ID}}`; a fact that is placed is cited too. null where the id is of no fact that
 * was handed out, or of one without a value: such a claim says nothing.
 */
export function filled(claim: Claim, facts: ReadonlyMap<string, Fact>, lang: Lang): Claim | null {
  const placed = new Set(claim.cites.facts);
  let whole = true;
  const text = claim.text.replace(placeholder, (_, id: string) => {
    const fact = facts.get(id);
    const value = fact ? valueOfFact(fact, lang) : null;
    if (value === null) whole = false;
    placed.add(id);
    return value ?? '';
  });
  if (!whole || text.includes('{{')) return null;
  return { text: text.replace(/\s+/g, ' ').trim(), cites: { ...claim.cites, facts: [...placed] } };
}
