import type { WordingRow } from './wording-row.ts';

/** When: a date by its role, or the date of a thing. */
export const dateWordings: WordingRow[] = [
  {
    intent: 'date',
    aspect: 'sent',
    weight: 3.3,
    fr: `quand|date|dates|jour|annee ... envoye|envoyee|envoyes|envoi|transmis|transmise|transmission|teletransmis|teletransmission|depose|deposee|envoyer|transmettre
      envoye|envoyee|transmis|transmise|teletransmis ... quand|prefecture|controle|date|jour
      <act>|acte|deliberation ... est|ete envoye|envoyee|transmis|transmise|teletransmis|teletransmise
      envoi|transmission ... prefecture|controle`,
    en: `when|date|dates|day ... sent|transmitted|submitted|forwarded|send|sending|transmission|transmit|filed
      sent|transmitted|submitted|forwarded ... prefecture|when|prefect
      was|were|been <act>|act|deliberation sent|transmitted|forwarded`,
  },
  {
    intent: 'date',
    aspect: 'received',
    weight: 3.3,
    fr: `quand|date|dates|jour ... recu|recue|recus|reception|receptionne|receptionnee|recepisse|arrive|arrivee|accuse
      recu|recue|recus|reception|receptionne ... quand|prefecture|prefet|date|jour
      accuse de? reception
      <act>|acte|deliberation ... est|ete recu|recue`,
    en: `when|date|dates|day ... received|receive|receipt|reception|arrive|arrived|reach|reached|acknowledged
      received|receipt ... when|prefecture|prefect
      prefecture|prefect ... receive|received
      when did|was|has prefecture|prefect ... get|got|have it|act|<act>
      was|were|been <act>|act|deliberation received`,
  },
  {
    intent: 'date',
    aspect: 'posted',
    weight: 3.3,
    fr: `quand|date|jour ... affiche|affichee|affiches|affichees|affichage|placarde
      affiche|affichee|affichage ... quand|date|jour
      est|ete|etait affiche|affichee
      affichage`,
    en: `when|date|day ... posted|post|displayed|display|posting|noticeboard|board
      posted|displayed ... when
      posting
      was|were|been|is ... posted|displayed`,
  },
  {
    intent: 'date',
    aspect: 'published',
    weight: 3.3,
    fr: `quand|date|dates|jour ... publie|publiee|publies|publication|publier|ligne|paru|parue|parution
      publie|publiee|publication ... quand|date|jour
      est|ete|etait publie|publiee
      publication
      mise|mis en ligne`,
    en: `when|date|day ... published|publish|publication|online|public
      published|publication ... when
      was|were|been|is ... published
      publication`,
  },
  {
    intent: 'date',
    aspect: 'convocation',
    weight: 3.3,
    fr: `quand|date|jour ... convocation|convoque|convoques|convoquee|convoquer|convocations
      convoques|convoque|convoquee ... quand|date|jour
      convocation`,
    en: `when|date|day ... convened|summoned|convocation|notice|called|invited|summons
      convocation
      summons`,
  },
  {
    intent: 'date',
    aspect: 'sitting',
    weight: 3.1,
    fr: `quand ... vote|votee|voter|adopte|adoptee|adopter|decide|decidee|decider|approuve|approuvee|approuver|delibere|reuni|reunie|reunis|reunissait|siege|siegeait|tenu|tenue|lieu|valide|validee|seance|reunion|prise|deroule|deroulee
      date|dates|jour|annee ... seance|seances|reunion|reunions|deliberation|acte|decision|vote|adoption|approbation|votee|adoptee|decide|decidee|adopte|approuve|approuvee|prise
      quelle date ... vote|votee|adopte|adoptee|decide|approuve|reuni|reunie|siege|tenu|tenue`,
    en: `when ... decide|decided|adopt|adopted|approve|approved|vote|voted|passed|pass|taken|meet|met|held|place|agreed|agree|sit|sat|sitting|meeting|session|deliberate|deliberated|resolved
      date|dates|day|year ... sitting|sittings|meeting|meetings|session|sessions|act|deliberation|decision|vote|adoption|approval|decided|adopted|approved|voted
      what|which day|date|year ... decide|decided|adopt|adopted|approve|approved|vote|voted|met|meet|held`,
  },
  {
    intent: 'date',
    aspect: 'mentioned',
    weight: 3,
    fr: `depuis quand
      depuis quelle annee|date
      depuis combien de temps|annees
      jusqu a? quand
      jusqu a? quand court|dure|vaut
      jusque quand
      jusqu en? quelle annee|date
      quand ... signe|signee|signes|lance|lancee|commence|commencee|debute|demarre|demarree|entame|entamee|fini|finit|finie|termine|terminee|fin|terme|expire|expiration|cesse|cessee|cree|creee|conclu|conclue|echeance|beneficient|beneficie|generalise|prend
      quand prend|prendra|finit|finira|expire|commence|debute
      date ... signature|fin|debut|echeance|expiration|lancement|terme|demarrage|creation
      quelle annee|date ... generalise|generalisee|mis|mise|ouvert|ouverte|livre|livree|installe|installee
      quelle annee|date ... signe|signee|lance|lancee|commence|debute|termine|fin|entame|entamee|cree`,
    en: `since when
      by when
      since what|which year|date
      until when
      till when
      how long ... have|has|been
      when ... sign|signed|start|started|begin|began|begun|launch|launched|end|ends|ended|expire|expires|expired|finish|finished|created|concluded|available|introduced|cease|ceases|expiry
      date ... signature|end|start|expiry|launch|creation
      what|which year|date ... signed|start|started|begin|began|launched|end|ends|expire|expires|created`,
  },
  // The date of a thing that an act speaks of: a letter, an opinion, a signature.
  {
    intent: 'date',
    aspect: 'mentioned',
    weight: 3.5,
    fr: `de quand date|datent|datait
      quand ... seance|session|reunion|deliberation ... mentionnee|evoquee ... dans|en|par
      quand ... verse|versee|versees|verses|paye|payee|regle|reglee|percu|percue|encaisse|encaissee
      quand ... ecrit|ecrite|ecrivait|informe|informait|averti|prevenu|alerte|saisi
      depuis quand ... partenaire|partenaires|membre|membres|adherent|associe
      partenaire|partenaires|membre|membres|adherent|associe depuis quand
      quand ... devenu|devenue|devient|rejoint|adhere ... partenaire|partenaires|membre|partenariat|groupement
      a quelle date|quand remonte|remontent
      quand ... delegation|delegations|delegue|deleguee ... pouvoirs|attributions|commission|conseil|recu|recue|donne|donnee|accordee
      quand ... recu|recue|donne|donnee|accorde|accordee ... delegation|delegations
      quelle date ... courrier|lettre|rapport|avis|arrete|loi|decret|questionnaire|notification|demande
      date de courrier|lettre|rapport|avis|signature|fin|expiration|echeance|questionnaire|arrete|loi|decret|delegation
      quand ... courrier|lettre|questionnaire|avis ... envoye|envoyee|ecrit|ecrite|adresse|adressee|recu|recue|soumis|transmis|recueilli|donne|rendu
      quand ... prend|prendra|prennent|arrive|arrivent|viendra|vient ... fin|terme|echeance
      quand ... prend|prendra|prennent fin
      quand ... commence|commencee|debute|debutee|lancee|lance|demarre|demarree|entamee|entame ... phase|phases|etape|tranche
      quand ... phase|phases|etape|tranche ... commence|commencee|debute|debutee|lancee|demarree|entamee|demarre
      quand ... fin|terme de ... convention|contrat|marche|accord|groupement|bail
      date limite|butoir
      quel|quelle est|etait ... echeance
      jusqu a? quand ... convention|contrat|marche|accord|groupement|bail`,
    en: `in? what|which year|date did|was|were|has|had ... begin|begun|start|started|end|ended|sign|signed|launch|launched|create|created|join|joined|expire|conclude|concluded
      when|since ... become|became|becomes|join|joined ... partner|partners|member|members|partnership|group
      since when ... partner|partners|member|members
      what|which date|day ... letter|mail|opinion|survey|questionnaire|law|decree|order
      when ... letter|mail|opinion|survey|questionnaire ... dated|written|sent|received|write|send|submitted|given|collected
      when ... phase|stage ... begin|began|begun|start|started|launch|launched
      when ... paid|pay|disbursed|transferred|reimbursed
      when ... write|wrote|written|inform|informed
      date of letter|mail|signature|expiry|end|opinion|survey|questionnaire
      how old is
      what is|was|are|were deadline|deadlines
      deadline of|for
      when does|do|did|will ... come to end|term
      when ... come|comes|came to end
      when does|do|did|will|is ... agreement|contract|convention|group|lease ... end|expire|finish|over|lapse|terminate`,
  },
  // "La date de publication de l'acte": the role stands before the act, whose own date is its sitting's.
  {
    intent: 'date',
    aspect: 'published',
    weight: 4.1,
    fr: 'date de publication\ndate de mise ligne',
    en: 'publication date\ndate of publication',
  },
  { intent: 'date', aspect: 'posted', weight: 4.1, fr: 'date d? affichage', en: 'posting|display date\ndate of posting|display' },
  { intent: 'date', aspect: 'received', weight: 4.1, fr: 'date de reception', en: 'receipt|reception date\ndate of receipt|reception' },
  {
    intent: 'date',
    aspect: 'sent',
    weight: 4.1,
    fr: 'date|dates de? ... transmission|transmissions|envoi|envois|teletransmission|teletransmissions',
    en: 'transmission|sending date|dates\ndate|dates of all? transmission|transmissions|sending',
  },
  {
    intent: 'date',
    aspect: 'convocation',
    weight: 4.1,
    fr: `date de convocation
      quand|date|jour ... convocation|convocations ... envoyee|envoyees|adressee|adressees|partie|parties|transmise|recue|recues|emise
      quand|date|jour ... envoye|adresse|transmis|recu convocation|convocations`,
    en: `convocation|summons|notice date
      date of convocation|summons|notice
      when|date|day ... convocation|summons|notice ... sent|issued|received|posted`,
  },
  // When an act begins to hold: the words of acts are "à compter du", "entre en vigueur", "exécutoire".
  {
    intent: 'date',
    aspect: 'effect',
    weight: 4,
    fr: `quand|date|jour ... vigueur|effet|executoire|applicable|applicables|applique|appliquee
      entre|entree|entrera|entrent en? vigueur
      prend|pris|prendra|prennent|prise effet
      executoire ... quand|depuis
      date d? effet|application|entree`,
    en: `when|date|day ... effect|force|effective|enforceable|applicable
      take|takes|took|taken effect
      come|comes|came|entry|enter|entered|enters into? force|effect
      effective date`,
  },
  // The same of an act is its sitting.
  {
    intent: 'date',
    aspect: 'sitting',
    weight: 3.9,
    fr: 'dates de seances|reunions|deliberations|actes|sessions|votes\nde quand date|datent|datait <act>|acte|deliberation\nquelle date ... acte|deliberation <act>\nquelle est|etait date de? <act>\nquand ... derniere|premiere|ancienne|recente seance|reunion\nquelle ... date|jour ... derniere|premiere|ancienne|recente seance|reunion',
    en: 'dates of sittings|meetings|sessions|acts|deliberations|votes\nsitting|meeting|session dates\ndate of <act>\nwhen is|was <act> from|dated|taken|passed\nwhat date is|was|has <act>\nwhat|which date|day ... act|deliberation <act>\nwhen is|was|were ... last|first|latest|earliest|oldest|newest|recent sitting|meeting|session',
  },
  {
    intent: 'date',
    weight: 2,
    fr: 'quand\nquelle date|annee\nquel jour|mois\nquelles dates\na quelle date',
    en: 'when\nwhat|which date|dates|year|day|month',
  },
  { intent: 'date', weight: 1, fr: 'date\ndates', en: 'date\ndates' },
];
