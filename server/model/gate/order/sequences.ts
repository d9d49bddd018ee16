import type { Span } from '../../../../corpus/record/place.ts';
import type { Range } from '../carry.ts';
import type { Case } from '../check.ts';
import type { Evidence, Unit } from '../evidence.ts';
import type { TextReading, Word } from '../read-text.ts';
import { isGlue } from '../tables/glue-words.ts';
import { operatorsOf } from '../tables/operator-rows.ts';
import { deciders, determiners, measureVerbs, periods, prepositionOf } from '../tables/order-rows.ts';
import { speaksForAuthority } from '../unit-speaker.ts';
import { type Voice, voiceAt } from './voice.ts';

/** A run of the claim's words that the unit has, with the stems by which it has it, and all by which it may have it. */
export type Found = { at: number; length: number; way: readonly string[]; ways: readonly (readonly string[])[] };

/** A word of meaning or a figure of the cited words, in their order. */
export type Token = Span & { folded: string; stem: string; preposition: string | null; voice: Voice };
/**
 * A word or figure of the claim, with the places of the cited words where it stands. `covers`: the places of all its words, where it is a way of
 * several ("mise en place").
 */
export type Item = Span & { places: number[]; covers: number[]; preposition: string | null; voice: Voice };

/** Endings of French infinitives, folded; nouns have some of them too. */
export const isInfinitive = /(?:er|ir|re|oir)$/;

/** The words of meaning and the figures of a cited sentence, in its order. */
export function tokensOf(reading: TextReading, free = false): Token[] {
  const words = reading.words.flatMap((word, i): Token[] =>
    word.part === 'word' && !isGlue(word.folded)
      ? [
          {
            start: word.start,
            end: word.end,
            folded: word.folded,
            stem: word.stem,
            preposition: prepositionBefore(reading, i),
            voice: voiceAt(reading, i),
          },
        ]
      : [],
  );
  const figures = reading.figures.map(
    (figure): Token => ({
      start: figure.start,
      end: figure.end,
      folded: '',
      stem: figure.key,
      preposition: free ? prepositionOfFigure(reading, figure) : null,
      voice: 'any',
    }),
  );
  return [...words, ...figures].sort((a, b) => a.start - b.start);
}

/** What a clause of the claim has of the cited sentence, in the claim's order. */
export function itemsOf(
  { claim, carried, evidence }: Case,
  unit: Unit,
  range: Range,
  found: readonly Found[],
  tokens: readonly Token[],
  free = false,
): Item[] {
  const placesOf = (stem: string) => tokens.flatMap((token, i) => (token.stem === stem ? [i] : []));
  const words = found.flatMap(({ at, length, ways }): Item[] => {
    const [first, last] = [claim.words[at], claim.words[at + length - 1]];
    // What the kind of fact says by itself, and how often a sum is paid, has no place of its own; the authority is who speaks.
    if ([unit.kindWords, measureVerbs].some((words) => words.has(first?.folded ?? ''))) return [];
    if (claim.words.slice(at, at + length).some(({ folded }) => periods.has(folded))) return [];
    if (speaksForAuthority(unit) && claim.words.slice(at, at + length).every((word) => isAuthority(word, evidence))) return [];
    // "Le conseil municipal a décidé": no word of "un centre communal".
    const literal = unit.reading.words.some(({ folded }) => folded === first?.folded);
    if (length === 1 && !literal && unit.fact?.kind === 'decision' && deciders.has(first?.folded ?? '')) return [];
    const places = ways.flatMap((way) => way.map(placesOf).find((some) => some.length > 0) ?? []);
    if (first === undefined || last === undefined || places.length === 0) return [];
    const covers = [...places, ...ways.flat().flatMap((stem) => [...placesOf(stem), ...placesOfFigure(stem, unit, tokens)])];
    return [{ start: first.start, end: last.end, places, covers, preposition: prepositionOfRun(claim, at), voice: voiceAt(claim, at) }];
  });
  const [from, to] = [claim.words[range.from]?.start ?? 0, claim.words[range.to]?.end ?? 0];
  const figures = claim.figures.flatMap((figure, index): Item[] => {
    const places = placesOf(figure.key);
    if (figure.end <= from || figure.start >= to || carried.has(-1 - index) || places.length === 0) return [];
    return [
      {
        start: figure.start,
        end: figure.end,
        places,
        covers: places,
        preposition: free ? prepositionOfFigure(claim, figure) : null,
        voice: 'any',
      },
    ];
  });
  return [...words, ...figures].sort((a, b) => a.start - b.start);
}

function prepositionOfFigure(reading: TextReading, { start }: Span): string | null {
  return prepositionBefore(
    reading,
    reading.words.findIndex((word) => word.end > start),
  );
}

/** "2nd" of "2nd degré" is a figure of the cited words, and a word of the way that says it. */
function placesOfFigure(stem: string, { reading }: Unit, tokens: readonly Token[]): number[] {
  return reading.words.flatMap((word) => {
    if (word.part !== 'figure' || word.stem !== stem) return [];
    const place = tokens.findIndex(({ start, end }) => start <= word.start && word.end <= end);
    return place < 0 ? [] : [place];
  });
}

function isAuthority({ folded }: Word, { names }: Evidence): boolean {
  return isGlue(folded) || names.includes(folded);
}

/** A way of several words may begin with its own ("on behalf of"). */
function prepositionOfRun(reading: TextReading, at: number): string | null {
  const folded = reading.words[at]?.folded ?? '';
  return (isGlue(folded) ? prepositionOf.get(folded) : undefined) ?? prepositionBefore(reading, at);
}

/** "Des critiques ont été émises", "si des subventions": "des" is of no noun where none stands before it. */
function isArticle(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || words[at]?.afterMark === true || isGlue(before.folded) || operatorsOf(before.folded) !== null;
}

/** The preposition that a noun stands behind, articles left out. */
function prepositionBefore({ words, lang }: TextReading, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (words[i + 1]?.afterMark) return null;
    const folded = words[i]?.folded ?? '';
    // "A emporté" has an auxiliary, "à Vorne" a preposition; "a" of English is an article.
    const row = words[i]?.printed === 'a' || (lang === 'en' && folded === 'a') ? undefined : prepositionOf.get(folded);
    if (folded === 'des' && isArticle(words, i)) return null;
    if (row !== undefined) return row;
    if (!determiners.has(folded)) return null;
  }
  return null;
}
