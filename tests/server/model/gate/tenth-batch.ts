import type { Row } from './claim-of.ts';

/** An act of yet another authority, and sentences over it that were graded once, when the ninth batch had been mended. */
export const tenthActs: Record<string, string> = {
  'repas.txt': `VILLE DE MONTFLEURY

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 26 juin 2023

DEL2023_06_11

L'an deux mille vingt-trois, le vingt-six juin à 18h00, le conseil municipal, légalement convoqué le 19 juin 2023, s'est réuni en mairie, sous la présidence de M. Didier LAUNAY, Maire.

Présents :
M. Didier LAUNAY, Mme Corinne BASTIDE, M. Omar TAZI, Mme Élodie GARNIER, M. Yves ROUMIEU

Absents représentés :
Mme Solange PICAUT (pouvoir à M. Yves ROUMIEU)

Secrétaire de séance : Mme Élodie GARNIER

Nombre de membres en exercice : 6
Quorum : 4

RESTAURATION SCOLAIRE : PASSAGE EN RÉGIE

Depuis 2011, les repas des deux écoles sont préparés par la société GUSTALIA et livrés en barquettes de plastique. Le contrat s'achève le 31 août 2023. Il coûtait 4,85 € par repas à la ville.

La ville cuisinera elle-même 320 repas par jour à partir du 4 septembre 2023. Elle embauche un chef et deux aides de cuisine. La moitié des produits sera biologique et les légumes viendront de trois maraîchers du canton.

La cuisine de l'école Jules-Verne doit être agrandie ; les travaux, confiés à l'entreprise BATIROC, coûtent 132 600 € HT. Le Département les finance à hauteur de 30 % et la caisse d'allocations familiales de 18 000 €.

Le tarif payé par les familles reste fixé à 3,20 €. Une aide de 1 € par repas est accordée aux familles dont le quotient familial est inférieur à 700 €.

Les parents d'élèves ont demandé un repas végétarien par semaine ; la ville en servira deux. M. Tazi s'inquiète du coût du personnel. Le maire précise qu'un premier bilan sera fait en décembre 2023.

Après en avoir délibéré, le conseil municipal :

- Approuve le passage en régie de la restauration scolaire ;
- Crée trois emplois à temps complet ;
- Autorise M. le Maire à signer le marché de travaux avec l'entreprise BATIROC.

Adopté par 5 voix pour et 1 abstention (M. Omar TAZI).

Publié le 30/06/2023

Le Maire,

Didier LAUNAY
`,
};
export const tenthHonestFrench: Row[] = [
  ['t23', 'p:barquettes', 'La société GUSTALIA prépare les repas des deux écoles depuis 2011.'],
  ['t23', 'p:barquettes', 'Le contrat prend fin le 31 août 2023.'],
  ['t23', 'p:320', 'À partir du 4 septembre 2023, la ville préparera elle-même 320 repas par jour.'],
  ['t23', 'p:320', 'Un chef et deux aides de cuisine sont recrutés.'],
  ['t23', 'p:320', 'Les légumes proviendront de trois maraîchers du canton.'],
  ['t23', 'p:agrandie', 'Les travaux d’agrandissement, confiés à BATIROC, coûtent 132 600 € HT.'],
  ['t23', 'p:agrandie', 'Le Département finance 30 % des travaux.'],
  ['t23', 'p:tarif', 'Le prix payé par les familles est maintenu à 3,20 €.'],
  ['t23', 'p:tarif', 'Une aide de 1 € par repas est attribuée aux familles dont le quotient familial est inférieur à 700 €.'],
  ['t23', 'p:parents', 'La ville servira deux repas végétariens par semaine.'],
  ['t23', 'p:parents', 'M. Tazi craint le coût du personnel.'],
  ['t23', 'p:parents', 'Le maire a indiqué qu’un premier bilan serait fait en décembre 2023.'],
  ['t23', 'decision:Crée', 'Trois emplois à temps complet sont créés.'],
  ['t23', 'decision:Autorise', 'Le maire est autorisé à signer le marché de travaux avec BATIROC.'],
  ['t23', 'vote', 'Le vote a donné cinq voix pour et une abstention.'],
];
export const tenthHonestEnglish: Row[] = [
  ['t23', 'p:barquettes', 'Since 2011 the meals of the two schools have been prepared by the company GUSTALIA.'],
  ['t23', 'p:barquettes', 'The contract ends on 31 August 2023.'],
  ['t23', 'p:barquettes', 'It cost the town €4.85 per meal.'],
  ['t23', 'p:320', 'The town will cook 320 meals a day from 4 September 2023.'],
  ['t23', 'p:320', 'It is hiring a chef and two kitchen assistants.'],
  ['t23', 'p:320', 'Half of the produce will be organic.'],
  ['t23', 'p:agrandie', 'The kitchen of the Jules-Verne school must be enlarged.'],
  ['t23', 'p:agrandie', 'The works cost €132,600 excluding tax.'],
  ['t23', 'p:agrandie', 'The Department finances 30% of them.'],
  ['t23', 'p:tarif', 'The price paid by families remains €3.20.'],
  ['t23', 'p:parents', 'Parents asked for one vegetarian meal a week; the town will serve two.'],
  ['t23', 'p:parents', 'Mr Tazi is worried about staff costs.'],
  ['t23', 'decision:Crée', 'Three full-time jobs are created.'],
  ['t23', 'vote', 'Omar Tazi abstained.'],
  ['t23', 'attendance:PICAUT', 'Solange Picaut was represented by Yves Roumieu.'],
];
export const tenthLiesFrench: Row[] = [
  ['t23', 'p:barquettes', 'Les repas sont préparés par la ville depuis 2011.'],
  ['t23', 'p:barquettes', 'Le contrat avec GUSTALIA commence le 31 août 2023.'],
  ['t23', 'p:barquettes', 'Le repas coûtait 3,20 € à la ville.'],
  ['t23', 'p:320', 'La ville cuisine 320 repas par semaine.'],
  ['t23', 'p:320', 'La ville a embauché deux chefs.'],
  ['t23', 'p:320', 'Tous les produits seront biologiques.'],
  ['t23', 'p:agrandie', 'La caisse d’allocations familiales finance 30 % des travaux.'],
  ['t23', 'p:agrandie', 'La cuisine a été agrandie par l’entreprise BATIROC.'],
  ['t23', 'p:tarif', 'Le tarif des familles passe à 4,85 €.'],
  ['t23', 'p:tarif', 'Une aide de 1 € est accordée aux familles dont le quotient familial est supérieur à 700 €.'],
  ['t23', 'p:parents', 'Les parents d’élèves ont demandé deux repas végétariens par semaine.'],
  ['t23', 'p:parents', 'Le maire s’inquiète du coût du personnel.'],
  ['t23', 'decision:Crée', 'Deux emplois à temps complet sont créés.'],
  ['t23', 'decision:Autorise', 'L’entreprise BATIROC est autorisée à signer le marché.'],
  ['t23', 'vote', 'M. Tazi a voté contre.'],
];
export const tenthLiesEnglish: Row[] = [
  ['t23', 'p:barquettes', 'GUSTALIA delivers meals to three schools.'],
  ['t23', 'p:barquettes', 'The meals cost families €4.85.'],
  ['t23', 'p:320', 'Half of the vegetables will be organic.'],
  ['t23', 'p:320', 'Three assistants are hired by the market gardeners.'],
  ['t23', 'p:agrandie', 'The works cost €18,000.'],
  ['t23', 'p:agrandie', 'The Department finances the works up to €18,000.'],
  ['t23', 'p:tarif', 'Families pay €1 per meal.'],
  ['t23', 'p:tarif', 'The price was raised to €3.20.'],
  ['t23', 'p:parents', 'The town refused vegetarian meals.'],
  ['t23', 'p:parents', 'A first review was made in December 2023.'],
  ['t23', 'decision:Autorise', 'The mayor signed the works contract.'],
  ['t23', 'decision:Approuve', 'The council rejected the change.'],
  ['t23', 'vote', 'The decision was adopted unanimously.'],
  ['t23', 'attendance:PICAUT', 'Yves Roumieu was represented by Solange Picaut.'],
  ['t23', 'secretary', 'Corinne Bastide was the secretary.'],
];
