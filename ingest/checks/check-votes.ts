import type { Act } from '../../corpus/record/act.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { type Check, factsOf, notice, only } from './check.ts';

/** No more votes than voters, and no vote against where the act says unanimity. */
export const checkVotes: Check = (act) => factsOf(act, 'vote').flatMap((vote) => [...tooMany(act, vote), ...opposed(vote)]);

function tooMany(act: Act, vote: FactOf<'vote'>): Notice[] {
  const votes = (vote.value.for ?? 0) + (vote.value.against ?? 0) + (vote.value.abstain ?? 0);
  const counts = factsOf(act, 'count');
  const printed = counts.filter(({ value }) => value.of === 'voters');
  const members = counts.filter(({ value }) => value.of === 'inOffice');
  const voters = only(printed.map(({ value }) => value.count)) ?? only(members.map(({ value }) => value.count));
  if (voters === null || votes <= voters) return [];
  return [notice('moreVotesThanVoters', 'alert', { votes, voters }, [vote, ...(printed.length > 0 ? printed : members)])];
}

function opposed(vote: FactOf<'vote'>): Notice[] {
  const { result, against, namesAgainst } = vote.value;
  const votes = against ?? namesAgainst.length;
  return result === 'unanimity' && votes > 0 ? [notice('unanimityOpposed', 'alert', { against: votes }, [vote])] : [];
}
