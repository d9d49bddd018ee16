import type { Lang } from '../../../contract.ts';

/** Words between which the order of a sentence is compared, folded, French and English. See `order/in-order.ts`. */

/** Prepositions of one meaning. What stands behind one may stand elsewhere in a sentence without changing who does what. */
const prepositions: Record<string, string> = {
  to: 'a au aux to at aupres',
  for: 'pour for',
  with: 'avec with',
  in: 'dans en in within',
  on: 'sur on',
  by: 'par by',
  of: 'de du des d of',
  before: 'avant before',
  after: 'apres after',
  during: 'pendant durant during',
  since: 'depuis since',
  without: 'sans without',
  between: 'entre between',
  against: 'contre against',
};
export const prepositionOf = new Map(
  Object.entries(prepositions).flatMap(([row, words]) => words.split(' ').map((word) => [word, row] as const)),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Between a preposition and its noun. */
export const determiners = set(
  'le la les l un une the a an ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes its his her their our your my dit dite dits dites ladite ledit',
);
/** What begins with "who" or "which" is said of the word right before it. */
export const relatives = set('qui que qu lequel laquelle lesquels lesquelles auquel which who whom');
/** What follows speaks of a part of what stands before. */
export const partOf = set('dont including');
/** What follows may have another subject. */
export const coordinators = set('et ou mais tandis and or but while');
export const beForms = set('est sont ete etait etaient fut furent sera seront serait soit soient etre is are was were been be being');
const haveWords = set('a ont avait avaient aura auront ayant has have had having');
/** "A" is a form of "avoir", and an article of English. */
export const isHave = (folded: string, lang: Lang): boolean => haveWords.has(folded) && !(lang === 'en' && folded === 'a');
/** "est arrivé" has no agent. */
export const withoutAgent = set(
  'arrive arrivee arrives arrivees venu venue entre entree reste restee devenu devenue tombe tombee parti partie sorti sortie ne nee alle allee',
);
/** "le montant des travaux est évalué": what is said of these may be said of what they are of. */
export const heads = set(
  'montant cout prix nombre total part taux duree ensemble somme totalite superficie surface frais service dispositif projet operation programme',
);
/** What is of a measure and can be told by a verb too ("coûte", "is estimated to cost"): its figure says what it is of, its place does not. */
export const measureVerbs = set('cout coute coutent coutait coutera couterait couteraient cost costs mesure mesurera covers measures');
/** Whoever these are said of in the active gives, and is not the one who gets. */
export const givingVerbs = set(
  'attribue attribuee attribues attribuees retenu retenue choisi choisie confie designe awarded chosen assigned selected',
);
/** How often something is paid or held: said before a sum or behind it. */
export const periods = set(
  'an ans annee annees annuel annuelle annuellement mois mensuel mensuelle year years yearly annual annually month monthly trimestre trimestriel quarterly',
);
/** What stands behind these is wanted, allowed or planned, and not told as done. The subjunctive is among them. */
export const unrealWords = set(
  'doit doivent devra devront devrait devraient devait peut peuvent pourra pourront pourrait pourraient soit soient serait seraient must shall should may can could would will',
);
/** Words that bound a figure: it is told with one of the same row, or not at all. Rows of `operator-rows.ts`. */
export const boundRows: ReadonlySet<string> = set('more less upTo atLeast almost');
/** Words by which something is allowed, asked for, wished or to come, folded, French and English. */
export const allowing =
  /^(?:autoris\w*|authori\w*|habilit\w*|peu[tx]|peuvent|pourra\w*|pouvoir|may|can|could|might|allow\w*|permi\w*|permet\w*|empower\w*|doi[tv]\w*|devr\w*|must|shall|should|propos\w*|souhait\w*|wish\w*|invit\w*|demand\w*|ask\w*|charge\w*|vise\w*|aim\w*|objet|but|afin|will|serait|seraient|envisag\w*|considered|would|soume\w*|submi\w*)$/;
/** What stands before an infinitive. */
export const infinitiveMarks = set(
  'a de d pour sans et ou afin se s doit doivent devra devront peut peuvent pourra pourront va vont faut veut veulent souhaite souhaitent permet permettent propose proposent decide',
);
/** Who decides, beside the body and the authority by their names. */
export const deciders = set(
  'assemblee conseil commission comite bureau departement commune collectivite region elus membres council assembly committee authority county department members municipality community communautaire municipal permanente permanent departemental departmental standing general',
);
/** How a body decides or is asked to: these name nobody. */
export const decidingWords = set(
  'decide decident decidee decided decides agree agrees agreed voted propose proposee proposed formally hereby',
);
/** What stands before a name and may be left out with it: "le contrat de la société VÉLOCIA", "VÉLOCIA's contract". */
export const classNouns = set('societe entreprise compagnie cabinet agence association commune ville departement region maison groupe');
/** What kind of authority a name is of, in both languages: "Départements de l'Ariège et du Lot", "Ariège". */
export const classWords = set(
  'departement departements region regions commune communes ville villes communaute communautes metropole conseil general department departments regional council',
);
/** Nouns of deeds, beside those in -tion, -ment, -age and -ure: "la vente du terrain" does not say that it was sold. */
export const deedNouns = set(
  'vente ventes achat achats rachat rachats cession cessions pret prets emprunt emprunts depot depots don dons legs envoi renvoi retour recours choix appel vote depart arrivee entree sortie mise prise remise reprise refus rejet retrait maintien soutien report transfert transferts echange echanges essai accueil rappel deces demission embauche accord conclusion hausse baisse gain perte',
);
