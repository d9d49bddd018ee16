import { fold } from '../../../corpus/language/fold.ts';

const words: Record<string, number> = {
  une: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
};
const number = '(\\d{1,2}|une?|deux|trois|quatre|cinq|one|once|two|twice|three|four|five)';
const more = new RegExp(`\\b(?:plus d'|plus de |more than )${number}(?: fois| times?)?\\b`);
const least = new RegExp(`\\b(?:au moins |at least )${number}(?: fois| times?)?\\b`);
const several = /\b(?:plusieurs fois|a plusieurs reprises|several times|repeatedly|many times|a number of times|multiple times)\b/;
/** "Plus de trois membres" counts members: only times are a threshold. */
const ofTimes = /\b(?:fois|times|once|twice|reprises)\b/;

/** From how many times on somebody is asked for: "plus d'une fois" and "at least twice" are 2, "more than twice" is 3; null where nothing says so. */
export function atLeastTimes(question: string): number | null {
  const text = fold(question);
  if (several.test(text)) return 2;
  const beyond = text.match(more);
  if (beyond && ofTimes.test(beyond[0])) return numberOf(beyond[1]) + 1;
  const from = text.match(least);
  return from && ofTimes.test(from[0]) ? numberOf(from[1]) : null;
}

function numberOf(said: string | undefined): number {
  return words[said ?? ''] ?? Number(said);
}
