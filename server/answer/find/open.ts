import type { PassageHit } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { findNumberWords } from '../../../corpus/language/number-words.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { Place } from '../../../corpus/record/place.ts';
import { sentencesIn } from '../compose/bounds.ts';
import { md, proofAt, wordsAt } from '../compose/rich.ts';
import { answered, type Block, type Draft, notStated, say } from '../draft.ts';
import { cueOf } from './cues.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject } from './narrow.ts';
import { coverageOf, type Subject, shareOf, stemSet, subjectOf } from './subject.ts';
import { actRef, wholeActs } from './tell.ts';

/**
 * Share of the subject's words that a passage, with its act's title, has to hold before it is an answer. Measured on 548 questions about
 * sport, history and science asked of five acts on a school portal, none of which they answer: .4 and .5 answer 16 of them, .6 two, .75 one;
 * of 40 questions that the acts do answer, .75 loses one and the others none.
 */
const openShare = 0.6;
/** Share that the passage itself has to hold: the title alone answers nothing. */
const ownShare = 0.3;
/** Passages quoted at most, and the length from which one is cut to its best sentences. */
const most = 3;
const longest = 500;

type Weighed = { hit: PassageHit; rank: number; cued: boolean };

/** Open questions: the passages that say it, quoted at the length of the thought, best act first. */
export const open: Finder = async (context) => {
  const { question, reader, scope } = context;
  const subject = subjectOf(question);
  if (subject.words.length === 0) return offSubject(context);
  const filter = scope.fixed && scope.acts.length > 0 ? { ids: scope.acts.map((act) => act.id) } : undefined;
  const of = { limit: 60, ...(filter ? { filter } : {}) };
  // The question with all that means the same, and its own subject alone: many added terms can push the plain words out of reach.
  const found = await Promise.all([
    reader.search({ text: question.text, terms: question.searched, ...of }),
    reader.search({ text: question.subject.join(' '), ...of }),
  ]);
  const hits = [...new Map(found.flat().map((hit) => [hit.passage.id, hit])).values()];
  const cue = cueOf(question);
  const all = hits.flatMap((hit) => weigh(hit, subject, cue, question.count)).sort((a, b) => b.rank - a.rank);
  // "Why" and "since when" are answered where the words that say so stand, if a passage near the best has them.
  const cued = all.filter((one) => one.cued && one.rank >= (all[0]?.rank ?? 0) * 0.5);
  const weighed = cued.length > 0 ? cued : all;
  const [best] = weighed;
  if (!best) return question.count ? uncounted(context, hits, subject) : offSubject(context);
  const chosen: Weighed[] = [];
  for (const one of weighed) {
    if (chosen.length >= most || one.rank < best.rank * 0.8) break;
    if (!chosen.some((other) => alike(one.hit.passage.shown, other.hit.passage.shown))) chosen.push(one);
  }
  const whole = await wholeActs(
    context,
    chosen.map((one) => one.hit.act.id),
  );
  return answered(...quotations(context, chosen, subject, whole));
};

/** "How many" of something that the acts speak of without a number: said, with the nearest words. */
function uncounted(context: FindContext, hits: readonly PassageHit[], subject: Subject): Promise<Draft> | Draft {
  const [near] = hits.flatMap((hit) => weigh(hit, subject, null, false)).sort((a, b) => b.rank - a.rank);
  if (!near) return offSubject(context);
  const { actId, start, end } = near.hit.passage;
  const place = { actId, start, end };
  return notStated(
    say(context.words.notFound.noNumber(context.words.act(actRef(near.hit.act)), context.words.quote(wordsAt(place)), proofAt(place))),
  );
}

function weigh(hit: PassageHit, subject: Subject, cue: RegExp | null, count: boolean): Weighed[] {
  const { passage } = hit;
  if (passage.part === 'attendance' || passage.part === 'header' || passage.part === 'closing' || passage.part === 'title') return [];
  const has = stemSet(passage.shown);
  const withTitle = stemSet(`${passage.shown} ${passage.context}`);
  const own = shareOf(subject, has);
  const whole = coverageOf(subject, withTitle);
  if (whole < openShare || own < ownShare) return [];
  if (count && !counts(passage.shown, subject)) return [];
  const cues = new Set(cue ? (fold(passage.shown).match(cue) ?? []) : []).size;
  const cued = Math.min(0.8, cues * 0.3);
  // A sentence that holds the words together says more than a paragraph that has them apart.
  const together = Math.max(
    0,
    ...sentencesIn(passage.shown, { start: 0, end: passage.shown.length }).map((part) =>
      shareOf(subject, stemSet(passage.shown.slice(part.start, part.end))),
    ),
  );
  // Explanations explain; decisions repeat them, recitals name them.
  const part = passage.part === 'recitals' ? 0.6 : passage.part === 'decision' ? 0.2 : 0;
  return [{ hit, cued: cues > 0, rank: 2 * together + own / 2 + whole / 2 + cued + Math.min(1, Math.max(0, hit.score)) / 10 - part }];
}

/** Whether a number stands before a word of the subject: "how many" is answered by a number of that thing, not by a year nearby. */
function counts(text: string, subject: Subject): boolean {
  const words = foldWords(text).split(' ');
  return words.some((word, i) => {
    if (/^(19|20)\d\d$/.test(word)) return false;
    if (!/^\d{1,6}$/.test(word) && findNumberWords(word).length === 0 && !/^[a-z]+aines?$/.test(word)) return false;
    const next = stemSet(words.slice(i + 1, i + 3).join(' '));
    return subject.words.some((one) => one.forms.some((form) => form.length > 0 && form.every((part) => next.has(part))));
  });
}

/** Act by act in the order of the best passage; within an act, in the order of reading. */
function quotations(context: FindContext, chosen: readonly Weighed[], subject: Subject, whole: ReadonlyMap<string, Act>): Block[] {
  const { words, scope } = context;
  const byAct = groupBy(chosen, (one) => one.hit.act.id);
  return [...byAct.values()].flatMap((list): Block[] => {
    const [first] = list;
    if (!first) return [];
    const places = list
      .map(({ hit }): { place: Place; from: number } => ({
        place: thought(hit, whole.get(hit.act.id)?.text ?? '', subject),
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

/** A passage; of a long one, the best sentence with its neighbours. Needs the act's text, since places count in it. */
function thought({ passage }: PassageHit, text: string, subject: Subject): Place {
  const { actId, start, end } = passage;
  const decision = passage.part === 'decision' || passage.part === 'recitals';
  if (end - start <= longest && !decision) return { actId, start, end };
  const parts = sentencesIn(text, { start, end });
  const worth = parts.map((part) => shareOf(subject, stemSet(text.slice(part.start, part.end))));
  let from = worth.indexOf(Math.max(...worth));
  let to = from;
  const size = (first: number, last: number) => (parts[last]?.end ?? end) - (parts[first]?.start ?? start);
  for (;;) {
    // An article or a recital is a thought of its own.
    if (decision) break;
    const after = to + 1 < parts.length && size(from, to + 1) <= longest;
    const before = from > 0 && size(from - 1, to) <= longest;
    if (!after && !before) break;
    if (after && (!before || (worth[to + 1] ?? 0) >= (worth[from - 1] ?? 0))) to += 1;
    else from -= 1;
  }
  return { actId, start: parts[from]?.start ?? start, end: parts[to]?.end ?? end };
}

/** Whether two passages say the same in other years' words: most of the stems of the shorter are in the longer. */
function alike(a: string, b: string): boolean {
  const first = stemSet(a);
  const second = stemSet(b);
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  const common = [...small].filter((one) => large.has(one)).length;
  return common / Math.max(1, small.size) >= 0.75;
}
