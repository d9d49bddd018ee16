import { fold } from '../../corpus/language/fold.ts';
import { wordsAroundLabels, wordsBetweenFigures } from './figure-labels.ts';

const wordSet = (words: string) => new Set(fold(words).split(' '));
export const around = wordSet(wordsAroundLabels);
export const between = new Set([...around, ...wordSet(wordsBetweenFigures)]);

/** Whether a gap holds nothing but these words, times of day ("à 20h30") and marks. */
export function onlyWords(gap: string, words: Set<string>): boolean {
  return gap.split(/[\s',;:/|()-]+/).every((word) => word === '' || words.has(word) || /^\d{1,2}h(?:\d\d)?$/.test(word));
}
