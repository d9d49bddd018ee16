import type { Evidence, Unit } from './evidence.ts';
import type { Word } from './read-text.ts';
import { determiners, prepositionOf } from './tables/order-rows.ts';

/** How many capitalised words stand side by side from `at` on: "Jean-Michel Baylet", "Hautes-Pyrénées". Null where fewer than two. */
export function nameRun(words: readonly Word[], at: number, last: number): number | null {
  const upper = (i: number) => words[i]?.part === 'word' && (words[i]?.capital || (i === at && /^\p{Lu}/u.test(words[i]?.printed ?? '')));
  let length = 0;
  while (at + length <= last && upper(at + length) && !(length > 0 && words[at + length]?.afterMark)) length += 1;
  return length >= 2 ? length : null;
}

/**
 * A name of several words stands word by word, side by side. English turns the order ("the Occitanie Region"), and words that the tables
 * translate ("Permanent Commission") are looked at by themselves.
 */
export function standsTogether(run: readonly Word[], unit: Unit, evidence: Evidence, lang: 'fr' | 'en'): boolean {
  const literal = run.filter((word) => unit.reading.words.some((other) => other.folded === word.folded));
  if (literal.length < 2) return true;
  const key = (words: readonly string[]) => (lang === 'en' ? [...words].sort() : words).join(' ');
  // "The Midi-Pyrénées Region" is "la Région de Midi-Pyrénées".
  const bare = (words: readonly string[]) => words.filter((word) => !(determiners.has(word) || prepositionOf.get(word) === 'of'));
  const said = literal.map((word) => word.folded);
  const stands = (words: readonly string[], sequence: readonly string[]) =>
    words.some((_, i) => key(words.slice(i, i + sequence.length)) === key(sequence));
  return [unit.reading.words.map((word) => word.folded), evidence.names].some(
    (words) => stands(words, said) || (lang === 'en' && stands(bare(words), bare(said))),
  );
}
