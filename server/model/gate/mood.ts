import { isEnglishPast } from './equivalents.ts';
import type { Unit } from './evidence.ts';
import type { Found } from './order/sequences.ts';
import type { TextReading, Word } from './read-text.ts';
import { future } from './tables/operator-rows.ts';
import {
  allowing,
  beForms,
  deedNouns,
  determiners,
  infinitiveMarks,
  isHave,
  periods,
  unrealWords,
  withoutAgent,
} from './tables/order-rows.ts';

/** Told: as done or as so. Wanted: in the infinitive, allowed, due, or what can be ("remboursable"). Named: by a noun, which leaves it open. */
type Mood = 'told' | 'future' | 'wanted' | 'named';

/** How many words may stand between "doivent" and its participle. */
const reach = 4;
/** How far before a verb the word may stand by which a claim says that it is allowed or planned. */
const farReach = 12;

/**
 * Whether the claim tells as done, or as so, what the cited words plan, want, allow or only name: "autorise le maire à signer" is no signature, "les
 * travaux commenceront" no beginning; nor is what was done to come. `found`: the claim's words with the stems by which the unit has them.
 */
export function wrongMood(claim: TextReading, { reading, kindWords }: Unit, found: readonly Found[]): boolean {
  return found.some(({ at, way }) => {
    // "Date de convocation : 5 février": what a field is of was done then.
    if (kindWords.has(claim.words[at]?.folded ?? '')) return false;
    const printed = reading.words.flatMap((word, i) => (way.includes(word.stem) ? [moodAt(reading, i)] : []));
    if (printed.length === 0 || printed.includes('told') || isNoun(claim, at) || canBe.test(claim.words[at]?.folded ?? '')) return false;
    if (isPast(claim, at)) return true;
    // A future tells of the present too ("commenceront", "begin in January").
    if (!printed.includes('wanted') || printed.includes('future') || !tells(claim, at)) return false;
    const before = claim.words.slice(Math.max(0, at - farReach), at).map(({ folded }) => folded);
    return !/ to be$/.test(before.join(' ')) && !before.some((one) => unrealWords.has(one) || allowing.test(one));
  });
}

const canBe = /.{3}[ai]bles?$/;
const participle = /(?:[éiu]e?s?|(?:[ei]r|[aeo]in|i)te?s?|ises?)$/iu;

/** A claim of what is to come ("comptera", "participeront"), where nothing of the cited words is. */
export function isForeseen({ words }: TextReading, { reading }: Unit, from: number, to: number): boolean {
  const says = words.slice(from, to + 1).some(({ folded, part }) => part === 'word' && future.test(folded));
  return says && !reading.words.some((_, i) => /^(?:future|wanted)$/.test(moodAt(reading, i)));
}

function moodAt(reading: TextReading, at: number): Mood {
  const { words } = reading;
  const word = words[at];
  if (word === undefined) return 'told';
  const before = words.slice(Math.max(0, at - reach), at).map(({ folded }) => folded);
  if (future.test(word.folded)) return 'future';
  if (isInfinitive(reading, at) || canBe.test(word.folded)) return 'wanted';
  if (participle.test(word.printed)) {
    if (before.some((one) => /^ser(?:a|ont)$/.test(one))) return 'future';
    if (before.some((one) => unrealWords.has(one))) return 'wanted';
  }
  return isNoun(reading, at) && !isBehindSince(reading, at) ? 'named' : 'told';
}

/** "Depuis la fermeture de la gare": what something has been so since has happened. */
function isBehindSince({ words }: TextReading, at: number): boolean {
  const [before, article] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  return article === 'depuis' || (before === 'depuis' && determiners.has(article));
}

function isInfinitive({ words }: TextReading, at: number): boolean {
  const pronoun = /^(?:le|la|les|l|lui|leur|y|en|se|s)$/.test(words[at - 1]?.folded ?? '') ? 1 : 0;
  return /(?:er|ir|re|oir)$/i.test(words[at]?.printed ?? '') && infinitiveMarks.has(words[at - 1 - pronoun]?.folded ?? '');
}

/** "Engagé", "partage" are verbs. */
function isNoun({ words }: TextReading, at: number): boolean {
  if (deedNouns.has(words[at]?.folded ?? '') && !isHave(words[at - 1]?.folded ?? '', 'fr') && !beForms.has(words[at - 1]?.folded ?? ''))
    return true;
  return /(?<!^eng|part|envis|amén|encour|endomm|mén)(?:tion|ment|age|ure|ing)s?$/i.test(words[at]?.printed ?? '');
}

/** "A commencé", "was built", "started": not what is estimated or fixed now. */
function isPast({ words, lang }: TextReading, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  const folded = words[at]?.folded ?? '';
  const has = before.some((word, i) => word.printed !== 'à' && isHave(word.folded, lang) && before[i + 1]?.folded !== 'to');
  // "A été", "est entrée": verbs of coming and going have "être".
  const came = withoutAgent.has(folded) && before.some((word) => /^(?:est|sont)$/.test(word.folded));
  if (lang === 'fr') return (has && participle.test(words[at]?.printed ?? '')) || came;
  if (!/(?:ed|en|wn|ne|ld|de|t)$/.test(folded) && !isEnglishPast(folded)) return false;
  if (has || before.some((word) => /^(?:was|were)$/.test(word.folded))) return true;
  const open = before.some((word) => beForms.has(word.folded) || unrealWords.has(word.folded)) || words[at + 1]?.folded === 'by';
  return (/ed$/.test(folded) || isEnglishPast(folded)) && !open;
}

/** A form that tells: no infinitive, no bare English verb. */
function tells(claim: TextReading, at: number): boolean {
  const { folded = '', printed = '' } = claim.words[at] ?? {};
  if (claim.lang === 'en') return /(?:ed|es|s)$/.test(folded) || isEnglishPast(folded);
  return !/(?:er|ir|re|oir)$/i.test(printed) && /(?:e|ee|es|ees|ait|aient|ent|u|ue|us|ues|i|ie|is|t|a)$/.test(folded);
}

/** "pour une durée d'un an", "one doctor", where the cited words count four years, two doctors: an article counts too. */
export function isOtherCount(claim: TextReading, { reading }: Unit, found: readonly Found[]): boolean {
  const isOne = (at: number) => /^(?:un|une|one)$/.test(claim.words[at - 1]?.folded ?? '') && !claim.words[at]?.afterMark;
  const isPeriod = ({ folded }: Word) => periods.has(folded);
  const countsOthers = (is: (word: Word) => boolean) => {
    const places = reading.words.flatMap((word, i) => (is(word) ? [i] : []));
    return places.length > 0 && places.every((at) => isCountedNoun(reading, at));
  };
  return (
    (claim.words.some((word, at) => isPeriod(word) && isOne(at)) && countsOthers(isPeriod)) ||
    found.some(({ at, way }) => isOne(at) && countsOthers(({ stem }) => way.includes(stem)))
  );
}

/** "deux médecins": more than one. "30 Quorum" in a line of labels and figures counts no quorums: what is counted is a plural. */
function isCountedNoun({ words }: TextReading, at: number): boolean {
  const before = words[at - 1];
  return before?.part === 'figure' && !/^(?:un|une|1)$/.test(before.folded) && /[sx]$/.test(words[at]?.folded ?? '');
}
