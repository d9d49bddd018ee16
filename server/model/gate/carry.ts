import type { Case, Reason } from './check.ts';
import { dateCarried } from './date-carried.ts';
import { equivalents, longestPhrase } from './equivalents.ts';
import type { Evidence, Unit } from './evidence.ts';
import type { TextReading, Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { negators } from './tables/negation-rows.ts';
import { operatorsOf } from './tables/operator-rows.ts';

/** A run of the claim's words, both ends included. */
export type Range = { from: number; to: number };
/** What a unit leaves unproven of a range, and how much of it the unit itself proves (words of the act's title and body are no proof). */
export type Carriage = { missing: Missing[]; own: number };
/** What a unit does not have, with the claim's words. */
export type Missing = { reason: Reason; words: string };

/** Whether one cited fact or sentence carries a clause: its figures, dates, names and words, with the same polarity. */
export function carry(one: Case, unit: Unit, range: Range): Carriage {
  const { claim, evidence, carried } = one;
  const missing: Missing[] = [];
  const miss = (reason: Reason, words: string) => missing.push({ reason, words });
  let own = 0;
  const [first, last] = [claim.words[range.from], claim.words[range.to]];
  if (first === undefined || last === undefined) return { missing: [{ reason: 'emptyClaim', words: '' }], own };
  const inside = (span: { start: number; end: number }) => span.start >= first.start && span.end <= last.end + 6 && span.start <= last.end;
  for (const [index, figure] of claim.figures.entries()) {
    if (!inside(figure) || carried.has(-1 - index)) continue;
    if (unit.figures.has(figure.key)) own += 1;
    else miss('figureNotCited', claim.text.slice(figure.start, figure.end));
  }
  const dates = dateCarried(one, unit, inside);
  missing.push(...dates.missing);
  own += dates.own;
  const blank = isBlank(unit);
  let saysBlank = false;
  for (let i = range.from; i <= range.to; i++) {
    const word = claim.words[i];
    if (word === undefined || word.part !== 'word' || carried.has(i)) continue;
    if (blank && (negators.has(word.folded) || blankWords.has(word.folded))) {
      saysBlank = true;
      continue;
    }
    if (/^(?:ne|n)$/.test(word.folded)) continue;
    if (negators.has(word.folded)) {
      const inUnit = unit.reading.words.some((other) => negators.has(other.folded));
      if (!inUnit && claim.words[i + 1]?.folded !== 'later') miss('negationNotCited', word.printed);
      continue;
    }
    const found = phraseAt(claim, i, range.to, unit, evidence, carried, blank);
    if (found !== null) {
      own += found.own ? found.length : 0;
      if (found.wrongPolarity) miss('negationNotCited', word.printed);
      i += found.length - 1;
      continue;
    }
    const operators = operatorsOf(word.folded);
    if (operators !== null) {
      if (!unit.reading.words.some((other) => intersects(operators, operatorsOf(other.folded)))) miss('limitNotCited', word.printed);
    } else if (!isGlue(word.folded) && !unit.kindWords.has(word.folded)) miss(word.capital ? 'nameNotCited' : 'wordNotCited', word.printed);
    else if (unit.kindWords.has(word.folded)) own += 1;
  }
  if (blank && !saysBlank) miss('blankNotSaid', '');
  return { missing, own };
}

/** Words that say that a field is there and empty. */
const blankWords = new Set('vide vierge blanc blank empty missing unstated absente manque manquante'.split(' '));

function isBlank({ fact }: Unit): boolean {
  return (fact?.kind === 'date' && fact.value.date === null) || (fact?.kind === 'attendanceHeading' && fact.value.none);
}

type Phrase = { length: number; own: boolean; wrongPolarity: boolean };

/** The longest run of words from `at` on that the unit or the act's context has, in French or by the tables. */
function phraseAt(claim: TextReading, at: number, last: number, unit: Unit, evidence: Evidence, carried: ReadonlySet<number>, blank: boolean): Phrase | null {
  const name = nameRun(claim.words, at, last);
  for (let length = Math.min(longestPhrase, last - at + 1); length >= 1; length--) {
    const words = claim.words.slice(at, at + length);
    if (words.some((word, k) => word.part === 'date' || word.part === 'id' || carried.has(at + k)) || words.slice(1).some((word) => word.afterMark)) continue;
    if (isGlue(words[0]?.folded ?? '')) continue;
    if (length === 1 && operatorsOf(words[0]?.folded ?? '') !== null) continue;
    if (length > 1 && words.every((word) => word.capital) === false && words.some((word) => operatorsOf(word.folded) !== null && word.folded.length < 3)) continue;
    const ways = equivalents(
      words.map((word) => word.folded),
      claim.lang,
    );
    const inUnit = ways.find((way) => way.every((stem) => unit.stems.has(stem) || unit.kindWords.has(stem)) && adjacent(way, unit));
    if (inUnit !== undefined) {
      if (name !== null && length < name && !standsTogether(claim.words.slice(at, at + name), unit, evidence)) continue;
      return { length, own: true, wrongPolarity: !blank && !samePolarity(words, inUnit, unit) };
    }
    const names = words.some((word) => word.capital);
    const inContext = ways.some((way) => way.every((stem) => (names ? evidence.nameStems.has(stem) : evidence.context.has(stem))));
    if (inContext) return { length, own: false, wrongPolarity: !blank && words.some((word) => word.negated) };
  }
  return null;
}

/** A way of several words has to stand within a few words of the unit, not scattered over it. */
function adjacent(way: readonly string[], unit: Unit): boolean {
  if (way.length < 2) return true;
  const places = way.map((stem) => unit.reading.words.flatMap((word, i) => (word.stem === stem ? [i] : [])));
  const window = way.length + 4;
  return (places[0] ?? []).some((start) => places.every((some) => some.some((i) => Math.abs(i - start) <= window))) || places.some((some) => some.length === 0);
}

/** How many capitalised words stand side by side from `at` on: "Jean-Michel Baylet", "Hautes-Pyrénées". Null where fewer than two. */
function nameRun(words: readonly Word[], at: number, last: number): number | null {
  let length = 0;
  while (at + length <= last && words[at + length]?.capital && !(length > 0 && words[at + length]?.afterMark)) length += 1;
  return length >= 2 ? length : null;
}

/** A name of several words stands word by word, side by side; words that the tables translate ("Permanent Commission") may change places. */
function standsTogether(run: readonly Word[], unit: Unit, evidence: Evidence): boolean {
  const literal = run.filter((word) => unit.reading.words.some((other) => other.folded === word.folded));
  if (literal.length < 2) return true;
  const sequence = literal.map((word) => word.folded).join(' ');
  const spaced = (words: readonly { folded: string }[]) => ` ${words.map((word) => word.folded).join(' ')} `;
  return spaced(unit.reading.words).includes(` ${sequence} `) || ` ${evidence.names.join(' ')} `.includes(` ${sequence} `);
}

/** A word that the act negates is negated in the claim, and no other is. Where the unit has it both ways, both are carried. */
function samePolarity(words: readonly Word[], way: readonly string[], unit: Unit): boolean {
  const said = words.some((word) => word.negated);
  const printed = unit.reading.words.filter((word) => way.includes(word.stem));
  return printed.length === 0 ? !said : printed.some((word) => word.negated === said);
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string> | null): boolean {
  return other !== null && [...one].some((value) => other.has(value));
}
