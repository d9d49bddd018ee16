import { monthNumbers } from '../../../corpus/language/months.ts';
import { isOrdinary } from './lexicon.ts';
import { slips } from './slips.ts';

const names = Object.keys(monthNumbers).filter((name) => name.length >= 4);

/**
 * A folded question with month names put right where one is a letter off and stands where a month does, behind a day or before a year
 * ("11 setpembre 2018", "in ocotber 2016"). `back` gives the place in the question of a place in the text.
 */
export function mendMonths(folded: string): { text: string; back: (at: number) => number } {
  let text = '';
  let from = 0;
  const moves: { at: number; by: number }[] = [];
  for (const found of folded.matchAll(/(?<![\p{L}\d])\p{L}{4,10}(?![\p{L}\d])/gu)) {
    const word = found[0];
    const before = folded.slice(Math.max(0, found.index - 6), found.index);
    const after = folded.slice(found.index + word.length, found.index + word.length + 6);
    if (
      monthNumbers[word] ||
      isOrdinary(word) ||
      !(/(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?\s$/.test(before) || /^,?\s(?:19|20)\d\d/.test(after))
    )
      continue;
    const meant = names.find((name) => slips(word, name) === 1);
    if (!meant) continue;
    text += folded.slice(from, found.index) + meant;
    from = found.index + word.length;
    moves.push({ at: text.length, by: word.length - meant.length });
  }
  text += folded.slice(from);
  return { text, back: (at) => at + moves.reduce((sum, move) => sum + (at >= move.at ? move.by : 0), 0) };
}
