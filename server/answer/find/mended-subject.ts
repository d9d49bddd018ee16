import { createHash } from 'node:crypto';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import { isOrdinary } from '../understand/lexicon.ts';
import { isSlipOf } from '../understand/slips.ts';
import type { FindContext } from './finder.ts';
import { type SubjectWord, stemSet, subjectOf } from './subject.ts';
import { wholeActs } from './tell.ts';
import { isVerbLike } from './verb-like.ts';

/** Acts whose words are compared with a question's; beyond, search alone tells. */
const mostRead = 80;

/**
 * The context with the words of the acts that a word unknown to them may be: a slip of the pen ("convnetion"), or another word of the same
 * root. They count as its meanings from then on, whatever is looked for.
 */
export async function mended(context: FindContext): Promise<FindContext> {
  const { question, scope } = context;
  if (question.subject.length === 0 || scope.byId.size === 0 || scope.byId.size > mostRead) return context;
  const known = await knownIn(context);
  const meant = subjectOf(question).words.flatMap((one) => {
    if (isKnown(one, known.stems) || isOrdinary(one.word)) return [];
    const also = known.words.filter((word) => isSlipOf(one.word, word) || isAkin(one.word, word, question.lang));
    return also.length === 0 ? [] : [{ word: one.word, also }];
  });
  if (meant.length === 0) return context;
  const words = new Set(meant.map((one) => one.word));
  const meanings = [
    ...(question.meanings ?? []).filter((one) => !words.has(one.word)),
    ...meant.map(({ word, also }) => ({ word, also: [...(question.meanings?.find((one) => one.word === word)?.also ?? []), ...also] })),
  ];
  return { ...context, question: { ...question, meanings, searched: [...question.searched, ...meant.flatMap((one) => one.also)] } };
}

/**
 * Things that the question names and no act does, in any form: what the acts say of the rest is no answer. A word that stands where a verb
 * does is no thing: acts may word it otherwise.
 */
export async function unknownThings(context: FindContext): Promise<SubjectWord[]> {
  const { question, scope } = context;
  if (question.subject.length === 0 || scope.byId.size === 0 || scope.byId.size > mostRead) return [];
  const { stems } = await knownIn(context);
  return subjectOf(question).words.filter((one) => !isKnown(one, stems) && !isVerbLike(one.word, question.text));
}

async function knownIn(context: FindContext): Promise<Known> {
  return wordsOf([...(await wholeActs(context, [...context.scope.byId.keys()])).values()]);
}

function isKnown(one: SubjectWord, stems: ReadonlySet<string>): boolean {
  return one.forms.some((form) => form.every((part) => stems.has(part)));
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
