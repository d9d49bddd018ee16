import type { PassageHit } from '../../../corpus/corpus-reader.ts';
import { contentWords } from '../../../corpus/embed/content-words.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import type { Passage } from '../../../corpus/record/act.ts';
import type { Place } from '../../../corpus/record/place.ts';
import type { Question } from '../../contract.ts';
import { paragraphBefore } from '../compose/bounds.ts';
import { md, proofAt, wordsAt } from '../compose/rich.ts';
import { answered, type Block, type Draft, notStated, say } from '../draft.ts';
import { searchFilter, unitsOf } from '../scope.ts';
import { acronym } from './acronym.ts';
import { asksName, asksOutcome, asksWho } from './asked-ways.ts';
import { type Cue, cueOf } from './cues.ts';
import { asksNotion, decisiveFirst } from './decisive-words.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject } from './narrow.ts';
import { missingWords, type Stems, type Subject, stemSet, subjectOf } from './subject.ts';
import { actRef } from './tell.ts';
import { thought } from './thought.ts';
import { byRarity, type Scale, shownStems, type Weighed, weigh } from './weigh-passage.ts';

/** Passages quoted at most. */
const most = 3;

/** Open questions: the passages that say it, quoted at the length of the thought, best act first. */
export const open: Finder = async (context) => {
  const draft = await inScope(context);
  if (draft.status === 'answered' || !isBoundedByDates(context)) return draft;
  const acts = [...context.scope.byId.values()];
  const wider = await inScope({ ...context, scope: { ...context.scope, acts, units: unitsOf(acts), fixed: false } });
  return wider.status === 'answered' ? wider : draft;
};

/** "Avant 2015", "since 2018": later acts tell of earlier times, and earlier ones of what is to come. A day or a year is a sitting's. */
function isBoundedByDates({ question, scope }: FindContext): boolean {
  return (
    scope.fixed &&
    question.acts.length === 0 &&
    question.dates.length > 0 &&
    question.dates.every(({ from, to }) => from === null || to === null)
  );
}

const inScope: Finder = async (context) => {
  const { question, reader, scope } = context;
  const cue = cueOf(question);
  const subject = decisiveFirst(question.text, subjectOf(onItsTitle(context).question), cue);
  // "Which school has the most pupils?" is answered by counting, which passages don't do.
  const counted = question.superlative !== undefined && !/important/.test(fold(question.text));
  if (subject.words.length === 0 || counted || leansOnNothing(question)) return offSubject(context);
  const filter = searchFilter(scope);
  const of = { limit: 150, ...(filter ? { filter } : {}) };
  // The question with all that means the same, and its own subject alone: many added terms can push the plain words out of reach.
  const found = await Promise.all([
    reader.search({ text: question.text, terms: question.searched, ...of }),
    reader.search({ text: subject.words.map((one) => one.word).join(' '), ...of }),
  ]);
  const hits = withCompounds(context, [...new Map(found.flat().map((hit) => [hit.passage.id, hit])).values()]);
  const texts = await reader.texts([...new Set(hits.map((hit) => hit.act.id))]);
  // "Quel logiciel de paie": what says which one is meant decides, and no passage has it.
  const telling = { ...subject, words: subject.words.filter((one) => tellsWhich(one.word, question.text)) };
  if (telling.words.length > 0 && missingWords(telling, stemsOf(hits)).length > 0) return offSubject(context);
  const rare = byRarity(subject, hits);
  const scale: Scale = {
    subject,
    cue,
    count: question.count,
    who: asksWho(question.text),
    called: false,
    notion: asksNotion(question.text),
    why: question.aspect === 'why',
    before: ({ act, passage }) => paragraphBefore(texts.get(act.id) ?? '', passage.start),
  };
  const ranked = (of: Scale) => hits.flatMap((hit) => weigh(hit, of, rare)).sort((a, b) => b.rank - a.rank);
  // A name stands between quotation marks, where the acts print one.
  const spelt = subject.words.some((one) => one.forms.some((form) => form.length > 2));
  const named = asksName(question.text);
  const called = named ? ranked({ ...scale, called: true }) : [];
  // What an acronym stands for is a name of its own. Else, none between quotation marks: nothing is called anything, and what else speaks of it gives no name.
  if (named && called.length === 0) return spelt ? acronym(context) : offSubject(context);
  const all = called.length > 0 ? called : ranked(scale);
  // "Why" and "since when" are answered where the words that say so stand, if a passage near the best has them.
  const cued = all.filter((one) => one.cued && one.rank >= (all[0]?.rank ?? 0) * 0.75);
  const weighed = cued.length > 0 ? cued : all;
  const [best] = weighed;
  if (!best) return question.count ? uncounted(context, ranked({ ...scale, cue: null, count: false })) : offSubject(context);
  const chosen: Weighed[] = [];
  for (const one of weighed) {
    if (chosen.length >= most || one.rank < best.rank * 0.8) break;
    if (!chosen.some((other) => alike(one.hit.passage, other.hit.passage))) chosen.push(one);
  }
  // "What did the survey show": the paragraph after the one that tells of it says what came out.
  const outcome = chosen.length === 1 && asksOutcome(question.text) ? outcomeAfter(best, hits) : null;
  const reasons = question.aspect === 'why' ? reasonsBefore(chosen, hits) : [];
  return answered(...quotations(context, [...chosen, ...(outcome ? [outcome] : []), ...reasons], rare, texts, scale.cue));
};

const ofSomebody = /(?<![\p{L}])(?:ses|son|sa|leurs?|-t-il|-t-elle|-ils|-elles|his|her|their|its|he|she|they)(?![\p{L}])/u;
const ordinalOnly = /^(?:premiere?s?|seconde?s?|deuxiemes?|troisiemes?|quatriemes?|first|second|third|fourth|dernier\w{0,3}|last)$/;

/** "Quelles étaient ses compétences ?", "Qui arrive troisième ?": one word of its own, and that of somebody or something left unsaid. */
function leansOnNothing({ text, subject }: Question): boolean {
  const [only] = subject;
  if (only === undefined || subject.length > 1) return false;
  const own = foldWords(text).split(' ').includes(only);
  return own && (ordinalOnly.test(only) || ofSomebody.test(fold(text)));
}

/** What a paragraph begins with that draws a conclusion from those before it, or goes on with its reasons. */
const concludes =
  /^\W{0,4}(?:c'est pourquoi|c'est la raison|pour (?:ces|cette|toutes ces|ce) (?:raisons?|motifs?)|ainsi|aussi,|en consequence|par consequent|de ce fait|des lors|d'autre part|en outre|de plus|par ailleurs|neanmoins|en effet)(?![\p{L}])/u;
/** Paragraphs before a conclusion that are quoted as its reasons. */
const mostReasons = 3;

/** "Pour ces raisons, …" answers "why" with what stands before it: the paragraphs back to the first that draws on no other. */
function reasonsBefore(chosen: readonly Weighed[], hits: readonly PassageHit[]): Weighed[] {
  const out: Weighed[] = [];
  const known = new Set(chosen.map(({ hit }) => hit.passage.id));
  for (let from = chosen[0]; from && out.length < mostReasons; ) {
    if (!concludes.test(fold(from.hit.passage.shown))) break;
    const { actId, start } = from.hit.passage;
    const before = hits
      .filter(({ passage }) => passage.actId === actId && passage.end <= start && start - passage.end < 8)
      .find(({ passage }) => passage.part === from?.hit.passage.part);
    if (!before) break;
    from = { hit: before, rank: from.rank, cued: false };
    if (!known.has(before.passage.id)) out.push(from);
  }
  return out;
}

/** The stems of what passages show and of what their acts are on. */
function stemsOf(hits: readonly PassageHit[]): Stems {
  const sets = hits.flatMap(({ passage }) => [shownStems(passage), stemSet(passage.context)]);
  return { has: (stem) => sets.some((one) => one.has(stem)) };
}

/** How acts tell what came out of something. */
const saysOutcome = /\b(?:critique|souligne|ressort|ressortent|resultat|repondu|reponses|majorit|satisf|revele|montre|conclu)/;

/** The passage right behind, where it says what came out. */
function outcomeAfter({ hit, rank }: Weighed, hits: readonly PassageHit[]): Weighed | null {
  const { actId, end } = hit.passage;
  const next = hits.find(({ passage }) => passage.actId === actId && passage.start >= end && passage.start - end < 8);
  return next && saysOutcome.test(fold(next.passage.shown)) ? { hit: next, rank, cued: false } : null;
}

/** Three words and more, joined by hyphens. */
const compound = /(?<![\p{L}-])[\p{L}\d]{2,30}(?:-[\p{L}\d]{2,30}){2,4}(?![\p{L}-])/gu;

/**
 * "mon-ENT-Exemple": a compound that some passages print is looked for there alone, whether the question has its hyphens ("mon ENT Exemple") or
 * not; an authority's name is in all.
 */
function withCompounds({ question, coverage }: FindContext, hits: PassageHit[]): PassageHit[] {
  const authorities = foldWords(coverage.authorities.join(' '));
  const asked = ` ${foldWords(question.text)} `;
  const compounds = [...new Set([question.text, ...hits.map((hit) => hit.passage.shown)].flatMap((text) => text.match(compound) ?? []))]
    .map(foldWords)
    .filter((one) => asked.includes(` ${one} `) && !authorities.includes(one));
  return compounds.reduce((left, one) => {
    const kept = left.filter((hit) => ` ${foldWords(hit.passage.shown)} `.includes(` ${one} `));
    return kept.length > 0 ? kept : left;
  }, hits);
}

/** A noun behind a bare "de" ("logiciel de paie"), which tells which thing of a kind is meant. */
function tellsWhich(word: string, question: string): boolean {
  return foldWords(question).includes(` de ${word} `);
}

/** "Why was the 2016 act adopted?" names no subject but the act: what its title is on is the subject. */
function onItsTitle(context: FindContext): FindContext {
  const { question, scope } = context;
  if (question.subject.length > 0 || question.aspect === null || !scope.fixed || scope.acts.length === 0 || scope.acts.length > 3)
    return context;
  const title = new Set(scope.acts.flatMap((act) => contentWords(act.title)));
  return { ...context, question: { ...question, subject: [...title], searched: [...title], meanings: [] } };
}

/** "How many" of something that the acts speak of without a number: said, with the nearest words. */
function uncounted(context: FindContext, [near]: readonly Weighed[]): Promise<Draft> | Draft {
  if (!near) return offSubject(context);
  const { actId, start, end } = near.hit.passage;
  const place = { actId, start, end };
  return notStated(
    say(context.words.notFound.noNumber(context.words.act(actRef(near.hit.act)), context.words.quote(wordsAt(place)), proofAt(place))),
  );
}

/** Act by act in the order of the best passage; within an act, in the order of reading. */
function quotations(
  context: FindContext,
  chosen: readonly Weighed[],
  subject: Subject,
  texts: ReadonlyMap<string, string>,
  cue: Cue | null,
): Block[] {
  const { words, scope } = context;
  const byAct = groupBy(chosen, (one) => one.hit.act.id);
  return [...byAct.values()].flatMap((list): Block[] => {
    const [first] = list;
    if (!first) return [];
    const places = list
      .map(({ hit }): { place: Place; from: number } => ({
        place: thought(hit, texts.get(hit.act.id) ?? '', subject, cue),
        from: hit.passage.start,
      }))
      .sort((a, b) => a.from - b.from);
    const act = scope.byId.get(first.hit.act.id) ?? first.hit.act;
    const [only] = places;
    const intro = words.texts.passage(actRef(act));
    if (places.length === 1 && only) return [say(md`${intro} ${words.quote(wordsAt(only.place))}${proofAt(only.place)}`)];
    return [say(intro), { kind: 'list', items: places.map(({ place }) => md`${words.quote(wordsAt(place))}${proofAt(place)}`) }];
  });
}

/** Whether two passages say the same in other years' words: most of the stems of the shorter are in the longer. */
function alike(a: Passage, b: Passage): boolean {
  const first = shownStems(a);
  const second = shownStems(b);
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  const common = [...small].filter((one) => large.has(one)).length;
  return common / Math.max(1, small.size) >= 0.75;
}
