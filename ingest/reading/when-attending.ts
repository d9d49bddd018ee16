import { fold } from '../../corpus/language/fold.ts';

/** From and until which act of the sitting a condition holds, as the numbers it prints; `after` leaves out the act itself. */
export type Attending = { from: Bound | null; until: Bound | null };
export type Bound = { number: string; included: boolean };

/** "n° 5", "23 03 05", "20221214-097", "2.1": figures with what joins them, behind what is counted. */
const figures = '\\d{1,8}(?:[ .\\-_/]\\d{1,4}){0,3}';
const counted = '(?:(?:questions?|points?|deliberations?|rapports?|dossiers?|affaires?|projets?)(?: n ?[°º]s?)?|n ?[°º]s?) ?';
const numbered = new RegExp(`${counted}(${figures})(?![\\d]| ?(?:h|heures)\\b)`);
/** A second number joined to the first: a list of acts, or the end of a range. */
const joined = new RegExp(`^ ?(?:,|et|a|au|&)(?: la| les| le)? ?(?:${counted})?(${figures})`);

type Opening = { words: RegExp; bound: (number: string, second: string | null) => Attending };

/** "du point n° 3 au point n° 18", "de la délibération n° 1 à la n° 3". */
const range: Opening = {
  words: /^(?:present[es]* )?(?:du|de la|de) (?=.{0,40} (?:au|a la|a) )/,
  bound: (from, until) => ({ from: { number: from, included: true }, until: until === null ? null : { number: until, included: true } }),
};

/** How conditions open, in the order in which they are tried: what the number behind them bounds, and whether its act is within. */
const openings: Opening[] = [
  range,
  {
    words: /arrivee?s? .{0,40}apres|(?:rejoint|arrive).{0,60} apres/,
    bound: (from) => ({ from: { number: from, included: false }, until: null }),
  },
  {
    words: /a (?:partir|compter) d|des l|arrivee?s? .{0,40}(?:avant|pour|lors|au|a la)|arrive.{0,60} (?:avant|pour|lors)|depuis l/,
    bound: (from) => ({ from: { number: from, included: true }, until: null }),
  },
  { words: /(?:depart|partie?s?|quitte).{0,60} apres|jusqu/, bound: (until) => ({ from: null, until: { number: until, included: true } }) },
  { words: /(?:depart|partie?s?|quitte).{0,60} avant/, bound: (until) => ({ from: null, until: { number: until, included: false } }) },
];

/** When somebody attends as a condition tells it; null where it names no act, by number, for sure. */
export function whenAttending(condition: string): Attending | null {
  const folded = fold(condition).replace(/\s+/g, ' ').trim();
  const opening = openings.find(({ words }) => words.test(folded));
  const first = numbered.exec(folded);
  const number = first?.[1];
  if (opening === undefined || first === null || number === undefined) return null;
  const second = joined.exec(folded.slice(first.index + first[0].length))?.[1] ?? null;
  if ((second !== null) !== (opening === range)) return null;
  return opening.bound(number, second);
}
