import { joined, md } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { Act, counted } from './forms.ts';

const results = {
  unanimity: 'adopted unanimously',
  majority: 'adopted by a majority',
  rejected: 'rejected',
  takesNote: 'noted, without a vote',
};

export const vote: (typeof fr)['vote'] = {
  ofAct: (ref, told) => md`${Act(ref)}: ${joined(told, '; ')}.`,
  whole: ({ result, for: yes, against, abstain }, proof) => {
    const figures = [
      yes === null ? null : `${yes} for`,
      against === null ? null : `${against} against`,
      abstain === null ? null : counted(abstain, 'abstention'),
    ].filter((part) => part !== null);
    const head = result === null ? 'vote' : results[result];
    const tail =
      figures.length > 0 ? ` (${figures.join(', ')})` : result === 'unanimity' || result === 'majority' ? '; the act gives no count' : '';
    return md`${head}${tail}${proof}`;
  },
  side: (side, n, names, proof) => {
    if (n === 0) return md`${{ for: 'no vote for', against: 'no vote against', abstain: 'no abstention' }[side]}${proof}`;
    const what = {
      for: counted(n, 'vote for', 'votes for'),
      against: counted(n, 'vote against', 'votes against'),
      abstain: counted(n, 'abstention'),
    }[side];
    return names === null ? md`${what}; the act names nobody${proof}` : md`${what}: ${names}${proof}`;
  },
  nobodyAgainst: (proof) => md`nobody voted against, as the act was adopted unanimously${proof}`,
  named: (side, names) => md`(${{ against: 'against', abstain: 'abstaining' }[side]}: ${names})`,
  noNames: (whole) => md`${whole}; the act does not name those who voted`,
  person: (name, how, proof) =>
    md`${name} ${{ for: 'voted for', against: 'voted against', abstain: 'abstained', notVoting: 'did not take part in the vote' }[how]}${proof}`,
  unstated: (ref, aspect, quote, proof) =>
    md`${Act(ref)} does not say ${aspect === 'against' ? 'who voted against' : aspect === 'abstain' ? 'who abstained' : aspect === 'for' ? 'who voted for' : 'how the vote was split'}; all it says is: ${quote}${proof}.`,
};
