/** Why a spelling is taken to be a person, and why two people may be one: the sentence of each reason, in French and in English. */
const texts = {
  exact: { fr: 'même nom', en: 'the same name' },
  accents: { fr: 'même nom aux accents, majuscules ou tirets près', en: 'the same name but for accents, capitals or hyphens' },
  givenName: { fr: 'même nom et même prénom', en: 'the same surname and first name' },
  initials: { fr: 'les initiales sont celles du prénom', en: 'the initials are those of the first name' },
  surnameAlone: { fr: 'seul membre à porter ce nom à cette époque', en: 'the only member who bore that name at the time' },
  oneLetter: {
    fr: "une seule lettre diffère, et les listes des autres séances impriment l'autre graphie",
    en: 'one letter differs, and the lists of other sittings print the other spelling',
  },
  compoundShortened: { fr: 'nom composé que cet acte abrège', en: 'a compound name that this act shortens' },
  roll: { fr: 'selon le tableau des membres', en: 'by the roll of members' },
  severalBearers: { fr: 'plusieurs membres portent ce nom', en: 'several members bear that name' },
  longGap: {
    fr: 'même nom après une longue interruption, sans prénom pour trancher',
    en: 'the same name after a long gap, with no first name to settle it',
  },
  oneLetterUnsettled: {
    fr: 'une seule lettre diffère, sans autre acte pour trancher',
    en: 'one letter differs, and no other act settles it',
  },
} as const satisfies Record<string, { fr: string; en: string }>;

export type PersonReason = keyof typeof texts;

/** The reason in words; one that this version does not know is given as it is. */
export function personReasonText(reason: string, lang: 'fr' | 'en'): string {
  return isKnown(reason) ? texts[reason][lang] : reason;
}

function isKnown(reason: string): reason is PersonReason {
  return Object.hasOwn(texts, reason);
}
