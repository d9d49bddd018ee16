import type { WordingRow } from './wording-row.ts';

/** How many members, the quorum, the vote. */
export const voteWordings: WordingRow[] = [
  {
    intent: 'members',
    weight: 3,
    fr: `combien ... membres|conseillers|elus|sieges ... compte|comptait|comporte|comportait|compose|composent|composait|exercice|y|avait|a|comprend
      combien y a ... membres|conseillers|elus
      combien de membres|conseillers|elus|sieges
      nombre de membres|conseillers|elus|sieges
      effectif de commission|conseil|assemblee
      commission|conseil|assemblee|bureau|comite ... compte|comptait|comporte|comportait|comprend|comprenait ... membres|elus|conseillers|sieges
      membres|conseillers en exercice`,
    en: `how many members|councillors|councilors|seats|elected
      number of members|councillors|councilors|seats
      size of commission|committee|council|assembly
      members|councillors in office
      commission|committee|council|assembly|board ... has|have|had|counts|counted ... members|councillors|councilors|seats
      how large|big was|is commission|committee|council|assembly`,
  },
  { intent: 'members', weight: 1.2, fr: 'membres en? ... commission|conseil\neffectif\neffectifs', en: 'membership' },
  {
    intent: 'members',
    aspect: 'voters',
    weight: 3.1,
    fr: `combien ... votants|votant
      nombre de votants
      combien ... pris part ... vote
      votants
      combien de membres|conseillers|elus|personnes|delegues ont|avaient vote
      combien ont|avaient vote
      combien de membres|conseillers|elus|personnes|delegues votaient|votent`,
    en: `how many ... voters
      number of voters
      voters
      how many ... took part ... vote
      how many members|councillors|councilors|people|delegates? have? voted|vote
      how many members|councillors|councilors|people|delegates did vote`,
  },
  {
    intent: 'quorum',
    weight: 2.7,
    fr: `quorum
      combien ... falloir|fallait|faut|necessaires|requis ... deliberer|valablement|voter
      nombre minimum|minimal|requis ... membres|elus|presents`,
    en: 'quorum\nhow many members|councillors|people ... needed|required|necessary|had|must ... present|attend|there\nhow many members ... needed|required|necessary ... decide|deliberate|vote\nminimum number of members|councillors',
  },
  {
    intent: 'quorum',
    aspect: 'reached',
    weight: 3.2,
    fr: `assez|suffisamment de? membres|elus|presents|conseillers|monde
      quorum ... atteint|reuni|constate|rempli|obtenu|satisfait
      pouvait|peut|pu|pouvaient ... valablement? deliberer
      valablement delibere|deliberer
      atteint|reuni ... quorum`,
    en: 'enough members|councillors|people|attendees\ncould|can ... validly? deliberate|decide validly?\nvalidly deliberate|decide|deliberated\nquorum ... met|reached|achieved|attained|satisfied|present\nreach|meet|have|was|is|were there? a? quorum\ninquorate|quorate',
  },
  {
    intent: 'quorum',
    aspect: 'reached',
    weight: 3.6,
    fr: 'combien|quelles de? seances|reunions ... quorum\nquorum ... toujours|chaque|toutes',
    en: 'how many|which sittings|meetings|sessions ... quorum\nquorum ... always|every|each|all',
  },
  {
    intent: 'quorum',
    aspect: 'required',
    weight: 3.2,
    fr: 'quorum ... chiffre|requis|exige|necessaire|legal|fixe\nquel ... quorum\ncombien ... quorum\nnombre ... quorum',
    en: 'quorum ... required|figure|needed|number\nwhat ... quorum\nhow many|much ... quorum',
  },
  {
    intent: 'quorum',
    aspect: 'required',
    weight: 3.7,
    fr: 'combien de? membres|elus|conseillers|presents ... requis|necessaires|exiges\ncombien ... fallait|faut|faudrait|necessaires|requis|exiges ... deliberer|voter|presents|valablement\ncombien ... presents ... fallait|faut|necessaires|requis',
    en: 'how many ... needed|required|necessary|had|have|must|need ... present|attend|deliberate|decide|vote|there ... validly|valid|quorate\nhow many ... needed|required|necessary|had|must ... present|attend|deliberate|decide|vote\nhow many members|councillors|people was|were|are required|needed|necessary',
  },
  // One figure beside another: whether it was reached is another question.
  {
    intent: 'quorum',
    aspect: 'required',
    weight: 3.9,
    fr: 'quorum ... meme|identique|change|changeait|varie|variait|constant|different\nmeme|identique quorum',
    en: 'quorum ... same|identical|change|changed|vary|varied|constant|different|differ|differed\nsame quorum',
  },
  // A number of members, where the same words ask for a sum of anything else.
  {
    intent: 'quorum',
    aspect: 'required',
    weight: 4.2,
    fr: 'a combien ... eleve|elevait|etait|est|fixe|monte|montait ... quorum',
    en: 'how much ... quorum',
  },
  {
    intent: 'quorum',
    aspect: 'rule',
    weight: 3.4,
    fr: 'comment ... quorum ... calcule|calculer|fixe|determine\nregle ... quorum\ncomment calcule ... quorum',
    en: 'how ... quorum ... computed|calculated|determined|set\nrule ... quorum',
  },
  {
    intent: 'vote',
    weight: 3,
    fr: `resultat|resultats|issue|detail|sens de vote|votes|scrutin
      comment ... vote|voter|votait|voterent|adopte|adoptee|adoptes|adoptees|passee
      quel est|etait|fut ... vote|resultat|scrutin
      comment s est ... passe|deroule ... vote|scrutin
      a|ont ... ete? adopte|adoptee|adoptees|adoptes|approuve|approuvee|approuves|approuvees|rejete|rejetee|votee|votees
      combien de voix|votes|suffrages
      qui a|ont vote
      qui votait|votaient|vote
      quelle majorite`,
    en: `how was|did|were ... vote|voted|votes|voting|adopted|approved
      result|results|outcome|count of? vote|votes|voting|ballot
      what was|were ... vote|votes|result|outcome
      how many votes|voted|people voted
      who voted
      was|were|has|have ... adopted|approved|rejected|passed|carried
      which majority
      what majority
      how did ... vote|go|voted`,
  },
  { intent: 'vote', weight: 2, fr: 'vote\nvotes\nscrutin\nvoix', en: 'vote\nvotes\nvoting\nballot\nvoted' },
  { intent: 'vote', weight: 1, fr: 'adopte|adoptee|adoptes|adoptees', en: 'adopted|passed' },
  {
    intent: 'vote',
    aspect: 'unanimity',
    weight: 3.4,
    fr: `unanime|unanimes
      a? unanimite
      unanimite|unanimement
      adoption|approbation|vote ... unanime|unanimite
      decisions|deliberations|actes|textes ... unanimite|unanimement
      tout monde d? accord`,
    en: 'decisions|deliberations|acts|resolutions ... unanimous|unanimously\nunanimous\nunanimously\nunanimity\neveryone|everybody agree|agreed|vote|voted',
  },
  {
    intent: 'vote',
    aspect: 'against',
    weight: 3.4,
    fr: `vote|votes|voix|voter|votait|votaient|opposition|voterent ... contre
      contre ... vote
      qui ... contre
      qui ... oppose|opposait|opposes|opposition
      opposant|opposants`,
    en: `vote|votes|voted|voting|was|were|anyone|anybody ... against
      who ... against|opposed|oppose
      opposed|opponents|dissent|dissenting|dissented`,
  },
  {
    intent: 'vote',
    aspect: 'abstain',
    weight: 3.4,
    fr: 'abstention|abstentions\nabstenu|abstenus|abstenue|abstenait|abstenaient|abstenir\nqui ... abstient|abstenu',
    en: 'abstain|abstained|abstaining|abstention|abstentions|abstainers',
  },
  // "Acquis à la majorité", "obtained a majority".
  {
    intent: 'vote',
    weight: 2.4,
    fr: 'acquis|acquise|obtenu|obtenue|passe|passee ... majorite|unanimite',
    en: 'carried|passed|obtained|got ... majority|unanimity|unanimously',
  },
  // "Why did X vote against?" stands on a vote that the act may not have: the vote is told, above the reasons that "why" asks for.
  {
    intent: 'vote',
    aspect: 'against',
    weight: 4.3,
    fr: `pourquoi|raison|raisons|motif|motifs ... vote|votes|votee|votees|voter|voix|prononce|prononcee|prononces ... contre
      pourquoi|raison|raisons|motif|motifs ... oppose|opposee|opposes|opposees|rejete|rejetee`,
    en: `why|reason|reasons ... vote|voted|votes|voting|was|were against
      why|reason|reasons ... oppose|opposed|opposing|reject|rejected|dissent|dissented`,
  },
  {
    intent: 'vote',
    aspect: 'abstain',
    weight: 4.3,
    fr: 'pourquoi|raison|raisons|motif|motifs ... abstenu|abstenue|abstenus|abstenues|abstient|abstiennent|abstention|abstentions|abstenir',
    en: 'why|reason|reasons ... abstain|abstained|abstaining|abstention|abstentions',
  },
  {
    intent: 'vote',
    aspect: 'against',
    weight: 3.2,
    fr: `y a|avait|eut ... opposition|oppositions|opposants|objection|objections
      rencontre|rencontree|suscite|souleve ... opposition|oppositions|objection|objections
      opposition|oppositions a|de ... <act>|deliberation|acte|projet|texte`,
    en: `any|some opposition|objection|objections|dissent
      was|were there ... opposition|objection|objections|dissent
      opposition to ... <act>|act|deliberation|resolution`,
  },
  {
    intent: 'vote',
    aspect: 'for',
    weight: 3.3,
    fr: 'vote|votes|voix|voter pour\nvoix favorables\nqui a|ont vote en? pour|faveur',
    en: 'votes for\nvoted in favour|favor\nwho voted for|favour\nin favour|favor',
  },
];
