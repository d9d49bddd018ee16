import type { Item, Token } from './sequences.ts';

/** The first item that the cited sentence has in the other voice: done where the claim says done to, or the other way about; -1 for none. */
export function turnedVerb(items: readonly Item[], tokens: readonly Token[]): number {
  return items.findIndex((item) => !item.places.some((place) => sameVoice(item, tokens[place])));
}

function sameVoice({ voice }: Item, token: Token | undefined): boolean {
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
