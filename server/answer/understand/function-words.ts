/**
 * Words that belong to one language only and that questions can hardly do without: articles, prepositions, pronouns, question words,
 * forms of be, have and do. Words of both ("on", "a", "an", "date", "vote") are in neither list. Folded, space separated: add freely.
 */
export const functionWords = {
  fr: `le la les l un une des du de d au aux ce cet cette ces celle celui ceux celles qui que qu quoi quel quelle quels quelles dont ou
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

/** Words of no subject in either language, beyond the function words: courtesies, and what every act and sitting of a corpus has in common. */
export const emptyWords = `a t an s as en on or if so than then too also very just ever d m id up out off over under again
  seance seances reunion reunions sitting sittings meeting meetings session sessions jour jours day days date dates fois time times
  acte actes act acts deliberation deliberations texte document documents
  bonjour hello hi merci thanks thank svp stp please question questions savoir know dire want would like tell info infos information informations
  concernant concerning relatif relative relatifs relatives regarding sujet subject propos propos about quant
  lieu place took take fait faire made make mettre mis mise eu avoir etre commission permanente permanent standing committee
  hui together instead lieu meme memes same ce ci celui celle cela ca that this exact exactement exactly chiffre figure figures number nombre numero
  ht ttc excluding including complet complete font vont gave given largest biggest highest greatest lowest smallest fewest gros
  souvent often someone somebody anyone anybody own propre propres autre autres held hold concernes concernees concerned
  parmi among amongst comme prise prises pris fut ont avait avaient a-t actuellement currently plus tot tard`.split(/\s+/);
