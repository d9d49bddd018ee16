import type { WordingRow } from './wording-row.ts';

/** Questions over several acts and about the corpus. */
export const corpusWordings: WordingRow[] = [
  // What a sitting dealt with: no day is asked for.
  { intent: 'acts', weight: 4.3, fr: 'ordre de jour', en: 'agenda' },
  {
    intent: 'acts',
    weight: 2.9,
    fr: `quel|quels|quelle|quelles ... actes|deliberations|textes|documents|acte|deliberation|dossiers
      liste|lister|listes|enumere ... actes|deliberations|documents
      combien d actes
      combien ... deliberations|actes|documents
      actes|deliberations|documents ... sur|concernant|relatifs|relatives|portant|parlant|mentionnant|propos|signes|signees|votes|votees
      que|qu ... trouve|trouver|existe ... sur
      y a -il|il ... actes|deliberations|acte|deliberation ... sur
      actes|deliberations ... parlent|parle|concernent|traitent|portent|evoquent|mentionnent
      ou est il question
      cherche|trouve|trouver|recherche ... actes|deliberations|documents
      quelles questions|affaires ... examinees|traitees|jour`,
    en: `which|what ... acts|deliberations|resolutions|documents|act|deliberation|files
      list|find|search|enumerate ... acts|deliberations|resolutions|documents
      how many acts|deliberations|resolutions|documents
      acts|deliberations|documents|resolutions ... about|on|concerning|regarding|mentioning|relating|related|signed|dealing
      is|are there any? acts|act|deliberations|deliberation|documents|anything
      acts|deliberations ... mention|concern|deal|talk
      where ... mentioned
      do|does|did any|some|one act|acts|deliberation|deliberations|document ... mention|speak|talk|refer|name|cite
      agenda`,
  },
  // One act shown by what it is on: above what the subject's own words would ask for ("le plan de financement").
  {
    intent: 'acts',
    weight: 3.3,
    fr: `montre|montrez|montrer|affiche|affichez|afficher|ouvre|ouvrir|donne|donnez|voir|consulter|lire|presente|cherche|trouve|retrouve acte|deliberation|decision|moi? acte|deliberation? sur|relatif|relative|concernant|portant|propos|parlant
      montre|montrez|affiche|affichez|ouvre|donne|donnez|trouve|retrouve|cherche -?moi|moi acte|deliberation sur|relatif|relative|concernant|portant|propos
      quel|quelle|quels|quelles acte|deliberation|actes|deliberations ... traite|traitent|porte|portent|parle|parlent`,
    en: `show|open|display|find|get|fetch|give me? act|deliberation|resolution about|on|concerning|regarding
      which|what act|acts|deliberation|deliberations|resolution|resolutions ... deal|deals|concern|concerns|cover|covers|address|addresses`,
  },
  {
    intent: 'acts',
    weight: 2.6,
    fr: 'quel|quelle est|etait ... premiere|derniere|ancienne|recente seance|reunion',
    en: 'what is|was|s ... earliest|oldest|first|latest|last|newest|recent sitting|meeting|session',
  },
  { intent: 'acts', weight: 1.3, fr: 'actes\ndeliberations\ndocuments', en: 'acts\ndeliberations\nresolutions\ndocuments' },
  {
    intent: 'act',
    weight: 3,
    fr: `montre|montrez|montrer|affiche|affichez|afficher|ouvre|ouvrir|donne|donnez|voir|consulter|lire|resume|resumer|resumez|synthetise|synthetisez|synthese|cherche|trouve|presente|texte|contenu|affiche ... <act>
      que|qu dit|disait|contient|contenait|raconte ... <act>
      de quoi|qui parle|traite|s? agit ... <act>
      de quoi ... <act>
      objet|titre|intitule|resume|contenu|teneur|essentiel|synthese|portee|lignes de <act>
      quel|quelle ... objet|titre|intitule ... <act>
      sur quoi porte|portait <act>
      qu est <act>
      que ... dans <act>`,
    en: `show|open|display|read|see|give|get|fetch|view|find|summarise|summarize|retrieve|pull|brief|outline|recap|sum ... <act>
      what does|did|is <act> ... say|contain|about|cover
      what is|was in|inside <act>
      what is|was <act> ... about
      title|subject|text|content|summary|purpose|gist|essentials|outline|overview|substance of <act>
      what is|was ... title|subject ... <act>
      tell ... about <act>
      what|which is|was <act> about?`,
  },
  {
    intent: 'compare',
    weight: 3.9,
    fr: `difference|differences|differe
      quoi ... different|differents|differente|differentes
      different|differente de
      compare|comparer|comparez|comparaison|comparatif
      qu est ce qui ... change
      qu a ... change
      que ... change|changent|changee
      changement|changements
      evolue|evolution entre
      qui|quels|quelles|combien ... mais pas|plus|non|absent|absents|absente|represente|representes
      par rapport a
      qui|quels|quelles|lesquels|lesquelles|combien ... n -? ... plus là|present|presents|elus|membres|siegeaient|figurent ... <date>
      <date> ... lesquels|lesquelles|qui ... plus|pas|encore|toujours ... <date>
      qui ... en plus|moins
      point|points commun|communs
      quels|quelles|qui elus|membres|conseillers ont|a change
      qui|quels|quelles ... rejoint|quitte|integre|integres commission|conseil|assemblee
      qui est|sont|etait|etaient arrive|arrives|parti|partis ... <date>
      qui a|ont quitte|rejoint ... <date>
      elus|membres|conseillers|qui ... <date> ... encore|toujours ... <date>
      nouveaux|nouvelles|nouveau elus|membres|conseillers`,
    en: `difference|differences|differ|differs|differed
      how|what ... different
      different from
      compare|comparison|compared|comparing
      what|who|how|which ... changed|change|changes
      changes between
      versus|vs
      who|which|many ... but not|n|absent|missing|represented|away|wasn|weren
      who|which|what ... joined|left|leaves|quit commission|council|assembly|committee
      new members|councillors
      in common`,
  },
  {
    intent: 'history',
    weight: 3.6,
    fr: `histoire|historique|historiques|chronologie|frise|genese|retrospective
      raconte|racontez|retrace|retracez|retracer|raconter
      evolution de
      comment ... evolue
      comment ... nee|nes|nees|naquit|apparu|apparue
      comment ... est -il? ne $
      comment ... vu jour
      comment ... est on arrive
      naissance|origine|origines de
      d ou vient|viennent
      etapes|grandes etapes
      depuis debut|origine
      dates|moments cles|cle|importantes|marquantes
      grandes|principales dates
      au fil de temps|annees
      parcours de projet|dossier
      que s est -il? il? passe ... depuis|dossier`,
    en: `history|timeline|chronology|story|background
      how ... come|came about|be|being
      how ... originate|originated|begin|began|start|started
      origin|origins|genesis|birth of
      how ... evolve|evolved|develop|developed|unfold|unfolded
      evolution of
      stages|milestones|steps of
      over years|time
      from beginning|start
      key|main|important dates|milestones|steps
      what happened ... since|with|about
      retrace|recount|trace`,
  },
  {
    intent: 'coverage',
    weight: 3.5,
    fr: `que|qu ... contient|couvre|contiennent ... corpus|base|registre|fonds|collection
      que|qu|quoi sais|savez|connais|connaissez tu|vous|-tu|-vous
      que|quoi ... tu|vous ... repondre|faire
      quels|quelles ... as|avez|connais|connaissez|disposes|disposez|disponibles|disponible|couvertes|couverts|indexes|enregistres|corpus|base
      combien ... corpus|base|connais|connaissez|as|avez|disponibles|registre
      quelle periode ... corpus|couverte|base|actes
      de quand a quand ... corpus|actes|base|registre|documents
      corpus
      etendue de? corpus|base|donnees
      quelle|quelles collectivite|autorite|assemblee|collectivites $
      quelle|quelles collectivite|autorite|assemblee|collectivites s? agit|est|sont|actes|couvre|couvrez|connaissez
      quelle|quelles collectivite|autorite|collectivites ... actes|deliberations|corpus|registre
      quelle|quel|quelles instance|instances|organe|assemblee|corps ... pris|prend|delibere|deliberait|adopte|vote|decide|decisions|actes
      combien de seances ... au? total|tout
      quels actes as|avez tu|vous
      ^ aide|aide-moi $`,
    en: `what|which ... in|cover|covers|contain|contains|hold|holds ... corpus|database|register|collection|archive
      what ... do you know|have|hold|cover
      what can you|i ... ask|do|answer|tell
      which|what|many ... do you|we have|know|hold|cover
      which|what|many acts|deliberations|sittings|meetings|years|documents|authorities|councils|towns ... available|indexed|covered
      how many ... in|there corpus|database|register|collection|total|altogether
      what|which period|years ... corpus|covered|acts|register
      corpus
      which authority|authorities|council|councils $
      which authority|authorities|council|councils is|are|does|do this|these|those|it
      which authority|authorities|council|councils ... acts|deliberations|corpus|register
      which|what body|bodies|assembly|organ|committee ... took|taken|made|decided|deliberated|adopted|voted|acts|decisions
      coverage
      ^ help $`,
  },
  {
    intent: 'coverage',
    aspect: 'sittings',
    // Below everything that may be asked of all sittings: "liste les procurations de toutes les séances".
    weight: 1.9,
    all: true,
    fr: `liste|lister|quelles ... seances|reunions
      combien de? seances|reunions
      toutes seances|reunions
      dates de? toutes? seances|reunions
      quelles ... dates de? seances|reunions`,
    en: `list ... sittings|meetings|sessions
      which|what sittings|meetings|sessions ... there|are|exist|were
      how many sittings|meetings|sessions
      all sittings|meetings|sessions
      dates of? all? sittings|meetings|sessions`,
  },
  {
    intent: 'coverage',
    aspect: 'people',
    weight: 1.9,
    fr: 'liste ... elus|conseillers|personnes\nquels|quelles ... elus|personnes connais|connaissez|connus|connues|corpus\ntous elus',
    en: 'list ... councillors|people|elected|names\nwhich|what|who people|councillors ... know|known|corpus\nall councillors|people|members',
  },
];
