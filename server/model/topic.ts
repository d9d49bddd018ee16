import { fold } from '../../corpus/language/fold.ts';
import type { Act, PartName, Passage } from '../../corpus/record/act.ts';
import { cueOf } from '../answer/find/cues.ts';
import { decisiveFirst } from '../answer/find/decisive-words.ts';
import type { FindContext } from '../answer/find/finder.ts';
import { missingWords, type Stems, type SubjectWord, shareOf, stemSet, subjectOf } from '../answer/find/subject.ts';
import { byRarity, shownStems } from '../answer/find/weigh-passage.ts';
import type { Intent } from '../contract.ts';

/** Share of the question's subject that the words, what stands around them and the act's title hold: as for passages that answer without a model. */
const aroundShare = 0.6;
/** Share that the words hold by themselves, rare words weighing more. */
const ownShare = 0.5;
/** Share of the passages handed out from which on a word of the question is in all of them: alone it tells nothing apart ("ENT" in acts on the ENT). */
const commonShare = 0.5;
/** Of fewer passages nothing is told common from rare. */
const fewPassages = 3;
/** Of so many acts that a question names, and of no thing beside, any sentence of the fitting part is to the point ("Résume l'acte X"). */
const fewActs = 3;
const partsFor: Partial<Record<Intent, readonly PartName[]>> = {
  act: ['explanation', 'decision'],
  open: ['explanation', 'decision'],
  decision: ['decision'],
  recitals: ['recitals'],
};

/** Words of an act with what they stand in: the part of the act, and the paragraph. */
export type Quoted = { words: string; around: string; part: PartName; act: Pick<Act, 'id' | 'title'> };

/**
 * Whether words of an act speak of what the question is about, so that a citation which has nothing to do with it brings none into the answer.
 * `among`: the passages that were handed out, by which words are rare or common. Measured on 69 questions that acts on a school portal answer, with
 * every sentence of nine acts on other things cited for each: 2 of 11 904 were let in.
 */
export function topicOf({ question, scope }: FindContext, among: readonly Passage[]): (quoted: Quoted) => boolean {
  const inScope = new Set(scope.acts.map(({ id }) => id));
  const cue = cueOf(question);
  const subject = decisiveFirst(question.text, subjectOf(question), cue);
  if (subject.words.length === 0) {
    const named = namesActs({ scope });
    return ({ act, part }) => named && inScope.has(act.id) && partsFor[question.intent]?.includes(part) === true;
  }
  const hits = among.map((passage) => ({ passage }));
  const rare = byRarity(subject, hits);
  const sets = among.map((passage) => shownStems(passage));
  const isCommon = (one: SubjectWord) => {
    const holding = sets.filter((has) => holds(one, has)).length;
    return holding >= fewPassages && holding > commonShare * sets.length;
  };
  // "Que sait-on de l'ENT ?" is answered by whatever is said of it; why, when or how it came about is not.
  const asksAll = cue === null && question.aspect === null && !question.count;
  const telling = asksAll || subject.words.length > 1 ? subject.words : subject.words.filter((one) => !isCommon(one));
  return ({ words, around, act }) => {
    const own = stemSet(words);
    const all = stemSet(`${words} ${around} ${act.title}`);
    if (cue?.needed && !fold(words).match(cue.needed)) return false;
    if (!inScope.has(act.id) || missingWords(subject, all).some(({ key }) => key) || !telling.some((one) => holds(one, own))) return false;
    return shareOf(subject, all) >= aroundShare && shareOf(rare, own) >= ownShare;
  };
}

/** Whether a question names a few acts or their sitting. */
export function namesActs({ scope }: Pick<FindContext, 'scope'>): boolean {
  return scope.fixed && scope.acts.length <= fewActs;
}

function holds(word: SubjectWord, has: Stems): boolean {
  return missingWords({ words: [word], shared: [] }, has).length === 0;
}
