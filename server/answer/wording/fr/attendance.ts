import { joined, md, type Rich } from '../../compose/rich.ts';
import type { AttendanceStatus } from '../../find/roster.ts';
import type { People } from '../refs.ts';
import { and, counted, quote } from './forms.ts';

const e = ({ feminine }: People) => (feminine ? 'e' : '');
const s = ({ names }: People) => (names.length > 1 ? 's' : '');
const were = ({ names }: People) => (names.length > 1 ? 'étaient' : 'était');

export const attendance = {
  present: (at: Rich, who: People, proof: Rich) =>
    who.names.length === 1
      ? md`${at}, une seule personne est donnée présente : ${and(who.names)}${proof}.`
      : md`${at}, ${who.names.length} membres étaient présent${e(who)}s : ${and(who.names)}${proof}.`,
  presentOrRepresented: (at: Rich, who: People, heading: Rich | null, proof: Rich) =>
    md`${at}, l'acte donne ${counted(who.names.length, 'membre')}${heading === null ? ' comme présents ou représentés' : md` sous l'intitulé ${quote(heading)}`}, sans dire qui était là et qui avait donné procuration : ${and(who.names)}${proof}.`,
  ofTitle: (at: Rich, title: 'M.' | 'Mme', status: AttendanceStatus, who: People, proof: Rich) => {
    const list = status === 'present' ? 'des présents' : 'des présents ou représentés, que l’acte ne distingue pas';
    return who.names.length === 0
      ? md`${at}, la liste ${list} ne donne aucun nom précédé de « ${title} »${proof}.`
      : md`${at}, la liste ${list} donne ${counted(who.names.length, 'nom')} précédé${s(who)} de « ${title} » : ${and(who.names)}${proof}.`;
  },
  untitled: (at: Rich, proof: Rich) => md`${at}, l'acte donne des noms sans « M. » ni « Mme »${proof}.`,
  represented: (who: People) =>
    md`${s(who) ? 'Étaient' : 'Était'} absent${e(who)}${s(who)} mais représenté${e(who)}${s(who)} : ${and(who.names)}.`,
  representedAt: (at: Rich, who: People) =>
    md`${at}, ${were(who)} absent${e(who)}${s(who)} mais représenté${e(who)}${s(who)} : ${and(who.names)}.`,
  absent: (who: People, proof: Rich) => md`${s(who) ? 'Étaient' : 'Était'} absent${e(who)}${s(who)} : ${and(who.names)}${proof}.`,
  absentAt: (at: Rich, who: People, proof: Rich) => md`${at}, ${were(who)} absent${e(who)}${s(who)} : ${and(who.names)}${proof}.`,
  alsoRepresented: (who: People) =>
    md`S'y ajoute${s(who) ? 'nt' : ''}, absent${e(who)}${s(who)} mais représenté${e(who)}${s(who)} : ${and(who.names)}.`,
  onlyRepresented: (at: Rich, who: People) =>
    who.names.length === 1
      ? md`${at}, le seul membre absent était représenté : ${and(who.names)}. L'acte ne cite aucun autre absent.`
      : md`${at}, les ${who.names.length} membres absents étaient tous représentés : ${and(who.names)}. L'acte ne cite aucun autre absent.`,
  unrepresented: (at: Rich, who: People, proof: Rich) =>
    who.names.length === 1
      ? md`${at}, un seul membre était absent sans être représenté : ${and(who.names)}${proof}.`
      : md`${at}, ${who.names.length} membres étaient absents sans être représentés : ${and(who.names)}${proof}.`,
  noneUnrepresented: (at: Rich, represented: number, proof: Rich) =>
    represented === 0
      ? md`${at}, aucun absent sans représentant : l'acte ne cite aucun absent${proof}.`
      : md`${at}, aucun absent sans représentant : ${represented === 1 ? 'le seul absent était représenté' : `les ${represented} absents étaient tous représentés`}${proof}.`,
  noneAbsent: (at: Rich, proof: Rich) => md`${at}, l'acte ne cite aucun absent${proof}.`,
  noneAbsentStated: (at: Rich, heading: Rich, proof: Rich) => md`${at}, aucun absent : l'acte l'écrit (${quote(heading)}${proof}).`,
  noneRepresented: (at: Rich, proof: Rich) => md`${at}, l'acte ne cite aucun membre représenté${proof}.`,
  noProxies: (at: Rich, proof: Rich) => md`${at}, l'acte donne les présents et ne cite aucune procuration${proof}.`,
  noProxiesStated: (at: Rich, heading: Rich, proof: Rich) => md`${at}, aucune procuration : l'acte l'écrit (${quote(heading)}${proof}).`,
  proxyTo: (name: string, holder: string, proof: Rich) => md`${name} (pouvoir à ${holder})${proof}`,
  substituteBy: (name: string, by: string, proof: Rich) => md`${name} (par ${by}, en suppléance)${proof}`,
  byNobodyNamed: (name: string, proof: Rich) => md`${name} (sans que l'acte dise par qui)${proof}`,
  withCondition: (name: string, condition: string) => md`${name} («\u00a0${condition}\u00a0»)`,
  excused: (name: string, feminine: boolean) => md`${name} (excusé${feminine ? 'e' : ''})`,
  holds: (holder: string, giver: string, proof: Rich) => md`${holder}, pour ${giver}${proof}`,
  proxies: (at: Rich, pairs: Rich[]) =>
    pairs.length === 1
      ? md`${at}, une procuration était détenue par : ${and(pairs)}.`
      : md`${at}, ${pairs.length} procurations étaient détenues par : ${joined(pairs, ' ; ')}.`,
  proxiesTotal: (n: number, sittings: number) =>
    md`${counted(n, 'procuration')} en tout, sur les ${sittings} séances dont l'acte dit qui a donné procuration :`,
  proxiesUnclear: (at: Rich, heading: Rich, proof: Rich) =>
    md`${at}, l'acte ne dit pas qui a donné procuration ni à qui : il réunit ses membres sous ${quote(heading)}${proof}, sans les distinguer.`,
  presenceUnclear: (at: Rich, heading: Rich, proof: Rich) =>
    md`${at}, l'acte ne dit pas qui était présent et qui était représenté : il réunit ses membres sous ${quote(heading)}${proof}.`,
  identical: (n: number) => md`La liste est la même dans les ${n} actes de cette séance.`,
  differing: (agreeing: number, telling: number, items: Rich[]) =>
    md`C'est ce que disent ${agreeing} des ${telling} actes de cette séance ; les autres en diffèrent : ${and(items)}.`,
  difference: (name: string, status: string, acts: number, proof: Rich) => md`${name} ${status} dans ${counted(acts, 'acte')}${proof}`,
  state: (status: AttendanceStatus, feminine: boolean) => {
    const end = feminine ? 'e' : '';
    return {
      present: `présent${end}`,
      represented: `représenté${end}`,
      absent: `absent${end}`,
      presentOrRepresented: `présent${end} ou représenté${end}`,
    }[status];
  },
  numbers: (at: Rich, parts: Rich[]) => md`${at} : ${and(parts)}.`,
  numberOf: (n: number, status: AttendanceStatus, proof: Rich) =>
    md`${n} ${{ present: n < 2 ? 'présent' : 'présents', represented: n < 2 ? 'représenté' : 'représentés', absent: n < 2 ? 'absent' : 'absents', presentOrRepresented: `${n < 2 ? 'présent ou représenté' : 'présents ou représentés'} (l'acte ne distingue pas)` }[status]}${proof}`,
};
