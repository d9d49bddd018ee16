import type { FactKind } from '../../../../corpus/record/fact.ts';

/**
 * What a fact's kind says by itself: the words by which a sentence states such a fact, beside those that the act prints. French and English
 * forms, folded; where a kind has sides (the role of a date, of an organisation) the side is part of the key.
 */
const rows: Partial<Record<FactKind | `${'date' | 'organisation' | 'count' | 'link' | 'decision'}.${string}`, string>> = {
  'date.sitting': 'date seance reunie reunion tenue tient sitting meeting held took place met date',
  'date.convocation':
    'date lieu membre membres conseillers member members councillors issued convocation convoque convoquee convoques convened called convocation summoned notice invitation sent',
  'date.sent': 'date lieu envoye envoyee envoi transmis transmise transmission prefecture sent transmitted sending forwarded',
  'date.received': 'date lieu recu recue reception prefecture received receipt reached arrived parvenu parvenue',
  'date.posted': 'date lieu affiche affichee affichage posted posting displayed',
  'date.published': 'date lieu publie publiee publication published',
  identifier:
    'identifiant numero n no id reference registre enregistre enregistree inscrit inscrite sous transmission number identifier identified register registered recorded under porte bears has',
  authority: 'collectivite authority',
  body: 'assemblee instance organe body assembly',
  time: 'heure debut debute commence ouverte ouvre start started began begins opened open time hour reuni reunie reunis met',
  venue: 'lieu reunie reunis reuni tenue tient held met place',
  'count.inOffice':
    'nombre membres membre exercice compte comptait comporte comprend compose composee effectif number members member office has had count counts consists comprises made up',
  'count.present': 'nombre membres present presente presents presentes number members present',
  'count.represented':
    'donne pouvoir pouvoirs procuration procurations given proxy proxies nombre membres represente representee representes representees represented number members',
  'count.absent': 'nombre membres absent absente absents absentes number members',
  'count.voters': 'nombre membres membre members member votants voters number vote votent voted took',
  'count.votesCast': 'nombre suffrages exprime exprimes votes cast number',
  quorum:
    'quorum membre membres member members faut fallait faudrait suffit suffisait suffisaient needed enough fixe fixait requis requise necessaire set required needed stood stands etabli legal',
  amount:
    'montant atteint atteignait reaches reached totals totalled eleve elevait amount amounts amounted euros comes came stands stood worth fixe fixee set somme represente figures',
  rate: 'taux part pourcentage hauteur represente eleve share rate represents amounts percentage covers set',
  budgetLine: 'imputee impute imputation depense charged booked budget inscrite expense expenditure',
  period:
    'periode phase couvre couvrait dure etend etendait etendue va allant court covers covered ran runs lasts lasted extended period spans annees years',
  'organisation.contractor':
    'titulaire attributaire attribue attribuee retenue retenu prestataire societe entreprise contractor awarded company chosen supplier holder won win wins obtenu obtient obtenait remporte decroche choisi choisie',
  'organisation.partner':
    'partenaire partenaires partenariat figure figurent compte comptent partner partners partnership include includes included',
  'organisation.coordinator': 'coordonnateur coordonnatrice coordonne coordination coordinator coordinates coordinating coordinated',
  'organisation.beneficiary': 'beneficiaire beneficiaires figurent beneficiary beneficiaries include includes included',
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
    'secretaire secretariat secretary seance assure assuree assurait fonctions designe designee nomme nommee confie confiee confiees rempli remplie remplies remplit tenu tenue tient tenait role fonction exerce exercees entrusted acted acting served appointed duties role kept',
  signatory: 'signe signee signataire signature apposee porte bears carries signed signatory signs president maire',
  attendance:
    'sent gave porte portee portes portees note notee notes inscrit inscrite inscrits liste listes mentionne mentionnee compte cote reunion seance jour jours meme personnellement fait membre membres elu elue elus conseiller conseillere conseillers listed list recorded marked shown noted mentioned named name names person meeting sitting session day member members councillor councillors among own himself herself',
  attendanceHeading: 'liste list',
};

/** The words of a fact's kind, and of its side where it has one. */
export function kindWords(kind: FactKind, side: string | null): string {
  const sided = side === null ? undefined : Object.entries(rows).find(([key]) => key === `${kind}.${side}`)?.[1];
  return sided ?? rows[kind] ?? '';
}
