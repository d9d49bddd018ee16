import type { FactOf } from '../../../../corpus/record/fact.ts';
import { joined, md, type Rich } from '../../compose/rich.ts';
import type { ActRef } from '../refs.ts';
import { Act, counted } from './forms.ts';

type Vote = FactOf<'vote'>['value'];
type Side = 'for' | 'against' | 'abstain';
const results = {
  unanimity: "adopté à l'unanimité",
  majority: 'adopté à la majorité',
  rejected: 'rejeté',
  takesNote: "l'assemblée prend acte, sans vote",
};

export const vote = {
  ofAct: (ref: ActRef, told: Rich[]) => md`${Act(ref)} : ${joined(told, ' ; ')}.`,
  whole: ({ result, for: yes, against, abstain }: Vote, proof: Rich) => {
    const figures = [
      yes === null ? null : `${yes} pour`,
      against === null ? null : `${against} contre`,
      abstain === null ? null : counted(abstain, 'abstention'),
    ].filter((part) => part !== null);
    const head = result === null ? 'vote' : results[result];
    const tail =
      figures.length > 0
        ? ` (${figures.join(', ')})`
        : result === 'unanimity' || result === 'majority'
          ? ", sans que l'acte compte les voix"
          : '';
    return md`${head}${tail}${proof}`;
  },
  side: (side: Side, n: number, names: Rich | null, proof: Rich) => {
    const what = {
      for: counted(n, 'voix pour', 'voix pour'),
      against: counted(n, 'voix contre', 'voix contre'),
      abstain: counted(n, 'abstention'),
    }[side];
    if (n === 0) return md`${{ for: 'aucune voix pour', against: 'aucune voix contre', abstain: 'aucune abstention' }[side]}${proof}`;
    return names === null ? md`${what}, sans que l'acte nomme personne${proof}` : md`${what} : ${names}${proof}`;
  },
  nobodyAgainst: (proof: Rich) => md`personne n'a voté contre, l'acte étant adopté à l'unanimité${proof}`,
  named: (side: 'against' | 'abstain', names: Rich) => md`(${{ against: 'contre', abstain: 'abstention' }[side]} : ${names})`,
  noNames: (whole: Rich) => md`${whole}, et l'acte ne nomme pas les votants`,
  person: (name: string, how: Side | 'notVoting', proof: Rich) =>
    md`${name} ${{ for: 'a voté pour', against: 'a voté contre', abstain: "s'est abstenu(e)", notVoting: "n'a pas pris part au vote" }[how]}${proof}`,
  unstated: (ref: ActRef, aspect: string | null, quote: Rich, proof: Rich) =>
    md`${Act(ref)} ne dit pas ${aspect === 'against' ? 'qui a voté contre' : aspect === 'abstain' ? "qui s'est abstenu" : aspect === 'for' ? 'qui a voté pour' : 'comment le vote s’est réparti'} ; il dit seulement : ${quote}${proof}.`,
};
