import type { Ways } from '../understand/ways.ts';

/** What a question asks for and how French acts say it. */
export type CueRow = {
  /** The ways to ask for it. */
  asked: Ways;
  /** What acts say then: beginnings of words or of runs of words, folded, parted by "|"; a space at the end asks for the whole word. */
  said: string;
  /** How surely those words mark an answer: what each of them is worth beside the subject, and all together at most. */
  worth: number;
  most?: number;
  /** Where the row is asked for, those that are not `alone` don't count. */
  alone?: true;
  /** A definition, or what somebody can do, is asked for. */
  definition?: true;
  ability?: true;
  /** A passage without any of these words answers nothing. */
  needed?: true;
  /** Asked with "why", the row does not hold: the reason is asked for, and the rest is what it is the reason of. */
  notWhy?: true;
};

/** Add a row for a new kind of question, a line to a row for another way to ask, a word to what is said for another way to say it. */
export const cueRows: CueRow[] = [
  {
    asked: { fr: 'pourquoi\nraison|raisons|motif|motifs|justifi~\ndans quel but', en: 'why\nreason|reasons|rationale\nhow come' },
    said: "c'est pourquoi|pour ces raisons|pour cette raison|pour ce faire|en raison|afin d|dans le but|permett|considerant|au motif|car |satisfaction|compte tenu|opportun|il convient|necessaire|en effet|eu egard|avec la creation|souhaite",
    worth: 0.25,
  },
  // What was done is in verbs that say nothing of a subject by themselves.
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... gard~|conserv~|maint~|poursui~|continu~|reconduit~|prolong~|renouvel~',
      en: 'why|reason|reasons ... keep~|kept|stay~|retain~|stick|sticking|stuck|remain~|carry|renew~|prolong~|extend~|continu~',
    },
    said: 'conserver|poursuivre|poursuite|maintenir|reconduire|reconduction|prolonge|renouvel|perdure|continuer|pour ces raisons',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... chang~|modif~|evolu~|revis~',
      en: 'why|reason|reasons ... chang~|modif~|revis~|alter~|amend~\nwhy|reason ... new terms|conditions|rules',
    },
    said: 'modifi|evolution|change|il est apparu|suite a|necessaire que',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  // What was made anew was made because the former ended, or because things had changed.
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... nouveau|nouvel|nouvelle|nouveaux|nouvelles|encore|fallait|faut|falloir|fallu|devait|doit\npourquoi|raison ... une autre',
      en: 'why|reason|reasons ... new|another|again|need|needed\nhow come ... new|another|again|need|needed\nwhy|reason ... have|had|has to',
    },
    said: 'prenant fin|prend fin|arrivant a son terme|arrive a son terme|arriver a son terme|arrive a echeance|arrivant a echeance|expir|il est necessaire|necessaire de|conditions de continuite|il est opportun|il etait opportun|il devenait opportun|il est apparu|il convient',
    worth: 0.4,
    most: 1.6,
    alone: true,
  },
  // Why a thing bears its name.
  {
    asked: { fr: 'pourquoi ... appel~|nomme|nommee|nommes|baptis~', en: 'why ... called|named|name\nhow come ... called|named|name' },
    said: 'nomm|appel|denomm|baptis|intitul',
    worth: 0.6,
    needed: true,
    alone: true,
  },
  { asked: { fr: 'depuis', en: 'since when' }, said: 'depuis|a compter d|a partir d', worth: 0.3 },
  {
    asked: {
      fr: 'jusqu~\nexpir~\nprend|prendra ... fin\ntermine~\narriv~ ... a',
      en: 'until|till\nwhen does|will\nexpir~\nend|ends|ending\nrun|runs out',
    },
    said: 'jusqu|au plus tard|a terme|son terme|au terme|prenant fin|prend fin|prendra fin|expir|echeance',
    worth: 0.4,
  },
  {
    asked: { fr: 'combien de temps\nquelle duree', en: 'how long\nduration' },
    said: 'duree|pour une periode|pendant|ans|annees|mois',
    worth: 0.3,
  },
  {
    asked: { fr: 'a quelle frequence\nquelle periodicite\na quel rythme\ntous combien', en: 'how often|frequently\nwhat frequency' },
    said: 'mensuel|annuel|hebdomadaire|trimestriel|semestriel|quotidien|chaque|tous les|toutes les|par an|par mois|par semaine',
    worth: 0.6,
    needed: true,
  },
  {
    asked: { fr: 'partag~\nrepart~\nqui paie|paye\nfinance~', en: 'shared|split|divided\nwho pays' },
    said: 'repartir|reparti|partage entre|partagee entre|partages entre|soit partage|partage de|partage du|partage des|a hauteur|tiers|moitie|chacun|pour cent',
    worth: 0.4,
  },
  {
    asked: { fr: 'qui paie|paye|supporte\nqui finance $', en: 'who pays|funds|finances' },
    said: 'a hauteur|tiers|moitie|a la charge|participation|participer|finance |finances |financent |financer|financement|repartir|prend en charge|prise en charge|prises en charge|pris en charge',
    worth: 0.5,
    needed: true,
  },
  // What a share is reckoned by.
  {
    asked: {
      fr: 'comment ... calcul~|determin~|fixe~|repart~',
      en: 'how ... calcul~|determin~|apportion~|divided|split|comput~|worked',
    },
    said: 'en fonction d|au prorata|proportionnel|a raison d|a hauteur|tiers|moitie',
    worth: 0.5,
  },
  // "Selon les termes figurant en annexe" gives no criterion.
  {
    asked: { fr: 'critere|criteres\nsur quelle base\ncle repartition', en: 'criteria|criterion\naccording to what' },
    said: "en fonction d|selon le |selon la |selon l'|selon leur|au prorata|proportionnel|a raison d|sur la base",
    worth: 0.6,
    needed: true,
  },
  // "La consultation des absences" consults nobody.
  {
    asked: {
      fr: 'ete|etaient|sont|est|avoir ... consulte~|sond~|interroge~',
      en: 'was|were|been ... consulted|survey~|poll|polled\nwas|were|been ... asked for|about their? view|views|opinion|opinions',
    },
    said: "l'avis|questionnaire|enquete|sondage|recueilli|interroge|concertation|saisine",
    worth: 0.6,
    needed: true,
  },
  // Meeting others is in other words than holding a sitting.
  {
    asked: { fr: 'a|ont|avait|avaient ... rencontr~', en: 'did|has|have|had|was|were ... meet|met' },
    said: 'recu |recus |recue|rencontr|entretien|reuni',
    worth: 0.5,
    needed: true,
  },
  {
    asked: {
      fr: 'a qui s? adress~|est|sont|etait|etaient|sert\npour qui\ndestinataire|destinataires',
      en: 'who|whom is|was|are|were ... for|aimed|intended|meant\nfor whom',
    },
    said: "offrant|destine|a destination|au profit|a l'intention|aux eleves|aux parents|aux usagers|aux habitants|aux agents|usagers|beneficiaires",
    worth: 0.5,
  },
  // Who or what is left out: a passage without a negation speaks of those who are in.
  {
    asked: {
      fr: 'exclu|exclus|exclue|exclues|interdit|interdits|interdite|interdites|ecarte|ecartes|ecartee|ecartees|dispense|dispenses|dispensee|dispensees',
      en: 'not|never allowed|included|covered|concerned|eligible|entitled\nexcluded|forbidden|banned',
    },
    said: "ne |n'|sauf|hormis|hors |except|a l'exclusion|exclu|interdi|ecart|dispens|non compris",
    worth: 0.6,
    needed: true,
    notWhy: true,
  },
  {
    asked: {
      fr: 'a|dans|sous|selon|suivant quel|quels|quelle|quelles condition|conditions|modalite|modalites|terme|termes',
      en: 'on|under|in what|which terms|conditions',
    },
    said: 'selon les|a condition|sous reserve|a hauteur|condition|contrepartie|dans la limite',
    worth: 0.5,
  },
  {
    asked: { fr: 'comment\npar quel|quels moyen|moyens\nde quelle facon|maniere', en: 'how' },
    said: 'au moyen|par le biais|selon|grace a|modalites|reparti',
    worth: 0.25,
  },
  {
    asked: {
      fr: 'qu est\nc est quoi\nque veut dire\nsignifi~\ndefini~\nen quoi ... consist~\nconsist~ en quoi',
      en: 'what is|are|s\nwhat this|that|the|a|an ... is\nwhat does ... mean\nmeaning of\ndefin~',
    },
    said: "est un |est une |consiste|designe|se definit|s'entend|pour objet|pour mission|pour but",
    worth: 0.3,
    definition: true,
  },
  {
    asked: {
      fr: 'propos~|offr~|sert|servent|permet~|apport~|but|buts|objectif|objectifs|objet|role|mission|missions',
      en: 'possible|allow~|enabl~|offer~|provid~|purpose|purposes|goal|goals|aim|aims|role|mission|missions\nuse of\nwhat can\nwhat|good for\nwhat ... for $',
    },
    said: "offrant|permet|permis de|pour objet|pour mission|en vue d|il s'agit|mise a disposition|acces |le but|objectif|moyen de|vise a|destine",
    worth: 0.35,
  },
  {
    asked: {
      fr: 'que|qu|quoi ... peut|peuvent|pourra|pourront\npeut|peuvent ... faire',
      en: 'what ... can|could|may\ncan ... do',
    },
    said: "peut |peuvent |pourra |pourront |il s'agit|acces |offr",
    worth: 0.45,
    ability: true,
  },
  {
    asked: {
      fr: 'quel|quels|quelle|quelles ... document|documents|rapport|rapports|donnees|statistiques|tableaux',
      en: 'what|which ... document|documents|report|reports|statistics|data|figures|papers',
    },
    said: 'tableau de bord|tableaux de bord|note de synthese|notes de synthese|rapport|bilan|etat |etats |compte rendu|comptes rendus|donnees|statistique|plan de financement|piece |pieces ',
    worth: 0.6,
  },
  {
    asked: {
      fr: 'consequence|consequences|effet|effets|incidence|incidences|impact|impacts\nque se passe~\nsi ... chang~',
      en: 'consequence|consequences|impact|impacts|implication|implications\nwhat follows|would',
    },
    said: 'difficulte|entrain|implique|permettr|risque|consequen|des lors|prenant fin|au plus tard|doivent desormais',
    worth: 0.4,
  },
  // What somebody is to a thing: what they are charged with.
  {
    asked: {
      fr: 'role|responsabilite|responsabilites de|joue|tient|revient\ncharge de quoi',
      en: 'role|responsibility|responsibilities of|has|does|is\ns role\nin charge of what',
    },
    said: "coordonnateur|coordinateur|chef de file|mandataire|maitre d'ouvrage|est charge|assure|pilote|represente|garant",
    worth: 0.6,
  },
  {
    asked: { fr: 'compren~|compris|comprise|inclu~|contien~|compos~', en: 'includ~|consist~|made up|contain~|cover~' },
    said: 'inclus|comprend|compose|comportant|comporte|constitue|contient|suivant',
    worth: 0.4,
  },
  {
    asked: {
      fr: 'difficult~|critiqu~|inconvenient|inconvenients|reproch~|probleme|problemes|defaut|defauts|limite|limites\nne va|vont pas',
      en: 'difficult~|critici~|drawback|drawbacks|complain~|problem|problems|weakness~|shortcoming|shortcomings|wrong',
    },
    said: 'critique|difficult|complex|inconvenient|defaut|reproche|probleme|insuffisan',
    worth: 0.35,
    needed: true,
  },
  {
    asked: {
      fr: 'avantag~|interet|interets|atout|atouts|positi~|appreci~|aime|aiment|plait|plu|satisf~|merite|merites|gain|gains|apport|apports\npoint|points fort|forts',
      en: 'advantag~|benefi~|strength|strengths|positive|appreciat~|like|liked|pleased|satisf~|merit|merits|gain|gains',
    },
    said: 'interet|avantage|satisf|profit|benefi|atout|appropriation|permett|permet|renforc|amelior|facilit',
    worth: 0.3,
  },
  // Not what a thing is or has.
  {
    asked: {
      fr: 'quel|quels|quelle|quelles est|sont|etait|etaient? but|buts|objectif|objectifs|finalite|finalites',
      en: 'what|which is|was|are|were? main? aim|aims|goal|goals|purpose|objective|objectives',
    },
    said: 'le but|pour but|objectif|finalite|vise a|moyen de|en vue de',
    worth: 0.9,
    alone: true,
  },
];
