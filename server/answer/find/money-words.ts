/**
 * Words of questions about money, folded, one list each: add freely. "pay~" is every word that begins so. They say that money is asked for, and
 * name no subject: what they leave over does.
 */
export const askingMoney = anyOf(
  // how much, of what kind
  'combien montant~ cout~ prix somme~ euro euros argent total~ ensemble tout chiff~ valeur eleve~ quel quels quelle quelles ttc ht tva taxe taxes taux',
  'part parts fraction proportion portion pourcent~ hauteur plan budget ligne lignes an ans annee annees annuel~ mois mensuel~ corpus',
  'much cost~ amount amounts sum sums price~ money worth value~ year~ annual~ monthly rate rates share shares percent~ line lines altogether overall tax taxes taxed vat per expensive',
  // what is done with it
  'pay~ paie~ partag~ repart~ decompos~ egal~ verse~ vers depens~ financ~ beneficie~ recoi~ recu~ donn~ attribu~ apport~ couvr~ support~ reste~ revien~ incomb~',
  'participe participent participer participait participera contribue~ allou~ accord~ vote~ prevu~ estim~ fix~ demande demandes demandee demander demandait sollicit~',
  'spend~ spent~ receiv~ get got fee charg~ give~ gave bring~ bear~ borne cover~ left remain~ fund funds funded funding contribute contributes planned set request requests requested asked',
  // by whom, beyond what, with what
  'elle lui itself himself superieur~ inferieur~ depass~ attein~ gros~ petit petits petite petites faible~ important~ cher~ inclu~ exclu~ compris~ hors dedui~ deduct~ soustrai~',
  'over under above below more less exceed~ reach~ greater higher lower largest biggest highest greatest smallest lowest including excluding',
  // where it stands
  'figur~ mention~ indiqu~ contien~ contain~ appara~ appear~ stated states inscri~',
);

/** Of these the words for money as such, and the verbs of "which amounts does the act give": without a thing beside them they ask for all. */
export const anyMoney = anyOf(
  'combien montant montants somme sommes euro euros argent chiff~ valeur valeurs quel quels quelle quelles tout eleve~ ht ttc tva taxe taxes corpus engag~ prevu~ fix~ cout~',
  'much amount amounts sum sums money figur~ tax taxes vat set cost~ expensive give~ donn~ mention~ indiqu~ contien~ contain~ appara~ appear~ stated states inscri~',
  'superieur~ inferieur~ depass~ gros~ petit petits petite petites faible~ important~ cher~ inclu~ exclu~ compris~ hors including excluding',
  'over under above below more less exceed~ greater higher lower largest biggest highest greatest smallest lowest',
);

/** The part that a body pays from its own money, as questions say it: one way a row. */
export const ownShare = new RegExp(
  `\\b(?:${[
    'autofinanc\\w*',
    'self[- ]?(?:financ|fund)\\w*',
    '(?:fonds|ressources) propres',
    'own (?:funds|funding|resources|money|contribution|financing|share|part)',
    '(?:fund|financ|pa[iy]|cover)\\w* (?:\\w+ ){0,4}(?:itself|themselves)',
    '(?:finance|paye|paie|prend)\\w* (?:\\w+[- ]){0,4}(?:lui|elle|eux)[- ]memes?',
    'out of (?:its|their|our) (?:own )?pocket',
    'de (?:sa|leur|notre) (?:propre )?poche',
    "reste\\w* a (?:la )?charge(?! de l'(?:etat|europe))",
    '(?:find|pay|fund|finance|cover)\\w* (?:\\w+ ){0,3}(?:on (?:its|their|our) own|alone|by itself)',
    '(?:paye|paie|finance|trouve|assume)\\w* (?:\\w+[- ]){0,3}(?:toute? seule?s?|a (?:elle|lui|eux) seule?s?)',
    'remaining (?:charge|cost)',
    'left (?:for (?:\\w+ ){1,4})?to pay',
  ].join('|')})\\b`,
);
/** The same as financing plans name its line. */
export const ownShareSaid = ['reste a charge', 'fonds propres', 'ressources propres', 'part propre', 'participation propre'];
/** What these ways are worded with, and no subject. */
export const ownShareWords = anyOf(
  'autofinanc~ financ~ subvention subventions aide aides propre propres fonds ressources lui elle meme memes poche sort~ met mettent seul seuls seule seules trouve~ debours~ charge',
  'self fund~ grant grants subsid~ own resources itself pocket find alone remaining',
);

/** Somebody in office: what they are paid is an allowance. */
export const office = anyOf(
  'president~ maire maires secretaire secretaires directeur directeurs directrice directrices adjoint adjoints elu elus elue elues conseill~ membre membres agent agents',
  'mayor mayors chair~ secretar~ director directors deput~ councillor councillors councilor councilors member members staff',
);

/** A whole authority, and what says no more of its budget. */
export const institution = anyOf(
  'departement~ commune~ ville region~ conseil collectivite collectivites metropole general municipal~ annuel~ total budget budgets',
  'department~ county town city council authority annual',
);

/** Whether a word is any of those listed. */
function anyOf(...lists: string[]): RegExp {
  const words = lists.flatMap((list) => list.split(' ')).map((word) => word.replace('~', '\\w*'));
  return new RegExp(`^(?:${words.join('|')})$`);
}
