import type { FactOf } from '../../../../corpus/record/fact.ts';
import { joined, md, text } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { Act, act, and, counted, date, fromTo, ofDate, sitting } from './forms.ts';

const schemes = { register: 'register number', internal: 'internal number', number: 'number', transmission: 'transmission identifier' };
const roles: Record<FactOf<'organisation'>['value']['role'], [string, string]> = {
  contractor: ['Contractor', 'Contractors'],
  partner: ['Partner', 'Partners'],
  coordinator: ['Coordinator', 'Coordinators'],
  beneficiary: ['Beneficiary', 'Beneficiaries'],
  mentioned: ['Organisation named', 'Organisations named'],
};
const doing: Record<string, [string, string]> = {
  cites: ['cites', 'cite'],
  amends: ['amends', 'amend'],
  replaces: ['replaces', 'replace'],
  withdraws: ['withdraws', 'withdraw'],
  applies: ['applies', 'apply'],
};
const verb = (aspect: string | null) => doing[aspect ?? 'cites'] ?? doing.cites ?? ['cites', 'cite'];

export const texts: (typeof fr)['texts'] = {
  scheme: (scheme, value) => md`${schemes[scheme]}: ${value}`,
  identifiers: (ref, items) => md`${Act(ref)} bears ${items.length === 1 ? 'this reference' : 'these references'}: ${joined(items, '; ')}.`,
  restsOn: (ref, linksOnly) => (linksOnly ? md`${Act(ref)} cites:` : md`${Act(ref)} rests on:`),
  decided: (ref) => md`${Act(ref)} (${text(ref.title)}) decides:`,
  decisionCount: (ref, n) => md`${Act(ref)} holds ${n === 1 ? 'one decision' : `${n} decisions`}:`,
  decidedBy: (n) => md`${counted(n, 'act decides', 'acts decide')}; here is the beginning of each:`,
  carried: (words, proof) => md`The vote: ${words}${proof}.`,
  actLine: (ref, day) =>
    md`**${ref.date === null ? 'No date' : day(ref.date)}**${ref.number === null ? '' : `, ${ref.number}`} – ${text(ref.title)}`,
  actHead: (ref, body) => md`${Act(ref)}${body === null ? '' : ` (${body})`}: ${text(ref.title)}`,
  actsHead: (n) => md`${counted(n, 'act answers', 'acts answer')} the question:`,
  actsTable: [md`Sitting`, md`Number`, md`Subject`],
  annexes: (ref, items) => md`${Act(ref)} names ${items.length === 1 ? 'one annex' : `${items.length} annexes`}: ${joined(items, '; ')}.`,
  acronym: (short, long, where) => md`${short} stands for “${long}” (${where}).`,
  organisation: (role, names, n, ref, tail) =>
    md`${roles[role][n === 1 ? 0 : 1]}${n === 1 ? '' : ` (${n})`}, by ${act(ref)}: ${names}${tail}.`,
  isNamed: (name, ref, proof) => md`Yes: ${act(ref)} names ${name}${proof}.`,
  isNotNamed: (asked, n, ref, proof) =>
    md`${Act(ref)} does not name “${asked}” among the ${n === 1 ? 'one' : `${n}`} that it gives as such${proof}.`,
  period: (name, from, to, words, ref) => md`${name === null ? '' : `${name}: `}from ${date(from)} to ${date(to)} (${act(ref)}): ${words}`,
  span: (from, to, names) => md`from ${date(from)} to ${date(to)}${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  passage: (ref) => md`${Act(ref)} says:`,
  citedBy: (target, n, aspect) => md`${counted(n, 'act of the corpus', 'acts of the corpus')} ${verb(aspect)[n === 1 ? 0 : 1]} ${target}:`,
  siren: (ref, siren, quote, proof) => md`SIREN ${siren}, by the transmission identifier of ${act(ref)}: ${quote}${proof}.`,
  presentOnlyAt: (first, second, names, proof) =>
    names.length === 0
      ? md`All who were present at ${sitting(first)} were present at ${sitting(second)} too${proof}.`
      : md`Present at ${sitting(first)} and not at ${sitting(second)} (${names.length}): ${and(names)}${proof}.`,
  citesNot: (citing, cited, proof) => md`${citing} does not cite ${cited}${proof}.`,
  citedByNone: (target, aspect, proof, searched) =>
    md`No act of the corpus ${verb(aspect)[0]} ${target}${proof}. I searched ${counted(searched.acts, 'act')}${fromTo(searched.from, searched.to)}.`,
  actOfDate: (iso) => (iso === null ? md`that act` : md`the act ${ofDate(iso)}`),
  forceUnknown: md`I don't say whether this act is still in force: the corpus has no later act of that title, and what it does not hold may have changed it.`,
  forceLater: md`I don't say whether this act is still in force. These are the later acts of the corpus on the subject:`,
  changed: (name, before, after) => md`${name}: ${before}, then ${after}`,
  onlyIn: (at, names) => md`${at} only: ${names}`,
  compared: (before, after) => md`Between ${sitting(before)} and ${sitting(after)}:`,
  nothingChanged: md`the lists do not differ.`,
  historyHead: (n, from, to) =>
    md`${n === 1 ? 'One act of the corpus speaks of it' : `${n} acts of the corpus speak of it`}${n > 1 ? fromTo(from, to) : ''}:`,
  storyLine: (ref) =>
    md`**${ref.date === null ? 'No date' : date(ref.date)}**${ref.number === null ? '' : `, ${ref.number}`} – ${text(ref.title)}:`,
  sum: (figure, label, proof) => md`${figure}${label === '' ? '' : ` (${label})`}${proof}`,
  sums: (items) => md`Amounts: ${joined(items, '; ')}.`,
  gap: (from, to) => md`(Between ${date(from)} and ${date(to)} the corpus has no act on it.)`,
  periodsHead: md`Periods that the acts speak of:`,
  mentionsHead: md`Other dates that they speak of:`,
  mention: (dates, words, proof) => md`${dates}: ${words}${proof}`,
  oddHead: md`To be checked, the acts do not agree:`,
  oddPeriods: (name, sides) => md`${name} is given ${and(sides)}`,
  oddCount: (ref, first, second) => md`${act(ref)} writes ${first}, and also ${second}`,
};
