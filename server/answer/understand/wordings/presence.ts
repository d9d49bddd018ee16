import type { WordingRow } from './wording-row.ts';

/** Whether somebody was at a sitting, and who somebody is. */
export const presenceWordings: WordingRow[] = [
  {
    intent: 'presence',
    weight: 3.2,
    needs: 'person',
    fr: `<person> ... etait|est|fut|etaient|furent ... present|presente|presents|presentes|là|venu|venue
      etait|est|fut ... <person> ... present|presente|là
      <person> a|avait|assistait|siegeait|participait|siege|assiste ... seance|reunion|assiste|siege|participe
      <person> assistait|siegeait|participait
      presence de <person>
      <person> present|presente|presents|presentes
      <person> ... pas ... present|presente|là`,
    en: `was|were|is <person> present|there|at|in|attending
      was|were <person> ... present|there
      did <person> ... attend|participate|come|sit|miss
      did <person> take part
      <person> ... attend|attended|present|there
      has|have <person> ... attended`,
  },
  {
    intent: 'presence',
    aspect: 'absent',
    weight: 3.3,
    needs: 'person',
    fr: `<person> ... etait|est|fut ... absent|absente|excuse|excusee
      etait|est ... <person> ... absent|absente
      <person> a manque|rate|seche
      absence de <person>`,
    en: `was|were|is <person> ... absent|missing|away|excused
      did <person> miss
      absence of <person>`,
  },
  {
    intent: 'presence',
    aspect: 'represented',
    weight: 3.3,
    needs: 'person',
    fr: `<person> ... etait|est|fut|a ... represente|representee|representer
      etait|est ... <person> ... represente|representee`,
    en: 'was|were|is <person> ... represented',
  },
  // When somebody came or left: lists tell it beside the name.
  {
    intent: 'presence',
    weight: 4.2,
    needs: 'person',
    fr: `quelle heure ... <person> ... arrive|arrivee|parti|partie|quitte|quittee|rejoint|venu|venue|sorti|sortie
      quand ... <person> ... arrive|arrivee|parti|partie|quitte|rejoint|sorti|sortie
      quelle heure ... arrive|arrivee|parti|partie|quitte ... <person>`,
    en: `what time ... <person> ... arrive|arrived|leave|left|come|came|join|joined
      when did|has <person> ... arrive|arrived|leave|left|join|joined`,
  },
  {
    intent: 'person',
    weight: 2.5,
    needs: 'person',
    fr: `qui est|etait|sont <person>
      que|qu sait|savez|sais|dit ... de|sur <person>
      tout sur|de <person>
      parle|parlez moi de <person>
      fiche|profil|parcours|role|fonction|fonctions|mandat de <person>
      activite de <person>
      quel|quelle|quelles|quels ... role|fonction|fonctions|titre|titres|qualite|poste|mandat ... <person>
      quel|quelle|quelles|quels role|fonction|fonctions|titre|titres|qualite|poste|mandat ... occupe|occupait|exerce|exercait|tient|tenait|porte|portait|detient|detenait ... <person>
      quel|quelle|quelles|quels role|fonction|fonctions|titre|titres|qualite|poste|mandat <person> ... occupe|occupait|exerce|exercait|tient|tenait|porte|portait|detient|detenait
      a quel titre ... <person>
      en quelle qualite ... <person>`,
    en: `who is|was|are <person>
      tell me? about <person>
      everything|all about|on <person>
      what do|does ... know|say about <person>
      profile|record|role|activity of <person>
      what ... role|office|position|title|function|job|capacity ... <person>
      what ... <person> ... role|office|position|title|function|job
      <person> s role|office|position|title|function|job
      in what capacity ... <person>`,
  },
];
