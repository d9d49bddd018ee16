import type { WordingRow } from './wording-row.ts';

/** How long: the days between two dates, the years that something covers. */
export const durationWordings: WordingRow[] = [
  {
    intent: 'duration',
    weight: 3.6,
    fr: `combien de jours|temps|semaines|mois ... entre|apres|avant|separe|separent|ecoule|ecoules|fallu|mis
      delai|duree|temps|intervalle ... entre
      quel delai
      delai de? transmission|publication|envoi|reception
      nombre de jours
      combien de mois|semaines|annees|ans <date>
      combien de jours
      en combien de jours|temps`,
    en: `how many days|weeks|months ... between|after|before|from|elapsed|passed|later|did
      how long ... between|after|before|elapsed
      how long did it take
      how long ... take
      days|time|delay|interval between
      number of days
      how many weeks|months|years <date>
      how many days
      how soon|quickly`,
  },
  // Two dates of an act that may be one: "envoyé et reçu le même jour".
  {
    intent: 'duration',
    weight: 3.9,
    fr: `envoye|envoyee|transmis|transmise|publie|publiee|affiche|affichee|vote|votee|adopte|adoptee ... recu|recue|transmis|transmise|envoye|envoyee|publie|publiee|affiche|affichee ... meme jour|date
      meme jour|date ... transmis|transmise|envoye|envoyee|recu|recue|publie|publiee|affiche|affichee`,
    en: `sent|transmitted|published|posted|adopted|passed|voted ... received|sent|transmitted|published|posted ... same day|date
      same day|date ... sent|transmitted|received|published|posted`,
  },
  {
    intent: 'period',
    weight: 3.4,
    fr: `quelle|quelles|quel ... dates|annees|periode|periodes|duree ... couvre|couvert|couvrait|phase|phases|convention|marche|contrat|accord|concerne|duree|correspond|correspondent|porte
      periode|periodes|annees|dates|duree couverte|couvertes
      periode|periodes|duree de? phase|phases|convention|marche|contrat|accord
      sur quelle|quelles periode|duree|annees
      pour quelle|quelles periode|duree|annees
      de quand a quand
      combien de temps|annees|ans ... dure|durait|durera|valable|valide|prevu|prevue|conclu|conclue|porte|convention|contrat|accord
      pour combien de temps|annees|ans
      combien d annees|ans
      dure|durait|durera|vaut|court|valable|conclu|conclue ... combien de? temps|annees|ans|mois
      quelle est|etait duree
      quelles sont|etaient|ont ... phases|etapes|tranches
      differentes|successives|liste|lister|quatre|trois|toutes ... phases|etapes|tranches
      combien de phases|etapes|tranches
      phases|etapes|tranches successives|differentes
      quand ... phase|phases
      quand ... phase|phases ... termine|terminee|finit|fini|acheve|achevee
      quelles annees`,
    en: `which|what years|year|period|periods|dates ... cover|covers|covered|phase|phases|run|last|lasted|span|agreement|contract|concern|correspond|did
      period|years|dates|duration|term|length covered
      period|years|duration|term|length of
      dates of ... phase|phases|agreement|contract|convention|period
      how long ... last|lasts|lasted|run|runs|valid|agreement|contract|phase|concluded|signed|for
      how many years
      for what|which period|years
      for how long|many
      over what|which period|years
      when ... phase|phases
      when did|does|do ... run
      when ... phase|phases ... end|ended|finish|finished
      what are|were|have ... phases|stages
      different|successive|list|various|all ... phases|stages
      how many phases|stages
      name ... phases|stages
      duration`,
  },
  // Which of a row of phases a year lies in.
  {
    intent: 'period',
    weight: 3.5,
    fr: `quel|quelle|quels|quelles phase|phases|etape|etapes|periode ... cours|vigueur|<date>
      dans quelle phase|etape|periode
      a quelle phase|etape|periode`,
    en: `which|what phase|stage|period ... under|running|on|current|<date>
      in which|what phase|stage|period`,
  },
  // Dates of a thing rather than a date: "ENT2, dates".
  { intent: 'period', weight: 1.2, fr: 'dates', en: 'dates' },
  { intent: 'period', weight: 2, fr: 'periode\nperiodes\nduree', en: 'period\nperiods\nhow long is|was|were' },
];
