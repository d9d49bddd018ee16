import type { CueRow } from './cue-row.ts';

/** Why something was done, kept, changed, begun anew, chosen, called so. */
export const reasonCues: CueRow[] = [
  {
    asked: { fr: 'pourquoi\nraison|raisons|motif|motifs|justifi~\ndans quel but', en: 'why\nreason|reasons|rationale\nhow come' },
    said: "c'est pourquoi|pour ces raisons|pour cette raison|pour ce faire|en raison|afin d|dans le but|permett|considerant|au motif|car |satisfaction|compte tenu|opportun|il convient|necessaire|en effet|eu egard|avec la creation|souhaite",
    worth: 0.25,
  },
  // What was done is in verbs that say nothing of a subject by themselves.
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... gard~|conserv~|maint~|poursui~|continu~|reconduit~|prolong~|renouvel~',
      en: 'why|reason|reasons ... keep~|kept|stay~|retain~|stick|sticking|stuck|remain~|carry|renew~|prolong~|extend~|continu~',
    },
    said: 'conserver|poursuivre|poursuite|maintenir|reconduire|reconduction|prolonge|renouvel|perdure|continuer|pour ces raisons',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... chang~|modif~|evolu~|revis~',
      en: 'why|reason|reasons ... chang~|modif~|revis~|alter~|amend~\nwhy|reason ... new terms|conditions|rules',
    },
    said: 'modifi|evolution|change|il est apparu|suite a|necessaire que',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  // What was made anew was made because the former ended, or because things had changed.
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... nouveau|nouvel|nouvelle|nouveaux|nouvelles|encore|fallait|faut|falloir|fallu|devait|doit\npourquoi|raison ... une autre',
      en: 'why|reason|reasons ... new|another|again|need|needed\nhow come ... new|another|again|need|needed\nwhy|reason ... have|had|has to',
    },
    said: 'prenant fin|prend fin|arrivant a son terme|arrive a son terme|arriver a son terme|arrive a echeance|arrivant a echeance|expir|il est necessaire|necessaire de|conditions de continuite|il est opportun|il etait opportun|il devenait opportun|il est apparu|il convient',
    worth: 0.4,
    most: 1.6,
    alone: true,
  },
  // Why a thing bears its name.
  {
    asked: { fr: 'pourquoi ... appel~|nomme|nommee|nommes|baptis~', en: 'why ... called|named|name\nhow come ... called|named|name' },
    said: 'nomm|appel|denomm|baptis|intitul',
    worth: 0.6,
    needed: true,
    alone: true,
  },
  // Why somebody or something was chosen: that it was is no reason.
  {
    asked: {
      fr: 'pourquoi|raison|raisons ... choisi|choisie|choisis|choisir|choix|retenu|retenue|retenus|designe|designee|selectionn~',
      en: 'why|reason|reasons ... choose|chose|chosen|choice|select~|pick|picked|designated|appointed\nhow come ... chosen|selected|picked',
    },
    said: "c'est pourquoi|pour ces raisons|en raison|au motif|compte tenu|mieux|meilleur|critere|classement|economiquement avantageuse|avantage|satisf|opportun|interet|permet|parce qu|car ",
    worth: 0.5,
    needed: true,
    alone: true,
  },
];
