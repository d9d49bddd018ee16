import type { WordingRow } from './wording-row.ts';

/** Who was at a sitting, and how. */
export const attendanceWordings: WordingRow[] = [
  // Women and men, whom lists tell by "M." and "Mme".
  {
    intent: 'present',
    weight: 3.2,
    fr: `combien de femmes|hommes|elues|conseilleres ... present|presents|presente|presentes|siegent|siegeaient|siegeait|assistaient|assiste|là|participaient|participe
      nombre de femmes|hommes|elues|conseilleres
      quelles femmes|elues|conseilleres ... presentes|siegeaient|siegent|assistaient|là
      liste ... femmes|elues presentes`,
    en: `how many women|men|female|male ... present|attend|attended|there|sit|sat|sitting
      number of women|men
      which women|men ... present|attended|there|sat`,
  },
  {
    intent: 'attendance',
    weight: 2.6,
    fr: `feuille|liste|etat|tableau de? presence|presences
      qui etait|est present|presents et|ou absent|absents
      present|presents|presentes , absent|absents
      present|presents|presentes et|, de? pouvoirs|procurations|representes
      composition de commission|conseil|assemblee|bureau
      presents et|, absents|representes|excuses
      presents et non presents
      presence|presences a|de|lors
      assiduite
      assidu|assidus|assidue|assidues
      composition de seance`,
    en: `attendance
      who was|were present and|or absent
      present and|or absent
      attendance list|sheet|record|register
      roll call
      present and proxies|represented
      composition of? commission|council|committee|assembly`,
  },
  // Both lists by name, whatever word asks: "quels étaient les présents et les absents".
  {
    intent: 'attendance',
    weight: 3.4,
    fr: `presents|presentes et|, de? absents|absentes|excuses
      absents|absentes|excuses et|, de? presents|presentes`,
    en: `present and|or those? who? was|were? absent|missing|away
      absent|missing and|or those? who? was|were? present
      attendees and absentees`,
  },
  // What a comparison may be of; by itself a hint.
  { intent: 'attendance', weight: 1, fr: 'presence\npresences', en: 'attendances' },
  {
    intent: 'present',
    weight: 3,
    fr: `qui etait|etaient|est|sont|fut|furent ... present|presents|presente|presentes|là|salle|physiquement
      qui a|ont ... assiste|siege|participe
      qui assistait|assistaient|assista|assisterent|participait|participaient|siegeait|siegeaient|siegea
      qui ... present|presents|là
      quels|quelles|combien ... elus|membres|conseillers|personnes|conseilleres ... present|presents|presentes|là|salle|physiquement|assiste|assistaient|siegeaient|participe
      combien ... presents|present|assistaient|salle|physiquement
      combien etions|etiez|sommes|etes nous|vous
      qui etait|etaient là
      qui ... venu|venus
      qui y avait|a il|-il ... seance|reunion
      tous|toutes|ceux|celles|personnes|elus|membres qui etaient|ont|avaient|assistaient|siegeaient ... present|presents|là|seance|reunion|<date>|assiste|siege`,
    en: `who was|were|is|are ... present|there|room|physically|person
      which|what|how members|councillors|councilors|people|elected ... sat|sit|attended ... both|all|every|each
      who sat|attended|came ... both|all|every|each
      who attended|attends|came|participated|sat
      who took part
      who was|were in attendance
      who was|were at|in meeting|sitting|session|commission|council|<date>
      everybody|everyone|all|those|people|anyone who was|were|attended|came ... at|in|present|there|meeting|sitting|session|<date>
      which|what|many council? members|councillors|councilors|people ... was|were at ... meeting|meetings|sitting|sittings|session|sessions|<date>
      which|what|many ... members|councillors|councilors|people|elected ... present|attended|attend|there|room|physically|person|came|attending
      how many ... present|attended|attendees|room|physically|person
      who did|do ... attend`,
  },
  {
    intent: 'present',
    weight: 2,
    fr: `presents
      membres|elus|conseillers|liste|noms ... presents|presentes|presente`,
    en: `attendees
      members|councillors|people|list|names ... present
      present members|councillors
      attended`,
  },
  { intent: 'present', weight: 1, fr: 'present\npresente\npresentes\nassiste\nparticipants', en: 'present\nattend\nparticipants' },
  {
    intent: 'present',
    weight: 3.6,
    all: true,
    needs: 'person',
    fr: `quelle|quelles|quels|combien|quand ... <person> ... present|presente|là|assiste|siege|siegeait|participe
      <person> ... present|presente|assiste|siege ... quelles|quelle seances|seance
      quand ... present|presente|assiste|siege ... <person>
      toutes|liste|listes ... seances|reunions ... <person> ... present|presente|assiste|siege|participe
      nombre|liste ... presences de <person>
      <person> ... present|presente ... quand|date|dates`,
    en: `which|what|many|often|when|list ... <person> ... present|attend|attended|there|attending
      <person> ... present|attend|attended ... which|often|many
      sittings|meetings|sessions ... <person> attended|attend`,
  },
  // In which sittings somebody stands in a list, whichever of them.
  {
    intent: 'attendance',
    weight: 3.6,
    all: true,
    needs: 'person',
    fr: `quelle|quelles|quels seance|seances|reunion|reunions|date|dates|actes|listes ... <person> ... figure|apparait|cite|citee|mentionne|mentionnee|inscrit|inscrite|nomme|nommee
      quelle|quelles date|dates|seance|seances ... figure|apparait|trouve ... <person>`,
    en: `which|what sittings|sitting|meetings|meeting|sessions|dates|date|lists ... <person> ... recorded|listed|named|appear|appears|mentioned
      when ... <person> ... recorded|listed`,
  },
  {
    intent: 'absent',
    weight: 3,
    fr: `qui etait|etaient|est|sont|fut|furent ... absent|absents|absente|absentes|excuse|excuses|excusee|manquant|manquants
      qui n etait|etaient|est|sont pas là|present|presents|venu|venus
      qui n a|ont pas assiste|siege|participe
      qui manquait|manquaient|manque
      manquait|manquaient|manque a appel
      qui ... ni present|presents ni represente|representes
      qui a manque
      qui|gens|ceux|celles|personnes|membres|elus n? ont|avaient|ait|a pas pu venir|assister|participer|etre
      qui|gens|ceux|celles|personnes|membres|elus ... pas pu? venir|assister
      qui etait|etaient ... pas là|present|presents
      qui ... pas ... present|presents|là|venu|venus
      quels|quelles|combien ... absent|absents|absente|absentes|excuses|manquaient
      combien de membres|elus|conseillers ... manquaient|manquait|manquent|absents
      combien d absents`,
    en: `who was|were|is|are ... absent|missing|away|excused|absentees
      who was|were not present|there|attending
      who was|were wasn|weren ... present|there|at
      who wasn|weren present|there|at|t
      who did not|didn attend|come
      who didn t attend|come|show|turn
      who did not|didn ... show|turn up
      who failed to show|turn|come
      who missed|skipped
      who was|were neither present nor represented
      which|what|many ... absent|missing|missed|absentees
      who failed to attend`,
  },
  // A sitting missed: above the rate that "raté" looks like without its accent.
  {
    intent: 'absent',
    weight: 3.6,
    needs: 'noPerson',
    fr: 'qui|quels|quelles|combien ... rate|ratait|rataient|loupe|manque|seche ... seance|seances|reunion|reunions|commission|conseil|session|<date>',
    en: 'who|which|what|many ... skipped|missed ... sitting|sittings|meeting|meetings|session|<date>',
  },
  // Those of the absent whom nobody stood in for.
  {
    intent: 'absent',
    aspect: 'unrepresented',
    weight: 3.8,
    fr: `absent|absents|absente|absentes|absence|absences ... sans|non|pas|ni ... represente|representes|representee|representees|representer|representation|representant|pouvoir|procuration|mandataire|remplacant|remplace|remplaces
      qui|quels|quelles|combien ... ni present|presents|presente|presentes ... ni represente|representes|representee|representees|pouvoir|procuration|excuse|excuses
      ni present|presents|presente|presentes ni represente|representes|representee|representees
      qui n etait|etaient|est|sont pas|ni present|presents ... represente|representes|representee
      absent|absents|absente|absentes ... n avait|avaient|a|ont ... donne|laisse|confie ... pouvoir|procuration
      absents simples`,
    en: `absent|absentees|absence|absences|away|missing ... without|not|neither|nor|un|no ... represented|representation|representative|proxy|proxies|substitute
      neither present|attending|attended|there|attend nor represented|represent
      who|which|many ... neither present|attended|attending|there ... nor ... represented|proxy
      who|which|many ... not present|there|attending ... not|nor represented
      absent|missing|away ... gave|give|given|giving|left|leaving ... no|any|without proxy
      unrepresented|nonrepresented`,
  },
  {
    intent: 'absent',
    weight: 2,
    fr: 'absents\nabsentes\nexcuses\nliste|noms ... absents|absences',
    en: 'absentees\nabsent members|councillors',
  },
  { intent: 'absent', weight: 1.2, fr: 'absent\nabsente\nexcuse', en: 'absent\nmissing' },
  {
    intent: 'absent',
    weight: 3.6,
    all: true,
    needs: 'person',
    fr: `quelle|quelles|quels|combien|quand ... <person> ... absent|absente|manque|manquee|manquees|excuse|excusee
      quand ... absent|absente|manque ... <person>
      toutes|liste|listes ... <person> ... absent|absente|manque
      absences de <person>
      <person> ... absent|absente|manque ... quand|date|dates|fois
      quelle|quelles date|dates|seance|seances ... absent|absente ... <person>`,
    en: `which|what|many|often|when|list ... <person> ... absent|missing|miss|missed|away|not
      <person> ... absent|missing|miss|missed ... which|often|many
      <person> s absences
      absences of <person>`,
  },
  {
    intent: 'represented',
    weight: 3,
    fr: `qui etait|etaient|est|sont|fut|furent ... represente|represent|representes|representee|representees
      qui s est|etait fait representer
      qui s est fait ... representer
      qui se fait ... representer
      qui se sont|etaient fait representer
      quels|quelles|combien ... represente|representes|representees|representee
      absents|absent mais? representes|represente`,
    en: `who was|were|is|are ... represented
      which|what|many ... members|councillors|people ... represented
      absent but represented
      who had|got themselves|himself|herself represented`,
  },
  // A vote cast by somebody else.
  {
    intent: 'represented',
    weight: 3.3,
    needs: 'noPerson',
    fr: `qui|quels|quelles ... vote|votaient|voter|siege ... par? l? intermediaire|entremise
      qui|quels|quelles ... vote|votaient|voter par procuration`,
    en: `who|which|what ... vote|voted|took|attended|sat ... through|via|by someone|somebody|another|others|colleague|proxy|person
      who|which|what ... voted|vote by proxy`,
  },
  {
    intent: 'represented',
    weight: 2,
    fr: 'representes\nrepresentees\nabsents representes',
    en: 'represented members|councillors\nrepresented',
  },
  { intent: 'represented', weight: 1, fr: 'represente\nrepresentee', en: 'represented' },
  {
    intent: 'represented',
    weight: 3.7,
    all: true,
    needs: 'person',
    fr: `quelle|quelles|quels seance|seances|reunion|reunions|date|dates|fois ... <person> ... represente|representee|representer
      quand ... <person> ... represente|representee|representer
      combien ... <person> ... ete|etait|fait represente|representee|representer
      quand ... represente|representee ... <person>`,
    en: `which|what sitting|sittings|session|sessions|meeting|meetings|date|dates ... <person> ... represented
      when|often was|were|is <person> represented
      how many times was|were|is <person> represented`,
  },
];
