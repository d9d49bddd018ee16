import { joined, md } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { Act, act, counted, euros, percent } from './forms.ts';

const periods = { year: 'per year', month: 'per month', quarter: 'per quarter', week: 'per week', day: 'per day', hour: 'per hour' };
const members = {
  inOffice: 'members in office',
  present: 'present',
  represented: 'represented',
  absent: 'absent',
  voters: 'voters',
  votesCast: 'votes cast',
};

export const figures: (typeof fr)['figures'] = {
  members: (at, n, of, proof) =>
    md`${at}, the act counts ${n} ${n === 1 ? members[of].replace('members', 'member') : members[of]}${proof}.`,
  quorum: (at, n, proof) => md`${at}, the quorum was ${n}${proof}.`,
  quorumStated: (reached, proof) => md`The act records that it was ${reached ? '' : 'not '}met${proof}.`,
  quorumReached: (at, reached, figure, proof) =>
    md`${at}, the act records that the quorum was ${reached ? '' : 'not '}met${figure === null ? ', without giving its figure' : ` (${figure})`}${proof}.`,
  quorumUnstated: (at, reached, proof) =>
    reached === null
      ? md`${at}, the act mentions the quorum and does not give its figure${proof}.`
      : md`${at}, the act records that the quorum was ${reached ? '' : 'not '}met and does not give its figure${proof}.`,
  quorumComputed: (at, figure, there, away, proof) =>
    md`${at}, the act does not say whether the quorum was met. It sets it at ${figure} and lists ${there} present${away > 0 ? ` and ${away} represented` : ''}${proof}: ${there >= figure ? 'those present are enough' : away > 0 && there + away >= figure ? 'those represented would have to count, which depends on the body' : 'that is not enough'}.`,
  time: (at, clock, end, proof) => md`${at}, the sitting ${end ? 'ended' : 'began'} at ${clock}${proof}.`,
  venue: (at, name, proof) => md`${at}, the sitting was held at: ${name}${proof}.`,
  amount: ({ cents, tax, period, per, bound }) =>
    [
      bound === 'max' ? 'at most' : bound === 'min' ? 'at least' : '',
      euros(cents),
      tax === 'HT' ? 'excluding tax (HT)' : tax === 'TTC' ? 'including tax (TTC)' : tax === 'TVA' ? 'VAT (TVA)' : '',
      per === null ? '' : `per ${per}`,
      period === null ? '' : periods[period],
    ]
      .filter((part) => part !== '')
      .join(' '),
  rate: ({ percent: value, fraction, raw }) => (value !== null ? percent(value) : (fraction ?? raw)),
  amountLine: (figure, quote, proof, ref) => md`${figure}: ${quote}${proof} (${act(ref)}).`,
  amountsHead: (n, acts, kind) =>
    md`${counted(n, kind === 'rate' ? 'rate answers' : 'amount answers', kind === 'rate' ? 'rates answer' : 'amounts answer')} the question, in ${counted(acts, 'act')}:`,
  oneBeside: (a, b, proof) =>
    a === b
      ? md`The two amounts are equal: ${euros(a)}${proof}.`
      : md`${euros(a)} is ${a > b ? 'more' : 'less'} than ${euros(b)}; the difference, computed, is ${euros(Math.abs(a - b))}${proof}.`,
  sumOfTwo: (a, b, proof) => md`${euros(a)} + ${euros(b)} = ${euros(a + b)}, a computed sum${proof}.`,
  incomparable: md`These two amounts do not compare as they stand (before and after tax, or by period):`,
  onlyShare: md`The acts do not say what it costs. The nearest is a contribution, which is not its cost:`,
  taxUnsaid: (tax) => md`The act does not say whether that is ${tax === 'HT' ? 'before tax' : 'with tax'}.`,
  doneUnsaid: md`The acts do not say that it was done. They give this amount:`,
  onlyRate: md`The acts give no sum for it. They give the share:`,
  onlySum: md`The acts give no rate for it. They give this amount:`,
  budgetLine: ({ article, function: sub, chapter, programme }) =>
    joined(
      [
        chapter === null ? null : `chapter ${chapter}`,
        article === null ? null : `article ${article}`,
        sub === null ? null : `function ${sub}`,
        programme === null ? null : `programme ${programme}`,
      ]
        .filter((part) => part !== null)
        .map((part) => md`${part}`),
      ', ',
    ),
  charged: (ref, items) => md`${Act(ref)} charges the expense to: ${joined(items, '; ')}.`,
};
