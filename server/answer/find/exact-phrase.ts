import { foldWords } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { Question } from '../../contract.ts';
import { stopWords } from '../understand/function-words.ts';

/**
 * The subject as one run of stems, where the question's words for it stand together ("le code de la commande publique"): an act that has the
 * three words apart may speak of another code. Null where the subject is one word, or where other words stand between.
 */
export function exactPhrase({ text, subject }: Question): string | null {
  if (subject.length < 2) return null;
  const words = foldWords(text).split(' ');
  const of = new Set(subject.map(foldWords));
  const from = words.findIndex((word) => of.has(word));
  const to = words.findLastIndex((word) => of.has(word));
  const run = words.slice(from, to + 1);
  const content = run.filter((word) => !stopWords.has(word));
  if (from < 0 || content.some((word) => !of.has(word)) || content.length < 2) return null;
  return contentRun(run.join(' '));
}

/** A text as its content stems in order, with a space around each, so that a run of them can be looked for. */
export function contentRun(text: string): string {
  const kept = foldWords(text)
    .split(' ')
    .filter((word) => !stopWords.has(word));
  return ` ${stems(kept.join(' ')).join(' ')} `;
}
