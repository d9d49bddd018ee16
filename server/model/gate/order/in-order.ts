import { foldWords } from '../../../../corpus/language/fold.ts';
import type { Lang } from '../../../contract.ts';
import type { Range } from '../carry.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import type { TextReading } from '../read-text.ts';
import { givingVerbs, measureVerbs } from '../tables/order-rows.ts';
import { speaksForAuthority } from '../unit-speaker.ts';
import { equated } from './equated.ts';
import { follows } from './follows.ts';
import { frontedBefore, frontedBehind } from './fronted.ts';
import { impersonal } from './impersonal.ts';
import { type Found, type Item, isInfinitive, itemsOf, type Token, tokensOf } from './sequences.ts';
import { hasAgent, turnedRound, turnedVerbs } from './turned-voice.ts';
import { voiceAt } from './voice.ts';
import type { Walk } from './walk.ts';

/**
 * Whether the words of a clause stand to each other as in the cited sentence: in the same order, and without jumping over the subject of another
 * verb. "Le club rembourse 18 600 €" has all its words in "L'assurance rembourse 18 600 € et le club prend en charge le reste", and is false. A
 * passive is compared with an active by its turned order; what stands behind the same preposition in both may stand anywhere.
 */
export function inOrder(one: Case, unit: Unit, range: Range, found: readonly Found[]): boolean {
  const said = one.claim.words.slice(range.from, range.to + 1);
  // "TOITBEL est titulaire du marché": the record says who is what; what else is told of it keeps its order.
  if (unit.fact?.kind === 'organisation' && said.some((word) => unit.kindWords.has(word.folded)) && !givesItself(one.claim, range)) {
    const name = new Set(foldWords(unit.fact.value.name).split(' '));
    const isRecord = ({ at }: Found) => [name, unit.kindWords].some((words) => words.has(one.claim.words[at]?.folded ?? ''));
    const rest = found.filter((run) => !isRecord(run));
    return rest.length <= mostBeside || inSentence(one, unit, range, rest);
  }
  return inSentence(one, unit, range, found);
}

/** How many words of meaning may stand beside what a record says: with none "La Région reste le coordonnateur du groupement" is lost. Not measured beyond. */
const mostBeside = 2;

function inSentence(one: Case, unit: Unit, range: Range, found: readonly Found[]): boolean {
  // Where a sentence has one figure, it may stand anywhere behind its preposition ("fixe à 1,50 € le prix", "le prix est fixé à 1,50 €").
  return agree(one, unit, range, found, false) || (unit.reading.figures.length === 1 && agree(one, unit, range, found, true));
}

function agree(one: Case, unit: Unit, range: Range, found: readonly Found[], free: boolean): boolean {
  const tokens = tokensOf(unit.reading, free);
  const all = itemsOf(one, unit, range, found, tokens, free);
  const items = withoutElsewhere(all, tokens, one.claim, unit.reading);
  if (items.length < 2) return true;
  const told = new Set([
    ...all.flatMap(({ places }) => places.map((place) => tokens[place]?.start ?? -1)),
    ...measured(one.claim, unit, range),
    // "Au nom du département": the authority has no place of its own.
    ...unit.reading.words.flatMap(({ folded, start }) => (speaksForAuthority(unit) && one.evidence.names.includes(folded) ? [start] : [])),
  ]);
  const shared = { claim: one.claim, unit: unit.reading, tokens, told, isAmount: unit.fact?.kind === 'amount' };
  return turnedVerbs(items, tokens).some((turned) => {
    if (turned >= 0 && !hasAgent(items, turned, tokens)) return false;
    return stands({ ...shared, items: turned < 0 ? items : turnedRound(items, turned), isTurned: turned >= 0 });
  });
}

/** As it is, or with what the one begins with at the end of the other. */
function stands(walk: Walk): boolean {
  // "L'hébergement par les collèges" is not theirs "dans les collèges": whoever does it stands behind "par" in both, or is a subject.
  const isBy = (item: Item) => item.preposition === 'by' && !item.places.some((place) => walk.tokens[place]?.preposition === 'by');
  if (!walk.isTurned && walk.items.some(isBy)) return false;
  const orders = [walk, impersonal(walk)].flatMap((one) => (one === null ? [] : [one, frontedBehind(one), frontedBefore(one)]));
  return orders.some((one) => one !== null && follows(one)) || equated(walk);
}

/** Where the cited words say what a measure is ("coûtent"), and the claim does. */
function measured({ words }: TextReading, { reading }: Unit, { from, to }: Range): number[] {
  if (!words.slice(from, to + 1).some(({ folded }) => measureVerbs.has(folded))) return [];
  return reading.words.flatMap(({ folded, start }) => (measureVerbs.has(folded) ? [start] : []));
}

/** "X a attribué le marché": X would be who gives. */
function givesItself(claim: TextReading, { from, to }: Range): boolean {
  return claim.words.some((word, i) => i >= from && i <= to && givingVerbs.has(word.folded) && voiceAt(claim, i) === 'active');
}

/** Without what may stand anywhere, nor what depends on it by "of" in both ("in the name of the département"). */
function withoutElsewhere(all: readonly Item[], tokens: readonly Token[], claim: TextReading, unit: TextReading): Item[] {
  let moved: Item | null = null;
  return all.filter((item) => {
    const [from, place] = [moved?.places, item.places[0] ?? -1];
    const depends = item.preposition === 'of' && tokens[place]?.preposition === 'of' && from?.some((other) => other + 1 === place);
    const isMoved = depends === true || (isElsewhere(item, tokens, claim.lang) && inReach(item, all, tokens, unit.text));
    // What is to be signed stays behind "to sign".
    moved = isMoved && !isInfinitive.test(tokens[place]?.folded ?? '') ? item : null;
    return !isMoved;
  });
}

/** "au club" may stand before or behind what is given; "du club" belongs to its noun, and "par le club" says who does it. */
function isElsewhere({ preposition, places }: Item, tokens: readonly Token[], lang: Lang): boolean {
  // "L'ADEME apporte une aide": "l'aide de l'ADEME".
  if (preposition === 'of' && places.includes(0) && tokens[0]?.preposition === null) return true;
  if (preposition === null || /^(?:of|by)$/.test(preposition)) return false;
  return places.some((place) => {
    const printed = tokens[place]?.preposition ?? '';
    return printed === preposition || (lang === 'en' && settings.has(printed) && settings.has(preposition));
  });
}

/** What is "au nom de" in French is "in the name of" in English: of these each stands for several of the other language. */
const settings: ReadonlySet<string> = new Set(['to', 'in', 'on', 'for']);

/** Behind a colon or a semicolon stands the part of something else ("payable en deux fois : … à la livraison"). */
function inReach(item: Item, all: readonly Item[], tokens: readonly Token[], text: string): boolean {
  const others = all.filter((other) => other !== item).flatMap(({ places }) => places);
  const apart = (one: number, other: number) =>
    /[;:]/.test(text.slice(tokens[Math.min(one, other)]?.end ?? 0, tokens[Math.max(one, other)]?.start ?? 0));
  return item.places.some((place) => others.length === 0 || others.some((other) => !apart(place, other)));
}
