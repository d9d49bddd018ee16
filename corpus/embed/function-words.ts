/**
 * Words that carry no subject, folded: articles, prepositions, pronouns, auxiliaries, and the words that ask, in French and in English.
 * A question says "Qu'est-ce que", "combien", "peut-on" where the text that answers it does not: kept, they outweigh the subject,
 * since few passages have them. Nouns and full verbs do not belong here. "été" is missing on purpose: it is a season too.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `
  a à ai as au aux avait avec avoir avons ayant c ca ce ceci cela celle celles celui ces cet cette ceux d dans de des doit doivent donc dont du
  elle elles en entre es est et etaient etait etant etc eut eux fait faire faut fut furent il ils j je l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne ni
  nos notre nous on ont or ou par pas peut peuvent plus pour qu que qui s sa sans se sera seront ses si son sont sous sur t ta te tes toi ton
  tous tout toute toutes tres tu un une vos votre vous y
  auquel auxquelles auxquels cas combien comment duquel laquelle lequel lesquelles lesquels pourquoi quand quel quelle quelles quels quoi
  about an and are been by can could did do does for from had has have he her his how in is it its of or she that the their them they this those
  these to was we were what when where which who whom whose why will with would you
  `
    .trim()
    .split(/\s+/),
);
