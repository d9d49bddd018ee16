import type { FactOf } from '../../../../corpus/record/fact.ts';
import { joined, md, type Rich } from '../../compose/rich.ts';
import type { ActRef } from '../refs.ts';
import { Act, act, counted, euros, percent } from './forms.ts';

type Amount = FactOf<'amount'>['value'];
type Rate = FactOf<'rate'>['value'];
const periods = { year: 'par an', month: 'par mois', quarter: 'par trimestre', week: 'par semaine', day: 'par jour', hour: "de l'heure" };
const members = {
  inOffice: 'membres en exercice',
  present: 'présents',
  represented: 'représentés',
  absent: 'absents',
  voters: 'votants',
  votesCast: 'suffrages exprimés',
};

export const figures = {
  members: (at: Rich, n: number, of: keyof typeof members, proof: Rich) =>
    md`${at}, l'acte compte ${n} ${n === 1 ? members[of].replace(/s( |$)/g, '$1') : members[of]}${proof}.`,
  quorum: (at: Rich, n: number, proof: Rich) => md`${at}, le quorum était de ${n}${proof}.`,
  quorumStated: (reached: boolean, proof: Rich) => md`L'acte constate qu'il ${reached ? 'était' : "n'était pas"} atteint${proof}.`,
  quorumReached: (at: Rich, reached: boolean, figure: number | null, proof: Rich) =>
    md`${at}, l'acte constate que le quorum ${reached ? 'était' : "n'était pas"} atteint${figure === null ? ', sans le chiffrer' : ` (${figure})`}${proof}.`,
  quorumUnstated: (at: Rich, reached: boolean | null, proof: Rich) =>
    reached === null
      ? md`${at}, l'acte parle du quorum et n'en donne pas le chiffre${proof}.`
      : md`${at}, l'acte constate que le quorum ${reached ? 'était' : "n'était pas"} atteint et n'en donne pas le chiffre${proof}.`,
  quorumComputed: (at: Rich, figure: number, there: number, away: number, proof: Rich) =>
    md`${at}, l'acte ne dit pas si le quorum était atteint. Il le fixe à ${figure} et compte ${counted(there, 'présent')}${away > 0 ? ` et ${counted(away, 'représenté')}` : ''}${proof} : ${there >= figure ? 'les présents y suffisent' : away > 0 && there + away >= figure ? "il faut y compter les représentés, ce que la règle permet ou non selon l'assemblée" : "ce nombre n'y suffit pas"}.`,
  time: (at: Rich, clock: string, end: boolean, proof: Rich) =>
    md`${at}, la séance ${end ? "s'est terminée" : "s'est ouverte"} à ${clock}${proof}.`,
  venue: (at: Rich, name: string, proof: Rich) => md`${at}, la séance s'est tenue : ${name}${proof}.`,
  amount: ({ cents, tax, period, per, bound }: Amount) =>
    [
      bound === 'max' ? 'au plus' : bound === 'min' ? 'au moins' : '',
      euros(cents),
      tax ?? '',
      per === null ? '' : `par ${per}`,
      period === null ? '' : periods[period],
    ]
      .filter((part) => part !== '')
      .join(' '),
  rate: ({ percent: value, fraction, raw }: Rate) => (value !== null ? percent(value) : (fraction ?? raw)),
  amountLine: (figure: Rich, quote: Rich, proof: Rich, ref: ActRef) => md`${figure} : ${quote}${proof} (${act(ref)}).`,
  amountsHead: (n: number, acts: number, kind: 'amount' | 'rate') =>
    md`${counted(n, kind === 'rate' ? 'taux répond' : 'montant répond', kind === 'rate' ? 'taux répondent' : 'montants répondent')} à la question, dans ${counted(acts, 'acte')} :`,
  /** Computed: the sums are the act's, the reckoning is not. */
  oneBeside: (a: number, b: number, proof: Rich) =>
    a === b
      ? md`Les deux montants sont égaux : ${euros(a)}${proof}.`
      : md`${euros(a)} est ${a > b ? 'plus' : 'moins'} que ${euros(b)}, et la différence, calculée, est de ${euros(Math.abs(a - b))}${proof}.`,
  sumOfTwo: (a: number, b: number, proof: Rich) => md`${euros(a)} + ${euros(b)} = ${euros(a + b)}, somme calculée${proof}.`,
  incomparable: md`Ces deux montants ne se comparent pas tels quels (hors taxes et toutes taxes, ou par période) :`,
  onlyShare: md`Les actes ne disent pas ce que cela coûte. Le plus proche est une participation, qui n'en est pas le coût :`,
  taxUnsaid: (tax: 'HT' | 'TTC') => md`L'acte ne dit pas si c'est ${tax === 'HT' ? 'hors taxes' : 'toutes taxes comprises'}.`,
  doneUnsaid: md`Les actes ne disent pas que ce fut fait. Ils donnent ce montant :`,
  onlyRate: md`Les actes n'en donnent pas la somme. Ils en donnent la part :`,
  onlySum: md`Les actes n'en donnent pas le taux. Ils donnent ce montant :`,
  budgetLine: ({ article, function: sub, chapter, programme }: FactOf<'budgetLine'>['value']) =>
    joined(
      [
        chapter === null ? null : `chapitre ${chapter}`,
        article === null ? null : `article ${article}`,
        sub === null ? null : `fonction ${sub}`,
        programme === null ? null : `programme ${programme}`,
      ]
        .filter((part) => part !== null)
        .map((part) => md`${part}`),
      ', ',
    ),
  charged: (ref: ActRef, items: Rich[]) => md`${Act(ref)} impute la dépense : ${joined(items, ' ; ')}.`,
};
