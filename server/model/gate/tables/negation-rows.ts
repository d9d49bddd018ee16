const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn what follows them round (folded). `ne` and `n'` do it with their second half: see `polarity.ts`. */
export const negators = set(
  'exception excepte exceptee sauf hormis except pas jamais aucun aucune aucuns rien nul nulle non sans ni not no never without neither nor none nobody nothing cannot hardly',
);
/** Those that deny before "'t" alone. */
export const negatorsBeforeT = set('isn wasn aren weren didn doesn don hasn haven hadn won wouldn couldn shouldn can');
/** Second halves of "ne" that mean something else without it. */
export const negatorsWithNe = set('personne plus guere point');
/** What is missing, behind these. */
export const privations = set('absence manque defaut insuffisance penurie lack shortage');
