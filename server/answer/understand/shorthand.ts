/**
 * Words as people type them in a hurry, and what they stand for: one a row, in small letters. `behind`: the row holds only before one of these
 * words, since the letters are also something else ("c" before "quoi"). Add freely, but no word that is also a word, a name or an acronym
 * of its own when it stands in small letters.
 */
const rows: { short: string; full: string; behind?: string }[] = [
  { short: 'koi|kwa', full: 'quoi' },
  { short: 'ki', full: 'qui' },
  { short: 'kel|kels|kelle|kelles', full: 'quel' },
  { short: 'kan|kand|qd', full: 'quand' },
  { short: 'pk|pq|pkoi|pourkoi|prkoi', full: 'pourquoi' },
  { short: 'cb|combi1|kombien', full: 'combien' },
  { short: 'c', full: "c'est", behind: 'quoi|koi|kwa|qui|ki|quel|quelle|kel|kelle|quand|kan|qd|combien|cb|pour|ou|où' },
  { short: 'ct', full: "c'était", behind: 'quoi|koi|qui|ki|quel|quelle|quand|kan|combien|cb|ou|où|le|la' },
  { short: 'ds', full: 'dans' },
  { short: 'pr', full: 'pour' },
  { short: 'ac|avc', full: 'avec' },
  { short: 'slt', full: 'salut' },
  { short: 'bjr', full: 'bonjour' },
  { short: 'bsr', full: 'bonsoir' },
  { short: 'mci|mrc', full: 'merci' },
  { short: 'nb|nbr|nbre', full: 'nombre' },
  { short: 'mt|mnt', full: 'montant' },
  { short: 'delib|délib', full: 'délibération' },
  { short: 'delibs|délibs', full: 'délibérations' },
  { short: 'proc', full: 'procuration' },
  { short: 'procs', full: 'procurations' },
  { short: 'subv', full: 'subvention' },
  { short: 'conv', full: 'convention' },
  { short: 'abs', full: 'absent' },
  { short: 'dpt|dept|dépt', full: 'département' },
  { short: 'pdt', full: 'président' },
  { short: 'pref|préf', full: 'préfecture' },
  { short: 'ref|réf', full: 'référence' },
  { short: 'refs|réfs', full: 'références' },
  { short: 'jsuis|chui|chuis', full: 'je suis' },
  { short: 'jvoudrais', full: 'je voudrais' },
  { short: 'jcherche', full: 'je cherche' },
  { short: 'didnt', full: "didn't" },
  { short: 'doesnt', full: "doesn't" },
  { short: 'wasnt', full: "wasn't" },
  { short: 'werent', full: "weren't" },
  { short: 'isnt', full: "isn't" },
  { short: 'pls|plz|pliz', full: 'please' },
  { short: 'thx|tks', full: 'thanks' },
  { short: 'wat|wot|wht', full: 'what' },
  { short: 'wats|wots|whats', full: "what's" },
  { short: 'whos', full: "who's" },
  { short: 'wen', full: 'when' },
  { short: 'abt', full: 'about' },
  { short: 'mtg', full: 'meeting' },
  { short: 'mtgs', full: 'meetings' },
  { short: 'amt', full: 'amount' },
  // Ordinals in figures, but for days: "the 3rd of March", "March 3rd". Acts print the French ones ("3ème"), which are words of theirs.
  { short: '1st', full: 'first', behind: 'phase|stage|step|\\p{Lu}{2,8}' },
  { short: '2nd', full: 'second', behind: 'phase|stage|step|\\p{Lu}{2,8}' },
  { short: '3rd', full: 'third', behind: 'phase|stage|step|\\p{Lu}{2,8}' },
  { short: '4th', full: 'fourth', behind: 'phase|stage|step|\\p{Lu}{2,8}' },
];

const known = rows.map(({ short, full, behind }) => ({
  // Small letters alone: "CB" and "PR" are acronyms. No part of a compound, an elision or a dotted acronym.
  found: new RegExp(
    `(?<![\\p{L}\\p{N}'’._/-])(?:${short})(?![\\p{L}\\p{N}'’_/-]|\\.\\p{L})\\.?${behind ? `(?=\\s(?:${behind})(?!\\p{L}))` : ''}`,
    'gu',
  ),
  // The first word of a message has its capital: "Bsr, …". All capitals are letters of their own.
  first: new RegExp(
    `^(?=\\p{Lu}\\p{Ll})(?:${short})(?![\\p{L}\\p{N}'’_/-]|\\.\\p{L})\\.?${behind ? `(?=\\s(?:${behind})(?!\\p{L}))` : ''}`,
    'iu',
  ),
  full,
}));

/** English puts a name between the ordinal and its noun ("the third ENT phase"); acts and the vocabulary hold the two together. */
const nameBetween = /(?<![\p{L}])(first|second|third|fourth|fifth) (\p{Lu}{2,8}) (phase|stage|step)(?![\p{L}])/gu;

/** "Phase two", "étape deux": acts number such things in figures or as ordinals, which the subject knows by the figure. */
const numbered =
  /(?<![\p{L}])(phase|stage|step|tranche|étape|etape|lot) (one|two|three|four|five|un|deux|trois|quatre|cinq)(?![\p{L}-])/giu;
const figures: Record<string, string> = {
  one: '1',
  un: '1',
  two: '2',
  deux: '2',
  three: '3',
  trois: '3',
  four: '4',
  quatre: '4',
  five: '5',
  cinq: '5',
};
/** The Union's letters: "eu" is also a French verb, so only capitals count, and not in a question that is all capitals. */
const union = [
  { found: /(?<![\p{L}.'’-])EU(?![\p{L}'’-])/gu, full: 'European' },
  { found: /(?<![\p{L}.-])UE(?![\p{L}'’-])/gu, full: 'Europe' },
];

/** The question with hurried spellings written out: "slt c koi le montant ?" asks "salut c'est quoi le montant ?". */
export function writtenOut(question: string): string {
  const letters = question === question.toUpperCase() ? [] : union;
  const begun = known.reduce((text, { first, full }) => text.replace(first, full), question);
  return [...known, ...letters]
    .reduce((text, { found, full }) => text.replace(found, full), begun)
    .replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ' et ')
    .replace(nameBetween, '$1 $3 $2')
    .replace(numbered, (_, thing: string, number: string) => `${thing} ${figures[number.toLowerCase()] ?? number}`);
}
