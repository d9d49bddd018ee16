import type { WordingRow } from './wording-row.ts';

/** Open questions: told by the passages that say it. */
export const openWordings: WordingRow[] = [
  {
    intent: 'open',
    aspect: 'why',
    weight: 3.8,
    fr: `pourquoi
      pour quelle|quelles raison|raisons|motif|motifs
      quelle|quelles|quels|quel ... raison|raisons|motif|motifs|motivation|motivations
      dans quel but
      a quelle|quelles fin|fins
      qu est ce qui justifie|motive
      justification|justifie`,
    en: `why
      for what|which reason|reasons|purpose
      what ... reason|reasons|motive|motives|justification|rationale
      how come
      what justified|motivated`,
  },
  {
    intent: 'open',
    aspect: 'how',
    weight: 1.5,
    fr: 'comment\nde quelle|quelles maniere|manieres|facon',
    en: 'how\nin what way',
  },
  { intent: 'open', aspect: 'how', weight: 3.2, fr: 'tous|toutes combien', en: 'how often|frequently do|does|is|are' },
  // Anything else that is asked of a thing: below every wording that says what.
  {
    intent: 'open',
    aspect: 'what',
    weight: 1.6,
    fr: 'qu est ce que|qu\nc est quoi\nquel|quelle|quels|quelles est|sont|etait|etaient',
    en: 'what is|are|was|were\nwhat s',
  },
  // What the acts say of something: told by the passages that speak of it, not by a list of acts.
  {
    intent: 'open',
    aspect: 'what',
    weight: 4.2,
    fr: `que|qu disent|dit les|l|le ... actes|deliberations|corpus|textes|registre sur|de|des|du|d
      que|qu disent|dit actes|deliberations|corpus|textes|registre ... a propos
      que|qu disent|dit actes|deliberations|corpus|textes|registre ... au sujet
      que|qu dit|disent|prevoit <act> sur|concernant`,
    en: 'what do|does the ... acts|deliberations|corpus|texts|register say|tell about|of|on\nwhat do|does|did <act> say|tell about|of|on',
  },
  // What somebody thinks: in the act's words, whatever it is of.
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.9,
    needs: 'noPerson',
    fr: 'que|qu pense|pensent|pensaient|estiment|estime|souhaitent|souhaite|veulent|veut|demandent',
    en: 'what do|does|did ... think|thinks|feel|feels|want|wants|wish|complain ... about|of|to?',
  },
  {
    intent: 'open',
    aspect: 'how',
    weight: 2.6,
    fr: 'comment ... partage|partagee|partages|partagees|reparti|repartie|repartis|reparties|finance|financee|organise|organisee|fonctionne',
    en: 'how ... split|shared|divided|distributed|allocated|funded|financed|organised|organized|work|works',
  },
  // What somebody hopes for, or has said: "qu'attend-on de", "what did the president say".
  {
    intent: 'open',
    aspect: 'what',
    weight: 4,
    needs: 'noPerson',
    fr: `que|qu|quoi attend|attendent|attendait|attendaient|espere|esperent|esperait de
      que|qu ... dit|disait|annonce|annoncait|declare|declarait|evoque|evoquait president|presidente
      que|qu president|presidente ... dit|annonce|declare|evoque`,
    en: 'what do|does|did ... expect|hope from|of|for\nwhat did|does|has president|chairman|chairwoman|chair say|said|announce|announced|mention|mentioned|declare',
  },
  // What happens in a case: "quand" asks for no date then.
  {
    intent: 'open',
    aspect: 'what',
    weight: 4,
    fr: 'que|qu se passe t? quand|si|lorsque|lorsqu\nque|qu arrive t? quand|si|lorsque|lorsqu',
    en: 'what happens|happen when|if|whenever',
  },
  // What part something has in a thing.
  { intent: 'open', aspect: 'what', weight: 3.1, fr: 'quel|quelle place pour|a|de|occupe|tient|prend', en: 'what place for|of|does|do' },
  // Who signed an agreement is in what acts say of it: the signatory of a record is the act's.
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.7,
    needs: 'noPerson',
    fr: 'signataire|signataires de ... convention|conventions|accord|accords|contrat|contrats|marche|avenant',
    en: 'signatory|signatories of|to ... agreement|agreements|contract|contracts|convention|conventions|deal',
  },
  // For whom a thing is.
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.1,
    needs: 'noPerson',
    fr: 'a qui s adresse|adressent|adressait|destine\npour qui est|sont',
    en: 'who is|are|was|were ... for|aimed|intended|meant $\nfor whom is|are|was|were',
  },
  // Who bears a cost: the passage that shares it out, not a sum.
  {
    intent: 'open',
    aspect: 'how',
    weight: 3.3,
    needs: 'noPerson',
    fr: 'qui finance $\nqui paie|paye|supporte pour?\nquel|quelle|quels|quelles ministere|ministeres|organisme|organismes|collectivite|collectivites|region|partenaires ... participe|participent|finance|financent|cofinance|paie|paient',
    en: 'who pays|funds|finances for?\nwhich|what ministry|ministries|body|bodies|authority|authorities|region|partners ... pays|pay|funds|fund|finances|cofunds|contributes|contribute',
  },
  // What partners have to do, or do together, is no list of them.
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.8,
    needs: 'noPerson',
    fr: `quel|quels|quelle|quelles ... engagement|engagements|obligation|obligations|role|roles|responsabilites|devoirs|attentes|avis|interet|avantages de ... partenaires|membres|parties
      ^ comment ... partenaires|membres
      role|roles|engagements|obligations de partenaires|membres|parties`,
    en: `what|which ... commitments|commitment|obligations|roles|duties|responsibilities|interests of ... partners|members|parties
      ^ how do|did|does|will|can ... partners|members
      roles|commitments|obligations|duties of partners|members|parties`,
  },
  // Whether a thing belongs to another.
  {
    intent: 'open',
    aspect: 'what',
    weight: 2.9,
    needs: 'noPerson',
    fr: 'est|sont|etait|etaient il|elle|ils|elles? compris|comprise|comprises|inclus|incluse|incluses|prevu|prevue dans',
    en: 'is|are|was|were ... part of|included|covered',
  },
  // What somebody hands over in the way of papers and figures is told by a passage, not by a list of acts.
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.4,
    fr: 'quel|quels|quelle|quelles ... document|documents|rapport|rapports|donnee|donnees|statistiques|tableaux|tableau|informations|elements|pieces|livrables ... fournit|fournissent|fourni|fournis|fournie|fournies|transmet|transmettent|transmis|remet|remis|produit|produits|envoie|recoit|recoivent|livre|livres|joindre|communique|communiques',
    en: 'what|which ... document|documents|report|reports|data|statistics|figures|information|papers|paperwork|tools ... supply|supplies|supplied|provide|provides|provided|deliver|delivers|send|sends|hand|hands|produce|produces|get|gets|receive|receives|required|needed',
  },
  // A number of things that no record counts ("combien d'établissements"): passages may say it.
  { intent: 'open', aspect: 'what', weight: 1.45, fr: 'combien de|d\nnombre|nb de|d', en: 'how many\nnumber of' },
  {
    intent: 'open',
    aspect: 'what',
    weight: 3.05,
    fr: `a quoi sert|servent|servait|servira
      que|qu ... propose|offre|apporte|permet|permettent|contient|comprend|prevoit|offrent|proposent|fournit
      que|qu doit|doivent|devra|devait ... contenir|comprendre|comporter|inclure|figurer
      quel|quelle est|sont contenu|teneur|portee
      contenu|teneur de ... convention|marche|contrat|accord|dossier|groupement|partenariat
      quel|quelle|quels|quelles ... obligation|obligations|responsabilite|responsabilites|devoirs|droits|objectif|objectifs|but|buts|interet|avantage|avantages|inconvenient|inconvenients|critique|critiques|services|fonctionnalites|usage|usages|role|missions|mission|enjeu|enjeux|condition|conditions|modalite|modalites|difficulte|difficultes|engagements|outils|benefices|ressources
      objectif|objectifs|but|interet|finalite|utilite de
      a quoi correspond|correspondent|ressemble|tient
      a quoi s engage|engagent|oblige
      de quoi il s agit|s agit -il|parle -t
      point|points fort|forts|faible|faibles|positif|positifs|negatif|negatifs
      que signifie|veut dire ... concretement|pour
      definition|definir de?
      qu|que entend|entendez|entendre on|vous|-on|-vous? par
      mode d emploi
      consequence|consequences|effet|effets|incidence de
      en quoi consiste
      explique|expliquez|decris|decrivez
      ^ presente|presentez`,
    en: `what ... offer|offers|provide|provides|allow|allows|bring|brings|include|includes|enable|enables|for|do|give|gives
      what has|have|must|should|needs ... in|include|contain|comprise|cover
      what ... obligation|obligations|duties|responsibilities|rights|aim|aims|goal|goals|purpose|purposes|objective|objectives|benefit|benefits|advantage|advantages|drawback|drawbacks|criticism|criticisms|services|features|use|uses|role|conditions|terms|obligations|difficulties|missions
      aim|goal|purpose|objective|benefits|advantages|point|meaning of
      what ... point of
      what ... like|dislike|appreciate|criticise|criticize|regret
      definition of
      consequence|consequences|effect|effects|outcome|implications of
      wrong|right|good|bad|great with|about
      is|are meant by
      define
      explain|describe
      how do|does|can`,
  },
];
