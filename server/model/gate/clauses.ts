import { carry, type Missing, type Range } from './carry.ts';
import type { Case } from './check.ts';
import { isGlue } from './tables/glue-words.ts';

/** How few words of meaning, figures, dates and names a clause may have to be judged on its own: less would stand in many sentences. */
const leastAtoms = 2;

/**
 * Every clause of a claim stands in one cited fact or sentence. The whole claim is tried first; where no single one carries it, it is parted at
 * marks and at "et"/"and", longest clauses first.
 */
export function clauses(one: Case): Missing | null {
  const { words } = one.claim;
  const breaks = words.flatMap((word, i) =>
    i > 0 && !withinValue(one, word.start) && (word.afterMark || /^(?:et|and|mais|but|while|tandis)$/.test(word.folded)) ? [i] : [],
  );
  const ends = [...breaks.map((i) => i - 1), words.length - 1];
  const reach = (from: number): boolean => {
    if (from >= words.length) return true;
    return [...ends]
      .reverse()
      .filter((to) => to >= from)
      .some(
        (to) => (from === 0 && to === words.length - 1 ? true : isClause(one, { from, to })) && stands(one, { from, to }) && reach(to + 1),
      );
  };
  if (reach(0)) return null;
  return nearestMiss(one, { from: 0, to: words.length - 1 });
}

/** A comma inside "€244,415.66" or a date parts nothing. */
function withinValue({ claim }: Case, at: number): boolean {
  return [...claim.figures, ...claim.dates, ...claim.ids].some((span) => span.start < at && at < span.end);
}

/** Carried by one unit that proves something of it; a clause whose words records have ticked off needs none. */
function stands(one: Case, range: Range): boolean {
  if (atoms(one, range) === 0 && one.carried.size > 0) return true;
  return one.evidence.units.some((unit) => {
    const { missing, own } = carry(one, unit, range);
    return missing.length === 0 && (own > 0 || proven(one, range));
  });
}

/** Whether records prove a word of the range (a proxy, a vote): what is left may then be the sitting's date and the body alone. */
function proven({ carried }: Case, { from, to }: Range): boolean {
  return [...carried].some((i) => i >= from && i <= to);
}

function isClause(one: Case, range: Range): boolean {
  return atoms(one, range) + carriedIn(one, range) >= leastAtoms;
}

function carriedIn({ carried }: Case, { from, to }: Range): number {
  return [...carried].filter((i) => i >= from && i <= to).length;
}

function atoms({ claim, carried }: Case, { from, to }: Range): number {
  const [start, end] = [claim.words[from]?.start ?? 0, claim.words[to]?.end ?? 0];
  const within = (span: { start: number }) => span.start >= start && span.start <= end;
  const words = claim.words.slice(from, to + 1).filter((word, k) => word.part === 'word' && !carried.has(from + k) && !isGlue(word.folded));
  const figures = claim.figures.filter((figure, index) => within(figure) && !carried.has(-1 - index));
  return (
    words.length +
    figures.length +
    claim.dates.filter(within).length +
    claim.monthDays.filter(within).length +
    claim.impossible.filter(within).length
  );
}

/** What the unit that comes nearest leaves unproven. */
function nearestMiss(one: Case, range: Range): Missing {
  const all = one.evidence.units
    .map((unit) => carry(one, unit, range))
    .sort((a, b) => a.missing.length - b.missing.length || b.own - a.own);
  return all[0]?.missing[0] ?? { reason: 'nothingCarried', words: '' };
}
