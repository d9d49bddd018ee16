import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { Question } from '../../contract.ts';
import { searchFilter } from '../scope.ts';
import type { FindContext } from './finder.ts';

/** A word of the subject and all that counts as it: stems of translations and expansions, each a run of words. */
/** `key`: a name, an ordinal or a word with a figure ("ENT3", "third"): an answer about another one is wrong whatever else fits. */
/** `weight`: a notion of several words ("digital workspace") weighs as one. */
export type SubjectWord = { word: string; key: boolean; weight: number; forms: string[][] };
export type Subject = { words: SubjectWord[]; shared: string[][] };

/** The stems of a text, or of several: whether one is among them. */
export type Stems = Pick<ReadonlySet<string>, 'has'>;

/** What a question is about, ready to be compared with texts. */
export function subjectOf(question: Question): Subject {
  const capitals = properWords(question.text);
  const meanings = new Map((question.meanings ?? []).map((one) => [one.word, one.also]));
  const words = question.subject.map((word) => ({
    word,
    key: capitals.has(word) || /\d/.test(word) || ordinal.test(word),
    weight: 1 / inOneNotion(word, meanings),
    forms: [stems(word), ...(meanings.get(word) ?? []).map(stems), ...numbered(word), ...grouped(word)].filter((form) => form.length > 0),
  }));
  const own = new Set(words.flatMap((one) => one.forms.map((form) => form.join(' '))));
  const added = question.meanings ? [] : question.searched.map(stems).filter((form) => form.length > 0 && !own.has(form.join(' ')));
  return { words, shared: added };
}

/**
 * How much of a subject a text speaks of, 0 to 1. A missing key word leaves nothing. An added term whose word is not known may stand for
 * one missing word that is no key.
 */
export function coverageOf(subject: Subject, has: Stems): number {
  if (subject.words.length === 0) return 0;
  return missingWords(subject, has).some((one) => one.key) ? 0 : shareOf(subject, has);
}

/** The same without regard to key words: how near a text is, not whether it answers. */
export function shareOf(subject: Subject, has: Stems): number {
  if (subject.words.length === 0) return 0;
  const missing = missingWords(subject, has);
  const spare = Math.min(missing.length, subject.shared.filter((form) => form.every((one) => has.has(one))).length);
  const whole = weightOf(subject.words);
  return Math.min(1, (whole - weightOf(missing) + spare) / whole);
}

function weightOf(words: readonly SubjectWord[]): number {
  return words.reduce((sum, one) => sum + one.weight, 0);
}

/** How many words of the question make one notion with this one: those that a term of the vocabulary or an acronym stands for together. */
function inOneNotion(word: string, meanings: ReadonlyMap<string, readonly string[]>): number {
  const sharing = (meanings.get(word) ?? []).map((term) => [...meanings.values()].filter((also) => also.includes(term)).length);
  return Math.max(1, ...sharing);
}

export function missingWords(subject: Subject, has: Stems): SubjectWord[] {
  return subject.words.filter((one) => !one.forms.some((form) => form.every((part) => has.has(part))));
}

const stemsByHash = new Map<string, ReadonlySet<string>>();
/** Some 20 kB each. */
const mostStemmed = 1_000;

/** The stems of a text; those of whole acts are kept, since the same acts are asked again and again. */
export function stemSet(text: string, hash?: string): ReadonlySet<string> {
  const known = hash === undefined ? undefined : stemsByHash.get(hash);
  if (known) return known;
  // "C.C.I." is the word that questions write CCI.
  const plain = /\p{L}\.\p{L}\./u.test(text)
    ? text.replace(/(?<![\p{L}.])(?:\p{L}\.){2,8}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    : text;
  const made = new Set(stems(plain));
  if (hash !== undefined) {
    // The oldest goes: in a corpus of many acts, those of the last questions are asked again.
    const [oldest] = stemsByHash.size >= mostStemmed ? stemsByHash.keys() : [];
    if (oldest !== undefined) stemsByHash.delete(oldest);
    stemsByHash.set(hash, made);
  }
  return made;
}

/** Acts that are compared whole; of more, search chooses. */
const mostCompared = 80;

/** The acts in scope that may speak of the subject: all of a few, the best found of many. */
export async function candidates(context: FindContext): Promise<readonly ActSummary[]> {
  const { scope, reader, question } = context;
  if (scope.acts.length <= mostCompared || question.subject.length === 0) return scope.acts;
  const filter = searchFilter(scope);
  const hits = await reader.search({
    text: question.subject.join(' '),
    terms: question.searched,
    limit: 200,
    ...(filter ? { filter } : {}),
  });
  const found = new Set(hits.map((hit) => hit.act.id));
  return scope.acts.filter((act) => found.has(act.id)).slice(0, mostCompared * 2);
}

/** `title`: by title and decisions. `text`: by all that it says. */
export type Fit = { act: ActSummary; title: number; text: number };

/** How well each candidate fits the subject. */
export async function fits(context: FindContext, subject: Subject): Promise<Fit[]> {
  const acts = await candidates(context);
  const ids = acts.map((act) => act.id);
  const [texts, decisions] = await Promise.all([
    context.reader.texts(ids),
    ids.length === 0 ? [] : context.reader.facts({ kinds: ['decision'], actIds: ids }),
  ]);
  // The articles of the operative part: with the title, what the act is on.
  const decided = groupBy(decisions, (fact) => fact.actId);
  return acts.map((act) => ({
    act,
    title: coverageOf(
      subject,
      stemSet(`${act.title} ${act.authority.name} ${(decided.get(act.id) ?? []).map((fact) => fact.value.text).join(' ')}`),
    ),
    text: coverageOf(subject, stemSet(`${texts.get(act.id) ?? ''} ${act.title} ${act.authority.name}`, `${act.textSha256}+`)),
  }));
}

/**
 * Share of the subject that an act has to speak of to be an act on it. Two thirds: of three words one may be the questioner's own
 * ("the *purchase* of the school bus"), of two or one none may.
 */
export const aboutShare = 0.66;

/** The acts in scope on the question's subject; `byTitle`: by their title and decisions alone. null where it names no subject. */
export async function actsOnSubject(context: FindContext, byTitle = false): Promise<ActSummary[] | null> {
  const subject = subjectOf(context.question);
  if (subject.words.length === 0) return null;
  const all = (await fits(context, subject)).filter((fit) => (byTitle ? fit.title : fit.text) >= aboutShare);
  const best = Math.max(0, ...all.map(scoreOf));
  return all.filter((fit) => scoreOf(fit) >= best * 0.8).map((fit) => fit.act);
}

/** The title says what an act is on; its text may mention anything. */
export function scoreOf(fit: Fit): number {
  return fit.title + fit.text;
}

const ordinal = /^(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|first|second|third|fourth|fifth|sixth)$/;
const nth = ['', 'premiere', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

/** "4800" is what acts print "4 800". */
function grouped(word: string): string[][] {
  return /^\d{4,12}$/.test(word) ? [stems(word.replace(/\B(?=(?:\d{3})+$)/g, ' '))] : [];
}

/** "ENT3" names the third phase of the ENT, which acts write out: "la troisième phase de l'ENT", "3ème phase". */
function numbered(word: string): string[][] {
  const [, name, digit] = /^(\p{L}{2,})(\d)$/u.exec(word) ?? [];
  const written = nth[Number(digit ?? 0)];
  return name && written ? [stems(`${name} ${written} phase`), stems(`${name} ${digit}eme phase`)] : [];
}

/** Words written with a capital inside the question: names of places, companies, people. */
function properWords(question: string): Set<string> {
  // All in capitals, the capitals say nothing.
  if (question === question.toUpperCase()) return new Set();
  const found = [...question.matchAll(/(?<=[\p{Ll}\p{N},;:’'"«»() -] ?)\p{Lu}[\p{L}\p{N}]+/gu)].filter((one) => one.index > 0);
  return new Set(found.map((one) => fold(one[0])));
}
