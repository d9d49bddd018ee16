import { foldWords } from '../../../corpus/language/fold.ts';

/**
 * Words that a question may hold and that say nothing of its subject, in French and in English: "How much *money* is in the act", "Quels
 * montants *figurent* dans l'acte". Left in the subject they would be looked for in the acts and not found. Verbs stand in the infinitive
 * and nouns in the singular, folded; the other forms are made here. Add freely, with two cautions: a word that can be what a question is
 * about ("budget", "school") is not generic, and neither is one whose other form is such a word ("marcher", for "marche").
 */
const table = {
  fr: {
    /** Regular verbs in -er; those of asking, saying, being, happening, bringing, deciding. */
    er: `accepter accorder acter afficher aider ajouter amener apparaitre apporter appeler approuver arriver assister attester attribuer autoriser
      avancer calculer changer consulter baser chercher citer commencer communiquer composer concerner confirmer considerer consister constater continuer couter
      decider declarer demander demeurer denommer depenser designer detailler detecter determiner destiner developper devoiler dicter differer
      donner durer effectuer aboutir engendrer susciter justifier traduire inciter echanger eclairer ecouter enoncer engager enregistrer enseigner entrainer envisager evoluer evoquer exister fonder estimer evaluer expliquer exposer exprimer
      fermer figurer fixer fournir garder identifier impliquer imposer indiquer informer inscrire intervenir intituler inviter
      jouer lister manquer mentionner modifier montrer motiver nommer noter obliger occasionner offrir organiser
      parler partager participer passer penser percevoir permettre porter posseder pousser preciser prefere preferer presenter
      presider mandater deliberer sieger succeder adopter prevaloir relever emettre formuler proceder prononcer proposer provoquer publier raconter rapporter rappeler realiser recapituler rechercher recenser regarder reposer
      representer resumer rester resulter retrouver reveler saisir sembler signaler signifier situer souhaiter souligner statuer
      stipuler subsister suggerer suivre traiter trouver valider varier verser viser voter`,
    /** Forms of irregular verbs. */
    forms: `inclut incluent inclure inclus incluse incluses incluait englobe englobent appuie appuient appuyer appuye appuyee appuyes appuyait aller va vais vont allait iront irait aura auront aurait avez avons ayant avoir cite comprend comprennent comprendre compris
      connait connaissez connu connue connus contenir contient contiennent contenait contenu contenue contenus convient convenu
      croire croit dire disent disait disant dit dite dites devoir doit doivent devait devaient devra devront devrait
      ecrire ecrit ecrite ecrits etes etre etant faisait faisaient faisant fera feront ferait fallait faudra faudrait
      fournit fournissent fourni fournie fournis lire lisez lit lu lue lus mettez mettra met mettent mis mise mises
      offre offrent offrait offert offerte offerts pourrait pourraient pourriez pourrais pourra pourront pouvait pouvaient pouvez pouvons
      permet permettent permettait permis permise prend prenne prennent prendre prenait prenant prevoit prevoient prevoir prevu prevue prevus prevues
      revenir revient reviennent revenait recevoir recoit recoivent recu recue recus recues savez savait savent sachant servir sert servent servait servira soit soient vouloir poursuit poursuivait
      suit suivait tenir tient tiennent tenait tenu tenue venir vient viennent venait venu venue vaut valait valoir
      voir voit voyez vu vue vus vues vouloir veut veulent veux voudrait voudrais voulu voulait voulez
      emis emise emises devenir devient deviennent devenu devenue entend entendre entendez pousse poussee mene menee menes menees mener conduit conduite conduits retenir retient retenu retenue retenus retenues tire tirer tirent seraient serait paie paies paye payent apparait apparaissent obtenir obtient obtenu obtenue obtenus repondre repond repondu
      atteindre atteint atteinte atteints atteintes atteignait atteignent
      dispose disposent disposait choisir choisi choisie choisis choisit subi subit parait semble`,
    courtesy: `bonjour bonsoir salut madame monsieur messieurs merci plait plaisir cordialement aimable aimablement gentil gentiment
      pardon excuse desole possible volontiers svp stp hello veuillez serait`,
    time: `actuellement alors annuellement anciennement anterieurement aujourd auparavant bientot deja desormais dorenavant encore enfin ensuite
      finalement hier demain habituellement initialement jadis jamais longtemps maintenant ulterieurement parfois precedemment
      puis quelquefois rarement recemment regulierement simultanement souvent tard tot toujours dernierement chronologiquement`,
    manner: `ainsi assez aussi autant autrement beaucoup bien certainement clairement combien concretement directement effectivement egalement
      entierement environ essentiellement eventuellement exactement expressement fort generalement globalement justement largement mal mieux moins
      maximum minimum notamment nommement officiellement particulierement peu plutot pratiquement precisement presque principalement probablement
      quasiment quelque respectivement reellement seulement simplement specifiquement surtout tellement totalement tres trop uniquement
      vraiment vraisemblablement autour environs approximativement brievement bref detail details vite rapidement`,
    noun: `temps critere frequence periodicite rythme affaire aspect cas chose circonstance contenu contexte corpus archive base donnee document dossier element endroit ensemble euro exemple fait facon genre
      groupe gens idee indication information info liste maniere mention mot moment nom nombre numero ordre origine page passage
      partie personne individu phrase point precision propos question reponse rubrique sens somme sorte sujet synthese resume tableau
      poche terme texte titre total totalite trace type valeur version vue montant argent chiffre quantite volume quel objet ligne paragraphe
      concerne interesse intitule recapitulatif essentiel grandes projet demarche renseignement rapport relation lien fil cours suite debut fin part
      annee mois jour semaine heure date an siecle periode epoque moment instant fois seance reunion acte deliberation`,
    /** Nouns that stand for what a sentence says of a thing, and name no thing themselves ("les conséquences de", "la nature de"). */
    shell: `consequence conclusion bilan transition perimetre effet incidence fonction utilite emploi mode explication definition signification teneur portee nature
      caracteristique particularite specificite principe moyen enjeu perspective demarche processus methode maniere approche attente souhait volonte
      choix constat apercu description presentation detail facteur theme domaine champ intention ambition vocation raison motif motivation`,
    adjective: `actuel attendu initial initiaux maximal ancien anterieur autre certain clair different divers entier exact general grand gros important long
      meme moindre necessaire nouveau nouvel nouvelle nouveaux nouvelles petit precis premier principal propre prochain quelconque recent seul
      special geographique legal officiel theorique successif successive successives suivant precedent confondu tel total vrai plein complet celebre susdit susvise ledit ladite`,
  },
  en: {
    verb: `accept add adopt agree deliberate allow amount appear apply approve arrive ask assist authorise authorize base bear become begin belong bring call care
      carry cast cause change check consult stay switch choose claim come compare concern confirm consider consist contain continue cost cover date decide
      declare depend describe detail determine differ discuss do earn end ensure enable establish estimate exist expect explain express
      face fall feel figure find follow gather get give go grant happen have hear help hold imply include indicate inform intend involve know last
      lead lay learn leave let like list look make matter mean mention name need note notice obtain occur offer organise organize pay
      point possess present prevail prove propose provide publish put raise reach read receive record refer relate remain represent request require
      result return reveal run say see seek seem send serve set share show sign speak spend stand start state stay stop suggest
      summarise summarize sum brief outline clarify entail affect influence trigger drive prompt justify motivate undertake conduct support take talk tell think try turn use vary view vote want win wish wonder work write`,
    forms: `ate became become begun began born bought brought came chosen chose did done does doing drawn fallen fell found gave given goes going gone
      got gotten had has having heard held knew known laid led left made meant met paid put ran read rose said sat saw seen sent
      showed shown spent spoke spoken stood taken took thought told understood went were won written wrote borne bore
      i'm im ive id ill dont doesnt didnt isnt arent wasnt werent could would should might must cannot cant`,
    courtesy: `hello hi hey dear please thanks thank sorry kindly welcome sir madam excuse pardon greetings possible`,
    time: `again ago already always annually currently earlier earliest early eventually finally formerly generally immediately initially
      late later latest newest oldest lately monthly never next nowadays now often once originally previously rarely recently recent regularly
      seldom sometimes soon still thereafter today tomorrow tonight usually weekly yearly yesterday yet`,
    manner: `about almost altogether approximately around away back basically briefly certainly clearly closely completely directly else
      enough entirely especially even exactly explicitly fairly far fully hardly indeed instead just largely least less likely mainly
      maybe mostly much namely nearly officially only otherwise overall particularly partly perhaps precisely presumably probably
      quite rather really respectively roughly simply solely somehow specifically still strictly totally truly typically very
      well actually apparently actual alone along also though although whether per regarding according within upon across`,
    noun: `affair amount anything criterion criteria frequency aspect background body bit case circumstance content context corpus archive database detail document element entry
      euro everybody everyone everything example fact fellow folk figure guy idea info information instance item kind list lot manner man
      matter mention moment money name nobody noone nothing number one ones order page paragraph part passage project process gist upshot essentials outline overview people person place point
      portion quantity question reason record reference reply response answer sake sentence set somebody someone something sort source subject sum
      summary table term text thing title topic total trace type value version way woman word year month week day hour date century
      time occasion period sitting meeting session act deliberation anybody anyone member line half rest`,
    /** Nouns that stand for what a sentence says of a thing, and name no thing themselves ("the consequences of", "the nature of"). */
    shell: `consequence conclusion assessment transition outcome implication function usefulness explanation definition meaning scope nature characteristic
      particularity principle means stake prospect process method approach expectation wish finding overview description presentation factor
      ambition intention rationale upside highlight gist essence clarification`,
    adjective: `able actual another available big certain clear complete current different entire exact few former full general good great
      important initial original geographical large like little long main many more most necessary new old other overall own particular past precise present previous
      real relevant same several short significant similar simple small smaller bigger larger single special specific such sure total true
      various whole wide`,
  },
} as const;

/** Table words that are also what a question can be about: never generic, whatever form a verb makes of them. */
const subjects = new Set(
  `affaires accord accords appel appels aide aides attribution marche marches support demande demandes depense depenses fund funds grant grants offres share single unique
  note notes cout couts participe voie vote votes part tiers enseignant enseignants porte portes rapport relation lien ordre groupe
  engagement engagements base work works working use uses user users records order orders date dates call calls contract contracts
  lead leads learning training teaching record cover care state return share shares seed ferme fermes`.split(/\s+/),
);

const forms = new Set([...french(), ...english()].map((word) => foldWords(word).replace(/ /g, '')).filter((word) => word !== ''));
const generic = new Set([...forms].filter((word) => !subjects.has(word)));

/** Whether a folded word says nothing of a question's subject. */
export function isGeneric(word: string): boolean {
  return generic.has(word);
}

/** Whether a folded word is a form of the table, also where it is a noun that a question can be about ("votes", "demandes"). */
export function isGenericForm(word: string): boolean {
  return forms.has(word);
}

/** French adjectives of the table that are nouns too: what a thing or somebody is called by them is no word of the questioner's own. */
const nouns = new Set(['principal', 'principale', 'principaux', 'general', 'generale', 'special', 'complet']);
export function isGenericAdjective(word: string): boolean {
  return nouns.has(word);
}

/** Every generic word: none of them is ever a misspelt name. */
export const genericWords: ReadonlySet<string> = generic;

function list(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '');
}

function french(): string[] {
  const { er, forms, ...rest } = table.fr;
  const endings = 'e es ons ez ent ait aient a ai ais ant er era eront erait eraient erent ee ees iez ions erez eriez'.split(' ');
  const verbs = list(er).flatMap((verb) => {
    if (!verb.endsWith('er')) return [verb];
    const root = verb.slice(0, -2);
    // "partageons", "prononçons"; "appeler" doubles its l.
    return [
      ...endings.map((ending) => root + ending),
      `${root}eons`,
      `${root}eait`,
      `${root}eaient`,
      ...(verb === 'appeler' ? ['appelle', 'appellent'] : []),
    ];
  });
  return [...verbs, ...list(forms), ...Object.values(rest).flatMap(list).flatMap(agreed)];
}

/** Feminine and plural of nouns and adjectives. */
function agreed(word: string): string[] {
  if (/[sx]$/.test(word)) return [word, word.replace(/s$/, 'se')];
  return [
    word,
    `${word}s`,
    `${word}e`,
    `${word}es`,
    word.replace(/l$/, 'lle'),
    word.replace(/l$/, 'lles'),
    word.replace(/al$/, 'aux'),
    word.replace(/eau$/, 'eaux'),
  ];
}

function english(): string[] {
  const { verb, forms, ...rest } = table.en;
  const verbs = list(verb).flatMap((one) => {
    const root = one.replace(/e$/, '');
    const y = one.replace(/y$/, 'ie');
    const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(one) ? one + one.slice(-1) : root;
    // "Noted", "varied"; a "d" behind any other letter makes another word: "wind" is no form of "win".
    const past = /[ey]$/.test(one) ? [`${y}d`] : [];
    return [one, `${y}s`, `${one}es`, ...past, `${root}ed`, `${root}ing`, `${doubled}ed`, `${doubled}ing`];
  });
  return [
    ...verbs,
    ...list(forms),
    ...Object.values(rest)
      .flatMap(list)
      .flatMap((one) => [one, `${one}s`, one.replace(/y$/, 'ies')]),
  ];
}
