import type { WordingRow } from './wording-row.ts';

/** Who presided, wrote and signed; when in the day and where a sitting was held. */
export const sittingWordings: WordingRow[] = [
  {
    intent: 'president',
    weight: 3,
    fr: `qui ... presidait|preside|presida|presidaient
      qui etait|est|fut|sont ... president|presidente|presidence|presidents
      qui a|ont ... preside|dirige|mene|anime|conduit ... seance|reunion|commission|conseil|seances|reunions
      quels|liste|tous ... presidents|presidentes ... succede|succedes|succederent?
      presidents successifs
      qui dirige|dirigeait ... departement|conseil|commission|assemblee|commune|region
      qui etait|est a? tete de departement|conseil|commission|assemblee|commune|region
      combien de presidents|presidentes
      qui ... succede|succedes ... presidence
      qui tenait|assurait|occupait|exercait presidence|fauteuil
      qui dirigeait|menait|animait ... seance|reunion|commission|conseil|debats
      sous presidence de qui|quel
      sous houlette|direction|autorite|egide|conduite de? qui|quel
      sous quelle presidence
      quel|quelle est|etait|fut nom? de? president|presidente
      nom de president|presidente|maire
      qui est|etait|sont|fut maire|mairesse
      par qui ... presidee|preside|presidees
      <person> ... presidait|preside|presida
      <person> ... president|presidente`,
    en: `who chaired|presided|chairs|presides|chair|preside
      how many chairs|chairmen|presidents
      who is|was|s mayor
      who was|is|were ... chair|chairing|chairman|chairwoman|chairperson|president|presiding|chairs|presidents
      who led|headed|ran|conducted|opened ... meeting|sitting|session|commission|council
      who was in charge
      under whose chairmanship|presidency|chair
      who did ... chair|preside
      chaired by whom|who
      presided over? by whom|who
      name ... president|chair|chairman
      did|was|is <person> ... chair|chairing|preside|president
      when|often|which ... <person> ... chair|preside|president
      <person> ... chaired|presided`,
  },
  // Above "was X at the sitting": whether, and when, it was X who took the chair.
  {
    intent: 'president',
    weight: 3.5,
    needs: 'person',
    fr: `<person> ... preside|presidait|presida|presider|dirige|dirigeait|mene|menait
      <person> ... assure|assurait|assume|tenait|occupait ... presidence
      est ce <person> ... preside|presidait
      presidee|presidees|presides|preside par <person>
      qui ... succede|remplace ... <person> ... presidence|president|presidente
      president|presidence ... apres|avant <person>
      quelles|quelle|quels|combien ... <person> ... presidees|presidee|presides|preside
      seances|seance|reunions presidees|presidee par
      combien|quelles|quelle|quand ... preside|presidees|presidee|presidait|presides ... <person>
      presidence de <person>`,
    en: `did|has|was|is|does|had <person> ... chair|chaired|chairing|preside|presided|presiding|lead|led
      <person> ... chair|chaired|preside|presided|presiding
      chaired|presided|led over? by <person>
      who ... succeeded|replaced|followed|preceded <person> ... president|chair|chairman|presidency
      president|chair|chairman|presidency ... after|before <person>`,
  },
  // Who came after somebody in the chair: those who presided are told in their order.
  {
    intent: 'president',
    weight: 4.2,
    needs: 'person',
    fr: `qui ... succede|succedait|succeda|remplace|remplacait a? <person> ... presidence|president|presidente|tete|fauteuil
      qui ... succede|succedait|succeda a? <person>`,
    en: 'who ... succeeded|succeeds <person>\nwho ... succeeded|replaced|followed|succeeds <person> ... president|chair|chairman|chairwoman|presidency|head',
  },
  // "The president or his representative": who of them took the chair is asked.
  {
    intent: 'president',
    weight: 3.9,
    needs: 'noPerson',
    fr: 'president|presidente -t? -il|-elle|etait|est represente|representee|remplace|remplacee\npresident|presidente etait|est -il|-elle represente|representee|remplace|remplacee',
    en: 'was|is president|chair|chairman|chairwoman represented|replaced|substituted',
  },
  {
    intent: 'president',
    weight: 2,
    fr: 'president de seance\npresidence de seance|reunion\npresidents successifs',
    en: 'chairman\nchairperson\nchairwoman\nchaired\npresiding\nchair',
  },
  {
    intent: 'president',
    weight: 1,
    fr: 'president\npresidente\npresidence\npresidents\npresidait',
    en: 'president\npresidency\npresidents',
  },
  {
    intent: 'secretary',
    weight: 2.8,
    fr: `secretaire de seance
      qui ... secretaire
      qui ... tenait|tenu|tient|tenir plume
      secretariat
      qui ... pris|redige|tenu ... proces|compte|notes
      secretaire`,
    en: 'secretary\nwho ... took|wrote ... minutes|notes\nclerk of meeting|sitting',
  },
  {
    intent: 'signatory',
    weight: 3,
    fr: `qui a|ont|avait ... signe|paraphe
      qui signe|signait|signa|paraphe
      signataire|signataires
      par qui ... signe|signee|signes|signees
      signe|signee par
      de qui ... signature
      nom ... signataire
      quel|quels|quelle nom|noms|signature ... bas|fin|pied|termine
      bas|pied|fin de <act>|acte|deliberation|page|document ... nom|noms|signature|signe`,
    en: `who ... signed|signs|sign
      signatory|signatories
      by whom ... signed
      signed by
      whose signature|name ... bottom|act
      whose|what|which signature|name|names ... bottom|foot|end|closes|below
      bottom|foot|end of <act>|act|deliberation|page|document ... name|names|signature
      who is|was ... signatory|signer`,
  },
  {
    intent: 'signatory',
    weight: 3.4,
    needs: 'person',
    all: true,
    fr: 'actes|deliberations|quand|seances ... <person> ... signe|signes|signees|signait\nactes|deliberations ... signes|signees par <person>',
    en: 'acts|deliberations|resolutions|when ... <person> ... sign|signed\nacts|deliberations ... signed by <person>',
  },
  // Whether somebody signed what is named: above the acts that "signed acts" lists.
  {
    intent: 'signatory',
    weight: 3.6,
    needs: 'person',
    fr: '<person> ... -il|-elle signe\nest ce <person> ... signe',
    en: 'did|has|had <person> ... sign|signed',
  },
  { intent: 'signatory', weight: 1, fr: 'signature', en: 'signature' },
  {
    intent: 'time',
    weight: 3.1,
    fr: `quelle heure
      heure de? debut|seance|reunion|ouverture|fin|levee|convocation
      quelle heure ... commence|commencait|commencee|debute|debutait|ouverte|fixee|tenue|reunie|lieu
      horaire|horaires
      heure
      heures de? seance|seances|reunion`,
    en: 'what time\nwhich hour\nwhat hour\nat what time|hour\nwhen exactly did ... start|begin|open\nstarting time\nstart time\nhour\ntime of? meeting|sitting|session ... start|begin',
  },
  {
    intent: 'time',
    aspect: 'start',
    weight: 3.95,
    fr: 'quand ... commence|commencait|debute|debutait|ouverte|ouvert ... seance|reunion\nquand ... seance|reunion ... commence|commencee|debute|debutee|ouverte',
    en: 'when ... did|does sitting|meeting|session ... start|begin|open\nwhen was|were sitting|meeting|session ... started|begun|opened',
  },
  {
    intent: 'time',
    aspect: 'end',
    weight: 3.95,
    fr: 'quand ... seance|reunion ... terminee|termine|finie|fini|levee|close|achevee\nquand ... leve|leva|clos ... seance|reunion',
    en: 'when ... did|does sitting|meeting|session ... end|finish|close|adjourn\nwhen was|were sitting|meeting|session ... closed|adjourned|ended|over|finished',
  },
  {
    intent: 'time',
    aspect: 'end',
    weight: 3.3,
    fr: 'quelle heure ... leve|levee|terminee|fini|finie|terminait|acheve|achevee|fin|close\nheure de? fin|cloture|levee',
    en: 'what|which time|hour ... end|ended|close|closed|adjourn|adjourned|finish|finished|over\nend|closing time',
  },
  // Whether it began or ended at an hour that the question names.
  {
    intent: 'time',
    weight: 2.6,
    fr: 'seance|reunion|conseil|commission ... commence|commencee|commencait|debute|debutee|ouverte a',
    en: 'sitting|meeting|session ... start|started|begin|began|open|opened at',
  },
  {
    intent: 'time',
    aspect: 'end',
    weight: 2.7,
    fr: 'seance|reunion|conseil|commission ... termine|terminee|finie|fini|levee|close a',
    en: 'sitting|meeting|session ... end|ended|close|closed|finish|finished at',
  },
  // In a list of things asked for: "heure, lieu et président".
  { intent: 'venue', weight: 1, fr: 'lieu', en: 'place\nlocation' },
  {
    intent: 'venue',
    weight: 3,
    fr: `^ ou ... reuni|reunis|reunie|reunit|tenu|tenue|tenait|lieu|siege|siegeait|reunissait|deroule|deroulee|seance|reunion|assemblee
      ou s est|sont|etait ... tenu|tenue|reuni|reunie|reunis|deroule|deroulee
      ou a ... lieu
      ou se tient|tenait|reunit|reunissait|trouve ... seance|reunion|commission|conseil
      dans quel lieu|endroit|salle|batiment|ville|commune ... seance|reunion|reunie|reuni|tenue|tenu|lieu
      quel|quelle lieu|endroit|salle|adresse ... seance|reunion|reunie|reuni|tenue|tenu
      lieu de seance|seances|reunion|reunions
      quel est|etait|sont lieu|lieux
      et ou`,
    en: `where ... meet|met|held|hold|place|gather|gathered|sit|sat|meeting|sitting|session|convene|convened
      venue
      place|location of meeting|sitting|session
      which|what place|room|building|venue|location`,
  },
];
