import type { CueRow } from './cue-row.ts';

/** What a thing is, is for, holds, brings about; what is said for and against it. */
export const thingCues: CueRow[] = [
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
      en: 'possible|allow~|enabl~|offer~|provid~|purpose|purposes|goal|goals|aim|aims|role|mission|missions\nuse of\nwhat can\nwhat|good for\nwhat ... for $\nwhat ... point of',
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
  // What is new or other than before.
  {
    asked: {
      fr: 'que|qu|quoi ... change|changent|changeait|nouveau|neuf\nnouveaute|nouveautes|changement|changements',
      en: 'what|anything ... changed|changes|new|different\nchange|changes',
    },
    said: "desormais|dorenavant|nouvel |nouveau|se substitu|elargi|avec la creation|joindre|devenait|au lieu de|n'est plus",
    worth: 0.5,
  },
  // What somebody thinks stands where a view is told, not where they are named.
  {
    asked: {
      fr: 'que|qu pens~|estim~\navis|opinion|opinions|ressenti|perception de',
      en: 'what do|does|did ... think|feel|answer|reply\nopinion|opinions|view|views|feedback|perception of|from',
    },
    said: 'avis|critique|souligne|satisf|estime|juge|percoi|perception|souhait|opinion|considere|regrett|appreci|reproch|question',
    worth: 0.4,
    needed: true,
  },
  {
    asked: {
      fr: 'exemple|exemples\nqu on|l y? trouv~\ntrouve -t? on dans',
      en: 'example|examples|instance\nwhat ... find|found in|inside|on',
    },
    said: "par exemple|notamment|tels que|telles que|tel que|telle que|il s'agit",
    worth: 0.7,
  },
  // From anywhere, from home.
  {
    asked: {
      fr: 'chez soi|moi|nous|eux|elle|lui|toi|vous\na distance\nde partout|importe\na|depuis|de maison|domicile|telephone',
      en: 'home|anywhere|everywhere|remotely|abroad|distance',
    },
    said: "ou qu'|a distance|domicile|partout|en tout lieu|en tous lieux|en ligne",
    worth: 0.6,
    needed: true,
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
