import type { Act } from '../../corpus/record/act.ts';
import type { Question } from '../../server/contract.ts';
import { actOf, name, peopleOf } from './act-builder.ts';
import { memoryReader } from './memory-reader.ts';

/** A made-up département with three sittings: one that mixes present and represented, two that tell them apart. */
const mixed = `Séance du 4 mai 2015
Présents ou ayant donné procuration :
M. VALMONT, Mme ARDOIN, M. TERREAUX
Absent :
M. PELLORCE
Le quorum étant constaté, la commission peut délibérer.
RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES

Nous sommes engagés depuis 2009 dans la rénovation du restaurant scolaire.
Vu la délibération du conseil départemental du 2 avril 2012 portant délégation,
Approuve la convention de mandat pour le restaurant scolaire.
Adopté à l'unanimité.
Affiché le
`;
const first = `Séance du 9 juin 2017 à 14h30
CP2017_06_07
sous la présidence de M. Paul TERREAUX, Président
Présents :
M. TERREAUX, M. VALMONT, Mme ARDOIN
Représentés :
Mme LE GALL (pouvoir à M. VALMONT), M. PELLORCE (pouvoir à Mme ARDOIN)
Absents :
M. OUDIN
Nombre de membres : 6
Quorum : 4
RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES : MARCHÉ DE TRAVAUX

Le Fonds Régional pour la Restauration Scolaire (FRRS) participe à hauteur de 40 %.
Le marché attribué à la société BATIVAL s'élève à 312 500,40 € HT.
La cantine doit être un lieu calme, c'est pourquoi les plafonds sont insonorisés.
La redevance d'entretien est de 1 800 € par an.
La tranche 2 va de 2017 à 2019.
Vu la délibération de la commission permanente du 4 mai 2015 relative au restaurant scolaire,
Approuve le marché de travaux du restaurant scolaire.
Autorise le Président à le signer.
Impute la dépense à l'article 2313 fonction 221.
Adopté par 4 voix pour et 1 abstention (M. VALMONT).
Envoyé en préfecture le 15/06/2017
Reçu en préfecture le 16/06/2017
Affiché le
Annexe 1 : plan des cuisines [3] <script> *gras*
Le Président, Paul TERREAUX
`;
const last = `Séance du 1er mars 2021
CP2021_03_02
Présents :
M. TERREAUX, Mme LE GALL
Représentés :
M. VALMONT (pouvoir à Mme LE GALL)
RÉSEAU DE CHALEUR AU BOIS

Le réseau de chaleur dessert trois écoles.
Approuve l'étude du réseau de chaleur.
Adopté à l'unanimité.
`;

const present = (printed: string, at = printed) => ({
  kind: 'attendance' as const,
  value: { person: name(printed), status: 'present' as const, by: null, as: null, excused: false, condition: null },
  at,
});
const away = (printed: string, holder: string) => ({
  kind: 'attendance' as const,
  value: { person: name(printed), status: 'represented' as const, by: name(holder), as: 'proxy' as const, excused: false, condition: null },
  at: `${printed} (pouvoir à ${holder})`,
});
const absent = (printed: string, at = printed) => ({
  kind: 'attendance' as const,
  value: { person: name(printed), status: 'absent' as const, by: null, as: null, excused: false, condition: null },
  at,
});
const either = (printed: string) => ({
  kind: 'attendance' as const,
  value: { person: name(printed), status: 'presentOrRepresented' as const, by: null, as: null, excused: false, condition: null },
  at: printed,
});
const heading = (status: 'present' | 'represented' | 'absent' | 'presentOrRepresented', at: string) => ({
  kind: 'attendanceHeading' as const,
  value: { status, none: false, announced: null },
  at,
});
const title = (at: string) => ({ kind: 'title' as const, value: { text: at }, at });
const decision = (n: number, verb: string, at: string) => ({ kind: 'decision' as const, value: { n, verb, text: at }, at });
const dated = (role: 'sitting' | 'sent' | 'received' | 'posted' | 'mentioned', date: string | null, at: string) => ({
  kind: 'date' as const,
  value: { role, date, label: at },
  at,
});
const noNames = { namesFor: [], namesAgainst: [], namesAbstain: [], namesNotVoting: [] };
const unanimous = {
  kind: 'vote' as const,
  value: { result: 'unanimity' as const, for: null, against: null, abstain: null, ...noNames },
  at: "Adopté à l'unanimité",
};

export const acts: Act[] = [
  actOf(
    {
      id: '2015-05-04-restaurant-scolaire',
      idAssigned: true,
      sessionDate: '2015-05-04',
      title: 'RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES',
      text: mixed,
    },
    [
      dated('sitting', '2015-05-04', 'Séance du 4 mai 2015'),
      heading('presentOrRepresented', 'Présents ou ayant donné procuration'),
      either('M. VALMONT'),
      either('Mme ARDOIN'),
      either('M. TERREAUX'),
      heading('absent', 'Absent'),
      absent('M. PELLORCE'),
      { kind: 'quorum', value: { required: null, reached: true }, at: 'Le quorum étant constaté' },
      title('RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES'),
      dated('mentioned', '2009', 'depuis 2009'),
      {
        kind: 'link',
        value: {
          relation: 'cites',
          text: '',
          target: { date: '2012-04-02', body: 'conseil départemental', identifier: null, subject: null },
        },
        at: 'Vu la délibération du conseil départemental du 2 avril 2012 portant délégation',
      },
      decision(1, 'Approuve', 'Approuve la convention de mandat pour le restaurant scolaire'),
      unanimous,
      dated('posted', null, 'Affiché le'),
    ],
  ),
  actOf(
    { id: 'CP2017_06_07', sessionDate: '2017-06-09', title: 'RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES : MARCHÉ DE TRAVAUX', text: first },
    [
      dated('sitting', '2017-06-09', 'Séance du 9 juin 2017'),
      { kind: 'time', value: { time: '14:30' }, at: '14h30' },
      { kind: 'identifier', value: { scheme: 'register', value: 'CP2017_06_07' }, at: 'CP2017_06_07' },
      {
        kind: 'president',
        value: { person: name('M. Paul TERREAUX'), office: 'Président', orRepresentative: false },
        at: 'sous la présidence de M. Paul TERREAUX, Président',
      },
      heading('present', 'Présents'),
      present('M. TERREAUX'),
      present('M. VALMONT'),
      present('Mme ARDOIN'),
      heading('represented', 'Représentés'),
      away('Mme LE GALL', 'M. VALMONT'),
      away('M. PELLORCE', 'Mme ARDOIN'),
      heading('absent', 'Absents'),
      absent('M. OUDIN'),
      { kind: 'count', value: { of: 'inOffice', count: 6 }, at: 'Nombre de membres : 6' },
      { kind: 'quorum', value: { required: 4, reached: null }, at: 'Quorum : 4' },
      title('RESTAURANT SCOLAIRE DU COLLÈGE DES AULNES : MARCHÉ DE TRAVAUX'),
      {
        kind: 'acronym',
        value: { acronym: 'FRRS', expansion: 'Fonds Régional pour la Restauration Scolaire' },
        at: 'Fonds Régional pour la Restauration Scolaire (FRRS)',
      },
      { kind: 'rate', value: { percent: 40, fraction: null, raw: '40 %', label: 'FRRS' }, at: '40 %' },
      { kind: 'organisation', value: { name: 'BATIVAL', role: 'contractor', label: 'marché' }, at: 'société BATIVAL' },
      {
        kind: 'amount',
        value: { cents: 31_250_040, raw: '312 500,40 €', label: 'Le marché', tax: 'HT', period: null, per: null, bound: null, plan: null },
        at: '312 500,40 €',
      },
      {
        kind: 'amount',
        value: {
          cents: 180_000,
          raw: '1 800 €',
          label: "redevance d'entretien",
          tax: null,
          period: 'year',
          per: null,
          bound: null,
          plan: null,
        },
        at: '1 800 €',
      },
      { kind: 'period', value: { name: 'tranche 2', from: '2017', to: '2019', label: 'tranche 2' }, at: 'La tranche 2 va de 2017 à 2019' },
      {
        kind: 'recital',
        value: { text: 'Vu', type: 'vu' },
        at: 'Vu la délibération de la commission permanente du 4 mai 2015 relative au restaurant scolaire',
      },
      {
        kind: 'link',
        value: {
          relation: 'cites',
          text: '',
          target: { date: '2015-05-04', body: 'commission permanente', identifier: null, subject: null },
        },
        at: 'Vu la délibération de la commission permanente du 4 mai 2015 relative au restaurant scolaire',
      },
      decision(1, 'Approuve', 'Approuve le marché de travaux du restaurant scolaire'),
      decision(2, 'Autorise', 'Autorise le Président à le signer'),
      {
        kind: 'budgetLine',
        value: { article: '2313', function: '221', chapter: null, programme: null, label: 'dépense' },
        at: "Impute la dépense à l'article 2313 fonction 221",
      },
      {
        kind: 'vote',
        value: { result: null, for: 4, against: null, abstain: 1, ...noNames, namesAbstain: [name('M. VALMONT')] },
        at: 'Adopté par 4 voix pour et 1 abstention (M. VALMONT)',
      },
      dated('sent', '2017-06-15', 'Envoyé en préfecture le 15/06/2017'),
      dated('received', '2017-06-16', 'Reçu en préfecture le 16/06/2017'),
      dated('posted', null, 'Affiché le'),
      {
        kind: 'annex',
        value: { name: 'Annexe 1', about: 'plan des cuisines [3] <script> *gras*' },
        at: 'Annexe 1 : plan des cuisines [3] <script> *gras*',
      },
      { kind: 'signatory', value: { person: name('M. Paul TERREAUX'), office: 'Président' }, at: 'Paul TERREAUX#2' },
    ],
  ),
  actOf({ id: 'CP2021_03_02', sessionDate: '2021-03-01', title: 'RÉSEAU DE CHALEUR AU BOIS', text: last }, [
    dated('sitting', '2021-03-01', 'Séance du 1er mars 2021'),
    { kind: 'identifier', value: { scheme: 'register', value: 'CP2021_03_02' }, at: 'CP2021_03_02' },
    heading('present', 'Présents'),
    present('M. TERREAUX'),
    present('Mme LE GALL'),
    heading('represented', 'Représentés'),
    away('M. VALMONT', 'Mme LE GALL'),
    title('RÉSEAU DE CHALEUR AU BOIS'),
    decision(1, 'Approuve', "Approuve l'étude du réseau de chaleur"),
    unanimous,
  ]),
];

export const valserine = memoryReader({ acts, people: peopleOf(acts) });

export function day(iso: string): Question['dates'] {
  return [{ from: iso, to: iso, precision: 'day', text: iso }];
}

export function year(n: number): Question['dates'] {
  return [{ from: `${n}-01-01`, to: `${n}-12-31`, precision: 'year', text: String(n) }];
}

export function who(text: string, id: string): Question['people'] {
  return [{ text, ids: [id], corrected: false }];
}
