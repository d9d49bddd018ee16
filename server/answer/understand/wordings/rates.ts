import type { WordingRow } from './wording-row.ts';

/** What share somebody pays, and whether it is beyond another. */
export const rateWordings: WordingRow[] = [
  {
    intent: 'rate',
    weight: 3.3,
    fr: `quel taux
      comment ... cout|couts|depense|prix|financement ... partage|partages|partagee|reparti|repartie|repartis|divise
      cout|couts|depense|prix|financement ... est|sont|etait -il|-elle|-ils|-elles? partage|partages|partagee|reparti|repartie|repartis
      quel|quelle ... taux|pourcentage|proportion|fraction
      taux
      pourcentage
      a quelle hauteur
      quel|quelle ... pourcentage|part|taux|proportion ... prend|prennent|prise charge
      quelle part|proportion|fraction
      quel|quelle taux|pourcentage|part|proportion ... apporte|apportent|couvre|couvrent|represente|finance|financent|supporte|supportent|reste|restent|revient|reviennent|incombe|prend|assume|assument|paie|paient|paye|payent|contribue|participe|fund
      combien ... pour cent
      quel|quelle ... intervient|participe|contribue ... taux|hauteur
      combien de pour cent|%
      hauteur de combien
      pour cent
      %`,
    en: `how is|are|was|were ... cost|costs|price|expense|expenses ... shared|split|divided|borne|apportioned
      what|which ... rate|percentage|proportion|fraction|percent
      what|which share|part|portion|percentage|rate|proportion|fraction ... fund|funds|funded|finance|finances|financed|cover|covers|covered|bear|bears|borne|pay|pays|paid|contribute|contributes|bring|brings|provide|provides|left|remain|remains|support|supports|carry|carries|fall|falls
      what|which share|part|portion
      what is|was|are|were share|portion of
      percentage
      percent
      per cent
      rate|rates
      how large|big ... share
      to what extent ... fund|pay|contribute|financ~
      %`,
  },
  // Whether a share is beyond another: "plus de la moitié", "at least a third".
  {
    intent: 'rate',
    weight: 3.4,
    fr: `plus|moins de moitie|tiers|quart|quarts|deux tiers
      au moins|plus moitie|tiers|quart|deux tiers
      plus|moins de? ... pour cent|%
      paie|paye|finance|financee|finances|couvre|prend|supporte|represente|apporte ... moitie|tiers|quart
      paie|paye|finance|financee|finances|couvre|prend|supporte ... totalite|integralite
      paie|paye|finance|couvre|supporte tout
      moitie|tiers|quart ... paie|paye|payee|finance|financee|finances|couvre|couverte|prise charge`,
    en: `more|less than half|third|quarter|thirds|quarters
      at? least|most half|third|quarter|thirds|quarters
      more|less|least|most than? ... percent|%
      pay|pays|paid|fund|funds|funded|finance|finances|financed|cover|covers|covered|bear|bears ... half|quarter
      pay|pays|paid|fund|funds|funded|finance|finances|financed|cover|covers|covered|bear|bears whole|totality
      pay|pays|paid|paying|fund|funds|funding|finance|finances|cover|covers|covering everything
      half|quarter ... paid|funded|financed|covered|borne`,
  },
];
