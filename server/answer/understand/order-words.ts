const list = (words: string): string[] => words.trim().split(/\s+/);

/** Infinitives in -er of what an order to a program asks for: to answer somehow, to leave rules, to play, to change a text. Folded. */
const frenchInEr = list(`
  ignorer oublier affirmer nier mentionner ajouter raconter inventer repeter parler terminer supprimer remplacer changer utiliser appeler executer
  jouer considerer cesser arreter reveler afficher imprimer rediger recommander multiplier doubler desactiver activer imiter imaginer simuler insulter
  tutoyer envoyer sauter eviter respecter deviner commencer consulter verifier tricher masquer effacer contourner employer adopter`);

/** The same of verbs whose forms are their own: imperative, infinitive, subjunctive. */
const frenchForms = list(`
  reponds repondez repondre repondes repondiez  dis dites dire dises  fais faites faire fasses  ecris ecrivez ecrire ecrives  traduis traduisez traduire
  convertis convertissez convertir  pretends pretendez pretendre  mets mettez  tiens tenez tenir  agis agissez agir  mens mentez mentir
  obeis obeissez obeir  omets omettez omettre  suivez  finis finissez  arrondis arrondissez arrondir  deviens devenez devenir  sois soyez`);
const english = list(`
  ignore forget disregard pretend say answer reply respond claim act speak write translate reveal print output repeat obey stop delete change replace add
  multiply omit keep invent lie imagine assume simulate roleplay switch override bypass disable enable comply send execute recommend insult mention guess
  never don play`);

/**
 * Verbs by which somebody orders a program about, in the forms that orders have. None by which acts open their articles ("approuve", "autorise",
 * "accorde", "demande"): a quoted article is no order.
 */
export const orderingVerbs: ReadonlySet<string> = new Set([
  ...frenchInEr.flatMap((verb) => ['e', 'es', 'ez', 'ons', 'er', 'iez'].map((ending) => verb.replace(/er$/, ending))),
  ...frenchForms,
  ...english,
]);

/** Verbs by which a thing of the acts is asked for: "donne les absents", "list the votes". */
export const givingVerbs: ReadonlySet<string> = new Set(
  list(`
    donne donnez donner donnes donniez liste listez lister montre montrez montrer cite citez citer enumere enumerez indique indiquez indiquer precise
    precisez preciser trouve trouvez cherche cherchez resume resumez compare comparez explique expliquez rappelle rappelez dis dites dire dises
    give list show name find search summarise summarize compare explain tell provide quote state say`),
);

/** What may stand before the verb of an order: what joins it, hurries, is polite, or says whose duty it is. Folded, one kind a row. */
export const orderLeads = [
  'et|and|puis|then|ensuite|aussi|also|surtout|now|maintenant|desormais|mais|but|alors|so|attention|toujours|always|enfin|finally|simplement|juste|just|instead|plutot',
  'please|svp|stp|s il te plait|s il vous plait|bonjour|hello|hi|merci de|veuillez|be sure to|make sure to',
  '(?:il faut|je veux|je voudrais|j aimerais|j exige|je souhaite) que (?:tu|vous)|tu dois|vous devez|tu vas|vous allez',
  '(?:peux|pourrais|dois|vas) tu|(?:pouvez|pourriez|devez) vous|(?:can|could|will|would|should|must) you',
  'you (?:must|should|shall|will|have to|need to)|i (?:want|need|order) you to|let us|let s',
  'me|m|moi|nous',
  '(?:a partir de maintenant|dorenavant|from now on)(?: (?:tu|vous|you))?|avant de repondre|avant tout|before you answer|before answering',
];

/** Words that stand before an article as a verb of order does and are none: of grammar, titles, and what acts open their articles with. */
export const noVerbs: ReadonlySet<string> = new Set(
  list(`
    madame mesdames messieurs toutes tous toute seule seules meme memes lorsque puisque quoique entre contre outre depuis concerne hors sauf malgre comme
    quelles quels autres notre votre leurs encore presque chacune regarding concerning besides despite under over since because although considering above
    approuve autorise accorde decide designe fixe refuse rejette attribue impute prend valide emet sollicite charge arrete cree habilite nomme confie
    below perhaps maybe against among during within without throughout between behind`),
);

/** Folded words that somebody says to the program itself, of its rules, its words or what it is: "tes consignes", "your prompt", "vous êtes un". */
export const ofReader = [
  '(?:tu|toi|ton|tes)',
  '(?:ta|votre|vos|your|vous|you) (?:\\p{L}+ ){0,2}?(?:instructions?|consignes?|regles?|reponses?|sources?|role|prompt|rules?|guidelines?|answers?|reply|memoire|memory|outils?|tools?|limites?|limits?)',
  '(?:vous etes|you are|you re) (?:an?|une?|le|la|the|now|desormais|maintenant|dan)',
  '(?:hey|hello|hi|dear|bonjour|salut|cher|chere) (?:l )?(?:ia|ai|bot|robot|assistant|chatbot|chatgpt)',
  '(?:the user|l utilisateur) (?:is|has|wants|est|a|veut)',
  'en mode|en disant|refuse to|to (?:answer|reply|obey)',
  '(?:language|large language) model|modele de lang(?:ue|age)|as an ai|system prompt|prompt systeme',
];
/** What the program is said to have said, or to know, is what a question leans on. */
export const toldBefore = '(?:tu (?:m )?(?:as|avais)|vous (?:m )?(?:avez|aviez)|you (?:told|said|gave|mentioned))';

/**
 * How a planted message says who speaks, whom it is for, or that what was given is over. Folded with its marks; at the beginning of a line or of
 * a sentence.
 */
export const messageLabels = [
  '(?:system|systeme|assistant|human|user|utilisateur|override|instructions?|consignes?|role)\\b[^:\\n]{0,40}:',
  '(?:new|nouvelle?|next|prochaine)\\s(?:task|instruction|tache|consigne|mission|regle|rule)\\b',
  '(?:ps|p\\.\\s?s\\.|note|message|pour|to|for)\\b[^:\\n]{0,24}\\b(?:assistant|robot|chatbot|ia|ai|llm|modele|model|bot)\\b[^:\\n]{0,20}:',
  '(?:system|admin)\\soverride\\b',
  "(?:the\\s|l'|le\\s)?(?:administrat(?:or|eur)|admin|develop(?:er|peur)|operat(?:or|eur))\\s(?:says|said|wants|orders|dit|demande|ordonne)\\b[^:\\n]{0,20}:",
  "(?:end|fin|start|debut)\\s(?:of|des?|du|d')\\s?(?:(?:the|an?|la|un)\\s)?(?:user|document|data|donnees|input|entree|prompt|conversation|jeu|game)\\b",
];
