/** A line that is broken because it is full is longer. */
const full = 60;
/** A title does not end with such a word or mark. */
const open = /(?:^|[\s'’])(?:de|du|des|d|la|le|les|l|un|une|à|au|aux|et|ou|en|par|pour|sur|avec|dans|entre|son|sa|ses)['’]?$|[,–(/-]$/iu;
const opensSentence = /^\s*\p{Lu}\p{Ll}*['’ ]\p{Ll}/u;
/** "POUR | 4", "Votants : 5": the vote, in lines of its own. */
const tellsVote = /^\s*(?:votes?\s?:|votants(?!\p{L})|(?:pour|contre|abstentions?)\s*(?::|\d|$))/iu;

/**
 * Whether the line below a title is its next line and no sentence of the text: "Location de la salle | Le tarif passe de 180 à 210 €." goes on with
 * the text, "Location de la salle à | La Poste" with the title. A sentence opens with a capital, and closes, or fills its line where the title's
 * stopped short.
 */
export function titleGoesOn(title: string, next: string): boolean {
  if (tellsVote.test(next)) return false;
  if (endsOpen(title) || !opensSentence.test(next)) return true;
  return !/[.:;]\s*$/.test(next) && !(title.length < full && next.length > full);
}

/** Whether a title ends with a word or mark that something has to follow: "Vente d'un pré à". */
export function endsOpen(title: string): boolean {
  return open.test(title.trimEnd());
}
