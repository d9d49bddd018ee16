import type { FactOf } from '../../../../corpus/record/fact.ts';
import { joined, md, type Rich, text } from '../../compose/rich.ts';
import type { ActRef, UnitRef } from '../refs.ts';
import { Act, act, and, counted, date, fromTo, ofDate, sitting } from './forms.ts';

type Scheme = FactOf<'identifier'>['value']['scheme'];
type Role = FactOf<'organisation'>['value']['role'];
type Searched = { acts: number; from: string | null; to: string | null };
const schemes: Record<Scheme, string> = {
  register: 'numéro du registre',
  internal: 'numéro interne',
  number: 'numéro',
  transmission: 'identifiant de télétransmission',
};
const roles: Record<Role, [string, string]> = {
  contractor: ['Titulaire du marché', 'Titulaires du marché'],
  partner: ['Partenaire', 'Partenaires'],
  coordinator: ['Coordonnateur', 'Coordonnateurs'],
  beneficiary: ['Bénéficiaire', 'Bénéficiaires'],
  mentioned: ['Organisme cité', 'Organismes cités'],
};
const doing: Record<string, [string, string]> = {
  cites: ['cite', 'citent'],
  amends: ['modifie', 'modifient'],
  replaces: ['remplace', 'remplacent'],
  withdraws: ['retire', 'retirent'],
  applies: ['applique', 'appliquent'],
};
const verb = (aspect: string | null) => doing[aspect ?? 'cites'] ?? doing.cites ?? ['cite', 'citent'];

export const texts = {
  scheme: (scheme: Scheme, value: Rich) => md`${schemes[scheme]} : ${value}`,
  identifiers: (ref: ActRef, items: Rich[]) =>
    md`${Act(ref)} porte ${items.length === 1 ? 'la référence suivante' : 'ces références'} : ${joined(items, ' ; ')}.`,
  restsOn: (ref: ActRef, linksOnly: boolean) => (linksOnly ? md`${Act(ref)} cite :` : md`${Act(ref)} se fonde sur :`),
  decided: (ref: ActRef) => md`${Act(ref)} (${text(ref.title)}) décide :`,
  decisionCount: (ref: ActRef, n: number) => md`${Act(ref)} comporte ${n === 1 ? 'une décision' : `${n} décisions`} :`,
  decidedBy: (n: number) => md`${counted(n, 'acte décide', 'actes décident')} ; voici le début de chacun :`,
  carried: (words: Rich, proof: Rich) => md`Le vote : ${words}${proof}.`,
  actLine: (ref: ActRef, day: (iso: string) => string) =>
    md`**${ref.date === null ? 'Sans date' : day(ref.date)}**${ref.number === null ? '' : `, ${ref.number}`} – ${text(ref.title)}`,
  actHead: (ref: ActRef, body: string | null) => md`${Act(ref)}${body === null ? '' : ` (${body})`} : ${text(ref.title)}`,
  actsHead: (n: number) => md`${counted(n, 'acte répond', 'actes répondent')} à la question :`,
  actsTable: [md`Séance`, md`Numéro`, md`Objet`],
  annexes: (ref: ActRef, items: Rich[]) =>
    md`${Act(ref)} nomme ${items.length === 1 ? 'une annexe' : `${items.length} annexes`} : ${joined(items, ' ; ')}.`,
  acronym: (short: string, long: string, where: Rich) => md`${short} signifie « ${long} » (${where}).`,
  organisation: (role: Role, names: Rich, n: number, ref: ActRef, tail: Rich) =>
    md`${roles[role][n === 1 ? 0 : 1]}${n === 1 ? '' : ` (${n})`}, d'après ${act(ref)} : ${names}${tail}.`,
  isNamed: (name: Rich, ref: ActRef, proof: Rich) => md`Oui : ${act(ref)} nomme ${name}${proof}.`,
  isNotNamed: (asked: string, n: number, ref: ActRef, proof: Rich) =>
    md`${Act(ref)} ne nomme pas « ${asked} » parmi ${n === 1 ? 'celui' : `les ${n}`} qu'il cite à ce titre${proof}.`,
  period: (name: string | null, from: string, to: string, words: Rich, ref: ActRef) =>
    md`${name === null ? '' : `${name} : `}de ${date(from)} à ${date(to)} (${act(ref)}) : ${words}`,
  span: (from: string, to: string, names: string[]) =>
    md`de ${date(from)} à ${date(to)}${names.length === 0 ? '' : ` : ${names.join(', ')}`}`,
  passage: (ref: ActRef) => md`${Act(ref)} dit :`,
  citedBy: (target: Rich, n: number, aspect: string | null) =>
    md`${counted(n, 'acte du corpus', 'actes du corpus')} ${verb(aspect)[n === 1 ? 0 : 1]} ${target} :`,
  siren: (ref: ActRef, siren: string, quote: Rich, proof: Rich) =>
    md`SIREN ${siren}, d'après l'identifiant de télétransmission de ${act(ref)} : ${quote}${proof}.`,
  presentOnlyAt: (first: UnitRef, second: UnitRef, names: Rich[], proof: Rich) =>
    names.length === 0
      ? md`Tous ceux qui étaient présents à ${sitting(first)} l'étaient aussi à ${sitting(second)}${proof}.`
      : md`Présents à ${sitting(first)} et non à ${sitting(second)} (${names.length}) : ${and(names)}${proof}.`,
  citesNot: (citing: Rich, cited: Rich, proof: Rich) => md`${citing} ne cite pas ${cited}${proof}.`,
  citedByNone: (target: Rich, aspect: string | null, proof: Rich, searched: Searched) =>
    md`Aucun acte du corpus ne ${verb(aspect)[0]} ${target}${proof}. J'ai cherché dans les ${searched.acts} actes${fromTo(searched.from, searched.to)}.`,
  actOfDate: (iso: string | null) => (iso === null ? md`cet acte` : md`l'acte ${ofDate(iso)}`),
  forceUnknown: md`Je ne dis pas si cet acte est encore en vigueur : le corpus n'a pas d'acte postérieur au même titre, et ce qu'il ne contient pas peut l'avoir changé.`,
  forceLater: md`Je ne dis pas si cet acte est encore en vigueur. Voici les actes postérieurs du corpus sur ce sujet :`,
  changed: (name: string, before: Rich, after: Rich) => md`${name} : ${before}, puis ${after}`,
  onlyIn: (at: Rich, names: Rich) => md`${at} seulement : ${names}`,
  compared: (before: UnitRef, after: UnitRef) => md`Entre ${sitting(before)} et ${sitting(after)} :`,
  nothingChanged: md`aucune différence dans les listes.`,
  historyHead: (n: number, from: string | null, to: string | null) =>
    md`${n === 1 ? 'Un acte du corpus en parle' : `${n} actes du corpus en parlent`}${n > 1 ? fromTo(from, to) : ''} :`,
  storyLine: (ref: ActRef) =>
    md`**${ref.date === null ? 'Sans date' : date(ref.date)}**${ref.number === null ? '' : `, ${ref.number}`} – ${text(ref.title)} :`,
  sum: (figure: string, label: string, proof: Rich) => md`${figure}${label === '' ? '' : ` (${label})`}${proof}`,
  sums: (items: Rich[]) => md`Montants : ${joined(items, ' ; ')}.`,
  gap: (from: string, to: string) => md`(Entre le ${date(from)} et le ${date(to)}, le corpus n'a pas d'acte à ce sujet.)`,
  periodsHead: md`Périodes dont les actes parlent :`,
  mentionsHead: md`Autres dates dont ils parlent :`,
  mention: (dates: Rich, words: Rich, proof: Rich) => md`${dates} : ${words}${proof}`,
  oddHead: md`À vérifier, les actes ne concordent pas :`,
  oddPeriods: (name: string, sides: Rich[]) => md`${name} est donné ${and(sides)}`,
  oddCount: (ref: ActRef, first: Rich, second: Rich) => md`${act(ref)} écrit ${first}, et aussi ${second}`,
};
