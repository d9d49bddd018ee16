import type { WordingRow } from './wording-row.ts';

/** What an act decides, rests on, is called; who its partners are. */
export const textWordings: WordingRow[] = [
  {
    intent: 'decision',
    weight: 3,
    fr: `qu a|ont ... decide|decidee|vote|adopte|approuve|autorise|delibere|resolu|acte
      que ... decide|decidait|decident|approuve|approuvait|autorise|prevoit|stipule ... <act>|<date>|commission|conseil|acte|deliberation|departement|assemblee
      que|qu decide|approuve|autorise
      qu est ce qui|que ... decide|vote|adopte|approuve|autorise|delibere
      quelle|quelles|quels|quel ... decision|decisions|mesure|mesures|resolution|resolutions
      a ete decide|approuve|autorise
      decide quoi
      a quoi ... autorise|autorisee
      autorise|autorisee a faire|signer|quoi
      quoi ... decide|vote|approuve
      que|qu s est passe|deroule
      ce qui s est passe|deroule
      points|point votes|decides|adoptes
      combien de? decisions|articles|points|mesures ... comporte|contient|compte|comprend|prend|dans|prises
      nombre de? decisions|articles
      sur quoi ... vote|delibere|decide|porte ... vote|decision|deliberation|seance
      dispositif`,
    en: `what did|does|do|has|have|had ... decide|decided|approve|approved|adopt|adopted|vote|voted|authorise|authorize|authorised|authorized|resolve|resolved|agree|agreed
      what was|were|is|has|have|had been? decided|approved|adopted|voted|authorised|authorized|agreed|resolved
      what ... decision|decisions|resolutions|resolution
      which decision|decisions|measures
      how many decisions|articles|measures|items ... in|contain|contains|hold|holds|have|has|taken|made
      number of decisions|articles
      what ... authorised|authorized ... to
      what ... vote on|about
      what happened ... sitting|meeting|session|<date>
      operative part`,
  },
  // The thing decided, asked for by its kind: "quelle convention a été approuvée". Above the vote, which the same verbs tell of.
  {
    intent: 'decision',
    weight: 3.5,
    fr: `quelle|quelles|quel|quels convention|conventions|accord|accords|plan|plans|contrat|contrats|avenant|avenants|projet|projets|reglement|programme|rapport ... approuve|approuvee|approuvees|approuves|adopte|adoptee|adoptes|adoptees|vote|votee|autorise|autorisee|valide|validee
      que|quoi president|presidente|maire ... autorise|habilite|autorisee|habilitee
      qu est ce que president|presidente|maire ... autorise|habilite|autorisee|habilitee
      president|presidente|maire ... ete|est|fut -il|-elle? autorise|autorisee|habilite a? signer|solliciter|engager|lancer|conclure
      a quoi president|presidente|maire ... autorise|habilite|autorisee|habilitee`,
    en: `what|which agreement|agreements|plan|plans|contract|contracts|project|projects|convention|programme|report ... approved|adopted|authorised|authorized|voted|passed|approve|adopt
      what is|was|are|were president|chair|mayor|chairman ... authorised|authorized|allowed|empowered|entitled
      was|is|were president|chair|mayor|chairman authorised|authorized|allowed|empowered
      what may|can|could president|chair|mayor|chairman sign|do|request`,
  },
  { intent: 'decision', weight: 2, fr: 'decision\ndecisions\ndecide\napprouve', en: 'decision\ndecisions\ndecided\napproved\nresolution' },
  {
    intent: 'recitals',
    weight: 3.3,
    fr: `sur quoi|quel|quels|quelle|quelles ... fonde|fondent|fondee|fonder|appuie|appuient|appuyee|repose|reposent|base|basee|base|fondement
      sur quels texte|textes|visas|deliberation|deliberations|code|codes|lois
      visas|considerants|considerant
      quels|quelles|quel|que|quoi ... vise|visee|vises|visees
      base|fondement|fondements|bases legal|legale|juridique|legales|juridiques
      en vertu|application de quoi|quel|quelle
      quelle delegation`,
    en: `what|which ... based|rest|rests|rely|relies|grounded|founded on
      on what|which ... based|rest|rests|rely|relies|grounds|basis|texts|laws
      legal basis|grounds|ground|foundation
      recital|recitals|preamble|whereas
      under what|which law|code|texts|delegation`,
  },
  // What an act rests on, whole: above the question which acts cite it, which is worded alike.
  {
    intent: 'recitals',
    weight: 3.8,
    fr: `sur quel|quels|quelle|quelles|quoi ... appuie|appuient|fonde|fondent|repose|reposent|base|basent|fondee|fonde|basee ... <act>
      sur quel|quels|quelle|quelles|quoi ... appuie|fonde|repose|base|basee|fondee ... acte|deliberation
      <act> ... appuie|fonde|repose|fonder|appuyer|base|basee|fondee sur quoi|quel|quels|quelle|quelles
      quels|quelles|quel visas|visa|considerants|considerant|textes|lois|codes|code|loi ... <act>
      quels|quelles|quel|quelle visas|textes|lois|codes|code|loi ... <act> ... vise|cite|mentionne|appuie|invoque
      visas|considerants de|dans <act>
      quel|quelle est|sont ... base|fondement ... <act>
      que vise <act>
      quelle|quelles|quel ... deliberation|deliberations|acte|texte ... delegue|deleguait|delegant|delegation|attributions|pouvoirs
      en vertu de quelle|quel|quoi|quelles
      qui ... delegue ... pouvoirs|attributions|competences
      quelle ... delegation ... pouvoirs|attributions|competences`,
    en: `what|which ... recital|recitals|visas|laws|codes|code|law|texts|grounds ... <act>
      recitals|preamble of|in <act>
      what|which does|do|did <act> ... rest|rely|based|build|base on|upon
      what|which ... does|did act|deliberation ... rest|rely|based
      on what|which ... does|do|did|is|was <act> ... rest|rely|based|base|founded
      what|which is|was <act> based|founded|grounded on
      what ... basis|grounds ... <act>
      which|what deliberation|deliberations|act|text|decision ... delegated|delegates|delegating|delegate|delegation ... powers|power|duties|authority
      which|what ... delegated|delegates|delegation ... powers|power|authority
      under what|which ... powers|delegation|deliberation|authority
      who delegated ... powers|power`,
  },
  {
    intent: 'recitals',
    aspect: 'acts',
    weight: 3.6,
    fr: `que|quels|quelles|quel|quelle ... cite|mentionne|vise|evoque|rappelle|reference <act>
      quels|quelles deliberations|actes|textes ... <act> ... cite|mentionne|vise|reference|appuie
      quels|quelles deliberations|actes|textes|lois|codes ... cites|citees|mentionnes|mentionnees|vises|visees ... dans|par <act>
      que cite
      quelle|quelles|quel|quels deliberation|deliberations|acte|actes|texte|textes ... cite|citee|mentionnee|visee par|dans <act>
      <act> ... cite|mentionne|vise quels|quelles|quoi`,
    en: `what|which ... does|do|did <act> ... cite|mention|refer|rely|quote|rest
      what|which acts|texts|deliberations|laws ... cited|mentioned|quoted|referred ... in|by|to <act>
      <act> cites|cite what|which
      what does|did it cite|refer|rely`,
  },
  {
    intent: 'citing',
    aspect: 'cites',
    weight: 3.5,
    fr: `quel|quels|quelle|quelles acte|actes|deliberation|deliberations|texte|textes|decision|decisions ... cite|citent|mentionne|mentionnent|vise|visent|renvoie|renvoient|reference|rappelle|rappellent|appuie|appuient|applique|appliquent|evoquent|fondent ... <act>
      qui|quoi cite|mentionne <act>
      <act> ... est|ete|sont cite|citee|mentionnee|mentionne|visee
      cite|citee|mentionnee|visee par quels|quelles|quel|quelle|qui
      ou ... cite|citee ... <act>
      actes|deliberations citant|visant|mentionnant
      quel|quels|quelle|quelles acte|actes|deliberation|deliberations|texte|textes|decision|decisions ... cite|citent|vise|visent|mentionne|mentionnent|renvoie|renvoient|appuie|appuient|rappelle|rappellent|fonde|fondent ... deliberation|acte|celle|celui|delegation|decision|loi|code|arrete|decret
      combien d? actes|deliberations ... cite|citent|vise|visent|mentionne|mentionnent ... deliberation|acte|celle|celui|<act>|<date>
      cite|citee|mentionne|mentionnee|vise|visee par un|une|d? autre|autres acte|actes|deliberation|deliberations
      est|ete -il|-elle cite|citee|mentionne|mentionnee|vise|visee
      qui ... cite|citent|vise|visent|mentionne|mentionnent ... deliberation|acte
      ou est|sont|etait cite|citee|mentionnee ... deliberation|acte`,
    en: `which|what act|acts|deliberation|deliberations|texts|decisions|decision|documents|one ... cite|cites|mention|mentions|refer|refers|quote|quotes|rely|relies|rest ... <act>
      who|what cites|mentions <act>
      act|acts|deliberation|deliberations ... cite|cites|mention|refer <act>
      any|another|other act|acts|deliberation ... cite|cites|mention|mentions|refer ... <act>
      <act> ... cited|mentioned|quoted|referred
      cited by which|what
      acts|deliberations citing|mentioning
      where ... <act> cited|mentioned
      refer|refers back? to <act>
      later act|acts cite|mention|refer~
      which|what act|acts|deliberation|deliberations|text|texts|decisions ... cite|cites|quote|quotes|mention|mentions|refer|refers|rely|relies|rest|rests ... deliberation|act|decision|one|resolution|code|law
      how many act|acts|deliberations|texts ... cite|cites|quote|mention|mentions|refer|rely ... deliberation|act|one|<act>|<date>|it
      cited|mentioned|quoted|referred to? by|in any|another|other|later act|acts|deliberation|deliberations
      is|was|has it|this|that ... cited|quoted|referred
      who|what cites|quotes|cite|quote ... deliberation|act|it`,
  },
  // Whether one act cites another, both named.
  {
    intent: 'citing',
    aspect: 'cites',
    weight: 4,
    fr: '<act> ... cite|mentionne|vise|rappelle|evoque|cites|reference|renvoie acte|deliberation|celui|celle? <act>\n<act> ... citee|cite|visee|vise|mentionnee|mentionne par|dans acte|deliberation|celui|celle? <act>\n<act> ... appuie|fonde sur acte|deliberation|celui|celle? <act>',
    en: 'does|did act|deliberation? <act> ... cite|mention|refer|quote|rely to?|on? act|deliberation|that? <act>\nis|was act|deliberation? <act> ... cited|mentioned|quoted|referred to? by|in act|deliberation|that? <act>\n<act> cites|mentions act|deliberation? <act>',
  },
  {
    intent: 'citing',
    aspect: 'amends',
    weight: 3.5,
    fr: 'modifie|modifient|modifiee|modifiees|modificatif|modificative|modification|avenant|amende|amendee|modifies ... <act>|acte|deliberation|quels|quelles\n<act> ... modifie|modifiee|amende|amendee\nmodifie|modifiee par',
    en: 'amend|amends|amended|amending|modify|modified|modifies|changed ... <act>|act|deliberation\n<act> ... amended|modified|changed\namended|modified by\nwhich|what acts ... amend|amended|modify',
  },
  {
    intent: 'citing',
    aspect: 'replaces',
    weight: 3.5,
    fr: 'remplace|remplacent|remplacee|annule et remplace ... <act>|acte|deliberation\n<act> ... remplace|remplacee',
    en: 'replace|replaces|replaced|supersede|supersedes|superseded ... <act>|act|deliberation\n<act> ... replaced|superseded',
  },
  {
    intent: 'citing',
    aspect: 'withdraws',
    weight: 3.5,
    fr: 'abroge|abrogent|abrogee|abroges|retire|retiree|retirent|annule|annulee|annulent|rapporte|rapportee ... <act>|acte|deliberation\n<act> ... abroge|abrogee|retire|retiree|annule|annulee|rapportee\nabroge|abrogee|abrogent',
    en: 'withdraw|withdraws|withdrawn|withdrew|repeal|repeals|repealed|revoke|revoked|revokes|cancel|cancelled|annulled ... <act>|act|deliberation\n<act> ... withdrawn|repealed|revoked|cancelled|annulled\nrepealed\nrevoked',
  },
  {
    intent: 'citing',
    aspect: 'inForce',
    weight: 3.7,
    fr: 'en vigueur\ntoujours valable|valide|applicable|actuelle|actuel\nencore valable|valide|applicable|actuelle\ntoujours ... vigueur',
    en: 'in force\nstill valid|apply|applies|applicable|stand|stands|current|effective',
  },
  {
    intent: 'identifier',
    weight: 3.2,
    fr: `quel|quelle|quels|quelles ... reference|references|numero|numeros|identifiant|identifiants|cote|id
      reference|numero|identifiant|cote de? ... <act>|acte|deliberation
      reference|numero|identifiant
      sous quel numero|reference
      siren
      numero siren|siret
      numero d? ordre|enregistrement`,
    en: `what|which ... reference|identifier|id|ref
      reference|register|act|deliberation|transmission|registration number
      number of <act>|act|deliberation
      identifier
      reference
      under what|which number|reference
      siren
      siren number
      what ... number ... act|deliberation|<act>`,
  },
  {
    intent: 'identifier',
    aspect: 'internal',
    weight: 3.4,
    fr: 'numero|identifiant|reference|id interne',
    en: 'internal number|identifier|reference|id',
  },
  {
    intent: 'identifier',
    aspect: 'transmission',
    weight: 3.4,
    fr: 'numero|identifiant|reference|id de? transmission|teletransmission|prefecture|actes',
    en: 'transmission number|identifier|reference|id\nprefecture number|identifier|reference|id',
  },
  {
    intent: 'identifier',
    aspect: 'register',
    weight: 3.4,
    fr: 'numero|identifiant|reference de? registre\nnumero d? ordre',
    en: 'register number|identifier|reference',
  },
  {
    intent: 'annexes',
    weight: 3.2,
    fr: 'annexe|annexes|annexee|annexees\npieces|piece jointes|jointe',
    en: 'annex|annexes|annexed|appendix|appendices|attachment|attachments\nattached|enclosed ... <act>|act|deliberation\nwhat|which ... attached|enclosed|appended',
  },
  {
    intent: 'acronym',
    weight: 3.4,
    fr: `que|qu ... signifie|signifient|designe
      que|qu ... veut|veulent dire
      veut|veulent dire
      signification|signifie
      que veut dire
      sigle|acronyme|acronymes|abreviation|sigles|abreviations
      developpe|deplie ... sigle
      lettres ... signifient
      nom complet|entier de
      forme developpee|complete de`,
    en: `stand|stands for
      what ... mean|means|meant
      meaning of
      acronym|abbreviation|acronyms|abbreviations|initials
      short for
      spell out
      full form|name of`,
  },
  {
    intent: 'organisation',
    aspect: 'contractor',
    weight: 3.4,
    fr: `quel|quelle|quelles|quels ... societe|entreprise|prestataire|titulaire|fournisseur|editeur|cabinet|attributaire|entreprises|societes|candidat|exploitant
      qui a|ont ... remporte|gagne|obtenu|decroche ... marche|contrat|appel|marches
      a qui ... attribue|confie ... marche|contrat
      a qui ... marche|contrat ... attribue|confie
      qui est|etait|sont ... titulaire|attributaire|prestataire|fournisseur|editeur
      qui fournit|edite|exploite|heberge|developpe|realise
      titulaire|attributaire|prestataire|fournisseur
      marche|marches|contrat|contrats ... passe|passes|conclu|conclus|signe|signes avec|a qui|quel|quelle
      avec qui|quelle|quel ... marche|marches|contrat|contrats
      par quel|quelle societe|entreprise
      nom de societe|entreprise|prestataire|editeur`,
    en: `which|what company|firm|supplier|contractor|provider|vendor|business|companies|publisher|bidder|operator|firms
      who won|wins|win|got|obtained ... contract|tender|bid|market
      who was|were|is ... awarded|contractor|supplier|provider|vendor
      who supplies|supplied|provides|provided|publishes|runs|operates|hosts|develops|builds|built|delivers|makes
      contractor|supplier|vendor
      awarded to whom|who|which
      contract ... awarded
      to whom|who ... awarded`,
  },
  {
    intent: 'organisation',
    weight: 3.2,
    fr: 'quels|quelles organismes|organisations|institutions|structures ... cites|citees|nommes|nommees|mentionnes|mentionnees|figurent',
    en: 'what|which organisations|organizations|bodies|institutions ... named|mentioned|cited|appear|involved|listed',
  },
  // "Quel rôle joue la Région" asks what an organisation is to an act: see `role-of.ts`.
  {
    intent: 'organisation',
    weight: 3.6,
    needs: 'noPerson',
    fr: 'quel|quels role|roles joue|jouent|jouait|tient|tenait|remplit|a|avait',
    en: 'what|which role|roles|part does|did|do|has ... play|plays|played|have|has|hold',
  },
  {
    intent: 'organisation',
    aspect: 'partner',
    weight: 3.3,
    fr: `partenaires|partenaire
      quels|quelles departements|academies|regions|communes|collectivites sont|etaient? concernes|concernees|associes|associees|parties
      avec qui|quels|quelles|quel|quelle ... convention|partenariat|signe|signee|travaille|contracte|conclu|conclue|passe|organisme|organismes|collectivites|departements|accord
      avec qui
      membre|membres|adherents de groupement
      qui ... membre|membres|adhere|fait partie ... groupement
      quels departements|academies|organismes|etablissements|collectivites|regions|communes ... participent|associes|associees|membres|partenaires|groupement|rejoint|rejoints|concernes|concernees|cites|citees`,
    en: `partner|partners
      with whom|who|which ... agreement|signed|sign|contract|work|works|partnership|partnered|concluded
      members of group|consortium|grouping|purchasing|groupement
      which|what departments|departements|academies|regions|communes|bodies|organisations|organizations|authorities ... take|part|member|members|joined|involved|participate
      who ... parties|party|signatories to
      who joined`,
  },
  {
    intent: 'organisation',
    aspect: 'coordinator',
    weight: 3.5,
    fr: 'charge|chargee|responsable de? coordination\nrole de? coordonnateur ... revient|echoit|assure\ncoordination de? groupement\ncoordonnateur|coordonnatrice|coordinateur|coordinatrice|coordonne|coordonnait\nmandataire|chef|pilote de? groupement\nqui pilote\nqui ... dirige|gere|anime|pilote|conduit ... groupement|partenariat',
    en: 'coordinator|coordinates|coordinated|coordinating|coordinate\nwho leads|led|heads|runs|run|manages|managed|steers|pilots ... group|grouping|consortium|purchasing|partnership|groupement',
  },
  {
    intent: 'organisation',
    aspect: 'beneficiary',
    weight: 3.3,
    fr: 'beneficiaire|beneficiaires\nqui beneficie|beneficient|touche|percoit|recoit ... subvention|aide|somme|montant|financement|fonds\nqui a|ont ... beneficie|recu|percu|touche ... subvention|aide|somme|financement|fonds|subventions\na qui ... subvention|aide|somme ... attribuee|versee|accordee|versees|attribuees',
    en: 'beneficiary|beneficiaries|recipient|recipients\nwho ... receive|received|receives|got|gets|benefit|benefits ... grant|subsidy|funding|grants|aid|money\nto whom|who ... grant|subsidy|aid|money',
  },
];
