import type { WordingRow } from './wording-row.ts';

/** What an act decides. */
export const decisionWordings: WordingRow[] = [
  // What the chair is to sign, not who chairs.
  {
    intent: 'decision',
    weight: 4,
    needs: 'noPerson',
    fr: 'que|quoi doit|peut|pourra|va ... signer president|presidente?\npresident|presidente doit|peut|pourra ... signer quoi',
    en: 'what must|should|can|may|will president|chairman|chair sign\nwhat ... president|chairman|chair to|authorised|authorized ... sign',
  },
  {
    intent: 'decision',
    weight: 3,
    fr: `qu a|ont ... decide|decidee|vote|adopte|approuve|autorise|delibere|resolu|acte
      que ... decide|decidait|decident|approuve|approuvait|autorise|prevoit|stipule ... <act>|<date>|commission|conseil|acte|deliberation|departement|assemblee
      que|qu decide|approuve|autorise
      qui a? autorise|autorisait|autorisee
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
      dispositif de? <act>|acte|deliberation
      ^ dispositif $`,
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
    fr: `quels|quelles articles|points|dispositions ... composent|compose|comporte|contient|comprend|figurent ... <act>|acte|deliberation|decision
      quels articles|points|dispositions ... <act>
      quelle|quelles|quel|quels convention|conventions|accord|accords|plan|plans|contrat|contrats|avenant|avenants|projet|projets|reglement|programme|rapport ... approuve|approuvee|approuvees|approuves|adopte|adoptee|adoptes|adoptees|vote|votee|autorise|autorisee|valide|validee
      que|quoi president|presidente|maire ... autorise|habilite|autorisee|habilitee
      qu est ce que president|presidente|maire ... autorise|habilite|autorisee|habilitee
      president|presidente|maire ... ete|est|fut -il|-elle? autorise|autorisee|habilite a? signer|solliciter|engager|lancer|conclure
      a quoi president|presidente|maire ... autorise|habilite|autorisee|habilitee
      qui peut|pouvait|pourra|doit|devra signer|conclure|solliciter|engager`,
    en: `what|which agreement|agreements|plan|plans|contract|contracts|project|projects|convention|programme|report ... approved|adopted|authorised|authorized|voted|passed|approve|adopt
      what is|was|are|were president|chair|mayor|chairman ... authorised|authorized|allowed|empowered|entitled
      was|is|were president|chair|mayor|chairman authorised|authorized|allowed|empowered
      what may|can|could president|chair|mayor|chairman sign|do|request
      who may|can|could|must|shall sign|conclude|request
      who is|was|has allowed|entitled|authorised|authorized|empowered|power|right|authority to? sign`,
  },
  { intent: 'decision', weight: 2, fr: 'decision\ndecisions\ndecide\napprouve', en: 'decision\ndecisions\ndecided\napproved\nresolution' },
];
