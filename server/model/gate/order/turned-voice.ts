import type { Item, Token } from './sequences.ts';
import type { Voice } from './voice.ts';

/**
 * The items that may be the verb that a claim turned round: done where the cited sentence says done to, or the other way about. -1 stands for none,
 * and is left out where a word has no other voice there.
 */
export function turnedVerbs(items: readonly Item[], tokens: readonly Token[]): number[] {
  const other = items.flatMap(({ voice, places }, i) => (places.some((place) => !sameVoice(voice, tokens[place])) ? [i] : []));
  const [only] = other.filter((i) => items[i]?.places.every((place) => !sameVoice(items[i]?.voice ?? 'any', tokens[place])));
  return only === undefined ? [-1, ...other] : [only];
}

function sameVoice(voice: Voice, token: Token | undefined): boolean {
  return token === undefined || voice === 'any' || token.voice === 'any' || voice === token.voice;
}

/** Who does it in an active is who it was done by: "le marché est attribué à X" does not say that X awards it. */
export function hasAgent(items: readonly Item[], verb: number, tokens: readonly Token[]): boolean {
  const subject = items.slice(0, verb);
  if (items[verb]?.voice === 'passive' || subject.length === 0) return true;
  return subject.some(({ places }) => places.some((place) => tokens[place]?.preposition === 'by'));
}

/** The words of a passive in the order of the active, or the other way about. */
export function turnedRound(items: readonly Item[], verb: number): Item[] {
  const [before, turned, behind] = [items.slice(0, verb), items.slice(verb, verb + 1), items.slice(verb + 1)];
  if (turned[0]?.voice !== 'passive') return [...behind, ...turned, ...before];
  // "Is authorised to sign the contract with the company selected by the board": the agent is of the nearest participle before it.
  const next = behind.findIndex(({ preposition, voice }) => preposition === 'by' || voice === 'passive');
  const by = behind[next]?.preposition === 'by' ? next : -1;
  const agent = by < 0 ? [] : behind.slice(by);
  return [...agent, ...turned, ...before, ...(by < 0 ? behind : behind.slice(0, by))];
}
