import type { Coverage } from '../../../../corpus/corpus-reader.ts';
import { md, nothing, type Rich, text } from '../../compose/rich.ts';
import type { UnitRef } from '../refs.ts';
import { counted, date, fromTo, sitting } from './forms.ts';

type Searched = { acts: number; from: string | null; to: string | null };

const searchedIn = ({ acts, from, to }: Searched) =>
  acts === 0
    ? md`Le corpus ne contient aucun acte.`
    : md`J'ai cherché dans ${acts === 1 ? "l'acte du corpus" : `les ${counted(acts, 'acte')} du corpus`}${fromTo(from, to)}.`;

export const notFound = {
  subject: (words: string[], searched: Searched) =>
    md`Je n'ai rien trouvé${words.length === 0 ? ' qui réponde à cette question' : ` sur « ${words.join(' ')} »`}. ${searchedIn(searched)}`,
  offSubject: (words: string[], read: Rich, more: number, _acts: number) =>
    md`Je n'y trouve rien sur « ${text(words.join(' '))} ». J'ai lu ${read}${more > 0 ? ` et ${counted(more, 'autre acte', 'autres actes')}` : ''} : cela n'y est pas dit.`,
  acronym: (words: string[], searched: Searched) => md`Aucun acte ne dit ce que signifie « ${words.join(' ')} ». ${searchedIn(searched)}`,
  acts: (searched: Searched) => md`Aucun acte ne répond à ces conditions. ${searchedIn(searched)}`,
  person: (name: string, searched: Searched) =>
    md`Le nom « ${name} » ne figure dans aucune liste des actes : ni présents, ni représentés, ni absents, ni président, ni secrétaire, ni signataire. ${searchedIn(searched)}`,
  noPerson: (searched: Searched) => md`La question ne nomme personne que je connaisse. ${searchedIn(searched)}`,
  act: (named: string[], searched: Searched) => md`Le corpus n'a pas d'acte « ${named.join(' », « ')} ». ${searchedIn(searched)}`,
  noNumber: (ref: Rich, words: Rich, proof: Rich) =>
    md`Les actes en parlent et n'en donnent pas le nombre. Le plus proche, ${ref} : ${words}${proof}.`,
  foreign: (named: string, searched: Searched) => md`Le corpus n'a aucun acte de « ${named} ». ${searchedIn(searched)}`,
  twoNeeded: (searched: Searched) => md`Pour comparer, il me faut deux séances ou deux actes du corpus. ${searchedIn(searched)}`,
  date: (iso: string | null, said: string, searched: Searched, before: UnitRef | null, after: UnitRef | null) => {
    const near =
      before && after
        ? md`Les séances les plus proches sont ${sitting(before)} (avant) et ${sitting(after)} (après).`
        : before
          ? md`La séance la plus proche est ${sitting(before)}, avant cette date.`
          : after
            ? md`La séance la plus proche est ${sitting(after)}, après cette date.`
            : nothing;
    return md`Le corpus n'a aucune séance ${iso === null ? `pour « ${said} »` : `le ${date(iso)}`}. ${searchedIn(searched)} ${near}`;
  },
  impossible: (said: string) => md`« ${said} » n'est pas une date qui existe.`,
  empty: md`Le corpus ne contient encore aucun acte.`,
  tooWide: (acts: number, sittings: number, last: UnitRef | null) =>
    md`La question porte sur ${counted(acts, 'acte')} de ${counted(sittings, 'séance')}, trop pour les lire tous. Précisez une date, une année ou une assemblée${last === null ? '' : md` (par exemple ${sitting(last)})`}.`,
  clarify: (name: string) => md`Plusieurs personnes portent le nom « ${name} ». De qui s'agit-il ?`,
};

export const corpus = {
  holds: ({ acts, sittings, from, to, authorities, bodies }: Coverage, people: number | null) => {
    if (acts === 0) return notFound.empty;
    const named = authorities.filter((name) => name !== '');
    const more = named.length > 5 ? ` et ${counted(named.length - 5, 'autre')}` : '';
    const whose =
      named.length === 0
        ? ''
        : ` (${named.slice(0, 5).join(', ')}${more}${bodies.length > 0 && bodies.length < 6 ? ` : ${bodies.join(', ')}` : ''})`;
    return md`Le corpus contient ${counted(acts, 'acte')} de ${counted(sittings, 'séance')}${fromTo(from, to)}${whose}${people === null ? '' : `, et y nomme ${counted(people, 'personne')}`}.`;
  },
  sittings: (shown: number, all: number) =>
    shown < all ? md`Les ${shown} dernières séances :` : md`${all === 1 ? 'La séance' : 'Les séances'} :`,
  sitting: (unit: UnitRef, n: number) =>
    md`${unit.date === null ? 'sans date' : date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`} : ${n === 1 ? text(unit.act.title) : counted(n, 'acte')}`,
};
