import type { FactKind } from '../../../../corpus/record/fact.ts';

/**
 * What a fact's kind says by itself: the words by which a sentence states such a fact, beside those that the act prints. French and English
 * forms, folded; where a kind has sides (the role of a date, of an organisation) the side is part of the key.
 */
const rows: Partial<Record<FactKind | `${'date' | 'organisation' | 'count' | 'link' | 'decision'}.${string}`, string>> = {
  'date.sitting': 'date seance reunie tenue tient sitting held took met date',
  'date.convocation': 'date lieu convocation convoque convoquee convoques convened convocation summoned notice invitation sent',
  'date.sent': 'date lieu envoye envoyee envoi transmis transmise transmission prefecture sent transmitted sending',
  'date.received': 'date lieu recu recue reception prefecture received receipt reached',
  'date.posted': 'date lieu affiche affichee affichage posted posting displayed',
  'date.published': 'date lieu publie publiee publication published',
  identifier: 'identifiant numero n no id reference registre number identifier identified register registered porte bears has',
  authority: 'collectivite authority',
  body: 'assemblee instance organe body assembly',
  time: 'heure debut debute commence ouverte ouvre start started began begins opened open time hour reuni reunie reunis met',
  venue: 'lieu reunie reunis reuni tenue tient held met place',
  'count.inOffice':
    'nombre membres membre exercice compte comptait comporte comprend compose composee effectif number members member office has had count counts consists comprises made up',
  'count.present': 'nombre membres presents number members present',
  'count.represented': 'nombre membres represented representes number members',
  'count.absent': 'nombre membres absents number members absent',
  'count.voters': 'nombre votants voters number',
  'count.votesCast': 'nombre suffrages exprimes votes cast number',
  quorum:
    'quorum membre membres member members faut fallait faudrait suffit suffisait suffisaient needed enough fixe fixait requis requise necessaire set required needed stood stands etabli legal',
  amount: 'montant eleve elevait amount amounts amounted euros comes came stands stood worth fixe fixee set somme represente figures',
  rate: 'taux part pourcentage hauteur represente eleve share rate represents amounts percentage covers set',
  budgetLine: 'imputee impute imputation depense charged booked budget inscrite expense expenditure',
  period: 'periode phase couvre couvrait dure va allant court covers covered ran runs lasts lasted period spans annees years',
  'organisation.contractor':
    'titulaire attributaire attribue attribuee retenue retenu prestataire societe entreprise contractor awarded company chosen supplier holder won win wins obtenu obtient obtenait remporte decroche choisi choisie',
  'organisation.partner': 'partenaire partenaires partenariat partner partners partnership',
  'organisation.coordinator': 'coordonnateur coordonnatrice coordonne coordination coordinator coordinates coordinating coordinated',
  'organisation.beneficiary': 'beneficiaire beneficiaires beneficiary beneficiaries',
  'link.cites': 'cite vise reference refere appuie fonde rappelle cites refers reference based rests relies recalls visa',
  'link.amends': 'modifie modification amends amended',
  'link.replaces': 'remplace replaces replaced',
  'link.withdraws': 'retire abroge withdraws withdrawn repeals',
  title: 'objet intitule intitulee porte titre titled title entitled concerns subject headed about',
  recital: 'vise cite appuie fonde considere cites based rests recital having regard',
  decision: 'decide decident decision decided decides article resolved',
  acronym: 'signifie designe sigle acronyme abrege stands means abbreviation acronym short abbreviated',
  annex: 'annexe annexee jointe annex annexed attached appendix',
  vote: 'decision prise prises taken vote scrutin resultat result motion resolution proposition proposal measure mesure elu elus elues membre membres member members votant votants prononce prononcee conseillers councillors voters',
  president:
    'president presidente preside presidee presidait presidence chair chaired chairs chairman presided presides presidency president chairmanship tenue tenait reunie held assure assuree assurait dirige dirigee led',
  secretary:
    'secretaire secretariat secretary seance assure assuree assurait fonctions designe designee nomme nommee confie confiee confiees entrusted acted acting served appointed',
  signatory: 'signe signee signataire signature signed signatory signs president maire',
  attendance: 'sent gave',
  attendanceHeading: 'liste list',
};

/** The words of a fact's kind, and of its side where it has one. */
export function kindWords(kind: FactKind, side: string | null): string {
  const sided = side === null ? undefined : Object.entries(rows).find(([key]) => key === `${kind}.${side}`)?.[1];
  return sided ?? rows[kind] ?? '';
}
