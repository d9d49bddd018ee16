import { md, type Rich } from '../../compose/rich.ts';
import type { ActRef, UnitRef } from '../refs.ts';
import { Act, act, counted, date, sitting } from './forms.ts';

type Role = 'convocation' | 'sent' | 'received' | 'posted' | 'published';
const done: Record<Role, string> = {
  convocation: 'la convocation est datée',
  sent: 'a été envoyé en préfecture',
  received: 'a été reçu en préfecture',
  posted: 'a été affiché',
  published: 'a été publié',
};
const named: Record<Role | 'sitting', string> = {
  sitting: 'la séance',
  convocation: 'la convocation',
  sent: "l'envoi en préfecture",
  received: 'la réception en préfecture',
  posted: "l'affichage",
  published: 'la publication',
};
const field: Record<Role, string> = {
  convocation: 'de convocation',
  sent: "d'envoi en préfecture",
  received: 'de réception en préfecture',
  posted: "d'affichage",
  published: 'de publication',
};

export const dates = {
  role: (role: Role, ref: ActRef, when: Rich, proof: Rich) =>
    role === 'convocation' ? md`Pour ${act(ref)}, ${done[role]} : ${when}${proof}.` : md`${Act(ref)} ${done[role]} ${when}${proof}.`,
  blank: (role: Role, ref: ActRef, proof: Rich) =>
    md`${Act(ref)} ne donne pas la date ${field[role]} : la mention est là, laissée en blanc${proof}.`,
  sitting: (ref: ActRef, iso: string, proof: Rich) =>
    md`${ref.number === null ? md`L'acte « ${ref.title} »` : md`L'acte ${ref.number}`} a été pris à la séance du ${date(iso)}${proof}.`,
  betweenSittings: (first: UnitRef, second: UnitRef, n: number, proof: Rich) =>
    md`${counted(n, 'jour sépare', 'jours séparent')} ${sitting(first)} et ${sitting(second)}${proof}.`,
  between: (ref: ActRef, from: Role | 'sitting', start: string, to: Role | 'sitting', end: string, n: number, proof: Rich) =>
    n === 0
      ? md`Pour ${act(ref)}, ${named[from]} et ${named[to]} sont du même jour, le ${date(start)}${proof}.`
      : md`Pour ${act(ref)}, ${counted(Math.abs(n), 'jour sépare', 'jours séparent')} ${named[from]} (${date(start)}) et ${named[to]} (${date(end)})${proof}.`,
  /** "fin 2014", "début juin 2016". */
  partOf: (part: 'start' | 'middle' | 'end' | null, said: string) =>
    part === null ? said : `${{ start: 'début ', middle: 'mi-', end: 'fin ' }[part]}${said}`,
};
