import type { Unit } from './evidence.ts';

/**
 * Whether the authority or its body may be named though the unit does not: of what they decide, count or sit at, yes. A sentence says who does
 * what, unless it speaks for the authority itself ("notre collectivité").
 */
export function speaksForAuthority({ fact, reading }: Unit): boolean {
  if (fact !== null && !/^(?:date|period|organisation|rate|amount)$/.test(fact.kind)) return true;
  return (
    reading.words.some((word) => /^(?:nous|notre|nos|je)$/.test(word.folded)) || (fact?.kind === 'date' && fact.value.role !== 'mentioned')
  );
}

/** Words that are a sentence, or were taken from one with its order: of a list or a field the fact says what belongs together. */
export function isSentence({ fact }: Unit): boolean {
  return (
    fact === null ||
    /^(?:decision|recital|amount|organisation|period|link)$/.test(fact.kind) ||
    (fact.kind === 'date' && fact.value.role === 'mentioned')
  );
}
