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
      /(?:abrog(?:e|ent|er|eant|ation de)|annul(?:e|ent|er|ant|ation de)|retir(?:e|ent|er|ant)|retrait de|rapport(?:e|ent|er|ant))\s(?:partiellement )?(?:la|les|de la|ses|sa|l'|des)?\s?$/,
  },
  {
    relation: 'amends',
    words:
      /(?:modifi(?:e|ent|er|ant|cation de)|complet(?:e|ent|er|ant)|rectifi(?:e|ent|er|ant))\s(?:l'article \d{1,2} de |partiellement |ainsi |comme suit )?(?:la|les|de la|sa|ses|des)?\s?$/,
  },
  {
    relation: 'applies',
    words:
      /(?:en application|en execution|conformement|en vertu|sur le fondement)(?: d[ue]| de la| des| a la| aux| a)?\s(?:la |les |l')?(?:termes de la )?$/,
  },
];
