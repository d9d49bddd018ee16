import { foldWords } from '../language/fold.ts';
import { functionWords } from './function-words.ts';

/**
 * The words of a text that carry its subject: folded, in their order. A text made of function words alone keeps them all.
 * A word is folded once for all texts: folding a passage whole took most of the time of a search.
 */
export function contentWords(text: string): string[] {
  const all: string[] = [];
  const content: string[] = [];
  for (const printed of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = folded(printed);
    all.push(word);
    if (!functionWords.has(word)) content.push(word);
  }
  return content.length > 0 ? content : all;
}

const known = new Map<string, string>();

function folded(printed: string): string {
  const cached = known.get(printed);
  if (cached !== undefined) return cached;
  const made = foldWords(printed);
  if (known.size < 200_000) known.set(printed, made);
  return made;
}
