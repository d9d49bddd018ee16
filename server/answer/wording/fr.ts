import { md, type Rich } from '../compose/rich.ts';
import { attendance } from './fr/attendance.ts';
import { dates } from './fr/dates.ts';
import { figures } from './fr/figures.ts';
import { Act, At, act, and, clock, counted, date, inDate, quote, sitting } from './fr/forms.ts';
import { corpus, notFound } from './fr/not-found.ts';
import { notices } from './fr/notices.ts';
import { offices } from './fr/offices.ts';
import { people } from './fr/people.ts';
import { texts } from './fr/texts.ts';
import { vote } from './fr/vote.ts';
import type { ActRef, UnitRef } from './refs.ts';

const subjects = {
  attendance: 'qui était présent, représenté ou absent',
  proxies: 'qui a donné procuration à qui',
  president: 'qui présidait la séance',
  secretary: 'qui était secrétaire de séance',
  signatory: 'qui a signé',
  members: 'combien de membres sont en exercice',
  voters: 'combien de membres ont pris part au vote',
  quorum: 'le chiffre du quorum',
  quorumReached: 'si le quorum était atteint',
  vote: 'comment le vote s’est réparti',
  amount: 'quel montant répond à la question',
  rate: 'quel taux répond à la question',
  budgetLine: 'sur quelle ligne budgétaire la dépense est imputée',
  sittingDate: 'la date de la séance',
  convocation: 'la date de la convocation',
  sent: 'la date de son envoi en préfecture',
  received: 'la date de sa réception en préfecture',
  posted: 'la date de son affichage',
  published: 'la date de sa publication',
  payment: 'quand cela a été payé',
  signature: 'quand cela a été signé',
  effect: 'à partir de quand il s’applique',
  duration: 'les deux dates que la question demande de compter',
  time: "l'heure de la séance",
  timeEnd: "l'heure à laquelle la séance s'est terminée",
  venue: 'le lieu de la séance',
  decision: 'ce qui a été décidé',
  recitals: 'sur quels textes il se fonde',
  identifier: 'quel est ce numéro',
  annexes: "de quelles annexes il s'accompagne",
  organisation: 'quel organisme répond à la question',
  prefect: 'ce que la préfecture en a pensé ou décidé',
};

/** What Greffier writes in French. */
export const fr = {
  and,
  quote,
  date,
  inDate,
  clock,
  At,
  Act,
  act,
  sitting,
  subjects,
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
  presentOrRepresented: md`présents ou représentés`,
  on: (unit: UnitRef) =>
    unit.date === null ? md`dans ${act(unit.act)}` : md`le ${date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`,
  also: (unit: UnitRef, proof: Rich) => md`${act(unit.act)}${unit.label === null ? '' : ` (${unit.label})`}${proof}`,
  yesNo: (yes: boolean, said: Rich) => md`${yes ? 'Oui' : 'Non'}. ${said}`,
  notSaid: (at: Rich, what: string, proof: Rich) => md`${at}, l'acte ne dit pas ${what}${proof}.`,
  actSilent: (ref: ActRef, what: string, proof: Rich) => md`${Act(ref)} ne dit pas ${what}${proof}.`,
  silent: (refs: Rich[], more: number, what: string) =>
    md`Par ailleurs, ${and(refs)}${more > 0 ? ` et ${counted(more, 'autre')}` : ''} ne ${refs.length + more > 1 ? 'disent' : 'dit'} pas ${what}.`,
  more: (n: number) =>
    md`${counted(n, 'autre ligne n’est pas montrée', 'autres lignes ne sont pas montrées')} : une date ou un sujet plus précis les fera paraître.`,
  fromScdl: (said: Rich) => md`d'après le fichier SCDL de la collectivité, ${said}`,
  onlyInScdl: "Cette date vient du fichier SCDL de la collectivité ; l'acte ne la dit pas.",
  representedByUnnamed: (at: Rich, names: Rich[]) => md`${at}, l'acte donne comme représentés ${and(names)}, sans dire par qui.`,
};
