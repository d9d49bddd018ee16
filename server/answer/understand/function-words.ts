/**
 * Words that belong to one language only and that questions can hardly do without: articles, prepositions, pronouns, question words,
 * forms of be, have and do. Words of both ("on", "a", "an", "date", "vote") are in neither list. Folded, space separated: add freely.
 */
export const functionWords = {
  fr: `le la les l un une des du de d au aux ce cet cette ces celle celui ceux celles qui que qu quoi quel quelle quels quelles lequel laquelle
    lesquels lesquelles dont ou
    est etait etaient sont sera ete etre fut furent avait avaient ont eu eut y il elle ils elles nous vous je tu me moi te se s lui leur leurs
    son sa ses mon ma mes ton ta tes notre nos votre vos et mais donc ni car si ne n pas plus combien pourquoi comment quand lors
    dans par pour sur avec sans sous chez vers envers aupres entre depuis avant apres pendant jusqu jusque dernier derniere premier premiere prochain
    tous toutes tout toute chaque plusieurs quelqu aucun aucune meme memes fois oui non c j m t a-t est-ce
    peux peut peuvent pouvons pouvez dis dites donne donnez donner montre montrez affiche raconte liste cite citez
    fait faire faut faudrait voudrais aimerais souhaite savoir connaitre sait svp stp merci bonjour veuillez
    a-t-il a-t-elle la-bas ici cela ca dit decide vote adopte signifie`,
  en: `the of to and is was were are be been being has have had do does did can could will would should shall may might must
    who whom whose what which when where why how this that these those there here he she it they them his her hers him its their theirs
    we you i my your our me us by for from with without at in into onto about between towards toward behalf since until till before after during
    not no yes any all every each both much many more most often last first latest same one ones else other another
    tell show give list find get know me please give many long says said say stand stands mean means`,
} as const;

/**
 * Words of no subject in either language beyond the function words, whatever stands beside them (those of `generic-table.ts` may be a name or
 * a noun of the question all the same), and what every act and sitting of a corpus has in common. One row a family.
 */
const emptyWords = [
  // Letters that elisions leave, and particles.
  'a d m t s id hui ci as en on if or so out off up down over under again too also than then very just ever malgre despite',
  // Of what, on what.
  'about quant propos sujet subject concernant concerning concernees concernes concerned relatif relative relatifs relatives regarding including excluding',
  // What every record has: its sittings, its bodies, its papers, its days.
  `seance seances reunion reunions sitting sittings meeting meetings session sessions commission committee permanent permanente standing
  acte actes act acts deliberation deliberations texte document documents jour jours day days date dates time times`,
  // Asking and greeting.
  'question questions dire like want would info infos information informations hello hi thank thanks',
  // Verbs that lean on a noun ("prendre en charge", "avoir lieu", "to take place").
  'avoir mettre mise mis made make take took place lieu prise prises pris font vont held hold given gave an',
  // Who and which, in general.
  'autre autres same meme memes own propre propres among amongst parmi anybody anyone somebody someone together instead comme exact exactly exactement',
  // Where, by no name: in it, on it, at one's own.
  'dessus dessous dedans dehors ailleurs partout soi inside therein everywhere',
  // How much and how often.
  `number numero nombre chiffre figure figures complete complet largest biggest highest greatest lowest smallest fewest fewer gros souvent actuellement
  currently tot tard ht ttc`,
].flatMap((row) => row.split(/\s+/));

/** Words that say nothing of a subject, wherever they stand. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords.fr.split(/\s+/), ...functionWords.en.split(/\s+/), ...emptyWords]);
