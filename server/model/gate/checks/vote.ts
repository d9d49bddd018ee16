import type { FactOf } from '../../../../corpus/record/fact.ts';
import type { Case, Reason } from '../check.ts';
import { isThis, type Mention } from '../persons.ts';
import type { TextReading, Word } from '../read-text.ts';
import { stemsOf } from '../stems.ts';
import { voteRows, voteSides } from '../tables/vote-rows.ts';

const inPlaceOf = /\bvot\p{L}{1,6} (?:au nom|à la place|pour le compte|on behalf|in the name)/iu;
const onlyWords = /^(?:seule?|only|alone|sole)$/;
type Vote = FactOf<'vote'>['value'];
type Side = keyof typeof voteSides;
const sides = ['for', 'against', 'abstain'] as const satisfies readonly Side[];
const set = (words: string) => new Set(words.split(' '));
const rows = {
  unanimity: set(voteRows.unanimity),
  majority: set(voteRows.majority),
  rejected: set(voteRows.rejected),
  carriedBy: set(voteRows.carriedBy),
  other: set(voteRows.other),
};
const sideOf = new Map(sides.flatMap((side) => voteSides[side].split(' ').map((word) => [word, side] as const)));

/** How a vote went is told from a cited vote alone: nothing is inferred from another ("unanimous" gives no count, a count no unanimity). */
export function voteTold(one: Case): { reason: Reason | null; explained: Mention[] } {
  const { claim, evidence, mentions, carried } = one;
  const has = (row: keyof typeof rows) => claim.words.flatMap((word, i) => (rows[row].has(word.folded) && word.part === 'word' ? [i] : []));
  const [unanimity, majority] = [has('unanimity'), has('majority')];
  const rejected = has('rejected').filter((i) => !isDecided(one, i));
  const abstain = claim.words.flatMap((word, i) => (sideOf.get(word.folded) === 'abstain' ? [i] : []));
  const other = has('other');
  const pair = pairOf(claim);
  const sidesSaid = sidesOf(claim.words, other.length + abstain.length > 0).filter(({ at }) => !pair?.words.includes(at));
  const none = { reason: null, explained: [] };
  if (
    unanimity.length + majority.length + rejected.length + abstain.length + sidesSaid.length === 0 &&
    (other.length === 0 || isCited(one, other))
  )
    return none;
  // "a voté au nom de Mme Oriol" tells of a proxy.
  if (unanimity.length + majority.length + rejected.length + abstain.length === 0 && inPlaceOf.test(claim.text)) return none;
  // "Twenty-one members voted" counts who did.
  const counted = evidence.facts.some((fact) => fact.kind === 'count' && (fact.value.of === 'voters' || fact.value.of === 'votesCast'));
  if (counted && unanimity.length + majority.length + rejected.length + abstain.length + sidesSaid.length === 0) return none;
  const votes = evidence.facts.filter((fact) => fact.kind === 'vote').map((fact) => fact.value);
  const [vote] = votes;
  const wrong = { reason: 'voteNotCited' as const, explained: [] };
  if (vote === undefined || votes.some((v) => JSON.stringify(v) !== JSON.stringify(vote))) return wrong;
  if (unanimity.length > 0 && vote.result !== 'unanimity') return wrong;
  if (majority.length > 0 && vote.result !== 'majority') return wrong;
  if (rejected.length > 0 && vote.result !== 'rejected') return wrong;
  // "Nobody voted against" denies the side, not the vote.
  const ofSide = (i: number) => sidesSaid.some(({ at, side }) => side !== 'for' && at > i && at - i <= 2);
  if ([...unanimity, ...majority, ...rejected, ...has('carriedBy')].some((i) => claim.words[i]?.negated && !ofSide(i))) return wrong;
  if (pair !== null) {
    if (vote.for !== pair.for || vote.against !== pair.against) return wrong;
    for (const at of [...pair.words, ...pair.figures.map((index) => -1 - index)]) carried.add(at);
  }
  // Each side is told once: a second count of one side is somebody else's.
  if (sides.some((side) => sidesSaid.filter((one) => one.side === side).length > 1)) return wrong;
  const explained: Mention[] = [];
  for (const { at, side } of sidesSaid) {
    const count = countBeside(one, at);
    const named = mentions.filter((mention) => Math.abs(mention.to - at) <= 8);
    if (claim.words[at]?.negated && side !== 'for') {
      if (vote[side] !== 0) return wrong;
    } else if (count !== null) {
      if (vote[side] !== count.value) return wrong;
      carried.add(count.index === null ? count.at : -1 - count.index);
    } else if (named.length > 0) {
      if (!named.every((mention) => namesOf(vote, side).some((name) => isThis(mention, name)))) return wrong;
      explained.push(...named);
      // "M. X est le seul à avoir voté contre": one vote, and it is his.
      if (vote[side] === 1) for (const [i, word] of claim.words.entries()) if (onlyWords.test(word.folded)) carried.add(i);
    } else if ((vote[side] ?? 0) === 0) return wrong;
    carried.add(at);
  }
  const votesCounted = claim.figures.findIndex(
    (figure) => /^n:/.test(figure.key) && /^\s*(?:voix|votes?|suffrages)\b/.test(claim.text.slice(figure.end, figure.end + 12)),
  );
  if (votesCounted >= 0 && !carried.has(-1 - votesCounted)) {
    if (claim.figures[votesCounted]?.key !== `n:${vote.for}`) return wrong;
    carried.add(-1 - votesCounted);
  }
  const passed = vote.result === 'unanimity' || vote.result === 'majority' || (vote.for !== null && vote.for > (vote.against ?? 0));
  for (const i of [...unanimity, ...majority, ...rejected, ...abstain, ...other, ...(passed ? has('carriedBy') : [])]) carried.add(i);
  // "à l'unanimité des 19 membres", "seven of the nine voted": a count beside a vote that the vote does not give is inferred.
  const told = [...unanimity, ...majority, ...rejected, ...other, ...has('carriedBy')];
  if (
    claim.figures.some(
      (figure, index) => !carried.has(-1 - index) && /^(?:n|percent):/.test(figure.key) && told.some((at) => isBeside(claim, figure, at)),
    )
  )
    return wrong;
  // "sans abstention", "no votes against": the negator went with its side.
  claim.words.forEach((word, i) => {
    if (
      word.negated &&
      /^(?:no|aucun|aucune|sans|without|not|nul|nulle|nobody|none|personne)$/.test(word.folded) &&
      sidesSaid.some(({ at }) => at > i && at - i <= 4)
    )
      carried.add(i);
  });
  return { reason: null, explained };
}

/** "six voix contre deux", "by six votes to one": what is for stands first. `figures` and `words` are the places of the claim that say it. */
function pairOf({ text, words, figures }: TextReading): { for: number; against: number; figures: number[]; words: number[] } | null {
  for (const [index, first] of figures.entries()) {
    const said = /^\s(?:(?:voix|votes?|suffrages)\s)?(?:contre|to|against)\s(?:(une?|one)(?!\p{L}))?/iu.exec(text.slice(first.end));
    const second = figures[index + 1];
    const end = first.end + (said?.[0].length ?? 0);
    const single = said?.[1] !== undefined && second?.start !== end - said[1].length;
    if (!first.key.startsWith('n:') || said === null || !(single || (second?.start === end && second.key.startsWith('n:')))) continue;
    const told = words.flatMap((word, at) => (word.start >= first.end && word.end <= end ? [at] : []));
    const against = single ? 1 : Number(second?.key.slice(2));
    return { for: Number(first.key.slice(2)), against, figures: single ? [index] : [index, index + 1], words: told };
  }
  return null;
}

/** Within six words, and in the same clause. */
function isBeside(claim: TextReading, figure: { start: number; end: number }, at: number): boolean {
  const word = claim.words[at];
  if (word === undefined) return false;
  const [from, to] = word.end <= figure.start ? [word.end, figure.start] : [figure.end, word.start];
  const between = claim.words.filter((one) => one.start >= from && one.end <= to);
  return between.length <= 6 && !/[,;:.]|(?:^|\s)(?:et|and)\s/.test(claim.text.slice(from, to));
}

/** Sides that the claim tells: "for" and "pour" are prepositions unless "vote", "voix" or a count stands beside them. */
function sidesOf(words: readonly Word[], aboutVote: boolean): { at: number; side: Side }[] {
  return words.flatMap((word, at): { at: number; side: Side }[] => {
    const side = word.part === 'word' ? sideOf.get(word.folded) : undefined;
    if (side === undefined) return [];
    if (side === 'abstain') return [{ at, side }];
    const near = words.slice(Math.max(0, at - 3), at + 2).map((one) => one.folded);
    const beside = near.some((one) => rows.other.has(one)) || words[at - 1]?.part === 'figure';
    const end = at === words.length - 1 || words[at + 1]?.afterMark === true || /^(?:et|and)$/.test(words[at + 1]?.folded ?? '');
    const strong = /^(?:contre|against|opposed|opposition|defavorable|favour|favor|favorable|favourable)$/.test(word.folded);
    return aboutVote && beside && (strong || end || words[at - 1]?.part === 'figure') ? [{ at, side }] : [];
  });
}

/** The count that a side belongs to: the figure within three words before, else straight behind. */
function countBeside({ claim }: Case, at: number): { index: number; value: number } | { index: null; at: number; value: 1 } | null {
  const word = claim.words[at];
  if (word === undefined) return null;
  const wordsBetween = (from: number, to: number) => claim.words.filter((one) => one.start >= from && one.end <= to).length;
  const index = claim.figures.findLastIndex(
    (figure) =>
      figure.end <= word.start && wordsBetween(figure.end, word.start) <= 3 && !/[,;]/.test(claim.text.slice(figure.end, word.start)),
  );
  const behind = claim.figures.findIndex((figure) => figure.start >= word.end && wordsBetween(word.end, figure.start) <= 1);
  const found = index >= 0 ? index : behind;
  const key = claim.figures[found]?.key;
  if (key?.startsWith('n:')) return { index: found, value: Number(key.slice(2)) };
  // "une abstention", "one vote against": an article counts too.
  const single = claim.words.findIndex((one, i) => i < at && at - i <= 2 && /^(?:une?|one)$/.test(one.folded) && one.part === 'word');
  return single < 0 || claim.words[single + 1]?.part === 'figure' ? null : { index: null, at: single, value: 1 };
}

/** A vote word that stands in the cited words is theirs ("vote d'une subvention", "délibéré"). */
function isCited({ claim, evidence }: Case, at: readonly number[]): boolean {
  return at.every((i) => evidence.units.some((unit) => unit.fact?.kind !== 'vote' && unit.stems.has(claim.words[i]?.stem ?? '')));
}

/** What speaks of the act itself. */
const ofAct = /^(?:acte?s?|deliberations?|decisions?|textes?|text|motions?|resolutions?|proposition|proposal|rapport|report|vote)$/;

/** "La demande est rejetée" tells of a decision that rejects it, and not of the vote. */
function isDecided({ claim, evidence }: Case, at: number): boolean {
  if (claim.words.some((word) => ofAct.test(word.folded))) return false;
  const stem = claim.words[at]?.stem ?? '';
  return evidence.facts.some((fact) => fact.kind === 'decision' && stemsOf(fact.value.verb).includes(stem));
}

function namesOf(vote: Vote, side: Side) {
  return { for: vote.namesFor, against: vote.namesAgainst, abstain: vote.namesAbstain }[side];
}
