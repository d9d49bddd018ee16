/**
 * Words of a theme in both languages. `er`: French verbs in -er, `verb`: English verbs, both in the infinitive; `noun`, `adjective`: in the
 * singular. Their other forms are made. `forms`: words that stand as they are. All folded.
 */
export type GenericRow = {
  theme: string;
  fr: { er?: string; forms?: string; noun?: string; adjective?: string };
  en: { verb?: string; forms?: string; noun?: string; adjective?: string };
};

/**
 * Words that a question may hold and that say nothing of its subject: "How much *money* is in the act", "Quels montants *figurent* dans l'acte".
 * Left in the subject they would be looked for in the acts and not found. Add freely to the row of their theme, once, with two cautions: a word
 * that can be what a question is about ("budget", "school") is not generic, and neither is one whose other form is such a word ("marcher", for
 * "marche").
 */
export const genericTable: GenericRow[] = [
  {
    theme: 'asking, looking up, perceiving',
    fr: {
      er: `aider assister chercher consulter demander detecter eclairer ecouter identifier inviter lister recenser rechercher regarder retrouver
        saisir trouver`,
      forms: `connait connaissez connu connue connus entend entendre entendez lire lisez lit lu lue lus savez savait savent sachant
        voir voit voyez vu vue vus vues`,
    },
    en: {
      verb: 'ask assist check clarify consult find follow hear help know learn list look notice read see seek',
      forms: 'found heard knew known saw seen',
    },
  },
  {
    theme: 'saying and writing',
    fr: {
      er: `afficher ajouter appeler attester citer communiquer confirmer constater declarer denommer detailler devoiler dicter enoncer enregistrer
        enseigner evoquer expliquer exposer exprimer figurer formuler indiquer informer inscrire intituler mentionner montrer nommer noter parler
        preciser presenter prononcer proposer publier raconter rappeler rapporter recapituler relever representer resumer reveler signaler
        signifier souligner stipuler suggerer traduire traiter`,
      forms: `cite dire disent disait disant dit dite dites ecrire ecrit ecrite ecrits emettre emis emise emises repondre repond repondu`,
    },
    en: {
      verb: `brief call describe detail discuss explain express figure indicate inform mention name note outline present propose prove publish put
        raise record refer relate represent reveal say show sign speak state suggest sum summarise summarize talk tell write`,
      forms: 'said showed shown spoke spoken told written wrote',
    },
  },
  {
    theme: 'deciding, voting, choosing',
    fr: {
      er: `accepter accorder acter adopter approuver autoriser decider deliberer designer determiner fixer mandater prefere preferer presider
        prevaloir proceder sieger statuer valider voter`,
      forms: 'choisi choisie choisir choisis choisit convenu convient retenir retenu retenue retenues retenus retient',
    },
    en: {
      verb: 'accept add adopt agree allow apply approve authorise authorize choose claim decide declare deliberate determine establish grant prevail vote',
      forms: 'chose chosen',
    },
  },
  {
    theme: 'thinking, wanting, having to, being able to',
    fr: {
      er: 'considerer envisager estimer evaluer obliger imposer passer penser sembler souhaiter viser',
      forms: `croire croit devoir devait devaient devra devrait devront doit doivent fallait faudra faudrait parait semble
        pourra pourrait pourraient pourrais pourriez pourront pouvait pouvaient pouvez pouvons
        veulent veut veux voudrait voudrais voulait voulez vouloir voulu`,
    },
    en: {
      verb: `appear compare confirm consider estimate expect feel imply intend like matter mean need request require seem think view want win wish
        wonder`,
      forms: 'cannot cant could meant might must should thought understood won would',
    },
  },
  {
    theme: 'being, happening, becoming',
    fr: {
      er: 'apparaitre arriver demeurer exister intervenir manquer reposer rester resulter situer subsister succeder varier',
      forms: `apparait apparaissent devenir devenu devenue devient deviennent etant etes etre serait seraient soient soit
        venir venait venu venue viennent vient revenir revenait revient reviennent`,
    },
    en: {
      verb: 'become belong depend differ exist fall happen have lay occur point remain result stand stay vary',
      forms: `arent became born doesnt didnt dont fallen fell got gotten had has having i'm id ill im isnt ive laid rose sat stood wasnt went
        were werent`,
    },
  },
  {
    theme: 'beginning, ending, lasting, changing, following',
    fr: {
      er: 'aboutir avancer changer commencer continuer debuter demarrer developper differer durer evoluer fermer modifier suivre',
      forms: `poursuit poursuivait suit suivait`,
    },
    en: {
      verb: 'arrive begin change continue end last return start stop switch turn',
      forms: 'began begun',
    },
  },
  {
    theme: 'causing, aiming, resting on',
    fr: {
      er: 'amener baser concerner destiner engager engendrer entrainer fonder impliquer inciter invoquer justifier motiver occasionner pousser provoquer susciter',
      forms: `appuie appuient appuyait appuye appuyee appuyer appuyes atteindre atteignait atteignent atteint atteinte atteints atteintes
        conduit conduite conduits mener mene menee menees menes pousse poussee tire tirent tirer`,
    },
    en: {
      verb: 'affect base cause concern drive enable ensure entail influence involve justify lead motivate prompt support trigger',
      forms: 'led',
    },
  },
  {
    theme: 'giving, getting, holding, paying',
    fr: {
      er: `apporter attribuer calculer composer consister couter depenser donner echanger fournir garder offrir organiser partager payer percevoir
        permettre porter posseder toucher verser`,
      forms: `comptait comptaient compterent reuni reunie reunies reunissait reunissaient avez avoir avons ayant aura aurait auront comprend comprendre comprennent compris contenait contenir contenu contenue contenus
        contiennent contient deduire deduit deduite deduites deduits dispose disposait disposent englobe englobent fourni fournie fournis fournissent fournit
        inclut incluait incluent inclure inclus incluse incluses obtenir obtenu obtenue obtenus obtient
        offert offerte offerts offrait offre offrent paie paies paye payent permet permettait permettent permis permise
        prevoir prevoit prevoient prevu prevue prevues prevus recevoir recoit recoivent recu recue recues recus
        servir sert servait servent servira subi subit tenir tenait tenu tenue tiennent tient valoir valait vaut`,
    },
    en: {
      verb: `amount bear commit consist contain cost cover earn gather get give hold include obtain offer organise organize pay possess provide reach
        receive serve share spend`,
      forms: 'bore borne bought gave given held met paid spent',
    },
  },
  {
    theme: 'doing, going, taking',
    fr: {
      er: 'effectuer jouer participer realiser',
      forms: `aller allait irait iront va vais vont faisaient faisait faisant fera ferait feront met mettent mettez mettra mis mise mises
        prenait prenant prend prendre prenne prennent`,
    },
    en: {
      verb: `bring care carry cast come conduct date do face go leave let make run send set take try undertake use work`,
      forms: 'ate brought came did does doing done drawn goes going gone left made ran sent taken took',
    },
  },
  {
    theme: 'courtesy and hurry',
    fr: {
      forms: `aimable aimablement bonjour bonsoir cordialement desole desolee excuse gentil gentiment hello madame merci messieurs monsieur pardon
        plaisir plait possible possibles salut stp svp veuillez volontiers vite rapidement bref brievement`,
    },
    en: { forms: 'dear excuse greetings hello hey hi kindly madam pardon please possible sir sorry thank thanks welcome' },
  },
  {
    theme: 'when and how often',
    fr: {
      forms: `actuellement alors anciennement annuellement anterieurement aujourd auparavant bientot chronologiquement deja demain dernierement
        desormais dorenavant encore enfin ensuite finalement habituellement hier initialement jadis jamais longtemps maintenant parfois
        precedemment puis quelquefois rarement recemment regulierement simultanement souvent tard tot toujours ulterieurement`,
      noun: `an annee cours date debut epoque fil fin fois frequence heure instant jour mois moment periode periodicite rythme semaine siecle suite
        temps`,
      adjective:
        'actuel ancien anterieur attendu initial initiaux nouveau nouveaux nouvel nouvelle nouvelles precedent premier prochain recent suivant successif successive successives',
    },
    en: {
      forms: `again ago already always annually currently earlier earliest early eventually finally formerly generally immediately initially
        late lately later latest monthly never newest next now nowadays often oldest once originally previously rarely recently recent regularly
        seldom sometimes soon still thereafter today tomorrow tonight usually weekly yearly yesterday yet`,
      noun: 'century day frequency half hour month moment occasion period time week year',
      adjective: 'current former initial new old original past previous',
    },
  },
  {
    theme: 'how, how much, where: adverbs',
    fr: {
      forms: `ainsi approximativement assez aussi autant autour autrement beaucoup bien certainement clairement combien concretement directement
        effectivement egalement entierement environ environs essentiellement eventuellement exactement expressement fort forte forts fortes generalement globalement
        justement largement mal maximum mieux minimum moins nommement notamment officiellement particulierement peu plutot pratiquement
        precisement presque principalement probablement quasiment quelque quelques reellement respectivement seulement simplement specifiquement surtout
        tellement totalement tres trop uniquement vraiment vraisemblablement`,
    },
    en: {
      forms: `about according across actual actually almost alone along also although altogether apparently approximately around away back
        basically briefly certainly clearly closely completely directly else enough entirely especially even exactly explicitly fairly far fully
        hardly indeed instead just largely least less likely mainly maybe mostly much namely nearly officially only otherwise overall particularly
        partly per perhaps precisely presumably probably quite rather really regarding respectively roughly simply solely somehow specifically
        strictly though totally truly typically upon very well whether within`,
    },
  },
  {
    theme: 'papers and their parts',
    fr: {
      forms: 'archives',
      noun: `acte base contexte corpus deliberation document donnee dossier element essentiel exemple indication info information
        intitule ligne liste mention mot nom numero objet ordre page paragraphe passage phrase point precision propos question rapport
        recapitulatif renseignement reponse resume reunion rubrique seance sujet synthese tableau terme texte titre version detail details`,
    },
    en: {
      noun: `act archive content context corpus database deliberation document element entry essentials example gist info information
        instance item line meeting number order overview page paragraph passage question reference reply
        response answer sentence session sitting source subject summary table term text title topic upshot version word`,
    },
  },
  {
    theme: 'amounts and parts',
    fr: { noun: 'argent chiffre euro montant nombre part partie poche quantite somme totalite valeur volume quel' },
    en: { noun: 'bit euro lot money part portion quantity rest value' },
  },
  {
    theme: 'people and things in general',
    fr: {
      noun: `affaire aspect cas chose circonstance critere demarche endroit ensemble facon fait genre gens groupe idee individu interesse lien maniere
        origine personne projet relation sens sorte trace type`,
    },
    en: {
      noun: `affair anybody anyone anything aspect background body case circumstance criterion criteria everybody everyone everything fact fellow folk
        guy idea kind man manner member nobody noone nothing one ones people person place process project reason sake somebody someone
        something sort thing trace type way woman`,
    },
  },
  {
    // "Les conséquences de", "the nature of": nouns that stand for what a sentence says of a thing, and name no thing themselves.
    theme: 'what is said of a thing',
    fr: {
      noun: `ambition apercu approche attente bilan caracteristique champ choix conclusion consequence constat definition description domaine effet
        emploi enjeu explication facteur fonction incidence intention mecanisme methode mode motif motivation moyen nature particularite perimetre
        perspective portee presentation principe processus raison signification souhait specificite teneur theme transition utilite vocation volonte`,
    },
    en: {
      noun: `ambition approach assessment characteristic clarification conclusion consequence definition description essence expectation explanation
        factor finding function highlight implication intention meaning means mechanism method nature outcome particularity presentation principle prospect
        rationale scope stake transition upside usefulness`,
    },
  },
  {
    theme: 'which one, what kind of: adjectives',
    fr: {
      adjective: `autre celebre certain clair complet confondu different divers entier exact general geographique grand gros important ladite ledit
        legal long maximal meme moindre necessaire officiel petit plein precis principal propre quelconque seul special susdit susvise tel theorique
        total vrai`,
    },
    en: {
      adjective: `able another available big bigger certain clear complete different entire exact few full general geographical good great important
        large larger little long main many more most necessary other particular precise real relevant same several short significant
        similar simple single small smaller special specific such sure total true various whole wide own`,
    },
  },
];
