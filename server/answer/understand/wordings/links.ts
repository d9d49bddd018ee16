import type { WordingRow } from './wording-row.ts';

/** What an act rests on, and which acts cite, amend, replace or withdraw it. */
export const linkWordings: WordingRow[] = [
  {
    intent: 'recitals',
    weight: 3.3,
    fr: `sur quoi|quel|quels|quelle|quelles ... fonde|fondent|fondee|fonder|appuie|appuient|appuyee|repose|reposent|base|basee|base|fondement
      sur quels texte|textes|visas|deliberation|deliberations|code|codes|lois
      visas|considerants|considerant
      quels|quelles|quel|que|quoi ... vise|visee|vises|visees
      base|fondement|fondements|bases legal|legale|juridique|legales|juridiques
      en vertu|application de quoi|quel|quelle
      quelle delegation
      quel|quels|quelle|quelles ... loi|lois|code|codes|texte|textes ... invoque|invoquee|invoques|invoquees|cite|citee|cites|citees
      sous|selon|par|suivant quelle|quelles|quel|quels loi|lois|texte|textes|code|regime ... regi|regie|constitue|constituee|cree|creee|soumis|soumise|encadre|encadree|prevu|prevue
      d|de ou|quoi|qui ... tient|tire ... pouvoir|pouvoirs|competence|competences|droit
      pouvoir|pouvoirs|competence de commission|bureau|president|assemblee de? approuver|decider|deliberer|signer|voter
      de quel droit
      conseil|assemblee ... delegue|deleguee|deleguait ... pouvoirs|attributions|competences`,
    en: `what|which ... based|rest|rests|rely|relies|grounded|founded on
      on what|which ... based|rest|rests|rely|relies|grounds|basis|texts|laws
      legal basis|grounds|ground|foundation
      recital|recitals|preamble|whereas
      under what|which law|code|texts|delegation
      what|which law|laws|code|article ... invoked|cited|governs|applies
      where ... get|gets|derive|derives|come|comes ... power|powers|authority from?
      where do|does ... power|powers|authority ... come from
      by what|which right|authority`,
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
      textes|lois|codes|deliberations vises|visees ... <act>
      cite|citez|citer|liste|listez|donne|donnez ... textes|visas|lois|codes ... <act>
      quel|quelle est|sont ... base|fondement ... <act>
      que vise <act>
      quelle|quelles|quel ... deliberation|deliberations|acte|texte ... delegue|deleguait|delegant|delegation|attributions|pouvoirs
      en vertu de quelle|quel|quoi|quelles
      qui ... delegue ... pouvoirs|attributions|competences
      qui ... donne|donnait|confere|accorde ... droit|pouvoir|pouvoirs|competence de decider|voter|deliberer|approuver|signer
      de ou vient|viennent|tient|provient|proviennent ... pouvoir|pouvoirs|competence|competences|delegation
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
      who delegated ... powers|power
      who gives|gave|grants|granted ... power|powers|right|authority to decide|vote|approve|sign`,
  },
  // The article of a code that an act leans on: in its recitals or in a sentence, and no budget line.
  {
    intent: 'recitals',
    weight: 4.3,
    fr: 'quel|quels article|articles ... code|loi|cgct|decret',
    en: 'which|what article|articles|section ... code|law|act|decree',
  },
  {
    intent: 'recitals',
    weight: 4.5,
    fr: `quel|quels article|articles ... code|loi|decret ... invoque|invoques|vise|vises|cite|cites|mentionne|mentionnes|applique|appliques
      quel|quels article|articles ... invoque|invoques|vise|vises|cite|cites ... code|loi|decret`,
    en: 'which|what article|articles|section ... code|law|decree ... cited|invoked|mentioned|applied|quoted|referred',
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
  // What ties acts together is what they say of each other.
  {
    intent: 'citing',
    aspect: 'cites',
    weight: 4.2,
    fr: 'lien|liens|relation|relations entre|<date> ... deliberation|deliberations|acte|actes|decision|decisions|<act>\nrapport|rapports entre ... deliberation|deliberations|acte|actes|decision|decisions|<act>',
    en: 'link|links|connection|connections|relation|relationship between|<date> ... deliberation|deliberations|act|acts|decision|decisions|<act>',
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
];
