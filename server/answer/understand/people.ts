import { isFirstName } from '../../../corpus/language/first-names.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { Question } from '../../contract.ts';
import { titleOf } from '../../titles.ts';
import { type Key, keysOfRoll, nearKeys, particles, type Word } from './roll-keys.ts';

export type FoundPerson = Question['people'][number] & { start: number; end: number };

/**
 * The people that a question names, from the roll: surname with or without title and first name, without regard to accents and capitals,
 * one part of a compound name, a letter wrong (`corrected`). Several ids where the name fits several people. A title before a name that is not on the roll is
 * somebody unknown (no ids). `ordinary` says which words are of the language: they name nobody unless capitals or a title say so.
 */
export function findPeople(question: string, people: Person[], ordinary: (word: string) => boolean): FoundPerson[] {
  const words = wordsOf(question);
  const { all: keys, byFirst } = keysOfRoll(people);
  const shouting = !/\p{Ll}/u.test(question);
  const out: FoundPerson[] = [];
  let i = 0;
  while (i < words.length) {
    const titled = titleBefore(words, i, out.at(-1)?.end ?? 0, question);
    if (isGiven(words, i, byFirst, question)) {
      i += 1;
      continue;
    }
    const exact = longest(
      (byFirst.get(words[i]?.text ?? '') ?? []).filter((key) => stands(key, words, i) && !withinOther(key, words, i, question)),
    );
    const isName = exact.length > 0 && (titled !== null || (exact[0]?.words.length ?? 1) > 1 || nameLike(words, i, ordinary, shouting));
    const found = isName
      ? exact
      : nearKeys(words, i, keys, titled !== null, ordinary, question).filter(
          (key) => !withinOther({ ...key, words: [''] }, words, i, question),
        );
    if (found.length > 0) {
      const length = isName ? (exact[0]?.words.length ?? 1) : 1;
      const behind = givenBehind(found, words, i + length, question);
      const { persons, start, odd } = settle(found, words, i, titled, behind);
      const end = words[i + length + behind.length - 1]?.end ?? 0;
      const from = titled?.start ?? start;
      out.push({ text: question.slice(from, end), ids: ids(persons), corrected: !isName || odd, start: from, end });
      i += length + behind.length;
      continue;
    }
    // "M. Paul FAYOLE": the misspelt name stands behind a first name.
    const ahead = [1, 2, 3].some(
      (k) =>
        words.slice(i, i + k + 1).every((word) => /^\p{Lu}/u.test(word.raw)) &&
        nearKeys(words, i + k, keys, true, ordinary, question).length > 0,
    );
    const unknown = titled && !ahead ? unknownName(words, i, question, ordinary) : 0;
    if (titled && unknown > 0) {
      const end = words[i + unknown - 1]?.end ?? 0;
      out.push({ text: question.slice(titled.start, end), ids: [], corrected: false, start: titled.start, end });
      i += unknown;
      continue;
    }
    i += 1;
  }
  return out;
}

function stands(key: Key, words: Word[], at: number): boolean {
  return key.words.every((word, k) => words[at + k]?.text === word);
}

/** A name within a longer one of hyphens that is not the person's ("Vidal-Ferrand", "Saint-Vidal" for VIDAL-MONTEIL) is another name. */
function withinOther({ words: { length }, person, given }: Key, words: Word[], at: number, question: string): boolean {
  const joined = [
    [words[at - 1], words[at]],
    [words[at + length - 1], words[at + length]],
  ].flatMap(([one, next], side) => (one && next && question.slice(one.end, next.start) === '-' ? [side === 0 ? one.text : next.text] : []));
  return joined.some((word) => !given.includes(word) && !person.spellings.some(({ name }) => fold(name.family).includes(word)));
}

/** Whether only a space, a hyphen or an initial's point parts two words. */
function adjacent(question: string, one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && /^[ .-]{1,2}$/.test(question.slice(one.end, next.start));
}

/** A first name before a surname of the roll ("Jean-Pierre BAZIN"): it is no name by itself, though somebody may be called so. */
function isGiven(words: Word[], at: number, byFirst: ReadonlyMap<string, Key[]>, question: string): boolean {
  const word = words[at];
  if (
    !word ||
    (byFirst.get(word.text) ?? []).some((key) => key.words.length > 1 && stands(key, words, at) && !key.words.every(isFirstName))
  )
    return false;
  for (let k = at + 1; k <= at + 3; k++) {
    const next = words[k];
    if (!next || !adjacent(question, words[k - 1], next) || next.text === 'et' || next.text === 'and') return false;
    const keys = (byFirst.get(next.text) ?? []).filter((key) => stands(key, words, k));
    if (keys.some((key) => key.given.includes(word.text) || isFirstName(word.text))) return true;
    if (!isFirstName(next.text) && next.text.length > 2) return false;
  }
  return false;
}

/** First names printed behind the surname: "LE GOFF Philippe". */
function givenBehind(keys: Key[], words: Word[], from: number, question: string): Word[] {
  const out: Word[] = [];
  for (let k = from; k < from + 3; k++) {
    const word = words[k];
    if (!word || !adjacent(question, words[k - 1], word) || !/^\p{Lu}/u.test(word.raw)) break;
    if (!isFirstName(word.text) && !keys.some((key) => key.given.includes(word.text))) break;
    out.push(word);
  }
  return out;
}

function wordsOf(question: string): Word[] {
  const folded = fold(question);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => {
    const end = found.index + found[0].length;
    return { text: found[0], raw: question.slice(found.index, end), start: found.index, end };
  });
}

/** Keys of most words; whole surnames before parts of compounds. */
function longest(keys: Key[]): Key[] {
  const most = Math.max(0, ...keys.map((key) => key.words.length));
  const long = keys.filter((key) => key.words.length === most);
  return long.some((key) => key.whole) ? long.filter((key) => key.whole) : long;
}

type Title = { start: number; female: boolean; given: string[] };

/** The title before a name, over first names or initials ("M. Jean-Luc MORVAN", "Mme C. Roux"). */
function titleBefore(words: Word[], at: number, from: number, question: string): Title | null {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const word = words[k];
    if (!word || word.start < from) return null;
    if (titleOf.has(word.text)) {
      if (word.text === 'm' && !isTitleM(word, question)) return null;
      return { start: word.start, female: titleOf.get(word.text) === 'Mme', given: words.slice(k + 1, at).map((one) => one.text) };
    }
    if (!/^\p{Lu}/u.test(word.raw)) return null;
  }
  return null;
}

/** "M. X", "M X", "m. x": not the m of "m'a" nor of "m²". */
function isTitleM(word: Word, question: string): boolean {
  const after = question.charAt(word.end);
  return after === '.' || (word.raw === 'M' && after === ' ') || (after === ' ' && question.charAt(word.start - 1) !== "'");
}

/** A surname that is an ordinary word too ("PETIT", "MARCHAND") names somebody only in capitals, or capitalised within the sentence. */
function nameLike(words: Word[], at: number, ordinary: (word: string) => boolean, shouting: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  if (!ordinary(word.text)) return word.text.length >= 3;
  if (shouting) return false;
  return /^\p{Lu}{2,}$/u.test(word.raw) || (at > 0 && /^\p{Lu}/u.test(word.raw));
}

/** Narrows by first name and title; `odd`: what was written goes against the roll ("Mme" for a man): kept, as nobody else fits, and doubted. */
function settle(
  keys: Key[],
  words: Word[],
  at: number,
  titled: Title | null,
  behind: Word[],
): { persons: Person[]; start: number; odd: boolean } {
  const before: string[] = titled ? titled.given : [];
  let start = words[at]?.start ?? 0;
  if (!titled) {
    for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
      const word = words[k];
      if (!word || !keys.some((key) => key.given.some((given) => fitsGiven(word.text, given)))) break;
      if (!/^\p{Lu}/u.test(word.raw) && word.text.length < 3) break;
      before.unshift(word.text);
      start = word.start;
    }
  }
  if (before.length === 0) before.push(...behind.map((word) => word.text));
  let kept = keys;
  if (before.length > 0) {
    const exact = kept.filter(
      (key) => key.given.length > 0 && key.given.every((given, k) => fitsGiven(before[k] ?? before[0] ?? '', given)),
    );
    const open = kept.filter((key) => key.given.length === 0);
    kept = exact.length > 0 ? exact : open;
  }
  let odd = kept.length === 0;
  if (odd) kept = keys;
  if (titled) {
    const fitting = kept.filter((key) => key.person.title === null || (key.person.title === 'Mme') === titled.female);
    if (fitting.length > 0) kept = fitting;
    else odd = true;
  }
  return { persons: kept.map((key) => key.person), start, odd };
}

/** "Jean" for "J", "J" for "Jean", "Jean" for "Jean". */
function fitsGiven(written: string, given: string): boolean {
  return written === given || (given.length === 1 && written.startsWith(given)) || (written.length === 1 && given.startsWith(written));
}

function ids(persons: Person[]): string[] {
  return [...new Set(persons.map((person) => person.id))].sort();
}

/** How many words from here are a name behind a title: "Mme Dupont-Martin", "M. de Broglie", "mme dupont"; none for "Madame la Présidente". */
function unknownName(words: Word[], at: number, question: string, ordinary: (word: string) => boolean): number {
  let n = 0;
  while (n < 4) {
    const word = words[at + n];
    if (!word || /\d/.test(word.text)) break;
    const capital = /^\p{Lu}/u.test(word.raw);
    const joined =
      n > 0 &&
      question.charAt(word.start - 1) === '-' &&
      /\p{L}/u.test(question.charAt(word.start - 2)) &&
      !/^(t|il|elle|ils|elles)$/.test(word.text);
    const next = words[at + n + 1];
    const particle = particles.has(word.text) && next !== undefined && /^\p{Lu}/u.test(next.raw) && !ordinary(next.text);
    if (
      n === 0
        ? !(particle || (!ordinary(word.text) && word.text.length > 1) || (capital && /^\p{Lu}{2,}$/u.test(word.raw)))
        : !(joined || (capital && !ordinary(word.text)))
    )
      break;
    n += 1;
  }
  return n;
}
