import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Place } from '../../corpus/record/place.ts';
import { sentencesIn } from '../answer/compose/bounds.ts';
import { joined, md, proof, proofAt } from '../answer/compose/rich.ts';
import { type Block, say } from '../answer/draft.ts';
import { shareOf, stemSet } from '../answer/find/subject.ts';
import type { Claim } from './claim.ts';
import type { SeenRecords } from './seen-records.ts';

/** Length from which a passage is cited by its sentences. As for passages that answer without a model. */
const longest = 500;

/** Claims as one paragraph: each sentence with the references of what carries it, numbered later with those of the whole answer. */
export function claimBlocks(claims: readonly Claim[], seen: SeenRecords): Block[] {
  const sentences = claims.map((claim) => {
    const facts = claim.cites.facts.flatMap((id) => seen.facts.get(id) ?? []);
    const places = claim.cites.passages.flatMap((id) => {
      const passage = seen.passages.get(id);
      const act = passage && seen.acts.get(passage.actId);
      return passage && act ? [placeIn(passage, act, claim.text)] : [];
    });
    return md`${ended(claim.text)}${proof(...facts)}${proofAt(...places)}`;
  });
  return sentences.length === 0 ? [] : [say(joined(sentences))];
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
