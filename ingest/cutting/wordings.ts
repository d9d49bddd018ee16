/**
 * Wordings that tell where an act begins and what a document is. All are compared without case and accents, apostrophes straight;
 * each row may be extended by anybody who meets another wording.
 */

/**
 * What stands before the number of an item in minutes: "Délibération n° 12", "Point 3", "Affaire n°4", "Question n° 5", "Réf : 2021-57"; DCM, DCC,
 * DCS: délibération du conseil municipal, du conseil communautaire, du comité syndical.
 */
export const itemWords = [
  ...['deliberation', 'point', 'question', 'rapport', 'affaire', 'dossier', 'resolution', 'sujet', 'delib'],
  ...['dcm', 'dcc', 'dcs', 'ref', 'd'],
];

/** What only a decision of an assembly says: a vote, its result, or the body deciding. */
export const decisionWordings = [
  "a l'unanimite",
  'unanimite des',
  'a la majorite',
  'voix pour',
  'voix contre',
  'prend acte',
  'prennent acte',
  'apres en avoir delibere',
  'apres deliberation',
  'apres en avoir debattu',
  'le conseil adopte',
  'le conseil approuve',
  'le conseil decide',
  'est adopte',
  'est approuve',
  'sont adopte',
  'adopte la deliberation',
  'vote : pour',
  'abstentions :',
  'abstention :',
];

/** Who decides; what follows within a few words is `decidingVerbs`. */
export const decidingBodies = [
  'le conseil',
  "l'assemblee",
  'la commission permanente',
  'le bureau',
  'le comite',
  'les membres',
  'les elus',
];
export const decidingVerbs = [
  'decide',
  'decident',
  'approuve',
  'approuvent',
  'autorise',
  'autorisent',
  'adopte',
  'adoptent',
  'valide',
  'valident',
  'accepte',
  'acceptent',
  'fixe',
  'vote',
  'votent',
  'designe',
  'elit',
  'emet',
  'donne',
  'sollicite',
];

/** What ends the last act of a sitting. */
export const closings = [
  'la seance est levee',
  'seance levee',
  'leve la seance',
  "l'ordre du jour etant epuise",
  "l'ordre du jour est epuise",
  'questions diverses',
  'questions orales',
  'informations diverses',
  'affaires diverses',
  'informations du maire',
  'fin de la seance',
];

/** Titles of documents that tell a whole sitting. */
export const minutesTitles = [
  'proces-verbal',
  'proces verbal',
  'proces - verbal',
  'compte-rendu',
  'compte rendu',
  'c-r du conseil',
  'cr du conseil',
  'registre des deliberations',
  'recueil des deliberations',
  'pv du conseil',
  'pv de la seance',
];

/** What stands before one of those where an act speaks of other minutes: "approbation du procès-verbal", "extrait du registre". */
export const notATitleAfter = [
  'approbation',
  'approuver',
  'approuve',
  'adoption',
  'adopter',
  'adopte',
  'valide',
  'validation',
  'arret',
  'extrait',
  'extraits',
  'lecture',
  'signature',
  'annexe',
  'annexes',
];

/** Titles of an act printed for itself. */
export const extractTitles = [
  'extrait du registre',
  'extraits du registre',
  'extrait du proces-verbal',
  'extrait du proces verbal',
  'extrait des deliberations',
  'extrait de deliberation',
  'extrait de la deliberation',
  'registre des deliberations',
];

/** Documents about sittings that hold no act: agendas and lists, and the State's collections. */
export const otherTitles = [
  'liste des deliberations',
  'recueil des actes administratifs',
  'dossier de presse',
  'cahier des charges',
  'comite de quartier',
  'note de synthese',
  'projet de deliberation',
];

/** What shows that an assembly sat: the attendance, the convocation, the presidency. */
export const sittingWordings = [
  'presents :',
  'present :',
  'presents:',
  'etaient presents',
  'etait present',
  'sont presents',
  'membres presents',
  "s'est reuni",
  "s'est assemble",
  "s'etant assemble",
  'se sont reunis',
  "l'an deux mil",
  'dument convoque',
  'legalement convoque',
  'sous la presidence',
  'convoque le',
  'secretaire de seance',
  'ouvre la seance',
  'presents ou ayant donne',
];

/** First words of what follows a title in running text. */
export const afterTitle = [
  'vu ',
  'considerant',
  'monsieur',
  'madame',
  'messieurs',
  'mesdames',
  'm. ',
  'mme ',
  'le conseil',
  'le maire',
  'le president',
  'la presidente',
  'il est ',
  'rapporteur',
  'dans le cadre',
  'par deliberation',
  'afin de',
  'compte tenu',
  'depenses montant',
  'depenses recettes',
  'designation montant',
  'designation prix',
  'la commission',
  'le bureau',
  'le comite',
  "l'assemblee",
  'conformement',
  'suite a',
  ...['sur le rapport', 'sur rapport', 'sur proposition', 'lors d', 'apres ', 'il convient', 'il y a lieu'],
  'depuis ',
  'expose',
];

/** Lines in capitals inside an act that head no item of minutes: how they begin, folded, a kind a row. */
const headsNoItem = [
  // Parts and lines of a budget, of a table.
  "sections? (?:de|d'|fonc|inv)",
  'depenses?\\b|recettes?\\b|totaux|total\\b|resultats?\\b',
  'budget (?:annexe|principal)$|plan de financement',
  '(?:fonctionnement|investissement|financement|designation|libelles?|ensemble|articles?|chapitres?|montants?|tableaux?|taxes?|informations?|unanimite)(?: |:|$)(?!d|aux?\\b|sur|pour)',
  // The vote and what is decided.
  'votes? ?(?::|$|pour|contre)|pour\\b|contre\\b|abstentions?\\b|adopte',
  'approuve|decide|autorise|apres (?:en )?avoir|vu |considerant',
  // Who decides or signs.
  'monsieur|madame|le (?:maire|president)|la (?:presidente|maire)',
  ...decidingBodies,
  'questions? diverses',
];
export const noHeadings = new RegExp(`^(?:${headsNoItem.join('|')})`);
