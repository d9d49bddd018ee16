import { foldWords } from '../language/fold.ts';
import { functionWords } from './function-words.ts';

/** The words of a text that carry its subject: folded, in their order. A text made of function words alone keeps them all. */
export function contentWords(text: string): string[] {
  const all = foldWords(text)
    .split(' ')
    .filter((word) => word !== '');
  const content = all.filter((word) => !functionWords.has(word));
  return content.length > 0 ? content : all;
}
