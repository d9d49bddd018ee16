import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Place } from '../../corpus/record/place.ts';
import { sentencesIn } from '../answer/compose/bounds.ts';
import { compose } from '../answer/compose/compose.ts';
import { joined, md, nothing, proof, proofAt, type Rich, wordsAt } from '../answer/compose/rich.ts';
import { type Block, say, withoutReferences } from '../answer/draft.ts';
import { shareOf, stemSet } from '../answer/find/subject.ts';
import { actRef } from '../answer/find/tell.ts';
import type { Words } from '../answer/wording/words.ts';
import type { Claim } from './claim.ts';
import type { SeenRecords } from './seen-records.ts';
import type { Told } from './word-answer.ts';

/** Length from which a passage is cited by its sentences. As for passages that answer without a model. */
const longest = 500;

/**
 * What was told, in its order: claims that follow each other as one paragraph, words of an act behind what says whose they are, answers of the
 * records as they are. Each with the references of what carries it, numbered later with those of the whole answer.
 */
export function toldBlocks(told: readonly Told[], seen: SeenRecords, words: Words): Block[] {
  return runsOf(told).flatMap((run): Block[] => {
    const [first] = run;
    if (first !== undefined && 'records' in first) return [...first.records];
    if (first === undefined || 'claim' in first)
      return [say(joined(run.flatMap((one) => ('claim' in one ? [sentence(one.claim, seen)] : []))))];
    const quotes = run.flatMap((one) => ('words' in one ? [md`${words.quote(wordsAt(one.words))}${proofAt(one.words)}`] : []));
    const intro = introOf(first.words, seen, words);
    return quotes.length === 1 ? [say(joined([intro, ...quotes]))] : [say(intro), { kind: 'list', items: quotes }];
  });
}

/** One thing told, as it reads without its references. */
export function toldText(told: Told, seen: SeenRecords, words: Words): string {
  if ('records' in told) return compose(withoutReferences(told.records), seen.acts).text;
  const rich =
    'claim' in told ? md`${ended(told.claim.text)}` : md`${introOf(told.words, seen, words)} ${words.quote(wordsAt(told.words))}`;
  return compose([say(rich)], seen.acts).text;
}

/** Claims that follow each other, and quotations of one act that do. */
function runsOf(told: readonly Told[]): Told[][] {
  const source = (one: Told) => ('claim' in one ? null : 'words' in one ? one.words.actId : one.records);
  const runs: Told[][] = [];
  for (const [i, one] of told.entries()) {
    const before = told[i - 1];
    if (before !== undefined && source(before) === source(one)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

function introOf({ actId }: Place, seen: SeenRecords, words: Words): Rich {
  const act = seen.acts.get(actId);
  return act ? words.texts.passage(actRef(act)) : nothing;
}

function sentence({ text, cites }: Claim, seen: SeenRecords): Rich {
  const facts = cites.facts.flatMap((id) => seen.facts.get(id) ?? []);
  const places = cites.passages.flatMap((id) => {
    const passage = seen.passages.get(id);
    const act = passage && seen.acts.get(passage.actId);
    return passage && act ? [placeIn(passage, act, text)] : [];
  });
  return md`${ended(text)}${proof(...facts)}${proofAt(...places)}`;
}

/** A sentence ends as one, with its mark before the references as after a quotation. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The passage; of a long one the sentences around the one that shares most words with the claim. */
function placeIn({ actId, start, end }: Passage, act: Act, claim: string): Place {
  if (end - start <= longest) return { actId, start, end };
  const parts = sentencesIn(act.text, { start, end });
  const said = [...stemSet(claim)].map((stem) => ({ word: stem, key: false, weight: 1, forms: [[stem]] }));
  const worth = parts.map((part) => shareOf({ words: said, shared: [] }, stemSet(act.text.slice(part.start, part.end))));
  const best = worth.indexOf(Math.max(...worth));
  let [from, to] = [best, best];
  const fits = (first: number, last: number) => (parts[last]?.end ?? end) - (parts[first]?.start ?? start) <= longest;
  while (to + 1 < parts.length && fits(from, to + 1)) to += 1;
  while (from > 0 && fits(from - 1, to)) from -= 1;
  return { actId, start: parts[from]?.start ?? start, end: parts[to]?.end ?? end };
}
