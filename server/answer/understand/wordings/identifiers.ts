import type { WordingRow } from './wording-row.ts';

/** What an act is called, what hangs on it, and what its letters stand for. */
export const identifierWordings: WordingRow[] = [
  {
    intent: 'identifier',
    weight: 3.2,
    fr: `quel|quelle|quels|quelles ... reference|references|numero|numeros|identifiant|identifiants|cote|id
      reference|numero|identifiant|cote de? ... <act>|acte|deliberation
      reference|numero|identifiant
      sous quel numero|reference
      siren
      numero siren|siret
      numero d? ordre|enregistrement`,
    en: `what|which ... reference|identifier|id|ref
      reference|register|act|deliberation|transmission|registration number
      number of <act>|act|deliberation
      identifier
      reference
      under what|which number|reference
      siren
      siren number
      what ... number ... act|deliberation|<act>`,
  },
  {
    intent: 'identifier',
    aspect: 'internal',
    weight: 3.4,
    fr: 'numero|identifiant|reference|id interne',
    en: 'internal number|identifier|reference|id',
  },
  {
    intent: 'identifier',
    aspect: 'transmission',
    weight: 3.4,
    fr: 'numero|identifiant|reference|id de? transmission|teletransmission|prefecture|actes',
    en: 'transmission number|identifier|reference|id\nprefecture number|identifier|reference|id',
  },
  {
    intent: 'identifier',
    aspect: 'register',
    weight: 3.4,
    fr: 'numero|identifiant|reference de? registre\nnumero d? ordre',
    en: 'register number|identifier|reference',
  },
  {
    intent: 'annexes',
    weight: 3.2,
    fr: 'annexe|annexes|annexee|annexees\npieces|piece jointes|jointe',
    en: 'annex|annexes|annexed|appendix|appendices|attachment|attachments\nattached|enclosed ... <act>|act|deliberation\nwhat|which ... attached|enclosed|appended',
  },
  {
    intent: 'acronym',
    weight: 3.4,
    fr: `que|qu ... signifie|signifient|designe
      que|qu ... veut|veulent dire
      veut|veulent dire
      signification|signifie
      que veut dire
      sigle|acronyme|acronymes|abreviation|sigles|abreviations
      developpe|deplie ... sigle
      lettres ... signifient
      nom complet|entier de
      forme developpee|complete de`,
    en: `stand|stands for
      what ... mean|means|meant
      meaning of
      acronym|abbreviation|acronyms|abbreviations|initials
      short for
      spell out
      full form|name of`,
  },
  // "Que veut dire" asks for a meaning; "que veut" alone for somebody's wish.
  { intent: 'acronym', weight: 4.3, fr: 'que|qu veut|veulent dire\nveut|veulent dire quoi', en: 'what does|do ... stand for' },
];
