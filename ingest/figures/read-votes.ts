import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import { type SourceText, spanIn } from '../reading/source-text.ts';
import type { Figures } from './find-figures.ts';
import { findTallies, type Side, type Tally } from './find-tallies.ts';
import { findResults, type VoteResult } from './vote-results.ts';
import { itemStart } from './vote-wordings.ts';

type Cue = ({ type: 'result' } & VoteResult) | ({ type: 'tally' } & Tally);
/** What is said of one vote, in one place or in several. */
type Block = { cues: Cue[]; start: number; end: number };

/**
 * The votes that a text states, one fact each: the result in words, the figures, the names of opponents, abstainers and those who took no
 * part. Nothing is completed: "à l'unanimité" gives no figure, and figures give no result.
 */
export function readVotes(text: SourceText, figures: Figures): FactDraft[] {
  const cues: Cue[] = [
    ...findResults(text).map((result): Cue => ({ type: 'result', ...result })),
    ...findTallies(text, figures).map((tally): Cue => ({ type: 'tally', ...tally })),
  ].sort((a, b) => a.start - b.start);
  const blocks = cluster(text.folded, cues)
    .flatMap((block) => apart(text.folded, block))
    .map((block) => withoutPlain(text.folded, block))
    .filter((block) => block.cues.some((cue) => cue.type === 'result' || cue.count !== null || cue.voters !== null));
  return joinDistant(text.folded, blocks).map((parts) => toDraft(text, parts));
}

/** Cues that stand close to each other speak of one vote, until one of them comes a second time. */
function cluster(folded: string, cues: Cue[]): Block[] {
  const blocks: Block[] = [];
  for (const cue of cues) {
    const block = blocks.at(-1);
    const gap = block ? folded.slice(block.end, Math.max(block.end, cue.start)) : '';
    if (
      block &&
      gap.length <= 160 &&
      gap.replace(/[^a-z]/g, '').length <= 80 &&
      !itemStart.test(gap) &&
      !block.cues.some((other) => conflicts(other, cue))
    ) {
      block.cues.push(cue);
      block.end = Math.max(block.end, cue.end);
    } else blocks.push({ cues: [cue], start: cue.start, end: cue.end });
  }
  return blocks;
}

/** "Le procès-verbal est approuvé à l'unanimité. Le conseil, par 12 voix pour et 3 contre, …": a sentence apart, what gainsays is another vote. */
function apart(folded: string, block: Block): Block[] {
  const at = block.cues.findIndex((cue) => cue.type === 'result' && cue.result === 'unanimity');
  const [one, two] = [block.cues[at], block.cues[at + 1]];
  const opposed = block.cues.slice(at + 1).some((cue) => cue.type === 'tally' && cue.side === 'against' && (cue.count ?? 0) > 0);
  if (!one || !two || !opposed || !/\.\s/.test(folded.slice(one.end, two.start))) return [block];
  return [
    { cues: block.cues.slice(0, at + 1), start: block.start, end: one.end },
    { cues: block.cues.slice(at + 1), start: two.start, end: block.end },
  ];
}

function conflicts(one: Cue, two: Cue): boolean {
  if (one.type === 'result' && two.type === 'result') return true;
  if (one.type === 'tally' && two.type === 'tally') return one.side === two.side && one.count !== null && two.count !== null;
  return false;
}

/** "Pour" and "contre" are words of every sentence: they count beside another side of the same vote, its result, or its number of voters. */
function withoutPlain(folded: string, block: Block): Block {
  const seen = new Set(block.cues.map((cue) => (cue.type === 'result' ? 'result' : cue.side)));
  const strong = block.cues.some((cue) => cue.type === 'result' || !cue.plain);
  const counted = /votants|exprimes|suffrages|votes?\s*:?\s*$/.test(folded.slice(Math.max(0, block.start - 60), block.start));
  const bare = block.cues.some((cue) => cue.type === 'tally' && cue.bare);
  if (strong || counted || (seen.size > 1 && !bare)) return block;
  return { ...block, cues: block.cues.filter((cue) => cue.type === 'result' || !cue.plain) };
}

/** How far apart the result in words and the figures of one act may stand: the operative part lies between them. */
const farthest = 6000;

/**
 * "Après en avoir délibéré, à l'unanimité, décide … ONT VOTÉ POUR : 14": a result and figures apart that don't gainsay each other are one
 * vote, where no other act begins between them. Figures that come first (in the head of an extract) only where the text holds no other vote.
 */
function joinDistant(folded: string, blocks: Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const cues = group.flatMap((part) => part.cues);
    const inOrder = blocks.length === 2 || cues.some((cue) => cue.type === 'result');
    const near = last !== undefined && block.start - last.end <= farthest && !itemStart.test(folded.slice(last.end, block.start));
    if (near && inOrder && completes(cues, block.cues)) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function completes(one: Cue[], two: Cue[]): boolean {
  const results = (cues: Cue[]) => cues.some((cue) => cue.type === 'result');
  const tallies = (cues: Cue[]) => cues.filter((cue) => cue.type === 'tally');
  const [a, b] = [tallies(one), tallies(two)];
  if (results(one) && results(two)) return false;
  if (a.some((tally) => b.some((other) => other.side === tally.side))) return false;
  const unanimous = [...one, ...two].some((cue) => cue.type === 'result' && cue.result === 'unanimity');
  const opposed = [...a, ...b].some(
    (tally) => tally.side !== 'for' && tally.side !== 'notVoting' && ((tally.count ?? 0) > 0 || tally.voters !== null),
  );
  return !(unanimous && opposed) && !one.concat(two).some((cue) => cue.type === 'result' && cue.result === 'takesNote');
}

function toDraft(text: SourceText, parts: Block[]): FactDraft {
  const cues = parts.flatMap((part) => part.cues);
  const tallies = cues.filter((cue) => cue.type === 'tally');
  const filled = tallies.some(({ count }) => count !== null && count > 0);
  const count = (side: Side) => {
    const of = tallies.filter((tally) => tally.side === side);
    // "ONT VOTÉ POUR : 14, ONT VOTÉ CONTRE :" and nothing behind it: none, since the form is filled in. A form all blank says nothing.
    return of.find((tally) => tally.count !== null)?.count ?? (filled && of.some((tally) => tally.blank) ? 0 : null);
  };
  const names = (side: Side) => tallies.filter((tally) => tally.side === side).flatMap(({ voters }) => voters?.names ?? []);
  const value: FactOf<'vote'>['value'] = {
    result: cues.find((cue) => cue.type === 'result')?.result ?? null,
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    namesFor: names('for'),
    namesAgainst: names('against'),
    namesAbstain: names('abstain'),
    namesNotVoting: names('notVoting'),
  };
  const [first, ...rest] = parts.map(({ start, end }) => spanIn(text, start, end));
  if (!first) throw new RangeError('a vote without a place');
  return { kind: 'vote', value, derivation: 'stated', spans: [first, ...rest] };
}
