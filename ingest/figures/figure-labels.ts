/** What a printed figure counts. `members` is a plain "Nombre de membres", `other` a figure of the same tables that no fact is made of. */
export type FigureKind =
  | 'inOffice'
  | 'members'
  | 'present'
  | 'represented'
  | 'absent'
  | 'voters'
  | 'votesCast'
  | 'quorum'
  | 'for'
  | 'against'
  | 'abstain'
  | 'notVoting'
  | 'other';

/**
 * The words that stand beside a figure in a head of act or in a vote. Accents and capitals don't matter; a word's final "s" also stands
 * for "(s)", "(e)s" and "es". `plain` words mean something else as well ("pour", "présents"): they count only where a table or another
 * label of the kind stands beside them, or a colon between them and the figure.
 */
export const figureLabels: { kind: FigureKind; plain?: true; words: string[] }[] = [
  { kind: 'inOffice', words: ['en exercice', 'en exercices', 'en fonction'] },
  {
    kind: 'members',
    words: [
      'nombre de membres',
      'nombre total de membres',
      'nombre de conseillers',
      'nombre de délégués',
      "nombre d'élus",
      'nombre des membres',
      'nombre des conseillers',
      'nombre des délégués',
      'nbre de membres',
      'nbre de conseillers',
      'nombre de sièges',
    ],
  },
  {
    kind: 'present',
    plain: true,
    words: [
      'présents',
      'nombre de présents',
      "présents à l'ouverture",
      'présents à la séance',
      'présents physiquement',
      'étaient présents',
      'qui assistent à la séance',
      'assistant à la séance',
    ],
  },
  {
    kind: 'represented',
    plain: true,
    words: [
      'représentés',
      'absents représentés',
      'excusés représentés',
      'absents ayant donné pouvoir',
      'absents ayant donné procuration',
      'absents avec pouvoir',
      'pouvoirs',
      'pouvoir',
      'procuration',
      'procurations',
      'pouvoirs donnés',
      'nombre de pouvoirs',
      'nombre de procurations',
      'ayant donné pouvoir',
      'ayant donné procuration',
    ],
  },
  {
    kind: 'absent',
    plain: true,
    words: ['absents', 'absent', 'absents excusés', 'absents non représentés', 'absents et excusés', "nombre d'absents"],
  },
  {
    kind: 'voters',
    words: [
      'votants',
      'nombre de votants',
      'qui ont pris part à la délibération',
      'qui ont pris part au vote',
      'ayant pris part à la délibération',
      'ayant pris part au vote',
      'prenant part au vote',
      'prenant part à la délibération',
    ],
  },
  { kind: 'votesCast', words: ['suffrages exprimés', 'votes exprimés', 'voix exprimées', 'nombre de suffrages exprimés', 'exprimés'] },
  {
    kind: 'quorum',
    words: ['quorum', 'quorum légal', 'quorum requis', 'quorum fixé', 'quorum à atteindre', 'quorum nécessaire', 'quorum exigé'],
  },
  {
    kind: 'for',
    words: [
      'voix pour',
      'votes pour',
      'vote pour',
      'ont voté pour',
      'a voté pour',
      'votent pour',
      'votant pour',
      'voix favorables',
      'votes favorables',
      'suffrages pour',
    ],
  },
  // « Oui : 12 Non : 0 Blancs : 1 » : un scrutin secret.
  { kind: 'for', plain: true, words: ['pour', 'oui'] },
  {
    kind: 'against',
    words: [
      'voix contre',
      'votes contre',
      'vote contre',
      'ont voté contre',
      'a voté contre',
      'votent contre',
      'votant contre',
      'ayant voté contre',
      'voix défavorables',
      'votes défavorables',
      'oppositions',
      'opposants',
    ],
  },
  { kind: 'against', plain: true, words: ['contre', 'opposition', 'non'] },
  {
    kind: 'abstain',
    words: [
      'abstentions',
      'abstention',
      'abst',
      'se sont abstenus',
      "s'est abstenu",
      "s'est abstenu(e)",
      'se sont abstenu(e)s',
      "s'est abstenue",
      "s'abstient",
      "s'abstiennent",
      "s'étant abstenu",
      "s'étant abstenue",
      "s'étant abstenus",
      'abstenus',
      "s'abstenant",
    ],
  },
  {
    kind: 'notVoting',
    words: [
      'ne prend pas part au vote',
      'ne prennent pas part au vote',
      'ne prenant pas part au vote',
      "n'a pas pris part au vote",
      "n'ont pas pris part au vote",
      "n'ayant pas pris part au vote",
      'ne prend pas part à la délibération',
      'ne prennent pas part à la délibération',
      'ne participe ni au débat ni au vote',
      'ne participent ni au débat ni au vote',
      'ne participe pas au vote',
      'ne participent pas au vote',
      'ne participant pas au vote',
      "n'a pas participé au vote",
      "n'ont pas participé au vote",
      'ne prend part ni au débat ni au vote',
      'ne prend pas part ni au débat ni au vote',
      'ne prend pas part aux débats ni au vote',
      'non participation au vote',
      'non-participation au vote',
      'non participation',
      'non votants',
      'non participants',
      'ne vote pas',
      'ne votent pas',
      'refus de vote',
      'nppv',
    ],
  },
  {
    kind: 'other',
    words: [
      'afférents au conseil municipal',
      'afférents au conseil',
      'afférents au conseil communautaire',
      'afférents au bureau',
      'effectif légal',
      'présents ou représentés',
      'présents et représentés',
      'présents titulaires',
      'titulaires présents',
      'présents suppléants',
      'suppléants présents',
      'bulletins blancs',
      'bulletins nuls',
      'blancs',
      'nuls',
      'blancs et nuls',
      'majorité absolue',
      'excusés',
      'suppléants',
      'titulaires',
    ],
  },
];

/** Words that may stand between a label and its figure or between a figure and its label: "28 conseillers municipaux présents". */
export const wordsAroundLabels =
  'membre membres conseiller conseillers conseillere conseilleres délégué délégués élu élus élues municipal municipale municipaux municipales communautaire communautaires départemental départementaux départementales régional régionaux syndical syndicaux métropolitain métropolitains territorial titulaires composant conseil commission assemblée bureau comité permanente communauté communes commune territoire nombre total voix vote votes suffrage suffrages étaient étant est sont légal requis physiquement ouverture séance début minimum de des du d la le les l au aux à en';

/** Words that may stand between one figure with its label and the next: "14 voix pour, dont 2 pouvoirs et 1 abstention". */
export const wordsBetweenFigures = 'et dont avec soit sur moins ou puis plus';
