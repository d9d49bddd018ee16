import { groupBy } from '../../../corpus/group-by.ts';
import { isFirstName } from '../../../corpus/language/first-names.ts';
import { fold } from '../../../corpus/language/fold.ts';
import { rememberOf } from '../../../corpus/language/remember.ts';
import type { Person } from '../../../corpus/record/person.ts';
import { slips } from './slips.ts';

/** A word of a question: folded, and as written. */
export type Word = { text: string; raw: string; start: number; end: number };

/** One way to name somebody: the words of the surname (all, without its particle, or one part of a compound). */
export type Key = { words: string[]; person: Person; given: string[]; whole: boolean };

export const particles = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l', 'van', 'von', 'da', 'dos', 'el', 'ben']);

/** The ways to name everybody of a roll, and those that begin with a word; made once for each roll. */
export const keysOfRoll = rememberOf((people: readonly Person[]): { all: Key[]; byFirst: ReadonlyMap<string, Key[]> } => {
  const all = people.flatMap(keysOf);
  return { all, byFirst: groupBy(all, (key) => key.words[0] ?? '') };
});

/** "à Saint Aubin": words that names of places begin with more often than surnames. Alone they name nobody. */
const opensPlaces: ReadonlySet<string> = new Set(['saint', 'sainte']);

/** The ways to name one person of the roll. */
function keysOf(person: Person): Key[] {
  const seen = new Map<string, Key>();
  const put = (words: string[], given: string[], whole: boolean) => {
    const id = words.join(' ');
    const known = seen.get(id);
    if (words.length > 0 && (!known || (known.given.length === 0 && given.length > 0))) seen.set(id, { words, person, given, whole });
  };
  for (const { name } of person.spellings) {
    const words = fold(name.family).match(/[\p{L}\p{N}]+/gu) ?? [];
    const given = name.given ? (fold(name.given).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
    put(words, given, true);
    const bare = words.filter((word, k) => !(particles.has(word) && k < words.length - 1));
    if (bare.length < words.length && bare.join('').length >= 4) put(bare, given, true);
    // "Vidal" for VIDAL-MONTEIL: a part of a compound name of four letters or more, and no first name.
    if (bare.length > 1)
      for (const word of bare) if (word.length >= 4 && !isFirstName(word) && !opensPlaces.has(word)) put([word], given, false);
  }
  return [...seen.values()];
}

/** Capitals that say nothing of how names are written in a question. */
const titleOrAcronym = /(?<![\p{L}])(?:Mme|\p{Lu}{1,5})(?![\p{L}])/gu;

/** People whose name is a letter away. Never for an ordinary word or a first name; without a title only for names of five letters or more. */
export function nearKeys(
  words: Word[],
  at: number,
  keys: Key[],
  titled: boolean,
  ordinary: (word: string) => boolean,
  question: string,
): Key[] {
  const word = words[at];
  if (!word || /\d/.test(word.text) || word.text.length < (titled ? 4 : 5) || isFirstName(word.text)) return [];
  if (!titled && (ordinary(word.text) || (at === 0 && words.length > 1 && word.text.length < 7))) return [];
  // In a question with capitals a name has one; without any, everything may be a name.
  const capital = /^\p{Lu}/u.test(word.raw);
  if (!titled && !capital && /\p{Lu}/u.test(question.slice(1).replace(titleOrAcronym, ''))) return [];
  if (!titled && !capital && word.text.length < 6) return [];
  const one = keys.filter((key) => key.words.length === 1 && (key.words[0]?.length ?? 0) >= 4);
  const scored = one
    .map((key) => ({ key, d: slips(word.text, key.words[0] ?? '') }))
    .filter(({ d, key }) => d <= allowed(key.words[0] ?? ''));
  const best = Math.min(...scored.map(({ d }) => d));
  return scored.filter(({ d }) => d === best).map(({ key }) => key);
}

/** One slip, two in names of nine letters or more. */
function allowed(name: string): number {
  return name.length >= 9 ? 2 : 1;
}
