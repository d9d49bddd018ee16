import type { Fact } from '../../../../corpus/record/fact.ts';
import type { Case, Reason } from '../check.ts';
import { isAmbiguous, isThis, type Mention } from '../persons.ts';
import { officeCues } from '../tables/status-rows.ts';

type Office = keyof typeof officeCues;
const offices = ['president', 'secretary', 'signatory'] as const satisfies readonly Office[];
const cueOf = new Map(offices.flatMap((office) => officeCues[office].split(' ').map((word) => [word, office] as const)));

/** Who chaired, who was secretary, who signed: the person nearest to the word is the one of the cited fact. */
export function officesHeld({ claim, evidence, mentions, carried }: Case): { reason: Reason | null; explained: Mention[] } {
  const explained: Mention[] = [];
  for (const [at, word] of claim.words.entries()) {
    const office = word.part === 'word' ? cueOf.get(word.folded) : undefined;
    if (office === undefined || mentions.length === 0) continue;
    const facts = evidence.facts.filter((fact) => fact.kind === office);
    const person = nearest(mentions, at);
    const cited = facts.find((fact) => person !== undefined && holds(fact, person));
    if (cited === undefined) {
      // "le Président" of a decision is an office, not somebody: the person beside it must then be explained by something else.
      if (facts.length === 0 && isTitleOnly(word.folded)) continue;
      return { reason: 'officeNotCited', explained: [] };
    }
    if (person === undefined || isAmbiguous(person, evidence.act) || word.negated) return { reason: 'officeNotCited', explained: [] };
    if (cited.kind === 'president' && cited.value.orRepresentative && !/\b(?:ou|or)\b.{0,30}repr[eé]senta/iu.test(claim.text))
      return { reason: 'officeNotCited', explained: [] };
    carried.add(at);
    // "presided over the sitting"
    if (claim.words[at + 1]?.folded === 'over') carried.add(at + 1);
    explained.push(person);
  }
  return { reason: null, explained };
}

function holds(fact: Fact, person: Mention): boolean {
  return (fact.kind === 'president' || fact.kind === 'secretary' || fact.kind === 'signatory') && isThis(person, fact.value.person);
}

function isTitleOnly(word: string): boolean {
  return /^president|^chairman|^secret/.test(word);
}

function nearest(mentions: readonly Mention[], at: number): Mention | undefined {
  const distance = (mention: Mention) => (mention.from > at ? mention.from - at : at - mention.to);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0];
}
