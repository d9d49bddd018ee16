/**
 * Wordings of a vote's result, on folded text (small letters, no accents). Each says which words it covers. What has to stand before a word is
 * looked for behind it: the word alone is found in a thirtieth of the time.
 */
export const resultWordings: { result: 'unanimity' | 'majority' | 'rejected'; covers: string; pattern: RegExp }[] = [
  {
    result: 'unanimity',
    covers:
      "« Adopté à l'unanimité », « à l'unanimité des suffrages exprimés » ; l'apostrophe est parfois double ou perdue par la numérisation",
    pattern:
      /(?:(?:adopte|approuve|vote|accepte|valide)(?:e|es|s)?\s+)?(?:a|par)\s{0,3}l['\s]{0,3}unanimite(?![a-z])(?:\s+des\s+(?:membres|suffrages|voix|votants|presents|elus|conseillers|delegues)(?:\s+(?:presents|exprimes|votants|et|ou|representes)){0,4})?/g,
  },
  {
    result: 'unanimity',
    covers: '« Vote : unanimité », « Adopté : UNANIMITÉ », « unanimité » seul sur sa ligne ou entre parenthèses',
    pattern:
      /unanimite(?<=(?:\(|(?:votes?|vote\s+du\s+conseil|resultat|decision|adopte|adoptee|scrutin|delibere|pour)\s?:\s{0,3}|^[^\S\n]{0,8})unanimite)(?=\s*(?:$|[.;,()/–-]|des\s|pour(?:\s|$)))/gm,
  },
  {
    result: 'unanimity',
    covers: '« approuve unanimement », « les conseillers, unanimement, acceptent »',
    pattern:
      /(?:adopt|approuv|vot|accept|decid)[a-z]{1,4}\s+unanimement|unanimement(?<=(?:conseil|assemblee|bureau|comite|conseillers|membres|elus|delegues)(?:\s[a-z]{4,15})?\s?,\sunanimement)(?=\s?,)/g,
  },
  {
    result: 'unanimity',
    covers: '« Accord unanime du Conseil », « Vote unanime de l’assemblée », « Accord unanime » seul sur sa ligne',
    pattern:
      /(?:accord|vote|approbation|adoption)\s{1,3}unanime(?=\s{1,3}(?:du\s(?:conseil|comite|bureau)|de\sl'assemblee|des\s(?:membres|elus|conseillers|delegues))| ?[.;]?(?:\n|$))/g,
  },
  {
    result: 'unanimity',
    covers: '« Le Conseil municipal, unanime, décide », « l’assemblée, unanime, approuve »',
    pattern: /unanime(?<=(?:conseil|assemblee|bureau|comite|commission)(?:\s[a-z]{4,15})?\s?,\sunanime)(?=\s?,)/g,
  },
  {
    result: 'unanimity',
    covers: '« ☒ Unanimité ☐ Majorité » : la case cochée dit que le mot est un résultat',
    pattern: /unanimite(?<=[☑☒✓✔⊠■☐□▢○]\s{0,2}unanimite)(?![a-z])/g,
  },
  {
    result: 'majority',
    covers: '« à la majorité », « à la majorité absolue des suffrages exprimés », mais non « la majorité municipale »',
    pattern:
      /(?:(?:adopte|approuve|vote|accepte)(?:e|es|s)?\s+)?a\s+la\s+majorite(?!\s+(?:municipale|presidentielle|departementale|regionale|actuelle|sortante|politique|parlementaire|des\s+(?:cas|habitants|communes|francais)))(?![a-z])(?:\s+(?:absolue|simple|qualifiee|relative))?(?:\s+des\s+(?:membres|suffrages|voix|votants|presents|elus|conseillers|delegues)(?:\s+(?:presents|exprimes|votants|et|ou|representes)){0,4})?/g,
  },
  {
    result: 'majority',
    covers: '« Vote : majorité », « majorité » seul sur sa ligne',
    pattern:
      /majorite(?<=(?:(?:vote|vote\s+du\s+conseil|resultat|decision|adopte|adoptee|scrutin|delibere|pour)\s?:\s{0,3}|^[^\S\n]{0,8})majorite)(?=\s*(?:$|[.;,(]|des\s(?:voix|suffrages)))/gm,
  },
  { result: 'majority', covers: '« ☐ Unanimité ☒ Majorité »', pattern: /majorite(?<=[☑☒✓✔⊠■☐□▢○]\s{0,2}majorite)(?![a-z])/g },
  {
    result: 'rejected',
    covers: '« Rejeté à l’unanimité », « repoussée à la majorité », « rejeté par 9 voix contre et 5 pour » : ce que le vote décide',
    pattern: /(?:rejet|repouss)(?:e|ee|es|ees)\s+(?:a\s(?:l'unanimite|la\smajorite)(?![a-z])|par(?=\s\d{1,3}\s(?:voix|votes?)\s))/g,
  },
  {
    result: 'rejected',
    covers: '« La proposition n’est pas adoptée »',
    pattern:
      /(?:deliberation|motion|voeu|vœu|proposition|resolution|amendement|projet\s+de\s+deliberation)\s+n'(?:est|a)\s+pas\s+(?:ete\s+)?(?:adopte|approuve)e?(?![a-z])/g,
  },
  {
    result: 'rejected',
    covers: '« La motion est rejetée », « La délibération est repoussée »',
    pattern:
      /(?:deliberation|motion|voeu|vœu|proposition|resolution|projet\s+de\s+deliberation)\s+(?:est|a\s+ete)\s+(?:rejete|repousse)e?(?![a-z])/g,
  },
];

/** « Le conseil prend acte », « Dont acte » seul sur sa ligne : no vote. */
export const takesNoteWording =
  /(?:prend|prennent|a\s+pris|ont\s+pris|donne|donnent)\s+acte(?![a-z])|dont\sacte(?<=(?:^|\n)[^\S\n]{0,8}dont\sacte)(?=[^\S\n]?\.?[^\S\n]{0,8}(?:\n|$))/g;

/** Who decides. What stands before a result belongs to this vote where the nearest of these is the body itself. */
export const bodyWording =
  /(?:^|[^a-z])(?:le\s+conseil|l'assemblee|la\s+commission\s+permanente|le\s+bureau|le\s+comite\s+syndical|les\s+membres\s+du|les\s+membres\s+presents|les\s+elus|delibere|decide)(?![a-z])/g;

/**
 * "Le Conseil municipal, après avis favorable unanime de la commission, à l'unanimité, décide": an aside between commas names the committee, and
 * the verb behind the result is the body's. Not "le conseil est informé que la commission, à l'unanimité, approuve".
 */
export const bodyDecides =
  /(?:^|[^a-z])(?:le\s+conseil(?:\sd'administration)?|l'assemblee|la\s+commission\s+permanente|le\s+bureau|le\s+comite\s+syndical)(?:\s[a-z]{4,15})?\s?,(?:(?:(?!\bque\b)[^;:]){0,160},)?\s*(?:et\s+)?$/;
export const decidesBehind =
  /^[\s,]*(?:decide|approuve|autorise|adopte|accepte|emet|fixe|valide|designe|vote|prend|attribue|accorde|sollicite)(?![a-z])/;

/** "ÉMET UN AVIS FAVORABLE À L'UNANIMITÉ": the opinion that this body gives is its vote, where no committee is named. */
export const ownOpinion = /(?:^|[^a-z])(?:emet|emettent|donne|donnent|rend|formule)\s+un\s+avis\s+(?:favorable|defavorable)[^.;]{0,80}$/;

/** What is told of another vote: of a committee, in a recital, at an earlier sitting. */
export const otherVoteWording =
  /(?:^|[^a-z])(?:vu|considerant|rappell?e|rappelant|commissions?(?!\s+permanente)|comite\s+(?:technique|social|de\s+pilotage|de\s+quartier)|conference\s+des\s+maires|groupe\s+de\s+travail|conseil\s+d'administration|avis\s+(?:favorable|defavorable|de|du|rendu|emis|unanime)|amendement)(?![a-z])/g;

/** Votes on how the sitting is held, not on the act: its secretary, its agenda, its urgency, the form of the ballot. */
export const procedureWordings: RegExp[] = [
  /(?:desig|nomm|elu|choisi)[a-z]{0,6}[^.]{0,80}secretaire|secretaire[^.]{0,80}(?:desig|nomm|elu|choisi)/,
  /(?:modif|ajout|inscri|rajout|complet)[^.]{0,100}ordre\s+du\s+jour|ordre\s+du\s+jour[^.]{0,60}(?:modif|ajout|rajout|complet)/,
  /urgence[^.]{0,100}(?:constat|reconnu|admis|accept|approuv)|celle-ci\s+est\s+(?:constat|reconnu|admis)/,
  /(?:ne\s+pas|decid|renonc|dispens)[^.]{0,100}(?:scrutin|bulletins?\s+secrets?|vote\s+secret|main\s+levee|huis\s+clos)/,
  /(?:scrutin|bulletins?|main\s+levee)[^.]{0,80}en\s+decid/,
  /(?:scrutin|vote)\s+(?:public|secret|a\s+main\s+levee|a\s+bulletins?\s+secrets?)\s+(?:est|a\s+ete)\s+(?:decide|accepte|adopte|approuve|retenu)/,
];

/** A rule on how votes are taken ("les délibérations sont prises à la majorité absolue") is no vote. */
export const ruleWording =
  /(?:sont|etre|seront|sera|doit|peut|pourra|pourrait|doivent)\s+(?:prises?|adoptees?|adoptes?|votees?|rendus?|elus?|decidees?)\s*$|(?:se\s+prononce|statue)nt?\s*$|(?:requier|necessit|exig)[a-z]{1,4}\s*$/;

/** Where another act or item begins: what stands on either side belongs to two votes. */
export const itemStart =
  /(?:^|[^a-z])(?:objet\s*:|rapporteur|rapport\s+n|deliberation\s+n|question\s+n|point\s+n|ordre\s+du\s+jour|secretaire\s+de\s+seance|convocation|n°\s?\d|\d{4}[-_/]\d{2,4}(?!\d))|\n\s*\d{1,3}\s?[-–.)]\s?\p{L}/u;

/** The same, without the numbers that stand inside a list of decisions too ("parcelle n° 57", "convention 2022-2025"). */
export const itemHeading = /(?:^|[^a-z])(?:objet\s*:|rapporteur|rapport\s+n|deliberation\s+n|question\s+n|point\s+n|ordre\s+du\s+jour)/;

/** A box that is ticked or not, beside one of two printed options. A lone letter is a mark only where it is an x. */
export const tickedBox = /[☑☒✓✔⊠■]|\[\s?x\s?\]|\(x\)|(?<=:\s{0,3})x(?=\s|$)/;
export const emptyBox = /[☐□▢○]|\[\s{0,3}\]/;

/** What may stand in a list of voters beside the names: "intéressé", "qui", "ayant donné pouvoir à". */
export const betweenVoters =
  /^[\s,;()+&-]*(?:(?:et|ainsi que|avec|pouvoir|procuration|pouvoirs|par|de|d'|pour|le|la|m|mm|mme|mmes|mr|monsieur|madame|messieurs|mesdames)[\s,;.()+&-]*){0,6}$/;
export const beforeAbsence =
  /^(?:,\s[^,.;:]{2,60},)?[\s,()]*(?:(?:qui|s'est|s'etant|retiree?s?|interessee?s?|concernee?s?|tous|toutes|deux|trois|elus?|presente?|et|a|ont|sort|sortent|sorti|sortie|quitte|quittent|ayant|quitte|la|de|salle|seance)[\s,()]*){0,8}$/;

/** What brackets hold beside a figure and is no list of people: "4 contre (groupe Agir)". */
export const votersAsGroup = /^\s*(?:le\s+|les\s+|du\s+)?(?:groupe|liste|opposition|majorite|elus|pouvoirs?)/;
