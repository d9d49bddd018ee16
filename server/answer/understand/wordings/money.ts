import type { WordingRow } from './wording-row.ts';

/** Money: amounts, and the budget line. Words that also say what the money is for ("subvention", "loyer") stay in the subject: see `carriers` in `subject.ts`. */
export const moneyWordings: WordingRow[] = [
  {
    intent: 'amount',
    weight: 3,
    fr: `combien ... coute|couter|coutait|coutera|coutent|couterait|paie|paye|payer|payait|paient|payent|verse|verser|versait|versera|versent|versee|depense|depenser|depensait|finance|financer|financera|touche|rapporte|alloue|allouee|attribue|attribuee|demande|demandait|sollicite|sollicitait|sollicitee|recu|recoit|recevra|percoit|percu|encaisse|engage|investi|investit|prevu|prevoit|debourse|facture|emprunte|accorde|accordee|contribue|participe|donne|rembourse
      combien d euros|argent
      combien ... euros
      combien a coute
      combien est ce que ... coute|paie|paye|verse|depense
      a combien ... eleve|elevait|elevent|elever|estime|estimee|fixe|fixee|monte|montait|chiffre
      pour combien
      que|qu|combien ... reste|restait|resterait|restera|restent ... payer|financer|charge|regler
      quel|quels|quelle|quelles|quelque ... montant|montants|cout|couts|prix|somme|sommes|tarif|tarifs|enveloppe|valeur|facture
      quel|quelle est|etait|sera|sont budget|subvention|participation|depense|recette|loyer|contribution|indemnite|dotation|redevance|cotisation|reste|remuneration
      quel budget|loyer|financement
      quelle subvention|participation|depense|recette|somme|contribution|indemnite|dotation
      que|qu coute|coutent|coutait|couterait|paie|paye|paient|payent|verse|versent|depense|depensent|rapporte|financent
      quel|quelle|quels|quelles subvention|subventions|somme|sommes|montant|montants|credits|participation|participations a|ont ... ete? vote|votee|votes|votees|adoptee|adoptees|approuvee|approuvees`,
    en: `how much
      how many euros
      what|which is|was|were|are|did|does|will ... cost|costs|price|amount|amounts|fee|sum|budget|value|spending|spend|expenditure|total|grant|subsidy|contribution|rent
      what did|does|will ... cost|pay|spend|charge
      what amount|sum|price|grant|subsidy|contribution|budget
      which amount|sum|grants|subsidies
      at what price|cost
      for how much`,
  },
  // "… of the contract awarded to X" asks for its amount, not for X.
  {
    intent: 'amount',
    weight: 3.7,
    fr: `montant|montants|cout|couts|prix|valeur de|des|du ... marche|marches|contrat|contrats|convention|lot|lots
      combien ... marche|contrat|convention|prestation ... coute|coutait|eleve|elevait|vaut|valait|represente
      a combien ... eleve|elevait|attribue|conclu|estime|signe
      marche|contrat ... eleve|elevait|elever a? combien|quel|quelle
      pour quel montant|prix|cout
      a quel montant|prix|cout
      combien ... recu|recoit|percu|percoit|touche|obtenu|obtient|gagne|facture ... <person>|societe|entreprise|prestataire|titulaire|attributaire`,
    en: `amount|amounts|price|value|cost|costs|sum|worth of ... contract|contracts|agreement|deal|lot|tender|market
      how much ... contract|agreement|deal|tender|lot ... worth|cost|costs|for|awarded|amount
      how much ... company|firm|supplier|contractor ... paid|receive|received|get|got|charge|charged
      for what|which amount|price|sum
      at what|which amount|price|cost
      what ... contract ... worth|cost|amount`,
  },
  // The largest, or those beyond a bound.
  {
    intent: 'amount',
    weight: 3.95,
    fr: `plus gros|grosse|grand|grande|eleve|elevee|important|importante|petit|petite|faible|cher|chere montant|somme|depense|cout|subvention|marche|contrat
      montant|somme|depense|cout|subvention|marche|contrat ... plus gros|grosse|grand|grande|eleve|elevee|important|importante|petit|petite|faible|cher|chere
      montants|sommes|depenses|subventions ... superieurs|superieures|inferieurs|inferieures|depassent|depassant|excedant
      montants|sommes|depenses|subventions ... plus|moins de
      quels|quelles|combien ... depasse|depassent|excede|excedent`,
    en: `largest|highest|biggest|greatest|smallest|lowest amount|amounts|sum|expense|expenditure|cost|grant|contract|figure
      most|least expensive contract|act|expense|purchase
      amounts|sums|expenses|grants|contracts ... over|above|under|below|exceed|exceeding|greater
      amounts|sums|expenses|grants|contracts ... more|less|higher|lower than`,
  },
  // Which act is about the largest sum, which costs most.
  {
    intent: 'amount',
    weight: 4.1,
    fr: `quel|quelle|quels|quelles acte|actes|deliberation|deliberations|decision|decisions|seance ... plus|moins ... argent|cher|chere|couteuse|couteux|eleve|elevee|gros|grosse|important|somme|montant|depense
      quel|quelle|quels|quelles acte|actes|deliberation|deliberations|decision|decisions ... coute|coutent|engage|engagent|depense|mobilise plus|moins`,
    en: `which|what act|acts|deliberation|deliberations|decision|decisions|resolution ... most|least|more|largest|biggest|highest ... money|sum|amount|spending|expensive|cost
      which|what act|acts|deliberation|decision|resolution ... costs|cost|commits|commit|spends|involves most|least`,
  },
  // Before tax or with it.
  {
    intent: 'amount',
    weight: 3.4,
    fr: `ht ou ttc
      ttc ou ht
      hors taxe|taxes ou toutes? ttc|taxes
      taxes|taxe|tva comprise|comprises|incluse|incluses|inclus
      montant|prix|cout|somme ... ht|ttc|taxes|taxe|tva`,
    en: `before tax|vat|taxes or after|including|with
      tax|vat|taxes included|excluded|inclusive|exclusive
      including|excluding|include|includes|exclude|excludes|with|without tax|vat|taxes
      ht or ttc
      ttc or ht`,
  },
  // The lines of a plan, asked for by its parts.
  {
    intent: 'amount',
    weight: 3.4,
    fr: `plan|montage de? financement|financier ... decompose|compose|presente|reparti|detail|detaille
      decomposition|detail|lignes de plan|montage de? financement|financier`,
    en: `financing|funding plan ... broken|made|composed|split|consist|consists
      breakdown|lines|details of ... financing|funding plan`,
  },
  // Every amount that an act gives.
  {
    intent: 'amount',
    weight: 3.4,
    fr: `quels|quelles|quel|quelle|liste|tous|toutes ... montants|sommes|chiffres|montant|somme ... figurent|figure|mentionnes|mentionnees|mentionne|indiques|indiquees|cites|citees|contient|contenus|apparaissent|dans|fixes|inscrits ... <act>
      quels|quelles|quel|quelle montants|sommes|montant|somme ... <act> ... contient|mentionne|indique|fixe|donne|cite|prevoit
      combien d argent|euros ... dans|prevoit|mentionne|engage ... <act>
      combien <act> ... coute|engage|prevoit|fixe`,
    en: `how much money|euros ... in|by|mentioned|stated ... <act>
      what|which|list|all ... amounts|sums|figures|amount|sum|money ... in|given|appear|appears|stated|mentioned|listed|by ... <act>
      what|which amounts|sums|figures|amount|sum ... <act> ... contain|contains|mention|mentions|give|gives|state|states|set|sets
      what does|did <act> cost`,
  },
  {
    intent: 'amount',
    weight: 2.1,
    fr: 'montant\nmontants\ncout\ncouts\nprix\nsomme\nsommes\ntarif\ntarifs\nreste a charge\nplan de? financement\neuros\n€\ncoute\ncoutait',
    en: 'cost\ncosts\nprice\namount\namounts\nsum\nsums\nfinancing plan\neuros\nspending\nexpenditure\n€\npaid',
  },
  {
    intent: 'amount',
    weight: 1.4,
    fr: 'subvention\nsubventions\nparticipation\nparticipations\nbudget\ndepense\ndepenses\nrecette\nloyer\nfinancement\ncombien\npaye\nverse\ndotation\nindemnite\nenveloppe\ncotisation\nsalaire\nremuneration',
    en: 'grant\ngrants\nsubsidy\nsubsidies\nbudget\nfunding\nrent\nfee\nfees\ncontribution\ncontributions\npay\npays\nspent\nspend\nsalary\nwages',
  },
  {
    intent: 'amount',
    aspect: 'perYear',
    weight: 3.1,
    fr: `combien ... par an
      combien ... annee|annees|annuel|annuelle|annuellement
      montant|cout|somme|participation|contribution|loyer|cotisation ... par an
      montant|cout|somme|participation|contribution|loyer|cotisation|depense annuel|annuelle
      chaque annee ... combien
      combien ... chaque annee`,
    en: `how much ... a|per|each|every year
      how much ... yearly|annually|annual
      annual|yearly cost|amount|contribution|fee|rent|participation|payment|price
      cost|amount|contribution|fee|rent|participation|payment|price ... per|a|each year`,
  },
  {
    intent: 'amount',
    aspect: 'total',
    weight: 3.2,
    fr: `total ... montant|cout|montants|depenses|subventions|plan|financement
      montant|cout|somme|budget|depense total|totale|global|globale
      combien ... au total|tout
      combien ... total
      quel|quelle ... total
      somme de montants|subventions|depenses`,
    en: `total amount|cost|sum|budget|price|spending|expenditure|of
      how much ... total|altogether|overall
      what ... total
      overall cost|amount|budget|price
      sum of amounts|grants`,
  },
  {
    intent: 'amount',
    aspect: 'share',
    weight: 3.3,
    fr: `combien|montant ... reste a? charge
      reste a? charge
      quelle|quel|combien part|montant|somme ... reste|restent|restait|restera a charge
      quote part
      quel|quelle ... part ... montant|euros
      part de? departement|region|commune|etat|europe|collectivite
      autofinancement
      autofinance|autofinancee|autofinancer
      finance|financer|paye|payer|supporte ... lui|elle meme
      fonds propres
      ressources propres
      sur ses fonds|deniers|ressources propres?
      part|montant autofinance|autofinancee
      charge de departement|region|commune|collectivite`,
    en: `remaining charge|cost|share
      how much ... own funds|share
      left to pay
      share of departement|department|region|council|county|state|commune
      self financing|financed|funding|funded
      self finance|fund
      fund|funded|finance|financed|pay|paid|pays|cover|covered ... itself|himself|themselves
      own funds|resources|funding|money|financing|contribution
      out of its|their own pocket
      departement|department|region|council|ministry|county|commune|town|city|authority|state s own? share|contribution|part
      own share|part`,
  },
  {
    intent: 'budgetLine',
    weight: 3.4,
    fr: `ligne|lignes|article|chapitre|imputation|fonction|programme|poste ... budget|budgetaire|budgetaires|depense|impute|imputee|imputes|inscrit|inscrite|inscrits|credits|imputer
      sur quelle|quelles ligne|lignes
      quel|quelle ... imputation
      imputation
      impute|imputee|imputer|imputes|imputees|imputait
      sous fonction
      ou ... impute|imputee|inscrite|inscrit ... depense|credits
      a quel|quels|quelle article|articles|chapitre|chapitres|ligne|fonction|programme
      quel|quels|quelle|quelles ... article|chapitre|fonction|sous ... depense|depenses|participation|imputee|impute|imputees
      nature comptable`,
    en: `budget|budgetary line|lines|item|heading|code|article|chapter|entry|head
      which|what ... line|article|chapter|heading|account|sub ... budget|charged|booked|entered|expense|expenditure|spending|posted|recorded|charge
      charged to|against|on|under
      was|were|is|are ... charged|booked
      where ... charged|booked
      which article|line|chapter
      which|what article|chapter|line|function|subfunction|sub|account|programme|program|heading ... expense|expenses|expenditure|spending|cost|costs|contribution|payment|charged|booked|entered|recorded
      sub function
      subfunction|subheading`,
  },
];
