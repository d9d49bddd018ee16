/** Words that turn what follows them round (folded). `ne` and `n'` do it with their second half: see `polarity.ts`. */
export const negators: ReadonlySet<string> = new Set(
  'exception excepte exceptee sauf hormis except pas jamais aucun aucune aucuns rien nul nulle non sans ni not no never without neither nor none nobody nothing cannot hardly isn wasn aren weren didn doesn don hasn hadn won wouldn'.split(
    ' ',
  ),
);
