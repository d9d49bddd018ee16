const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say that a field is there and empty, folded. */
export const emptyWords = set('vide vierge blanc blank empty missing unstated absente manque manquante left laisse laissee');
/** What a field is, and how it is filled: denied, they say that it is empty ("la date n'est pas renseignée", "no date is given"). */
export const fieldWords = set(
  'date jour day champ field line ligne mention nom name renseigne renseignee indique indiquee precise precisee mentionne mentionnee rempli remplie complete completee porte donne donnee inscrit inscrite figure connue given stated filled completed specified known shown printed provided mentioned dit dite say says tell tells stated',
);
