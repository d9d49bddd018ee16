import type { Span } from '../../../corpus/record/place.ts';
import type { Range } from './carry.ts';
import type { Case } from './check.ts';
import type { Evidence, Unit } from './evidence.ts';
import type { TextReading, Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { operatorsOf } from './tables/operator-rows.ts';
import {
  coordinators,
  determiners,
  givingVerbs,
  heads,
  measureVerbs,
  partOf,
  periods,
  prepositionOf,
  relatives,
} from './tables/order-rows.ts';
import { speaksForAuthority } from './unit-speaker.ts';
import { type Voice, voiceAt } from './voice.ts';

/** A run of the claim's words that the unit has, with the stems by which it has it. */
export type Found = { at: number; length: number; way: readonly string[] };

/** A word of meaning or a figure of the cited words, in their order. */
type Token = Span & { folded: string; stem: string; preposition: string | null; voice: Voice };
type Item = Span & { places: number[]; preposition: string | null; voice: Voice };

/**
 * Whether the words of a clause stand to each other as in the cited sentence: in the same order, and without jumping over the subject of another
 * verb. "Le club rembourse 18 600 €" has all its words in "L'assurance rembourse 18 600 € et le club prend en charge le reste", and is false. A
 * passive is compared with an active by its turned order; what stands behind the same preposition in both may stand anywhere.
 */
export function inOrder(one: Case, unit: Unit, range: Range, found: readonly Found[]): boolean {
  const said = one.claim.words.slice(range.from, range.to + 1);
  // "TOITBEL est titulaire du marché": the record says who is what.
  if (unit.fact?.kind === 'organisation' && said.some((word) => unit.kindWords.has(word.folded)) && !givesItself(one.claim, range))
    return true;
  const tokens = tokensOf(unit.reading);
  const all = itemsOf(one, unit, range, found, tokens);
  const items = all.filter((item) => !isElsewhere(item, tokens) || !inReach(item, all, tokens, unit.reading.text));
  if (items.length < 2) return true;
  const turned = items.findIndex((item) => !item.places.some((place) => sameVoice(item, tokens[place])));
  if (turned >= 0 && !hasAgent(items, turned, tokens)) return false;
  const held = turned < 0 ? items : turnedRound(items, turned);
  const told = new Set(all.flatMap(({ places }) => places.map((place) => tokens[place]?.start ?? -1)));
  const walk = { claim: one.claim, unit: unit.reading, tokens, told, isTurned: turned >= 0, isAmount: unit.fact?.kind === 'amount' };
  return follows({ ...walk, items: held }, 0, null) || equated(walk, held);
}

/** "X a attribué le marché": X would be who gives. */
function givesItself(claim: TextReading, { from, to }: Range): boolean {
  return claim.words.some((word, i) => i >= from && i <= to && givingVerbs.has(word.folded) && voiceAt(claim, i) === 'active');
}

/** "Le coordonnateur est la Région" and "la Région est le coordonnateur" are one. */
function equated(walk: Omit<Walk, 'items'>, items: readonly Item[]): boolean {
  const at = items.findIndex((item, i) => i > 0 && isEquation.test(walk.claim.text.slice(items[i - 1]?.end ?? 0, item.start)));
  if (at < 0) return false;
  const [left, right] = [items.slice(0, at), items.slice(at)];
  const sides = { end: right[0]?.places ?? [], start: left[0]?.places ?? [] };
  const isPrinted = sides.end.some((from) =>
    sides.start.some((to) => from < to && isEquation.test(walk.unit.text.slice(walk.tokens[from]?.end ?? 0, walk.tokens[to]?.start ?? 0))),
  );
  return isPrinted && follows({ ...walk, items: [...right, ...left] }, 0, null);
}

const isEquation = /^\s(?:en\s)?(?:est|était|sera|is|was)\s(?:l[ea]\s|l['’]|the\s)$/i;

function tokensOf(reading: TextReading): Token[] {
  const words = reading.words.flatMap((word, i): Token[] =>
    word.part === 'word' && !isGlue(word.folded)
      ? [
          {
            start: word.start,
            end: word.end,
            folded: word.folded,
            stem: word.stem,
            preposition: prepositionBefore(reading.words, i),
            voice: voiceAt(reading, i),
          },
        ]
      : [],
  );
  const figures = reading.figures.map(
    (figure): Token => ({
      start: figure.start,
      end: figure.end,
      folded: '',
      stem: figure.key,
      preposition: null,
      voice: 'any',
    }),
  );
  return [...words, ...figures].sort((a, b) => a.start - b.start);
}

function itemsOf({ claim, carried, evidence }: Case, unit: Unit, range: Range, found: readonly Found[], tokens: readonly Token[]): Item[] {
  const placesOf = (stem: string) => tokens.flatMap((token, i) => (token.stem === stem ? [i] : []));
  const words = found.flatMap(({ at, length, way }): Item[] => {
    const [first, last] = [claim.words[at], claim.words[at + length - 1]];
    // What the kind of fact says by itself, and how often a sum is paid, has no place of its own; the authority is who speaks.
    if ([unit.kindWords, periods, measureVerbs].some((words) => words.has(first?.folded ?? ''))) return [];
    if (speaksForAuthority(unit) && claim.words.slice(at, at + length).every((word) => isAuthority(word, evidence))) return [];
    const places = way.map(placesOf).find((some) => some.length > 0) ?? [];
    if (first === undefined || last === undefined || places.length === 0) return [];
    return [{ start: first.start, end: last.end, places, preposition: prepositionBefore(claim.words, at), voice: voiceAt(claim, at) }];
  });
  const [from, to] = [claim.words[range.from]?.start ?? 0, claim.words[range.to]?.end ?? 0];
  const figures = claim.figures.flatMap((figure, index): Item[] => {
    const places = placesOf(figure.key);
    if (figure.end <= from || figure.start >= to || carried.has(-1 - index) || places.length === 0) return [];
    return [{ start: figure.start, end: figure.end, places, preposition: null, voice: 'any' }];
  });
  return [...words, ...figures].sort((a, b) => a.start - b.start);
}

function isAuthority({ folded }: Word, { names }: Evidence): boolean {
  return isGlue(folded) || names.includes(folded);
}

/** "au club" may stand before or behind what is given; "du club" belongs to its noun, and "par le club" says who does it. */
function isElsewhere({ preposition, places }: Item, tokens: readonly Token[]): boolean {
  // "L'ADEME apporte une aide": "l'aide de l'ADEME".
  if (preposition === 'of' && places.includes(0) && tokens[0]?.preposition === null) return true;
  return preposition !== null && !/^(?:of|by)$/.test(preposition) && places.some((place) => tokens[place]?.preposition === preposition);
}

/** Behind a colon or a semicolon stands the part of something else ("payable en deux fois : … à la livraison"). */
function inReach(item: Item, all: readonly Item[], tokens: readonly Token[], text: string): boolean {
  const others = all.filter((other) => other !== item).flatMap(({ places }) => places);
  const apart = (one: number, other: number) =>
    /[;:]/.test(text.slice(tokens[Math.min(one, other)]?.end ?? 0, tokens[Math.max(one, other)]?.start ?? 0));
  return item.places.some((place) => others.length === 0 || others.some((other) => !apart(place, other)));
}

/** The preposition that a noun stands behind, articles left out. */
function prepositionBefore(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (words[i + 1]?.afterMark) return null;
    const folded = words[i]?.folded ?? '';
    // "an a" of English is an article; "a" of French between an auxiliary and a noun is a preposition.
    const row = prepositionOf.get(folded);
    if (row !== undefined) return row;
    if (!determiners.has(folded)) return null;
  }
  return null;
}

function sameVoice({ voice }: Item, token: Token | undefined): boolean {
  return token === undefined || voice === 'any' || token.voice === 'any' || voice === token.voice;
}

/** Who does it in an active is who it was done by: "le marché est attribué à X" does not say that X awards it. */
function hasAgent(items: readonly Item[], verb: number, tokens: readonly Token[]): boolean {
  const subject = items.slice(0, verb);
  if (items[verb]?.voice === 'passive' || subject.length === 0) return true;
  return subject.some(({ places }) => places.some((place) => tokens[place]?.preposition === 'by'));
}

/** The words of a passive in the order of the active, or the other way about. */
function turnedRound(items: readonly Item[], verb: number): Item[] {
  const [before, turned, behind] = [items.slice(0, verb), items.slice(verb, verb + 1), items.slice(verb + 1)];
  if (turned[0]?.voice !== 'passive') return [...behind, ...turned, ...before];
  const by = behind.findIndex(({ preposition }) => preposition === 'by');
  const agent = by < 0 ? [] : behind.slice(by);
  return [...agent, ...turned, ...before, ...(by < 0 ? behind : behind.slice(0, by))];
}

type Walk = {
  claim: TextReading;
  unit: TextReading;
  tokens: readonly Token[];
  items: readonly Item[];
  /** Where words of the unit begin that the claim has, in whatever order. */
  told: ReadonlySet<number>;
  isTurned: boolean;
  isAmount: boolean;
};

function follows(walk: Walk, i: number, before: number | null): boolean {
  const item = walk.items[i];
  if (item === undefined) return true;
  const fits = item.places.some(
    (place) =>
      (before === null ? startsClause(walk, item, place) : place > before && joins(walk, i, before, place)) && follows(walk, i + 1, place),
  );
  return fits || nounsTurned(walk, i, before);
}

/** What depends on a noun is no subject: "le hangar du club est fermé" says nothing of the club. A measure may stand for what it measures. */
function startsClause({ tokens, isTurned, isAmount }: Walk, item: Item, place: number): boolean {
  const own = tokens[place]?.preposition ?? '';
  if (!/^(?:of|by|to)$/.test(own) || item.preposition !== null || isTurned || isAmount) return true;
  return heads.has(tokens[place - 1]?.folded ?? '');
}

/** English nouns stand before the noun that they belong to ("notary fees"), French ones behind it. */
function nounsTurned(walk: Walk, i: number, before: number | null): boolean {
  const { claim, items, tokens } = walk;
  if (claim.lang !== 'en') return false;
  for (const length of [3, 2]) {
    const run = items.slice(i, i + length);
    if (run.length < length || run.some((item, k) => k > 0 && /[^\s’'s-]/.test(claim.text.slice(run[k - 1]?.end ?? 0, item.start))))
      continue;
    const starts = [...new Set(run.flatMap(({ places }) => places))];
    for (const start of starts) {
      const window = Array.from({ length }, (_, k) => start + k);
      const taken = run.map(({ places }) => places.find((place) => window.includes(place)));
      const last = start + length - 1;
      if (new Set(taken).size !== length || taken.includes(undefined) || (before !== null && start <= before)) continue;
      if (hasBoundary(walk.unit.text.slice(tokens[start]?.end ?? 0, tokens[last]?.start ?? 0))) continue;
      if (follows(walk, i + length, last)) return true;
    }
  }
  return false;
}

/** Whether what is left out between two words of the cited sentence leaves them what they were to each other. */
function joins({ claim, unit, tokens, items, told }: Walk, i: number, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined) return false;
  const said = between(claim, items[i - 1], items[i]);
  const saysPart = /[,;:(–—]/.test(said) || wordsIn(said).some((word) => partOf.has(word) || relatives.has(word) || coordinators.has(word));
  const gap = unit.words.filter((word) => word.start >= first.end && word.end <= last.start);
  const marked = unit.text.slice(first.end, last.start);
  if (/[;:]/.test(marked) && !saysPart) return false;
  const complement = items[i]?.preposition === 'of' && last.preposition === 'of';
  let leftOut = false;
  let opened: 'nothing' | 'mark' | 'coordinator' = 'nothing';
  for (const word of gap) {
    const isContent =
      word.part === 'figure' || (!isGlue(word.folded) && !determiners.has(word.folded) && operatorsOf(word.folded) === null);
    if (partOf.has(word.folded) && !saysPart) return false;
    if (relatives.has(word.folded) && leftOut && !saysPart) return false;
    // "au nom et pour le compte de …" between two commas is one insertion; behind a comma "et" begins the next part.
    if (coordinators.has(word.folded) && (word.afterMark || opened === 'nothing')) opened = 'coordinator';
    else if (word.afterMark) opened = 'mark';
    if (!isContent || told.has(word.start)) continue;
    leftOut = true;
    // A word right behind "et" or a comma that the claim leaves out may be the subject of what comes next.
    if (opened === 'nothing' || complement || isParticiple(word)) continue;
    if (opened === 'coordinator' || !closedBehind(unit, word, last)) return false;
  }
  return true;
}

/** "Le loyer, fixé à …": a participle behind a comma is no subject. */
function isParticiple({ printed, afterMark }: Word): boolean {
  return afterMark && /(?:é|ée|és|ées)$/u.test(printed);
}

/** An insertion between two commas is left out whole. */
function closedBehind(unit: TextReading, word: Word, last: Token): boolean {
  return /[,)–—]|(?:^|\s)(?:et|ou)\s/.test(unit.text.slice(word.end, last.start));
}

function between({ text }: TextReading, one: Span | undefined, other: Span | undefined): string {
  if (one === undefined || other === undefined) return '';
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function hasBoundary(text: string): boolean {
  return /[,;:]/.test(text) || wordsIn(text).some((word) => relatives.has(word) || partOf.has(word) || coordinators.has(word));
}
