import type { WordingRow } from './wording-row.ts';

/** Money: amounts, rates, the budget line. Words that also say what the money is for ("subvention", "loyer") stay in the subject: see `carriers.ts`. */
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
      quel|quels|quelle|quelles|quelque ... montant|montants|cout|couts|prix|somme|sommes|tarif|tarifs|enveloppe|valeur|facture
      quel|quelle est|etait|sera|sont budget|subvention|participation|depense|recette|loyer|contribution|indemnite|dotation|redevance|cotisation|reste|remuneration
      quel budget|loyer|financement
      quelle subvention|participation|depense|recette|somme|contribution|indemnite|dotation
      que|qu coute|coutait|couterait|paie|paye|verse|depense|rapporte`,
    en: `how much
      how many euros
      what|which is|was|were|are|did|does|will ... cost|costs|price|amount|amounts|fee|sum|budget|value|spending|spend|expenditure|total|grant|subsidy|contribution|rent
      what did|does|will ... cost|pay|spend|charge
      what amount|sum|price|grant|subsidy|contribution|budget
      which amount|sum|grants|subsidies
      at what price|cost
      for how much`,
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
      quote part
      quel|quelle ... part ... montant|euros
      part de? departement|region|commune|etat|europe|collectivite
      autofinancement`,
    en: `remaining charge|cost|share
      how much ... own funds|share
      left to pay
      share of departement|department|region|council|county|state|commune
      self financing
      departement|department|region|council|ministry s share`,
  },
  {
    intent: 'rate',
    weight: 3.3,
    fr: `quel taux
      quel|quelle ... taux|pourcentage|proportion|fraction
      taux
      pourcentage
      a quelle hauteur
      quel|quelle ... pourcentage|part|taux|proportion ... prend|prennent|prise charge
      quelle part|proportion|fraction
      combien de pour cent|%
      hauteur de combien
      pour cent
      %`,
    en: `what|which ... rate|percentage|proportion|fraction|percent
      what|which share|part|portion
      percentage
      percent
      per cent
      rate|rates
      how large|big ... share
      to what extent ... fund|pay|contribute|financ~
      %`,
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
      a quel|quels article|chapitre
      nature comptable`,
    en: `budget|budgetary line|lines|item|heading|code|article|chapter|entry|head
      which|what ... line|article|chapter|heading|account|sub ... budget|charged|booked|entered|expense|expenditure|spending|posted|recorded|charge
      charged to|against|on|under
      was|were|is|are ... charged|booked
      where ... charged|booked
      which article|line|chapter`,
  },
];
