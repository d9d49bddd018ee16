import type { WordingRow } from './wording-row.ts';

/** Which companies, partners, coordinators and beneficiaries. */
export const organisationWordings: WordingRow[] = [
  {
    intent: 'organisation',
    aspect: 'contractor',
    weight: 3.4,
    fr: `quel|quelle|quelles|quels ... societe|entreprise|prestataire|titulaire|fournisseur|editeur|cabinet|attributaire|entreprises|societes|candidat|exploitant
      qui a|ont ... remporte|gagne|obtenu|decroche ... marche|contrat|appel|marches
      qui a|ont remporte|decroche $
      qui l a|ont remporte|obtenu|decroche|gagne
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
      who won|got|obtained it
      who was|were|is ... awarded|contractor|supplier|provider|vendor
      who supplies|supplied|provides|provided|publishes|runs|operates|hosts|develops|builds|built|delivers|makes
      contractor|supplier|vendor
      name of ... company|firm|supplier|contractor|provider|vendor|publisher|bidder
      awarded to whom|who|which
      contract ... awarded
      to whom|who ... awarded`,
  },
  // Whether it was that company or another: "le marché a-t-il été attribué à une autre société que X ?"
  {
    intent: 'organisation',
    aspect: 'contractor',
    weight: 3.4,
    fr: `marche|marches|contrat|contrats ... attribue|attribues|confie|confies|remporte|conclu|passe ... autre|autres societe|societes|entreprise|entreprises|prestataire|prestataires|titulaire
      autre|autres societe|societes|entreprise|entreprises|prestataire|prestataires ... marche|marches|contrat|contrats|retenue|retenu|attributaire|titulaire
      marche|marches|contrat|contrats ... -il|-ils ete? attribue|attribues|confie|confies ... a`,
    en: `other|another|different company|companies|firm|firms|supplier|suppliers|contractor|provider ... win|won|get|got|awarded|contract|tender
      company|companies|firm|firms|supplier|contractor|anyone|anybody|someone other|else ... win|won|get|got|awarded|contract|tender
      contract|tender|deal ... awarded|given|go|went to ... other|another|different company|firm|supplier|contractor
      was|is|were contract|contracts|tender ... awarded|given to`,
  },
  {
    intent: 'organisation',
    weight: 3.2,
    fr: 'quels|quelles organismes|organisations|institutions|structures ... cites|citees|nommes|nommees|mentionnes|mentionnees|figurent',
    en: 'what|which organisations|organizations|bodies|institutions ... named|mentioned|cited|appear|involved|listed',
  },
  // Those of the beginning: above the history of a thing, whose origins are worded alike.
  {
    intent: 'organisation',
    aspect: 'partner',
    weight: 3.9,
    fr: 'partenaires|partenaire|membres|membre de|depuis origine|depart|debut\npartenaires|membres|premiers initiaux|historiques|fondateurs|partenaires',
    en: 'original|initial|founding|first|early partner|partners|members\npartner|partners|member|members since|from start|beginning|outset',
  },
  // "X est-il cité comme partenaire": who is named so in a list, and no act that another cites.
  {
    intent: 'organisation',
    aspect: 'partner',
    weight: 4.1,
    needs: 'noPerson',
    fr: 'cite|citee|cites|citees|nomme|nommee|mentionne|mentionnee|figure|figurent|compte|range|designe|designee comme|parmi|nombre|liste ... partenaire|partenaires|membre|membres|signataires',
    en: 'cited|named|mentioned|listed|counted|described|appear|appears|figure|figures as|among|amongst|in ... partner|partners|member|members|signatories',
  },
  // "Quel rôle joue la Région" asks what an organisation is to an act: see `role-of.ts`.
  {
    intent: 'organisation',
    weight: 3.6,
    needs: 'noPerson',
    fr: 'quel|quels role|roles joue|jouent|jouait|tient|tenait|remplit|a|avait\nquel est|etait ... role|fonction de region|departement|etat|academie|rectorat|ministere|caisse|commune|societe',
    en: 'what|which role|roles|part does|did|do|has ... play|plays|played|have|has|hold\nwhat is|was|s ... company s role\nwhat is|was|s role of ... region|department|state|academy|rectorate|rectorat|ministry|company|council|caisse\nwhat is|was|s ... region|department|state|academy|rectorate|rectorat|ministry|council|caisse s role',
  },
  {
    intent: 'organisation',
    aspect: 'partner',
    weight: 3.3,
    fr: `partenaires|partenaire
      quels|quelles departements|academies|regions|communes|collectivites sont|etaient? concernes|concernees|associes|associees|parties
      avec qui|quels|quelles|quel|quelle ... convention|partenariat|signe|signee|travaille|contracte|conclu|conclue|passe|organisme|organismes|collectivites|departements|accord
      quels|quelles|liste departements|academies|regions|communes|collectivites|organismes ... font|faisaient|fait|faire partie|parties
      est|sont|etait|etaient -il|-elle|-ils|-elles? partie|parties|signataire|signataires a|de convention|accord|contrat|partenariat|groupement
      partie|parties prenante|prenantes
      avec qui
      membre|membres|adherents de groupement
      qui ... membre|membres|adhere|fait partie ... groupement
      quel|quels|quelle|quelles nouveau|nouveaux|nouvelle|nouvelles|autres? departement|departements|academie|academies|organismes|etablissements|collectivite|collectivites|region|regions|commune|communes ... participent|associes|associees|membres|partenaires|groupement|rejoint|rejoints|rejoignent|rejoignaient|adherent|adherents|integrent|concernes|concernees|cites|citees`,
    en: `partner|partners
      with whom|who|which ... agreement|signed|sign|contract|work|works|partnership|partnered|concluded
      members of group|consortium|grouping|purchasing|groupement
      which|what education|school authorities|authority
      which|what new|other? departments|departements|academies|regions|communes|bodies|organisations|organizations|authorities ... take|part|member|members|joined|involved|participate
      who ... parties|party|signatories to
      who joined
      is|are|was|were ... party|parties|signatory to agreement|contract|convention|partnership|group
      how many departments|departements|academies|regions|authorities|partners ... join|joined|take|member|members|participate`,
  },
  {
    intent: 'organisation',
    aspect: 'coordinator',
    weight: 3.5,
    fr: 'charge|chargee|responsable de? coordination\nrole de? coordonnateur ... revient|echoit|assure\ncoordination de? groupement\ncoordonnateur|coordonnatrice|coordinateur|coordinatrice|coordonne|coordonnait\nmandataire|chef|pilote de? groupement\nqui pilote\nqui ... dirige|gere|anime|pilote|conduit ... groupement|partenariat',
    en: 'who is|was responsible|charge for|of ... group|grouping|consortium|purchase|purchasing|partnership\ncoordinator|coordinates|coordinated|coordinating|coordinate\nwhich|what body|authority|organisation|organization|entity|institution leads|led|heads|runs|run|manages|managed|steers|pilots ... group|grouping|consortium|purchasing|partnership|groupement\nwho leads|led|heads|runs|run|manages|managed|steers|pilots ... group|grouping|consortium|purchasing|partnership|groupement',
  },
  {
    intent: 'organisation',
    aspect: 'beneficiary',
    weight: 3.3,
    fr: 'beneficiaire|beneficiaires\nqui beneficie|beneficient|touche|percoit|recoit ... subvention|aide|somme|montant|financement|fonds\nqui a|ont ... beneficie|recu|percu|touche ... subvention|aide|somme|financement|fonds|subventions\na qui ... subvention|aide|somme ... attribuee|versee|accordee|versees|attribuees',
    en: 'beneficiary|beneficiaries|recipient|recipients\nwho ... receive|received|receives|got|gets|benefit|benefits ... grant|subsidy|funding|grants|aid|money\nto whom|who ... grant|subsidy|aid|money',
  },
];
