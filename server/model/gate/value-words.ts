import type { Span } from '../../../corpus/record/place.ts';
import type { Lang } from '../../contract.ts';
import type { Range } from './carry.ts';
import type { Case } from './check.ts';
import { equivalents } from './equivalents.ts';
import type { Unit } from './evidence.ts';
import type { TextReading, Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { operatorsOf } from './tables/operator-rows.ts';

/**
 * Where the word that says what a figure or a date is of ("signée en 2011") stands in the cited words: places among their words of meaning. It
 * is the word of meaning before the value. Null where the clause has none, or where the cited words have it nowhere.
 */
export function placesOfNoun({ claim, carried }: Case, unit: Unit, range: Range, value: Span): number[] | null {
  const word = claim.words.findLast(
    (one, i) =>
      i >= range.from &&
      one.end <= value.start &&
      one.part === 'word' &&
      !carried.has(i) &&
      !isGlue(one.folded) &&
      operatorsOf(one.folded) === null &&
      !unit.kindWords.has(one.folded),
  );
  if (word === undefined) return null;
  const places = placesOfWord(word, claim.lang, unit);
  return places.length === 0 ? null : places;
}

/** Where a word of a claim stands among the words of meaning of the cited ones. */
export function placesOfWord({ folded }: Word, lang: Lang, { reading, stems: known }: Unit): number[] {
  const stems = new Set(equivalents([folded], lang).flatMap((way) => (way.every((stem) => known.has(stem)) ? way : [])));
  return contentOf(reading).flatMap((other, i) => (stems.has(other.stem) ? [i] : []));
}

/** How many words of meaning stand between a value of the cited words and the nearest of these places, at least 1. */
export function distanceTo(value: Span, places: readonly number[], reading: TextReading): number {
  return Math.min(...offsetsTo(value, places, reading).map(Math.abs));
}

/** The same with its side: positive where the place stands before the value. */
export function offsetsTo(value: Span, places: readonly number[], reading: TextReading): number[] {
  const at = contentOf(reading).filter((one) => one.end <= value.start).length;
  return places.map((place) => (place < at ? at - place : at - place - 1));
}

function contentOf(reading: TextReading): Word[] {
  return reading.words.filter((word) => word.part === 'word' && !isGlue(word.folded) && operatorsOf(word.folded) === null);
}
