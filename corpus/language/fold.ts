import { remember, rememberWords } from './remember.ts';

/**
 * Folds a text for comparison without moving a character: lower case, no accents, straight apostrophes and hyphens, plain spaces.
 * The result has the length of the input, so that an offset in one is an offset in the other. Line breaks stay.
 * "œ" and "æ" stay as they are: unfolding them would lengthen the text (see `foldWords` for keys where length does not matter).
 */
export const fold = remember((text): string => {
  const lower = text.toLowerCase();
  // Where a capital has two small letters ("İ"), offsets would move.
  return (lower.length === text.length ? lower : text).replace(foldable, foldUnit);
});

/** Folded words separated by single spaces, ligatures undone, punctuation dropped: a key for comparing names and headings. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is not folded by its small letter alone. Most letters of French are. */
const foldable = /[^\n -@[-`a-z{-~]/g;

const foldUnit = rememberWords((unit) => {
  if (/[\u2018\u2019\u02bc\u00b4]/.test(unit)) return "'";
  if (/[\u2010-\u2015\u2212]/.test(unit)) return '-';
  if (/\s/.test(unit)) return ' ';
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare.length === 1) return bare;
  return lower.length === 1 ? lower : unit;
});
