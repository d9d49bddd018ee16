import type { FactOf } from '../../corpus/record/fact.ts';

/** What stands right before "la délibération …", folded, and what it does to that act. The first that fits decides. */
export const relationWords: { relation: FactOf<'link'>['value']['relation']; words: RegExp }[] = [
  {
    relation: 'replaces',
    words:
      /(?:annule(?:nt)? et remplace(?:nt)?|abroge(?:nt)? et remplace(?:nt)?|remplac(?:e|ent|er|ant)|se substitue(?:nt)? a)[^.;:]{0,30}$/,
  },
  {
    relation: 'withdraws',
    words:
      /(?:abrog(?:e|ees?|ent|er|eant|ation de)|annul(?:e|ees?|ent|er|ant|ation de)|retir(?:e|ees?|ent|er|ant)|retrait de|rapport(?:e|ees?|ent|er|ant))\s(?:partiellement )?(?:la|les|de la|ses|sa|l'|des)?\s?$/,
  },
  {
    relation: 'amends',
    words:
      /(?:modifi(?:e|ees?|ent|er|ant|cation de)|complet(?:e|ees?|ent|er|ant)|rectifi(?:e|ees?|ent|er|ant))\s(?:l'article \d{1,2} de |partiellement |ainsi |comme suit )?(?:la|les|de la|sa|ses|des)?\s?$/,
  },
  {
    relation: 'applies',
    words:
      /(?:en application|en execution|conformement|en vertu|sur le fondement)(?: d[ue]| de la| des| a la| aux| a)?\s(?:la |les |l')?(?:termes de la )?$/,
  },
];

/**
 * What the words behind "la délibération …" say of it in the passive, folded: "est abrogée", "sont retirées", "est modifiée comme suit". Feminine,
 * as the word is: "le règlement … est modifié" is of something else. `bare`: nothing may stand between that the verb could be of as well, unless
 * "comme suit" follows.
 */
export const passiveWords: { relation: FactOf<'link'>['value']['relation']; bare: boolean; words: RegExp }[] = [
  { relation: 'replaces', bare: true, words: /^(?:(?:abrogee|annulee)s? et )?remplacees?\b/ },
  { relation: 'withdraws', bare: false, words: /^(?:abrogee|annulee|rapportee|retiree)s?\b/ },
  { relation: 'amends', bare: true, words: /^(?:modifiee|completee|rectifiee)s?\b/ },
];
