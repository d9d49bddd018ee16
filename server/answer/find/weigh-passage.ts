import type { PassageHit } from '../../../corpus/corpus-reader.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { findNumberWords } from '../../../corpus/language/number-words.ts';
import { rememberOf } from '../../../corpus/language/remember.ts';
import type { Passage } from '../../../corpus/record/act.ts';
import { sentencesIn } from '../compose/bounds.ts';
import type { Cue } from './cues.ts';
import { missingWords, type Subject, shareOf, stemSet } from './subject.ts';

/**
 * Share of the subject's words that a passage, with its act's title and the paragraph before it, has to hold before it is an answer. Measured
 * on 548 questions about sport, history and science asked of five acts on a school portal, none of which they answer: .4 and .5 answer 16
 * of them, .6 two, .75 one; of 40 questions that the acts do answer, .75 loses one and the others none.
 */
const openShare = 0.6;
/** Share that the passage itself has to hold: title and paragraph before answer nothing. */
const ownShare = 0.3;

export type Weighed = { hit: PassageHit; rank: number; cued: boolean };

/** What passages are weighed by: the subject, what tells that a passage answers, whether a number or somebody's name is asked for. */
export type Scale = {
  subject: Subject;
  cue: Cue | null;
  count: boolean;
  who: boolean;
  called: boolean;
  /** What a notion is: a passage has to hold the whole of it. */
  notion: boolean;
  why: boolean;
  before: (hit: PassageHit) => string;
};

/** The stems of what a passage shows: asked for several times in one question. */
export const shownStems = rememberOf((passage: Passage): ReadonlySet<string> => stemSet(passage.shown));

/** How rare the subject's words are among passages: a word that most of them hold tells little. */
export function byRarity(subject: Subject, hits: readonly Pick<PassageHit, 'passage'>[]): Subject {
  const sets = hits.map((hit) => shownStems(hit.passage));
  const words = subject.words.map((one) => {
    const holding = sets.filter((has) => missingWords({ words: [one], shared: [] }, has).length === 0).length;
    return { ...one, weight: one.weight * Math.log(1 + (sets.length + 1) / (holding + 0.5)) };
  });
  return { ...subject, words };
}

/** A passage with how well it answers; none where it does not. */
export function weigh(hit: PassageHit, { subject, cue, count, who, called, notion, why, before }: Scale, rare: Subject): Weighed[] {
  const { passage } = hit;
  if (passage.part === 'attendance' || passage.part === 'header' || passage.part === 'closing' || passage.part === 'title') return [];
  const has = shownStems(passage);
  const earlier = before(hit);
  // "Cette aide", "Il", "Ce dispositif": what the paragraph before named goes on.
  const goesOn = continues.test(fold(passage.shown));
  const beside = stemSet(earlier);
  const context = stemSet(passage.context);
  const carriedOn = { has: (stem: string) => has.has(stem) || beside.has(stem) };
  const drawsOn = goesOn || cue?.needed || concludes.test(fold(passage.shown)) ? carriedOn : has;
  const around = { has: (stem: string) => drawsOn.has(stem) || context.has(stem) };
  // What an authority does stands in its acts without its name.
  const authority = stemSet(hit.act.authority.name);
  const known = { has: (stem: string) => around.has(stem) || authority.has(stem) };
  const named = refersBack.test(fold(passage.shown)) ? { has: (stem: string) => carriedOn.has(stem) || context.has(stem) } : carriedOn;
  const own = shareOf(subject, goesOn || named !== carriedOn ? named : has);
  if (missingWords(subject, known).some((one) => one.key) || shareOf(subject, known) < openShare || (own < ownShare && !cue?.needed))
    return [];
  if (notion && missingWords(subject, goesOn ? carriedOn : has).length > 0) return [];
  if (why && isGivenAsCause(passage.shown, subject)) return [];
  if (count && !counts(passage.shown, subject)) return [];
  if (who && !names.test(passage.shown)) return [];
  if (called && !quotedName.test(passage.shown)) return [];
  const said = fold(passage.shown);
  const cues = cue === null ? 0 : new Set(said.match(cue.said) ?? []).size;
  if (cue?.needed && !said.match(cue.needed)) return [];
  const sentences = sentencesIn(passage.shown, { start: 0, end: passage.shown.length }).map((part) =>
    passage.shown.slice(part.start, part.end),
  );
  // A sentence that holds the words together says more than a paragraph that has them apart.
  const together = Math.max(0, ...sentences.map((sentence) => shareOf(rare, stemSet(sentence))));
  const carried = goesOn ? 0.6 * shareOf(rare, carriedOn) : 0;
  // "Tout usager peut …" tells what users can do; what lets somebody else count them does not.
  const can = cue?.ability && sentences.some((sentence) => isAble(sentence, subject)) ? 2 : 0;
  const defined = cue?.definition && sentences.some((sentence) => defines(sentence, subject)) ? 2 : 0;
  // That a notion is spoken of says nothing of what it is.
  if (notion && defined === 0 && !sentences.some((sentence) => saysWhatFor(sentence, subject))) return [];
  // Explanations explain; decisions repeat them, recitals name them.
  const part = passage.part === 'recitals' ? 0.6 : passage.part === 'decision' ? 0.2 : 0;
  const rank =
    2 * Math.max(together, carried) +
    shareOf(rare, has) / 2 +
    shareOf(rare, around) / 2 +
    Math.min(cue?.most ?? 0, cues * (cue?.worth ?? 0)) +
    defined +
    can +
    Math.min(1, Math.max(0, hit.score)) / 10 -
    part;
  return [{ hit, cued: cues > 0, rank }];
}

/** "Avec la création de X, il devenait opportun de …": what is given as the cause of something else is not what the sentence explains. */
function isGivenAsCause(text: string, subject: Subject): boolean {
  const causes = [...fold(text).matchAll(/(?<![\p{L}])(?:avec|suite a|en raison de|du fait de|grace a|compte tenu de)\s[^,.;:]{3,120},/gu)];
  if (!causes.some((cause) => missingWords(subject, stemSet(cause[0])).length === 0)) return false;
  const rest = causes.reduce((left, cause) => left.replace(cause[0], ' '), fold(text));
  return missingWords(subject, stemSet(rest)).length > 0;
}

/** Somebody named: "Who is the rector?" is not answered by a rectorate. "Monsieur le Président" names nobody. */
const names = /\b(?:M\.|MM\.|Mme|Mmes|Monsieur|Madame|Mr)\s+\p{Lu}/u;

/** A name given to a thing stands between quotation marks: « mon-ENT-Exemple ». */
const quotedName = /[«“"]\s?[^«»“”"]{2,80}[»”"]/u;

const continues = /^\W{0,4}(?:cet|cette|ces|ce|celui-ci|celle-ci|celles-ci|ceux-ci|il|elle|ils|elles|ainsi|de plus|en outre)\s/;

/** What draws on the paragraph before without naming anything of it. */
const concludes = /^\W{0,4}(?:c'est pourquoi|d'autre part|par ailleurs|pour ces raisons|en effet)[\s,]/;

/** "L'outil", "ce service", "la solution": what the act's title named, called by what it is. */
const refersBack =
  /(?<![\p{L}])(?:l'outil|cet outil|le dispositif|ce dispositif|ce service|cette operation|la solution|cette solution|le projet|ce projet|ce programme)(?![\p{L}])/u;

/** "Un X est un …", "X désigne …": a sentence whose words before the verb hold the whole subject. */
function defines(sentence: string, subject: Subject): boolean {
  const found = /^(.{3,120}?)\b(?:est un|est une|est le|est la|est l'|sont des|designe|consiste|se definit|s'entend)/.exec(fold(sentence));
  return found?.[1] !== undefined && missingWords(subject, stemSet(found[1])).length === 0;
}

/** "Le X, qui a pour objet de …": what a thing is for tells what it is, where the thing is named before. */
function saysWhatFor(sentence: string, subject: Subject): boolean {
  const found = /^(.{3,320}?)(?<![\p{L}])pour (?:objet|mission|but|finalite|vocation)(?![\p{L}])/u.exec(
    fold(sentence).replace(/\s+/g, ' '),
  );
  return found?.[1] !== undefined && missingWords(subject, stemSet(found[1])).length === 0;
}

/** A word of the subject right before "peut", "pourront": it is what can. */
function isAble(sentence: string, subject: Subject): boolean {
  return [...fold(sentence).matchAll(/((?:[\p{L}'-]+ ){1,3})(?:peut|peuvent|pourra|pourront|pouvait|pouvaient)(?![\p{L}])/gu)].some(
    (found) => {
      const has = stemSet(found[1] ?? '');
      return subject.words.some((one) => one.forms.some((form) => form.length > 0 && form.every((part) => has.has(part))));
    },
  );
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
