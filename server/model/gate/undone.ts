import { fold } from '../../../corpus/language/fold.ts';
import type { Unit } from './evidence.ts';
import type { Found } from './order/sequences.ts';
import { stemsOf } from './stems.ts';
import { beForms } from './tables/order-rows.ts';

/** Verbs that undo what they are said of, by how they begin, folded. */
const undoing = /^(?:refus|rejet|report|ajourn|renonc|retir|abrog|annul|suspen|supprim|exclu|abandonn|resili)/;
/** A participle stands so near behind its auxiliary: "est donc supprimée". */
const reach = 2;

/**
 * Whether a claim leaves out the verb that undoes what it tells: "Refuse la prise en charge" is none, and "la caution, de 150 €, est supprimée" is no
 * deposit of 150 €. `found`: the claim's words with the stems by which the unit has them.
 */
export function leavesOutUndoing(unit: Unit, found: readonly Found[]): boolean {
  const { fact, reading } = unit;
  const has = (stem: string) => found.some(({ way }) => way.includes(stem));
  if (fact?.kind === 'decision') return undoing.test(fold(fact.value.verb)) && !has(stemsOf(fact.value.verb)[0] ?? '');
  return reading.words.some((verb, at) => {
    const isPassive = reading.words.slice(Math.max(0, at - reach), at).some(({ folded }) => beForms.has(folded));
    if (!isPassive || verb.negated || !undoing.test(verb.folded) || has(verb.stem)) return false;
    const from = Math.max(...[';', ':'].map((mark) => reading.text.lastIndexOf(mark, verb.start)));
    const ofVerb = new Set(reading.words.filter(({ start }) => start > from && start < verb.start).map(({ stem }) => stem));
    return found.length > 0 && found.every(({ way }) => way.every((stem) => ofVerb.has(stem)));
  });
}
