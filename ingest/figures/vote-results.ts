import type { FactOf } from '../../corpus/record/fact.ts';
import type { SourceText } from '../reading/source-text.ts';
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts';
import {
  bodyDecides,
  bodyWording,
  decidesBehind,
  emptyBox,
  itemHeading,
  itemStart,
  otherVoteWording,
  ownOpinion,
  procedureWordings,
  resultWordings,
  ruleWording,
  takesNoteWording,
  tickedBox,
} from './vote-wordings.ts';

type Result = FactOf<'vote'>['value']['result'];
/** A result that the words state. `result` is null for two printed options that the text can't tell apart. */
export type VoteResult = { result: Result; start: number; end: number };

/** The results that a text states for its own votes: not a committee's opinion, not a recital's vote, not the secretary's election. */
export function findResults({ view, folded }: SourceText): VoteResult[] {
  const stated = resultWordings
    .flatMap(({ result, pattern }) =>
      [...folded.matchAll(pattern)].map((match): VoteResult => ({ result, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, n, all) => n === 0 || one.start >= (all[n - 1]?.end ?? 0));
  const own = joinOptions(folded, stated).filter((result) => isOwnVote(folded, result));
  return [...own, ...findTakesNote(view.text, folded, own)].sort((a, b) => a.start - b.start);
}

/** "☐ à l'unanimité ☒ à la majorité", "Adopté à l'unanimité : … Adopté à la majorité : …", "à l'unanimité / à la majorité": one form. */
function joinOptions(folded: string, results: VoteResult[]): VoteResult[] {
  const joined: VoteResult[] = [];
  for (let i = 0; i < results.length; i++) {
    const [one, two] = [results[i], results[i + 1]];
    if (!one) break;
    const gap = two ? folded.slice(one.end, two.start) : '';
    // "☐ à l'unanimité" with no second option beside it: what was not ticked was not voted.
    if (isUnticked(folded, one) && !(two && isForm(folded, one, two, gap))) continue;
    if (two && one.result !== two.result && gap.length <= 120 && !itemStart.test(gap) && isForm(folded, one, two, gap)) {
      const side = isBox(folded.slice(Math.max(0, one.start - 4), one.start)) ? 'before' : 'after';
      const [first, second] = [isTicked(folded, one, side, two.start), isTicked(folded, two, side, two.end + 8)];
      const result = first === second ? null : first ? one.result : two.result;
      joined.push({ result, start: one.start, end: two.end });
      i += 1;
    } else if (/^\s+moins\s+\S{1,12}\s+voix/.test(folded.slice(one.end, one.end + 30))) {
      // "à l'unanimité moins une voix" is neither the one nor, in the act's words, the other.
      joined.push({ ...one, result: null });
    } else joined.push(one);
  }
  return joined;
}

function isForm(folded: string, one: VoteResult, two: VoteResult, gap: string): boolean {
  if (/^\s*(?:\/|ou|-)\s*$/.test(gap)) return true;
  const field = (result: VoteResult) => {
    const around = `${folded.slice(Math.max(0, result.start - 4), result.start)}|${folded.slice(result.end, result.end + 6)}`;
    return /\|\s*:/.test(around) || isBox(around);
  };
  return field(one) && field(two);
}

function isUnticked(folded: string, { start, end }: VoteResult): boolean {
  return emptyBox.test(folded.slice(Math.max(0, start - 2), start)) && !tickedBox.test(folded.slice(end, end + 4));
}

function isBox(text: string): boolean {
  return tickedBox.test(text) || emptyBox.test(text);
}

/** Boxes stand all before their options or all behind them: a box between two options belongs to one of them. */
function isTicked(folded: string, { start, end }: VoteResult, side: 'before' | 'after', until: number): boolean {
  return tickedBox.test(side === 'before' ? folded.slice(Math.max(0, start - 4), start) : folded.slice(end, Math.min(until, end + 8)));
}

function isOwnVote(folded: string, { start, end }: VoteResult): boolean {
  const before = folded.slice(sentenceStart(folded, start), start);
  const after = folded.slice(end, Math.min(sentenceEnd(folded, end), end + 100));
  if (ruleWording.test(before)) return false;
  const near = before.slice(-130);
  if (procedureWordings.some((wording) => wording.test(`${near}${after}`))) return false;
  if (bodyDecides.test(before) && decidesBehind.test(after)) return true;
  if (ownOpinion.test(before) && !/commissions?(?! permanente)|comite|groupe de travail|bureau|conference/.test(before)) return true;
  return lastIndex(before, bodyWording) >= lastIndex(before, otherVoteWording);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** How far the list of an act's decisions is followed, on either side of a "prend acte", for a decision or a vote that makes it no more than a part. */
const decisionReach = 1500;
const otherDecision =
  /(?:^|[\n:•*➢–-])\s*(?:\d{1,2}[°.)]?\s*)?(?:approuve|autorise|decide|adopte|fixe|attribue|accorde|valide|emet|accepte|donne\s+(?:un\s+)?avis)(?![a-z])|(?:decide|approuve|autorise)\s?[:,]/;

/**
 * "Le conseil prend acte": a result of its own only where the body takes note and decides nothing else ("PREND ACTE que la convention dure
 * trente ans" inside a list of decisions is one of them).
 */
function findTakesNote(printed: string, folded: string, results: VoteResult[]): VoteResult[] {
  const found: VoteResult[] = [];
  for (const match of folded.matchAll(takesNoteWording)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const item = itemAround(folded, start, end);
    const before = folded.slice(sentenceStart(folded, start), start);
    const isBody =
      lastIndex(before, bodyWording) >= 0 || /(?:^|[\n:•*➢–-])\s*$/.test(before) || /^[^\p{Ll}]+$/u.test(printed.slice(start, end));
    if (!isBody || ruleWording.test(before) || lastIndex(before, bodyWording) < lastIndex(before, otherVoteWording)) continue;
    if (results.some((other) => other.end > item.start && other.start < item.end)) continue;
    if (otherDecision.test(folded.slice(item.start, start)) || otherDecision.test(folded.slice(end, item.end))) continue;
    if (found.some((other) => other.end > item.start)) continue;
    found.push({ result: 'takesNote', start, end });
  }
  return found;
}

function itemAround(folded: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - decisionReach);
  const heading = [...folded.slice(from, start).matchAll(everyHeading)].at(-1);
  const next = itemHeading.exec(folded.slice(end, end + decisionReach));
  return { start: from + (heading?.index ?? 0), end: next ? end + next.index : Math.min(folded.length, end + decisionReach) };
}
const everyHeading = new RegExp(itemHeading, 'g');
