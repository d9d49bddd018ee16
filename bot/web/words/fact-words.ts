import type { Answer, Lang } from '../../../server/contract.ts';

export type Fact = Answer['facts'][number];
export type FactKind = Fact['kind'];

/** What each kind of fact is called above a list of them. */
export const factWords: Record<FactKind, Record<Lang, string>> = {
  identifier: { fr: 'Identifiants', en: 'Identifiers' },
  authority: { fr: 'Collectivité', en: 'Authority' },
  body: { fr: 'Assemblée', en: 'Body' },
  time: { fr: 'Heure', en: 'Time' },
  venue: { fr: 'Lieu', en: 'Place' },
  president: { fr: 'Présidence', en: 'Chair' },
  secretary: { fr: 'Secrétariat', en: 'Secretary' },
  signatory: { fr: 'Signataire', en: 'Signatory' },
  attendanceHeading: { fr: 'Intitulés des listes', en: 'Headings of lists' },
  attendance: { fr: 'Présences et pouvoirs', en: 'Attendance and proxies' },
  count: { fr: 'Effectifs', en: 'Counts' },
  quorum: { fr: 'Quorum', en: 'Quorum' },
  vote: { fr: 'Vote', en: 'Vote' },
  amount: { fr: 'Montants', en: 'Amounts' },
  rate: { fr: 'Taux', en: 'Rates' },
  budgetLine: { fr: 'Imputation budgétaire', en: 'Budget lines' },
  date: { fr: 'Dates', en: 'Dates' },
  title: { fr: 'Titre', en: 'Title' },
  recital: { fr: 'Visas et considérants', en: 'Recitals' },
  link: { fr: 'Actes cités', en: 'Acts cited' },
  decision: { fr: 'Décisions', en: 'Decisions' },
  organisation: { fr: 'Organismes', en: 'Organisations' },
  period: { fr: 'Périodes', en: 'Periods' },
  acronym: { fr: 'Sigles', en: 'Acronyms' },
  annex: { fr: 'Annexes', en: 'Annexes' },
};

/** The order that a reader looks for them in: what was decided, then how, then the rest. */
export const factOrder: readonly FactKind[] = [
  'title',
  'decision',
  'amount',
  'rate',
  'budgetLine',
  'period',
  'vote',
  'quorum',
  'count',
  'president',
  'secretary',
  'signatory',
  'attendanceHeading',
  'attendance',
  'organisation',
  'recital',
  'link',
  'annex',
  'acronym',
  'date',
  'time',
  'venue',
  'body',
  'authority',
  'identifier',
];
