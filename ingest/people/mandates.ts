import { isListed, type Mention } from './mentions-of.ts';

/**
 * After so many days without a mention, though the body sat and listed its members, a surname alone may be somebody else's: two years are
 * more than any long absence that lists would leave out.
 */
const longestSilence = 730;
/** The longest mandate of these bodies: six years, and seven for those that elections were put off for (départements 2015–2021 ran over). */
const longestMandate = 2300;

/** The days on which each body's list of members is known. */
export type ListedSittings = ReadonlyMap<string, readonly string[]>;

export function listedSittings(mentions: readonly Mention[]): ListedSittings {
  const days = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.sessionDate === null || !isListed(mention)) continue;
    const of = days.get(mention.body ?? '') ?? new Set();
    days.set(mention.body ?? '', of.add(mention.sessionDate));
  }
  return new Map([...days].map(([body, dates]) => [body, [...dates].sort()]));
}

/**
 * Cuts the mentions of one surname where its bearer seems to have left the body: a surname alone on either side of such a gap may be two
 * people (a later member of the same family name). Undated mentions stay with the first run.
 */
export function cutAtGaps(mentions: readonly Mention[], sittings: ListedSittings): Mention[][] {
  const dated = mentions.toSorted((a, b) => (a.sessionDate ?? '').localeCompare(b.sessionDate ?? '') || a.actId.localeCompare(b.actId));
  const runs: Mention[][] = [];
  for (const mention of dated) {
    const last = runs.at(-1)?.at(-1);
    if (last && !isGap(last, mention, sittings)) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function isGap(before: Mention, after: Mention, sittings: ListedSittings): boolean {
  const [from, to] = [before.sessionDate, after.sessionDate];
  if (from === null || to === null) return false;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days > longestMandate) return true;
  return days > longestSilence && [before.body, after.body].some((body) => satBetween(sittings.get(body ?? '') ?? [], from, to));
}

/** Whether the body's lists are known of two days between: one list may misprint or leave out a name. */
function satBetween(days: readonly string[], from: string, to: string): boolean {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= from) low = middle + 1;
    else high = middle;
  }
  const second = days[low + 1];
  return second !== undefined && second < to;
}
