import type { Case, Reason } from '../check.ts';
import { equivalents } from '../equivalents.ts';
import { stemsOf } from '../stems.ts';
import { isGlue } from '../tables/glue-words.ts';
import { deciders, decidingWords } from '../tables/order-rows.ts';
import { voteRows } from '../tables/vote-rows.ts';

const auxiliaries = /^(?:est|sont|ete|etait|etaient|fut|is|are|was|were|been|be|being|soit)$/;

const howVoted: ReadonlySet<string> = new Set(`${voteRows.unanimity} ${voteRows.majority}`.split(' '));

/**
 * What an act decides, its body decides: whoever the cited article names is no subject of its verb ("la société X autorise le maire"), and no
 * "by" behind it. Looked at where the claim uses the verb of a cited decision.
 */
export function decider({ claim, evidence, carried }: Case): Reason | null {
  const verbs = new Set(evidence.facts.flatMap((fact) => (fact.kind === 'decision' ? stemsOf(fact.value.verb) : [])));
  if (verbs.size === 0) return null;
  const mayDecide = (i: number) => {
    const word = claim.words[i];
    if (word === undefined || word.part !== 'word' || isGlue(word.folded) || deciders.has(word.folded) || carried.has(i)) return true;
    // "The council unanimously agreed to ask …": how and that it decided names nobody.
    if (decidingWords.has(word.folded) || howVoted.has(word.folded)) return true;
    return equivalents([word.folded], claim.lang).some((way) => way.every((stem) => evidence.nameStems.has(stem)));
  };
  for (const [at, word] of claim.words.entries()) {
    if (word.part !== 'word' || !equivalents([word.folded], claim.lang).some((way) => way.length === 1 && verbs.has(way[0] ?? '')))
      continue;
    if (auxiliaries.test(claim.words[at - 1]?.folded ?? '')) {
      const by = claim.words.findIndex((one, i) => i > at && i <= at + 2 && /^(?:par|by)$/.test(one.folded));
      if (by >= 0 && !mayDecide(by + 1)) return 'wrongDecider';
      continue;
    }
    // "L'autorisation de signer", "the approval": a noun has no subject.
    if (/ation$|ment$|^accord$|approval$|approbation$/.test(word.folded)) continue;
    for (let i = at - 1; i >= 0 && !claim.words[i + 1]?.afterMark; i--) if (!mayDecide(i)) return 'wrongDecider';
    return null;
  }
  return null;
}
