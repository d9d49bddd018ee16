import { md } from '../compose/rich.ts';
import { attendance } from './en/attendance.ts';
import { dates } from './en/dates.ts';
import { figures } from './en/figures.ts';
import { Act, At, act, and, clock, counted, date, inDate, quote, sitting } from './en/forms.ts';
import { corpus, notFound } from './en/not-found.ts';
import { notices } from './en/notices.ts';
import { offices } from './en/offices.ts';
import { people } from './en/people.ts';
import { texts } from './en/texts.ts';
import { vote } from './en/vote.ts';
import type { Words } from './words.ts';

/** What Greffier writes in English. Quotations stay in French. */
export const en: Words = {
  and,
  quote,
  date,
  inDate,
  clock,
  At,
  Act,
  act,
  sitting,
  subjects: {
    attendance: 'who was present, represented or absent',
    proxies: 'who gave a proxy to whom',
    president: 'who chaired the sitting',
    secretary: 'who was secretary of the sitting',
    signatory: 'who signed it',
    members: 'how many members are in office',
    voters: 'how many members took part in the vote',
    quorum: 'what the figure of the quorum was',
    quorumReached: 'whether the quorum was met',
    vote: 'how the vote was split',
    amount: 'what amount would answer the question',
    rate: 'what rate would answer the question',
    budgetLine: 'on which budget line the expense is charged',
    sittingDate: 'on which day it was decided',
    convocation: 'when the members were convened',
    sent: 'when it was sent to the prefecture',
    received: 'when the prefecture received it',
    posted: 'when it was posted',
    published: 'when it was published',
    payment: 'when it was paid',
    signature: 'when it was signed',
    effect: 'from when on it holds',
    duration: 'both of the dates that would have to be counted from',
    time: 'at what time the sitting was',
    timeEnd: 'when the sitting ended',
    venue: 'where the sitting was held',
    decision: 'what was decided',
    recitals: 'what it rests on',
    identifier: 'what that number is',
    annexes: 'which annexes it has',
    organisation: 'which organisation would answer the question',
    prefect: 'what the prefecture thought of it or decided',
  },
  attendance,
  people,
  offices,
  figures,
  vote,
  dates,
  texts,
  notFound,
  corpus,
  notices,
  presentOrRepresented: md`present or represented`,
  on: (unit) => (unit.date === null ? md`in ${act(unit.act)}` : md`on ${date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`),
  also: (unit, proof) => md`${act(unit.act)}${unit.label === null ? '' : ` (${unit.label})`}${proof}`,
  yesNo: (yes, said) => md`${yes ? 'Yes' : 'No'}. ${said}`,
  notSaid: (at, what, proof) => md`${at}, the act does not say ${what}${proof}.`,
  actSilent: (ref, what, proof) => md`${Act(ref)} does not say ${what}${proof}.`,
  silent: (refs, more, what) =>
    md`Not said: ${and(refs)}${more > 0 ? ` and ${counted(more, 'other')}` : ''} ${refs.length + more > 1 ? 'do' : 'does'} not say ${what}.`,
  more: (n) => md`${counted(n, 'more row is', 'more rows are')} not shown: a date or a narrower subject will bring them up.`,
  fromScdl: (said) => md`by the authority's SCDL file, ${said}`,
  onlyInScdl: "This date comes from the authority's SCDL file; the act does not say it.",
  representedByUnnamed: (at, names) => md`${at}, the act lists ${and(names)} as represented, and does not say by whom.`,
};
