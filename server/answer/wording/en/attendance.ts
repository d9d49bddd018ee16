import { joined, md } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { and, counted, quote } from './forms.ts';

export const attendance: (typeof fr)['attendance'] = {
  present: (at, { names }, proof) =>
    names.length === 1
      ? md`${at}, one member is listed as present: ${and(names)}${proof}.`
      : md`${at}, ${names.length} members were present: ${and(names)}${proof}.`,
  presentOrRepresented: (at, { names }, heading, proof) =>
    md`${at}, the act lists ${counted(names.length, 'member')}${heading === null ? ' as present or represented' : md` under ${quote(heading)} (present or represented)`}, without saying who was there and who had given a proxy: ${and(names)}${proof}.`,
  ofTitle: (at, title, status, { names }, proof) => {
    const list = status === 'present' ? 'of those present' : 'of those present or represented, whom the act does not tell apart,';
    return names.length === 0
      ? md`${at}, the list ${list} gives no name with “${title}” before it${proof}.`
      : md`${at}, the list ${list} gives ${counted(names.length, 'name')} with “${title}” before ${names.length === 1 ? 'it' : 'them'}: ${and(names)}${proof}.`;
  },
  untitled: (at, proof) => md`${at}, the act gives names without “M.” or “Mme”${proof}.`,
  represented: ({ names }) => md`Absent but represented: ${and(names)}.`,
  representedAt: (at, { names }) =>
    md`${at}, ${counted(names.length, 'member was', 'members were')} absent but represented: ${and(names)}.`,
  absent: ({ names }, proof) => md`Absent: ${and(names)}${proof}.`,
  absentAt: (at, { names }, proof) => md`${at}, ${counted(names.length, 'member was', 'members were')} absent: ${and(names)}${proof}.`,
  alsoRepresented: ({ names }) => md`Absent too, but represented: ${and(names)}.`,
  onlyRepresented: (at, { names }) =>
    names.length === 1
      ? md`${at}, the only absent member was represented: ${and(names)}. The act lists no other absentee.`
      : md`${at}, the ${names.length} absent members were all represented: ${and(names)}. The act lists no other absentee.`,
  unrepresented: (at, { names }, proof) =>
    md`${at}, ${counted(names.length, 'member was', 'members were')} absent without being represented: ${and(names)}${proof}.`,
  noneUnrepresented: (at, represented, proof) =>
    represented === 0
      ? md`${at}, nobody was absent without being represented: the act lists no absentee${proof}.`
      : md`${at}, nobody was absent without being represented: ${represented === 1 ? 'the only absentee was represented' : `the ${represented} absentees were all represented`}${proof}.`,
  noneAbsent: (at, proof) => md`${at}, the act lists no absentee${proof}.`,
  noneAbsentStated: (at, heading, proof) => md`${at}, nobody was absent: the act says so (${quote(heading)}${proof}).`,
  noneRepresented: (at, proof) => md`${at}, the act lists no represented member${proof}.`,
  noProxies: (at, proof) => md`${at}, the act lists those present and no proxy${proof}.`,
  noProxiesStated: (at, heading, proof) => md`${at}, there was no proxy: the act says so (${quote(heading)}${proof}).`,
  proxyTo: (name, holder, proof) => md`${name} (proxy to ${holder})${proof}`,
  substituteBy: (name, by, proof) => md`${name} (substitute: ${by})${proof}`,
  byNobodyNamed: (name, proof) => md`${name} (the act does not say by whom)${proof}`,
  withCondition: (name, condition) => md`${name} (“${condition}”)`,
  excused: (name) => md`${name} (excused)`,
  holds: (holder, giver, proof) => md`${holder} for ${giver}${proof}`,
  proxies: (at, pairs) =>
    pairs.length === 1
      ? md`${at}, one proxy was held: ${and(pairs)}.`
      : md`${at}, ${pairs.length} proxies were held: ${joined(pairs, '; ')}.`,
  proxiesTotal: (n, sittings) =>
    md`${counted(n, 'proxy', 'proxies')} in total, over the ${sittings} sittings whose acts say who gave a proxy:`,
  proxiesUnclear: (at, heading, proof) =>
    md`${at}, the act does not say who gave a proxy, nor to whom: it lists its members together under ${quote(heading)}${proof} (present or having given a proxy).`,
  presenceUnclear: (at, heading, proof) =>
    md`${at}, the act does not say who was present and who was represented: it lists its members together under ${quote(heading)}${proof}.`,
  identical: (n) => md`The list is the same in the ${n} acts of this sitting.`,
  differing: (agreeing, telling, items) =>
    md`That is what ${agreeing} of the ${telling} acts of this sitting say; the others differ: ${and(items)}.`,
  difference: (name, status, acts, proof) => md`${name} ${status} in ${counted(acts, 'act')}${proof}`,
  state: (status) => (status === 'presentOrRepresented' ? 'present or represented' : status),
  numbers: (at, parts) => md`${at}: ${and(parts)}.`,
  numberOf: (n, status, proof) =>
    md`${n} ${{ present: 'present', represented: 'represented', absent: 'absent', presentOrRepresented: 'present or represented (the act does not say which)' }[status]}${proof}`,
};
