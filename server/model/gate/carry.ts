import { isBlank, saysBlank } from './blank.ts';
import { boundFigures } from './bound-figures.ts';
import { boundNames } from './bound-names.ts';
import type { Case, Reason } from './check.ts';
import { dateCarried } from './date-carried.ts';
import type { Unit } from './evidence.ts';
import { isForeseen, isOtherCount, wrongMood } from './mood.ts';
import { isNe, isNegator, isRestriction } from './negator.ts';
import { inOrder } from './order/in-order.ts';
import type { Found } from './order/sequences.ts';
import { phraseAt } from './phrase-at.ts';
import type { Word } from './read-text.ts';
import { emptyWords } from './tables/blank-rows.ts';
import { isGlue } from './tables/glue-words.ts';
import { future, operatorsAt, operatorsInAct, operatorsOf } from './tables/operator-rows.ts';
import { isHave } from './tables/order-rows.ts';
import { titleOf } from './tables/title-rows.ts';
import { leavesOutUndoing } from './undone.ts';
import { isSentence } from './unit-speaker.ts';

/** A run of the claim's words, both ends included. */
export type Range = { from: number; to: number };
/** What a unit does not have, with the claim's words. */
export type Missing = { reason: Reason; words: string };
/** What a unit leaves unproven of a range, and how much of it the unit itself proves (words of the act's title and body are no proof). */
export type Carriage = { missing: Missing[]; own: number };

/** Whether one cited fact or sentence carries a clause: its figures, dates, names and words, with the same polarity. */
export function carry(one: Case, unit: Unit, range: Range): Carriage {
  const { claim, carried } = one;
  const [first, last] = [claim.words[range.from], claim.words[range.to]];
  if (first === undefined || last === undefined) return { missing: [{ reason: 'emptyClaim', words: '' }], own: 0 };
  const inside = (span: { start: number; end: number }) => span.start < last.end && span.end > first.start;
  const dates = dateCarried(one, unit, range, inside);
  const figures = boundFigures(one, unit, range, inside);
  const missing = [...dates.missing, ...figures.missing, ...boundNames(one, unit, range)];
  const miss = (reason: Reason, words: string) => missing.push({ reason, words });
  let own = dates.own + figures.own;
  const blank = isBlank(unit);
  let blankSaid = false;
  let negations = 0;
  const runs: Found[] = [];
  for (let i = range.from; i <= range.to; i++) {
    const word = claim.words[i];
    if (word === undefined || word.part !== 'word' || carried.has(i)) continue;
    if (blank && saysBlank(claim, i, unit)) {
      blankSaid ||= isNegator(claim.words, i) || emptyWords.has(word.folded);
      continue;
    }
    // "no longer" denies once.
    if (isNe(word) || (word.folded === 'longer' && claim.words[i - 1]?.folded === 'no')) continue;
    if (isNegator(claim.words, i)) {
      if (claim.words[i + 1]?.folded !== 'later') negations += 1;
      // "n'est pas de 480 €": what is negated is no word that could be compared.
      if (claim.words[i + 1]?.folded !== 'later' && !reachesWord(claim.words, i)) miss('negationNotCited', word.printed);
      continue;
    }
    if (isRestriction(claim.words, i)) {
      const limits = unit.reading.words.some((other, k) => isRestriction(unit.reading.words, k) || operatorsOf(other.folded)?.has('only'));
      if (!limits) miss('limitNotCited', word.printed);
      continue;
    }
    const title = titleOf(word.folded);
    if (title !== null) {
      const printed = unit.reading.words.flatMap((other) => titleOf(other.folded) ?? []);
      if (printed.length > 0 && !printed.includes(title)) miss('nameNotCited', word.printed);
      continue;
    }
    const found = phraseAt(one, i, range.to, unit);
    if (found !== null) {
      own += found.own ? found.length : 0;
      if (found.own) runs.push({ at: i, length: found.length, way: found.way, ways: found.ways });
      if (found.wrongPolarity && !blank) miss('negationNotCited', word.printed);
      i += found.length - 1;
      continue;
    }
    const operators = operatorsAt(claim.words, i);
    if (operators !== null) {
      if (
        !unit.reading.words.some((_, k) => intersects(operators, operatorsInAct(unit.reading.words, k))) &&
        !(operators.has('will') && isOfNow(unit)) &&
        // "Already" says no more than a past that the cited words have.
        !(operators.has('already') && !isOfNow(unit))
      )
        miss('limitNotCited', word.printed);
    } else if (isKindWord(one, i, unit)) {
      // That somebody sat is told by the name, which people are asked for.
      own += unit.fact?.kind === 'attendance' ? 0 : 1;
      // "N'atteint pas 480 €": what the record says is denied.
      if (word.negated && !blank) miss('negationNotCited', word.printed);
    } else if (!isGlue(word.folded) && !measures(claim, i) && !tellsPlan(word, unit))
      miss(word.capital ? 'nameNotCited' : 'wordNotCited', word.printed);
  }
  const printedNegations = unit.reading.words.filter((_, i) => isNegator(unit.reading.words, i)).length;
  if (negations > printedNegations) miss('negationNotCited', '');
  if (missing.length === 0 && leavesOutUndoing(unit, runs)) miss('modality', '');
  if (missing.length === 0 && isOtherCount(one.claim, unit, runs)) miss('figureNotCited', '');
  if (missing.length === 0 && (wrongMood(claim, unit, runs) || isForeseen(claim, unit, range.from, range.to))) miss('modality', '');
  // A rate says what it is of: only a clause that tells it may do without the order of the words around it.
  const isOrdered = isSentence(unit) || (unit.fact?.kind === 'rate' && figures.own === 0);
  if (missing.length === 0 && isOrdered && !inOrder(one, unit, range, runs)) miss('orderNotCited', '');
  if (blank && !blankSaid) miss('blankNotSaid', '');
  if (unit.fact?.kind === 'identifier' && claim.ids.length > 0 && !claim.ids.some(({ id }) => unit.reading.text.includes(id)))
    miss('actNotCited', '');
  return { missing, own };
}

/** Whether a word of meaning stands in the same run of negated words. */
function reachesWord(words: readonly Word[], at: number): boolean {
  const negates = (i: number) => words[i]?.negated === true && words[i]?.part === 'word' && !isNegator(words, i);
  for (const step of [-1, 1]) {
    for (let i = at + step; words[i]?.negated === true; i += step) if (negates(i) && !isGlue(words[i]?.folded ?? '')) return true;
  }
  return false;
}

/** "L'ouverture est prévue le 1er mai" of "Il ouvrira le 1er mai": a future tells a plan. */
function tellsPlan({ folded, negated }: Word, { reading }: Unit): boolean {
  return !negated && planned.test(folded) && reading.words.some((other) => !other.negated && future.test(other.folded));
}

/** "Pour un montant de 1 250 €": the sum says that it is one. */
function measures({ words, figures }: Case['claim'], at: number): boolean {
  // "Pour les années 2015 à 2019": the years say that they are.
  if (/^(?:annees?|years?)$/.test(words[at]?.folded ?? '')) return words[at + 1]?.part === 'date';
  if (!/^(?:montant|somme|amount)$/.test(words[at]?.folded ?? '')) return false;
  const behind = words.slice(at + 1, at + 3).find((word) => word.part === 'figure');
  return figures.some(
    ({ key, start, end }) => key.startsWith('money:') && behind !== undefined && behind.start >= start && behind.start < end,
  );
}

const planned = /^(?:prevue?s?|programmee?s?|planned|scheduled|due)$/;
/** "La Région prend en charge 40 %": what is so may be told as to come; what was done may not. */
function isOfNow({ reading }: Unit): boolean {
  return !reading.words.some((word) => word.printed !== 'à' && (isHave(word.folded, 'fr') || word.folded === 'ete'));
}

/** A word that the fact's kind says by itself. "s'élève" is of sums, an "élève" is a pupil. */
function isKindWord({ claim }: Case, at: number, unit: Unit): boolean {
  const folded = claim.words[at]?.folded ?? '';
  if (/^eleve/.test(folded) && claim.words[at - 1]?.folded !== 's') return false;
  return unit.kindWords.has(folded);
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string> | null): boolean {
  return other !== null && [...one].some((value) => other.has(value));
}
