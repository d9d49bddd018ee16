import { joined, md, type Rich } from '../../compose/rich.ts';
import type { UnitRef } from '../refs.ts';
import { and, counted, sitting, times } from './forms.ts';

type Office = 'president' | 'secretary' | 'signatory';
const did: Record<Office, string> = {
  president: 'la séance était présidée par',
  secretary: 'secrétaire de séance :',
  signatory: "l'acte est signé par",
};
const was: Record<Office, string> = { president: 'a présidé', secretary: 'a été secrétaire de séance', signatory: 'a signé' };
const hasNot: Record<Office, string> = { president: "n'a pas présidé", secretary: "n'a pas été secrétaire", signatory: "n'a pas signé" };
const name: Record<Office, string> = { president: 'présidence', secretary: 'secrétariat', signatory: 'signature' };

export const offices = {
  name,
  held: (person: string, office: string | null, orRepresentative: boolean, proof: Rich) =>
    md`${person}${office === null ? '' : `, ${office}`}${orRepresentative ? ' (« ou son représentant » : l’acte ne dit pas lequel des deux)' : ''}${proof}`,
  unsettled: (at: Rich, person: string, quote: Rich, proof: Rich) =>
    md`${at}, l'acte ne permet pas de dire si ${person} a présidé en personne ou si ce fut son représentant : ${quote}${proof}.`,
  sentence: (at: Rich, kind: Office, who: Rich[]) => md`${at}, ${did[kind]} ${and(who)}.`,
  line: (when: Rich, kind: Office, office: string | null) => md`${when} : ${name[kind]}${office === null ? '' : ` (${office})`}`,
  times: (person: string, kind: Office, n: number, over: number) =>
    md`${person} ${was[kind]} ${times(n)}, sur ${counted(over, 'séance')} dont l'acte le dit :`,
  never: (person: string, kind: Office, units: UnitRef[]) =>
    md`Non : d'après les actes qui le disent, ${person} ${hasNot[kind]} (${units.length > 6 ? md`${units.length} séances` : joined(units.map(sitting), ', ')}). Ce qu'ils disent :`,
  over: (kind: Office, n: number) => md`Compté sur ${n === 1 ? 'la séance' : `les ${n} séances`} dont l'acte le dit (${name[kind]}).`,
  count: (kind: Office, n: number) => md`${n === 1 ? 'Une personne' : `${n} personnes`} (${name[kind]}) :`,
};
