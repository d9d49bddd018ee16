/**
 * The wordings that stand between two names of an attendance list and join them. Each is matched on folded text, at the end of what stands
 * between the names, so that nothing but the second name follows it. One row a wording, with an example.
 *
 * - `to`: giver first ("A pouvoir à B"); `of`: holder first ("B détient le pouvoir de A"), or the giver where another `to` follows
 *   ("Pouvoir de A à B"); `substituteFor`: A sits for B; `substitutedBy`: B sits for A.
 * - `either`: who gives is told only by who is present ("A pour B").
 * - `only: 'proxyList'`: too short to mean a proxy outside a list of people who are represented.
 * - `bare`: no word leads to the second name; it is the holder only on the same line, and if nothing says that it gives a proxy too.
 */
export type ProxyRow = {
  direction: 'to' | 'of' | 'either' | 'substituteFor' | 'substitutedBy';
  words: string;
  only?: 'proxyList';
  bare?: true;
  example: string;
};

const proxy = '(?:pouvoirs?|pourvoir|procurations?|mandats?|delegation)(?: de votes?| ecrite?| pour voter| de voter)?';
const give = '(?:donne|donnes|donnee|donnees|donnent|donnant|remis|laisse|confie|accorde)';

export const proxyRows: ProxyRow[] = [
  {
    direction: 'to',
    words: `${give} (?:son |sa |leur |leurs |un |une )?${proxy} (?:a|au profit de|en faveur de)`,
    example: 'A a donné pouvoir à B',
  },
  { direction: 'to', words: `${proxy} (?:${give} )?(?:a|au profit de|en faveur de|pour)`, example: 'A, procuration à B' },
  { direction: 'of', words: `\\( ?(?:\\d|une?|deux) ${proxy}(?: d[eu]| d'| :)?`, example: 'B (1 pouvoir A)' },
  { direction: 'to', words: `\\( ?(?:${proxy}|pouv|proc|p|mandataire)\\.? ?:?`, example: 'A (pouvoir B)' },
  { direction: 'to', words: '(?:pouv|proc)\\.? (?:donnee? )?(?:a|pour)', example: 'A, pouv. à B' },
  {
    direction: 'substitutedBy',
    words: '(?:represente|remplace|supplee)(?:e|\\(e\\))? par (?:son|sa) (?:suppleante?|remplacante?) ?,?',
    example: 'A, représenté par sa suppléante B',
  },
  { direction: 'to', words: 'represente(?:e|s|es|\\(e\\))? par', example: 'A représentée par B' },
  { direction: 'to', words: '(?:repr|rep)\\.?(?: par)?', example: 'A repr. B' },
  { direction: 'to', words: '(?:ayant pour )?mandataire ?:?', example: 'A, mandataire : B' },
  { direction: 'to', words: '(?:->|=>|→|➔|>)', only: 'proxyList', example: 'A → B' },
  { direction: 'to', words: '(?:en faveur|au profit|au benefice) (?:de|du)', only: 'proxyList', example: 'A en faveur de B' },
  { direction: 'either', words: 'pour', only: 'proxyList', example: 'A pour B' },
  { direction: 'of', words: `(?:(?:le|la|du|un|recu|recue|avec|par) )?${proxy} (?:de|du|d')`, example: 'B détient le pouvoir de A' },
  { direction: 'of', words: "mandataire (?:de|du|d')", example: 'B, mandataire de A' },
  { direction: 'of', words: '(?:,|-|\\(|qui) ?represent(?:e|ant)', example: 'B, représentant A' },
  {
    direction: 'substituteFor',
    words: "(?:suppleant|suppleante|en suppleance|en remplacement|suppleance|remplacant|remplacante) (?:de|du|d')",
    example: 'A (suppléant de B)',
  },
  { direction: 'substituteFor', words: '[(,–-] ?(?:qui )?(?:remplace|remplacant|supplee|suppleant a)', example: 'A (remplace B)' },
  { direction: 'substitutedBy', words: '(?:supplee?e?|remplace?e?) par', example: 'A, suppléé par B' },
  { direction: 'substitutedBy', words: '[(,–-] ?(?:suppleant|suppleante) ?:', example: 'A (suppléante : B)' },
  { direction: 'to', words: `(?:a |ayant |avait )?${give} (?:son |un |une )?${proxy} ?:?`, bare: true, example: 'A a donné pouvoir B' },
  // Last: a longer wording may end with one of these ("remplacé par").
  { direction: 'to', words: 'par', only: 'proxyList', example: 'A par B' },
  { direction: 'to', words: 'a', only: 'proxyList', example: 'A à B' },
];

/** A proxy without a named holder, right behind the giver: "A (pouvoir)", "A ayant donné procuration". */
export const unnamedProxy = `(?:excusee? )?(?:avec |a |ayant |qui a )?(?:${give} )?(?:son |un |une )?${proxy}`;

/** A holder named by office alone: "pouvoir à M. le Maire", "procuration au Président". */
export const officeHolder = "(?:a|au|a la|a l')\\s*(?:m|mr|mme|monsieur|madame)?\\.? ?(?:le |la |l')?(maire|presidente|president)\\b";

/** Words that open a condition of time or item: "arrivée après la délibération 5", "à partir de 19 h 30", "jusqu'au point 7". */
export const conditionWords =
  "(?:(?:arrivee?s?|departs?|partie?s?|sortie?s?|sort|quitte)(?![a-z])|jusqu'|jusque|a partir|a compter|des |pour l(?:a|es?) (?:deliberation|question|point|vote|rapport|partie|suite|duree|dossier|affaire|debat|presentation|premier|dernier|seul|n ?°)|sauf|du point|de la deliberation|de la question|des la|apres|avant|presente? (?:a |jusqu)|absent pour|absente pour|absent a|absente a|excepte|uniquement|seulement|(?:de |a |des )?\\d{1,2} ?h)";
