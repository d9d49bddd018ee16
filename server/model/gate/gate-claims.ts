import { hiddenLetters } from '../addresses-reader.ts';
import type { Claim, GateInput, GateOutcome } from '../claim.ts';
import type { Case, Reason } from './check.ts';
import { actsNamed } from './checks/acts-named.ts';
import { decider } from './checks/decider.ts';
import { onQuestion } from './checks/on-question.ts';
import { organisationsListed } from './checks/organisations.ts';
import { people } from './checks/people.ts';
import { quotations } from './checks/quotations.ts';
import { voteTold } from './checks/vote.ts';
import { clauses } from './clauses.ts';
import { evidenceOf } from './evidence.ts';
import { mentionsIn } from './persons.ts';
import { readText } from './read-text.ts';

/**
 * Lets through the claims that the cited records carry, and nothing else. A claim is a sentence about one act, or one that is true of each act
 * that it cites: every figure, date, name, vote, negation and word of meaning stands in a cited fact, or in one sentence of a cited passage,
 * and people stand to each other as the facts say. Pure; the same input gives the same outcome. Citations that a kept claim does not need are
 * left out of it.
 */
export function gateClaims(input: GateInput): GateOutcome {
  const outcome: GateOutcome = { kept: [], dropped: [] };
  for (const claim of input.claims) {
    const { reason, cites } = judged(claim, input);
    if (reason === null) outcome.kept.push({ ...claim, cites });
    else outcome.dropped.push({ claim, reason });
  }
  return outcome;
}

/** Beyond this many citations a claim is a list whose parts all count. */
const prunable = 12;

function judged(claim: Claim, input: GateInput): { reason: Reason | null; cites: Claim['cites'] } {
  const { cites } = claim;
  const reason = refused(claim, input);
  const count = cites.facts.length + cites.passages.length;
  if (reason !== null) {
    const apart = [
      ...new Set(
        [...cites.facts.map((id) => input.facts.get(id)), ...cites.passages.map((id) => input.passages.get(id))].map((one) => one?.actId),
      ),
    ];
    if (apart.length < 2 || apart.includes(undefined)) return { reason, cites };
    // A sentence about one act that cites another too: it is judged on the one that carries it.
    for (const actId of apart) {
      const own = {
        facts: cites.facts.filter((id) => input.facts.get(id)?.actId === actId),
        passages: cites.passages.filter((id) => input.passages.get(id)?.actId === actId),
      };
      if (refused({ ...claim, cites: own }, input) === null) return { reason: null, cites: own };
    }
    return { reason, cites };
  }
  if (count > prunable) return { reason, cites };
  let kept = cites;
  const without = (fewer: Claim['cites']) => {
    if (refused({ ...claim, cites: fewer }, input) === null) kept = fewer;
  };
  for (const id of cites.passages) without({ ...kept, passages: kept.passages.filter((one) => one !== id) });
  for (const id of cites.facts) without({ ...kept, facts: kept.facts.filter((one) => one !== id) });
  return { reason: null, cites: kept };
}

function refused(claim: Claim, input: GateInput): Reason | null {
  const { facts, passages } = claim.cites;
  if (facts.length + passages.length === 0) return 'noCitation';
  if (!facts.every((id) => input.facts.has(id)) || !passages.every((id) => input.passages.has(id))) return 'unknownCitation';
  const evidence = evidenceOf(claim, input);
  if (evidence.length === 0) return 'unknownCitation';
  const reading = readText(claim.text, input.language);
  if (reading.words.length === 0 || hiddenLetters.test(claim.text)) return 'emptyClaim';
  if (!onQuestion(input.question, evidence)) return 'offQuestion';
  for (const ofAct of evidence) {
    const reason = againstAct({ claim: reading, evidence: ofAct, mentions: mentionsIn(reading, ofAct.act), carried: new Set() });
    if (reason !== null) return reason;
  }
  return null;
}

function againstAct(one: Case): Reason | null {
  const whole = actsNamed(one) ?? quotations(one);
  if (whole !== null) return whole;
  const vote = voteTold(one);
  if (vote.reason !== null) return vote.reason;
  organisationsListed(one);
  return people(one, vote.explained) ?? decider(one) ?? clauses(one)?.reason ?? null;
}
