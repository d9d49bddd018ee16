import { createHash } from 'node:crypto';
import { functionWords } from '../../../corpus/embed/function-words.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { Act } from '../../../corpus/record/act.ts';
import { isOrdinary } from '../understand/lexicon.ts';
import { isSlipOf } from '../understand/slips.ts';
import type { FindContext } from './finder.ts';
import { type SubjectWord, stemSet, subjectOf } from './subject.ts';
import { wholeActs } from './tell.ts';
import { isVerbLike } from './verb-like.ts';

/** Acts whose words are compared with a question's; beyond, the full text is asked for each word. */
const mostRead = 80;
/** Passages that a word unknown to a large corpus is compared with: those nearest to its letters. */
const nearestPassages = 40;

/**
 * The context with the words of the acts that a word unknown to them may be: a slip of the pen ("convnetion"), or another word of the same
 * root. They count as its meanings from then on, whatever is looked for.
 */
export async function mended(context: FindContext): Promise<FindContext> {
  const { question, scope } = context;
  if (question.subject.length === 0 || scope.byId.size === 0) return context;
  const { isKnown, wordsNear } = await knowledgeOf(context);
  const meant: { word: string; also: string[] }[] = [];
  const foreign = subjectOf(question).words.filter((one) => !isOrdinary(one.word));
  for (const one of await without(foreign, isKnown)) {
    const also = (await wordsNear(one.word)).filter((word) => isSlipOf(one.word, word) || isAkin(one.word, word, question.lang));
    if (also.length > 0) meant.push({ word: one.word, also });
  }
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
  if (question.subject.length === 0 || scope.byId.size === 0) return [];
  const { isKnown } = await knowledgeOf(context);
  return without(
    subjectOf(question).words.filter((one) => !isVerbLike(one.word, question.text)),
    isKnown,
  );
}

/** Those that are not known; all are asked for at once. */
async function without(words: readonly SubjectWord[], isKnown: Knowledge['isKnown']): Promise<SubjectWord[]> {
  const known = await Promise.all(words.map(isKnown));
  return words.filter((_, n) => !known[n]);
}

/** `isKnown`: some act has the word or what means the same. `wordsNear`: words of the acts that it may be a slip of. */
type Knowledge = { isKnown(one: SubjectWord): Promise<boolean>; wordsNear(word: string): Promise<string[]> };

async function knowledgeOf(context: FindContext): Promise<Knowledge> {
  if (context.scope.byId.size > mostRead) return knownToSearch(context);
  const { words, stems } = wordsOf([...(await wholeActs(context, [...context.scope.byId.keys()])).values()]);
  return {
    isKnown: async (one) => one.forms.some((form) => form.every((part) => stems.has(part))),
    wordsNear: async () => words,
  };
}

/** The same of a corpus of any size: the full text says whether a word stands in it, the search by letters which words are near. */
function knownToSearch({ question, reader, coverage }: FindContext): Knowledge {
  const named = stemSet([...coverage.authorities, ...coverage.bodies].join(' '));
  const has = async (part: string) => named.has(stems(part)[0] ?? part) || (await reader.hasWords(part));
  return {
    async isKnown({ word, forms }) {
      const also = question.meanings?.find((one) => one.word === word)?.also ?? [];
      for (const way of [word, ...also]) {
        const held = await Promise.all(foldWords(way).split(' ').map(has));
        if (held.every(Boolean)) return true;
      }
      // Forms that are no words of the question ("ENT3": "troisième phase"): a stem is mostly its own stem.
      for (const form of forms.slice(1 + also.length)) if ((await Promise.all(form.map(has))).every(Boolean)) return true;
      // "C.C.I." is no word of the full text, nor is one of function words.
      return isStop(word) || (await reader.acronyms()).some(({ acronym }) => foldWords(acronym).replaceAll(' ', '') === word);
    },
    async wordsNear(word) {
      const hits = await reader.search({ text: word, limit: nearestPassages });
      const near = hits.flatMap(({ passage }) => foldWords(`${passage.shown} ${passage.context}`).split(' '));
      return [...new Set(near.filter((one) => one.length >= 6))];
    },
  };
}

/** Short words that the full text leaves out, so that it can't tell whether an act has them. */
function isStop(word: string): boolean {
  return functionWords.has(word) || /^(?:ete|etes|eue?s?|aurai\w*|serai\w*|fus?|mien\w*|aies?|soient|soit)$/.test(word);
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
