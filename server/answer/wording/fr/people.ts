import { joined, md, type Rich } from '../../compose/rich.ts';
import type { AttendanceStatus } from '../../find/roster.ts';
import type { UnitRef } from '../refs.ts';
import { act, and, counted, date, quote, sitting, times } from './forms.ts';

type Wanted = 'present' | 'absent' | 'represented';
const e = (feminine: boolean) => (feminine ? 'e' : '');
const state = (status: AttendanceStatus, feminine: boolean) =>
  ({
    present: `présent${e(feminine)}`,
    absent: `absent${e(feminine)}`,
    represented: `représenté${e(feminine)}`,
    presentOrRepresented: `présent${e(feminine)} ou représenté${e(feminine)}, sans que l'acte dise lequel des deux`,
  })[status];
const by = (holder: string | null, substitute: boolean) =>
  holder === null ? '' : substitute ? ` et suppléé par ${holder}` : ` par ${holder}`;

export const people = {
  gaveTo: (when: Rich, holder: string, proof: Rich) => md`${when}, à ${holder}${proof}`,
  heldOf: (when: Rich, giver: string, proof: Rich) => md`${when}, celle de ${giver}${proof}`,
  gave: (name: string, items: Rich[]) =>
    md`${name} a donné ${items.length === 1 ? 'une procuration' : `${items.length} procurations`} : ${joined(items, ' ; ')}.`,
  held: (name: string, items: Rich[]) =>
    md`${name} a reçu ${items.length === 1 ? 'une procuration' : `${items.length} procurations`} : ${joined(items, ' ; ')}.`,
  gaveNone: (name: string, proof: Rich) => md`${name} n'a donné aucune procuration${proof}.`,
  heldNone: (name: string, proof: Rich) => md`${name} n'a reçu aucune procuration${proof}.`,
  over: (units: UnitRef[], n: number, silent: Rich[], more: number) => {
    const base =
      n === 1
        ? md`Compté sur la seule séance dont l'acte dit qui a donné procuration à qui`
        : md`Compté sur les ${n} séances dont les actes disent qui a donné procuration à qui`;
    const which =
      units.length === n && n <= 8 && n > 0
        ? md` (${and(units.map((unit) => (unit.date === null ? act(unit.act) : md`${date(unit.date)}${unit.label === null ? '' : `, ${unit.label}`}`)))})`
        : md``;
    if (silent.length === 0) return md`${base}${which}.`;
    const rest = more > 0 ? md`, ainsi que ${counted(more, 'autre')}` : md``;
    return md`${base}${which} ; ${and(silent)}${rest} ne le ${silent.length + more > 1 ? 'disent' : 'dit'} pas.`;
  },
  overAll: (n: number) => md`Compté sur ${n === 1 ? 'la séance' : `les ${n} séances`} dont l'acte donne les absents.`,
  ranked: (name: string, n: number, when: Rich[]) => md`${name}, ${times(n)} : ${joined(when, ' ; ')}`,
  rankHead: (n: number, ties: number) => md`Le plus souvent, soit ${times(n)}${ties > 1 ? `, à égalité (${ties} personnes)` : ''} :`,
  atLeastHead: (least: number, people: number) => md`Au moins ${times(least)} : ${counted(people, 'personne')}.`,
  noneAtLeast: (least: number, proof: Rich) => md`Personne, ${times(least)} ou plus${proof}.`,
  sittingsRanked: (ascending: boolean) =>
    md`Les séances, ${ascending ? 'de la moins à la plus nombreuse' : 'de la plus à la moins nombreuse'} :`,
  sittingsWithSo: md`Les séances avec ce nombre :`,
  noSittingWithSo: md`Aucune séance avec ce nombre. Les actes donnent :`,
  sittingRanked: (unit: UnitRef, n: number, parts: Rich) => md`${sitting(unit)} : **${n}** (${parts})`,
  stateCount: (status: AttendanceStatus, n: number) => `${n} ${state(status, false)}${n > 1 ? 's' : ''}`,
  noneHeldTwo: (proof: Rich) => md`Non : personne n'a reçu plus d'une procuration à une même séance${proof}.`,
  heldTwo: (times: Rich[]) => md`Oui. Ont reçu plus d'une procuration à une même séance : ${joined(times, ' ; ')}.`,
  heldTwoAt: (name: string, n: number, when: Rich) => md`${name}, ${n} procurations ${when}`,
  rankNext: md`Viennent ensuite :`,
  rankMore: (count: number) => (count === 1 ? md`et une autre personne.` : md`et ${String(count)} autres personnes.`),
  everyTime: (names: string[], wanted: Wanted, n: number, proof: Rich) => {
    const over = n === 1 ? 'la seule séance dont l’acte le dit' : `chacune des ${n} séances dont les actes le disent`;
    if (names.length === 0) return md`Personne n'a été ${state(wanted, false)} à ${over}${proof}.`;
    const who = and(names.map((name) => md`${name}`));
    return names.length === 1
      ? md`Une seule personne a été ${state(wanted, true)} à ${over} : ${who}${proof}.`
      : md`${names.length} personnes ont été ${state(wanted, true)}s à ${over} : ${who}${proof}.`;
  },
  neverPresent: (names: string[], n: number, proof: Rich) => {
    const over = n === 1 ? 'la seule séance dont l’acte le dit' : `aucune des ${n} séances dont les actes le disent`;
    return names.length === 0
      ? md`Tous ceux que nomment les listes ont été présents au moins une fois${proof}.`
      : md`Nommés par les listes sans avoir été présents à ${over} : ${and(names.map((name) => md`${name}`))}${proof}.`;
  },
  answer: (yes: boolean, at: Rich, said: Rich) => md`${yes ? 'Oui' : 'Non'}. ${at}, ${said}.`,
  state: (name: string, status: AttendanceStatus, holder: string | null, substitute: boolean, feminine: boolean, proof: Rich) =>
    status === 'represented'
      ? md`${name} était absent${e(feminine)} et représenté${e(feminine)}${by(holder, substitute)}${proof}`
      : md`${name} était ${state(status, feminine)}${holder === null ? '' : ` (${holder})`}${proof}`,
  condition: (words: string, proof: Rich) => md`L'acte précise : ${quote(md`${words}`)}${proof}.`,
  mixed: (at: Rich, name: string, heading: Rich, proof: Rich) =>
    md`${at}, l'acte ne dit pas si ${name} était là ou avait donné procuration : son nom figure sous ${quote(heading)}${proof}.`,
  notAbsent: (at: Rich, name: string, proof: Rich) =>
    md`Non : ${at}, ${name} n'est pas parmi les absents, mais parmi ceux que l'acte donne présents ou représentés, sans dire lequel des deux${proof}.`,
  notAmong: (at: Rich, name: string, n: number, proof: Rich) =>
    md`Non. ${at}, ${name} ne figure pas dans l'acte, dont les listes comptent les ${n} membres en exercice${proof}.`,
  unlisted: (at: Rich, name: string, proof: Rich) =>
    md`${at}, l'acte ne dit rien de ${name} : ce nom ne figure ni parmi les présents, ni parmi les représentés, ni parmi les absents${proof}.`,
  presenceHead: (name: string) => md`${name}, séance par séance :`,
  notListedIn: (name: string, n: number, units: UnitRef[]) =>
    md`${name} ne figure pas dans les listes de ${n <= units.length ? and(units.map(sitting)) : counted(n, 'autre séance', 'autres séances')}.`,
  times: (name: string, n: number, wanted: Wanted, over: number, feminine: boolean) =>
    md`${name} a été ${state(wanted, feminine)} ${times(n)}, sur ${counted(over, 'séance')} où l'acte permet de le dire :`,
  never: (name: string, wanted: Wanted, over: number, feminine: boolean, proof: Rich) =>
    md`${name} n'a jamais été ${state(wanted, feminine)}, sur ${counted(over, 'séance')} où l'acte permet de le dire${proof}.`,
  unsure: (name: string, refs: Rich[], more: number) =>
    md`${and(refs)}${more > 0 ? ` et ${counted(more, 'autre')}` : ''} ne ${refs.length + more > 1 ? 'disent' : 'dit'} pas si ${name} était là ou représenté(e).`,
  line: (when: Rich, status: AttendanceStatus, holder: string | null, substitute: boolean, feminine: boolean, proof: Rich) =>
    md`${when} : ${status === 'represented' ? `représenté${e(feminine)}${by(holder, substitute)}` : state(status, feminine)}${proof}`,
  listedNowhere: (name: string, n: number, proof: Rich) => md`${name} ne figure dans les listes d'aucune des ${n} séances${proof}.`,
  heldHead: md`Procurations reçues :`,
  officesHead: md`Fonctions :`,
};
