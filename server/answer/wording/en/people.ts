import { joined, md } from '../../compose/rich.ts';
import type { AttendanceStatus } from '../../find/roster.ts';
import type { fr } from '../fr.ts';
import { act, and, counted, date, quote, sitting, times } from './forms.ts';

const state: Record<AttendanceStatus, string> = {
  present: 'present',
  absent: 'absent',
  represented: 'represented',
  presentOrRepresented: 'present or represented, the act does not say which',
};
const by = (holder: string | null, substitute: boolean) =>
  holder === null ? '' : substitute ? ` by a substitute, ${holder}` : ` by ${holder}`;

export const people: (typeof fr)['people'] = {
  gaveTo: (when, holder, proof) => md`${when}, to ${holder}${proof}`,
  heldOf: (when, giver, proof) => md`${when}, that of ${giver}${proof}`,
  gave: (name, items) => md`${name} gave ${items.length === 1 ? 'one proxy' : `${items.length} proxies`}: ${joined(items, '; ')}.`,
  held: (name, items) => md`${name} held ${items.length === 1 ? 'one proxy' : `${items.length} proxies`}: ${joined(items, '; ')}.`,
  gaveNone: (name, proof) => md`${name} gave no proxy${proof}.`,
  heldNone: (name, proof) => md`${name} held no proxy${proof}.`,
  over: (units, n, silent, more) => {
    const base =
      n === 1
        ? md`Counted over the only sitting whose act says who gave a proxy to whom`
        : md`Counted over the ${n} sittings whose acts say who gave a proxy to whom`;
    const which =
      units.length === n && n <= 8 && n > 0
        ? md` (${and(units.map((unit) => (unit.date === null ? act(unit.act) : md`${date(unit.date)}${unit.label === null ? '' : `, ${unit.label}`}`)))})`
        : md``;
    if (silent.length === 0) return md`${base}${which}.`;
    return md`${base}${which}; ${and(silent)}${more > 0 ? `, and ${counted(more, 'other')},` : ''} ${silent.length + more > 1 ? 'do' : 'does'} not say.`;
  },
  overAll: (n) => md`Counted over the ${counted(n, 'sitting')} whose acts list absentees.`,
  ranked: (name, n, when) => md`${name}, ${times(n)}: ${joined(when, '; ')}`,
  rankHead: (n, ties) => md`Most often, that is ${times(n)}${ties > 1 ? `, a tie of ${ties} people` : ''}:`,
  atLeastHead: (least, people) => md`At least ${times(least)}: ${counted(people, 'person', 'people')}.`,
  noneAtLeast: (least, proof) => md`Nobody, ${times(least)} or more${proof}.`,
  sittingsRanked: (ascending) => md`The sittings, ${ascending ? 'fewest' : 'most'} first:`,
  sittingsWithSo: md`The sittings with that number:`,
  noSittingWithSo: md`No sitting with that number. The acts list:`,
  sittingRanked: (unit, n, parts) => md`${sitting(unit)}: **${n}** (${parts})`,
  stateCount: (status, n) => `${n} ${state[status]}`,
  noneHeldTwo: (proof) => md`No: nobody held more than one proxy at the same sitting${proof}.`,
  heldTwo: (times) => md`Yes. These held more than one proxy at the same sitting: ${joined(times, '; ')}.`,
  heldTwoAt: (name, n, when) => md`${name}, ${n} proxies ${when}`,
  rankNext: md`Then come:`,
  rankMore: (count: number) => (count === 1 ? md`and one other person.` : md`and ${String(count)} other people.`),
  everyTime: (names, wanted, n, proof) => {
    const over = n === 1 ? 'the only sitting whose act says so' : `each of the ${n} sittings whose acts say so`;
    if (names.length === 0) return md`Nobody was ${state[wanted]} at ${over}${proof}.`;
    return md`${counted(names.length, 'person was', 'people were')} ${state[wanted]} at ${over}: ${and(names.map((name) => md`${name}`))}${proof}.`;
  },
  neverPresent: (names, n, proof) =>
    names.length === 0
      ? md`Everybody whom the lists name was present at least once${proof}.`
      : md`Named by the lists without having been present at ${n === 1 ? 'the only sitting whose act says so' : `any of the ${n} sittings whose acts say so`}: ${and(names.map((name) => md`${name}`))}${proof}.`,
  answer: (yes, at, said) => md`${yes ? 'Yes' : 'No'}. ${at}, ${said}.`,
  state: (name, status, holder, substitute, _feminine, proof) =>
    status === 'represented'
      ? md`${name} was absent and represented${by(holder, substitute)}${proof}`
      : md`${name} was ${state[status]}${holder === null ? '' : ` (${holder})`}${proof}`,
  condition: (words, proof) => md`The act adds: ${quote(md`${words}`)}${proof}.`,
  mixed: (at, name, heading, proof) =>
    md`${at}, the act does not say whether ${name} was there or had given a proxy: the name stands under ${quote(heading)}${proof} (present or having given a proxy).`,
  notAbsent: (at, name, proof) =>
    md`No: ${at}, ${name} is not among the absentees but among those listed as present or represented, without saying which${proof}.`,
  notAmong: (at, name, n, proof) => md`No. ${at}, ${name} is not in the act, whose lists account for the ${n} members in office${proof}.`,
  unlisted: (at, name, proof) =>
    md`${at}, the act does not mention ${name}: not listed among those present, represented or absent${proof}.`,
  presenceHead: (name) => md`${name}, sitting by sitting:`,
  notListedIn: (name, n, units) =>
    md`${name} is not in the lists of ${n <= units.length ? and(units.map(sitting)) : counted(n, 'other sitting')}.`,
  times: (name, n, wanted, over) =>
    md`${name} was ${state[wanted]} ${times(n)}, out of ${counted(over, 'sitting')} whose acts make it possible to say:`,
  never: (name, wanted, over, _feminine, proof) =>
    md`${name} was never ${state[wanted]}, out of ${counted(over, 'sitting')} whose acts make it possible to say${proof}.`,
  unsure: (name, refs, more) =>
    md`${joined(refs.length > 0 ? [and(refs)] : [])}${more > 0 ? ` and ${counted(more, 'other')}` : ''} ${refs.length + more > 1 ? 'do' : 'does'} not say whether ${name} was there or represented.`,
  line: (when, status, holder, substitute, _feminine, proof) =>
    md`${when}: ${status === 'represented' ? `represented${by(holder, substitute)}` : state[status]}${proof}`,
  listedNowhere: (name, n, proof) => md`${name} is in the lists of none of the ${n} sittings${proof}.`,
  heldHead: md`Proxies held:`,
  officesHead: md`Offices:`,
};
