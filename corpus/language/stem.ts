import { stemmer as french } from '@orama/stemmers/french';
import { foldWords } from './fold.ts';

const known = new Map<string, string>();

/** The French stem of a word, case and accents apart: "Subventions" and "subvention" are one. Kept in a map: texts repeat their words. */
function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const made = french(foldWords(word));
  if (known.size < 50_000) known.set(word, made);
  return made;
}

/** The stems of a text's words, in order. */
export function stems(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(stem);
}
