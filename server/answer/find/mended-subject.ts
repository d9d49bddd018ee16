import { createHash } from 'node:crypto';
import { foldWords } from '../../../corpus/language/fold.ts';
import { stem } from '../../../corpus/language/stem.ts';
import type { Act } from '../../../corpus/record/act.ts';
import { isOrdinary } from '../understand/lexicon.ts';
import { slips } from '../understand/slips.ts';
import type { FindContext } from './finder.ts';
import { type Subject, type SubjectWord, stemSet, subjectOf } from './subject.ts';
import { wholeActs } from './tell.ts';
import { isVerbLike } from './verb-like.ts';

/** Acts whose words are compared with a question's; beyond, search alone tells. */
const mostRead = 80;

/**
 * The subject of a question, with the words of the acts that a word unknown to them may be: a slip of the pen ("convnetion"), or another word
 * of the same root. `unknown`: words that the acts know in no form.
 */
export async function subjectIn(context: FindContext): Promise<{ subject: Subject; unknown: SubjectWord[] }> {
  const { question, scope } = context;
  const subject = subjectOf(question);
  if (subject.words.length === 0 || scope.byId.size > mostRead) return { subject, unknown: [] };
  const acts = await wholeActs(context, [...scope.byId.keys()]);
  const known = wordsOf([...acts.values()]);
  const words = subject.words.map((one): SubjectWord => {
    if (isKnown(one, known.stems)) return one;
    const meant = known.words.filter((word) => isSlip(one.word, word) || isAkin(one.word, word, question.lang));
    return meant.length === 0 ? one : { ...one, key: false, forms: [...one.forms, ...meant.map((word) => [stem(word)])] };
  });
  return { subject: { ...subject, words }, unknown: words.filter((one) => !isKnown(one, known.stems)) };
}

/**
 * Things that the question names and no act does, in any form: what the acts say of the rest is no answer. A word that stands where a verb
 * does is no thing: acts may word it otherwise.
 */
export async function unknownThings(context: FindContext): Promise<SubjectWord[]> {
  const { unknown } = await subjectIn(context);
  return unknown.filter((one) => !isVerbLike(one.word, context.question.text));
}

function isKnown(one: SubjectWord, stems: ReadonlySet<string>): boolean {
  return one.forms.some((form) => form.every((part) => stems.has(part)));
}

/**
 * A letter too many, too few or swapped, in a word of six letters or more. A letter in place of another makes other words ("concert",
 * "concept") and counts only from nine letters on. Ordinary words are written as they are meant.
 */
function isSlip(written: string, word: string): boolean {
  if (written.length < 6 || word.length < 6 || isOrdinary(written) || /\d/.test(written)) return false;
  if (written.length === word.length && written.length < 9 && [...written].sort().join('') !== [...word].sort().join('')) return false;
  return slips(written, word) === 1;
}

/**
 * Words of one root: "ergonomic" and "ergonomie", "satisfaits" and "satisfaction", "enseigner" and "enseignement". Seven letters in common from
 * the start and .58 of the longer word; with six, two thirds ("complex", "complexité" in questions in English, which share their longer words
 * with French).
 */
function isAkin(one: string, other: string, lang: 'fr' | 'en'): boolean {
  let common = 0;
  while (common < one.length && one.charAt(common) === other.charAt(common)) common += 1;
  const share = common / Math.max(one.length, other.length);
  return (common >= 7 && share >= 0.58) || (lang === 'en' && common >= 6 && share >= 0.66);
}

type Known = { words: string[]; stems: ReadonlySet<string> };
const memory = new Map<string, Known>();

function wordsOf(acts: Act[]): Known {
  const key = createHash('sha256');
  for (const act of acts) key.update(act.textSha256).update(act.title);
  const hash = key.digest('hex');
  const made = memory.get(hash);
  if (made) return made;
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const act of acts) {
    const text = `${act.text} ${act.title} ${act.authority.name} ${act.body ?? ''}`;
    for (const word of foldWords(text).split(' ')) if (word.length >= 6) words.add(word);
    for (const one of stemSet(text, `${act.textSha256}+words`)) stems.add(one);
  }
  const known = { words: [...words], stems };
  if (memory.size > 20) memory.clear();
  memory.set(hash, known);
  return known;
}
