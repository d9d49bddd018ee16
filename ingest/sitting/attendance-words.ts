/**
 * The words that headings of attendance lists are made of, by what they mean. A heading is a run of such words ("Absents excusés ayant donné
 * pouvoir :"); what it announces follows from the meanings together (see `attendance-headings.ts`). Folded: lower case, no accents; "(s)" and
 * "(e)" endings are taken off before the table is read.
 */
export const headingWords: Record<HeadingMeaning, string> = {
  present: 'present presents presente presentes',
  absent: 'absent absents absente absentes manquants',
  excused: 'excuse excuses excusee excusees empeche empeches',
  represented: 'represente representes representee representees',
  proxy: 'pouvoir pouvoirs procuration procurations mandat mandats mandant mandants delegation delegations',
  without: 'sans non',
  either: 'ou et',
  staff:
    'assistaient assistait assistent participaient participait participent invite invites invitee invitees auditeurs personnel techniciens presse intervenants administration consultative consultatives fonctionnaires agents collaborateurs public',
  also: 'egalement aussi',
  // "Membres suppléants remplaçant un titulaire": who sits for somebody is there.
  sitting: 'remplacant remplacants remplacement',
  // "avant donné pouvoir" is what recognition often makes of "ayant".
  verb: 'etant etaient etait sont est furent fut ont avaient avait ayant avant repondent repondu',
  filler: `membre membres conseiller conseillers conseillere conseilleres elu elus elue elues delegue delegues deleguee deleguees administrateur administrateurs administratrice administratrices
    municipal municipaux municipales communautaire communautaires departemental departementaux departementales regionaux metropolitains syndicaux
    titulaire titulaires suppleant suppleants adjoint adjoints maire maires mairesse les le la l de d en exercice donne donnes donnant vote voter votes votant par avec
    suivants suivantes leur leurs son seance reunion a au s du conseil comite bureau deliberative voix ce jour ecrit ecrits nominatif nominative remis arrive arrives droit un une tant que communal communaux intercommunal administratif administratifs services`,
};

export type HeadingMeaning =
  | 'present'
  | 'absent'
  | 'excused'
  | 'represented'
  | 'proxy'
  | 'without'
  | 'either'
  | 'staff'
  | 'also'
  | 'sitting'
  | 'verb'
  | 'filler';

/** What may stand between a heading and its colon: "Absents ayant voté par procuration en application de l'article L 2121-20 … :". */
export const headingTails = [
  '(?:en )?application',
  'conformement',
  '(?:en )?vertu',
  "(?:a l')?ouverture",
  '(?:en )?(?:presentiel|distanciel|visio|visioconference|audioconference|salle)(?![a-z])',
  'a distance',
  'physiquement',
  // "Présents par commune :", "Présents par ordre alphabétique :".
  '(?:communes?|collectivites?|colleges?|groupes?|ordre)(?![a-z])',
  // "Présents au moment de l'appel :", "Présents en début de séance :", "Présents lors du vote :".
  '(?:moment|debut|commencement|lors)(?![a-z])',
  'selon',
  'au titre',
  'sous la presidence',
  "(?:a l')?appel",
];

/** "Néant": the list is stated to be empty. */
export const emptyLists = ['neant', 'aucune', 'aucun', 'sans objet', 'personne', 'nul', 'nulle', '///', '//', '/', '0', 'ø'];

/** The same by a dash, where nothing else is on the line: with a name behind it, it is a bullet. */
export const emptyDash = '[-–—]{1,3}';

/**
 * Words that end a list, wherever they stand: what comes next is about something else, though names may follow ("Secrétaire de séance : Mme X").
 */
export const listEnds = [
  'secretaire(?: de (?:la )?seance)? ?:',
  // "Mme X, secrétaire, M. Y": an office of the bureau.
  '(?<!, )secretaire',
  'mandataires',
  'secretariat',
  'president de seance',
  // "…, M. Y (absent). Président : M. Z": a sentence later, not "Le Président : M. Z. Les membres : …".
  '(?<=[.)]\\s)presidente? ?:',
  'presidence',
  // "jusqu'au point 3 de l'ordre du jour", "à partir de la délibération n° 5" belong to a person of the list.
  "(?<!de l')ordre du jour",
  'nombre de',
  'le quorum',
  'quorum',
  'formant la majorite',
  // "… pouvoir à Mme X  En application de l'article L 2121-15, …"
  '(?:en application|conformement|en vertu) (?:d|a |aux )',
  "l'an deux",
  "l'an 20",
  'date de la convocation',
  'date de convocation',
  'convocation',
  'convoque',
  'objet :',
  'vu ',
  'considerant',
  'rapporteur',
  'proces-verbal',
  'compte rendu',
  '(?<!(?:l[ae]s?|des?|du|aux?|a|une) )deliberations? n',
  'en presence de',
  'suffrages',
  'envoye en',
  'certifie',
  'depart (?:de|des|d|:)',
  'departs (?:de|des|d|:)',
  'arrivees? (?:de|des|d|:)',
];

/** Small words in lower case that stand in lists between the names, besides offices: they are no sign that the list is over. */
export const listSmallWords = `pouvoir pouvoirs procuration procurations mandat vote donne donnent donnant donnes ayant represente representee representes representees par
  excuse excusee excuses excusees absent absente absents absentes present presente presents presentes qui son leur avec sans non suppleant suppleante
  suppleants remplace remplacee remplacant sur sous les lez aux pres pour des heures heure arrive arrivee arrives arrivees parti partie depart jusque point question
  deliberation vice partir jusqu eme ere est ont mandataire entre delegation`;

/**
 * Verbs of sentences about somebody: "Mme X est désignée secrétaire", "M. Y ouvre la séance". Such a person is the subject of a sentence, not the
 * next on the list. A proxy is told by verbs too; those are recognised first (see `proxy-words.ts`).
 */
export const sentenceVerbs = `a est ont sont ete fut ouvre ouvert declare constate procede propose presente donne rappelle remercie informe souhaite expose
  prend decide designer nommer elire choisit choisir accepte acceptent assume quitte rejoint remplit assure soumet indique precise demande designe nomme elu elue lit fait preside accueille salue annonce explique rapporte rapportent`;
