/** Two acts of an invented commune: counted votes, a proxy each way, sums with and without tax, a refusal, a blank field. */
export const inventedActs: Record<string, string> = {
  'bibliotheque.txt': `COMMUNE DE VALBRUNE-SUR-ORLE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 14 mars 2022

DEL2022_03_07

L'an deux mille vingt-deux, le quatorze mars à 19h00, le conseil municipal, légalement convoqué le 8 mars 2022, s'est réuni à la salle des fêtes, sous la présidence de Mme Odile FAUVEL, Maire.

Présents :
Mme Odile FAUVEL, M. Hugo LENORMAND, Mme Aline BRISSET, M. Karim HADDAD, Mme Claire DE MONTAIGU

Absents représentés :
M. Théo GUIVARCH (pouvoir à Mme Aline BRISSET), Mme Lucie PERRIN (pouvoir à M. Karim HADDAD)

Absents excusés :
M. Paul ORTOLAN

Secrétaire de séance : M. Hugo LENORMAND

Nombre de membres en exercice : 8
Quorum : 5

RÉNOVATION DE LA BIBLIOTHÈQUE MUNICIPALE

Mme le Maire rappelle que la toiture de la bibliothèque n'a pas été refaite depuis 1987 et que des infiltrations ont été constatées dans la salle de lecture.

Le coût des travaux est estimé à 84 300 € HT. Le marché est attribué à la société TOITBEL pour une durée de six mois.

La commune sollicite une subvention de 25 290 € auprès de la Région Grand Val, soit 30 % du montant hors taxes.

La bibliothèque restera ouverte au public pendant les travaux, à l'exception du lundi.

Vu le code général des collectivités territoriales,
Vu la délibération du conseil municipal du 6 décembre 2021 relative au programme de travaux,

Après en avoir délibéré, le conseil municipal :

- Approuve le projet de rénovation de la toiture de la bibliothèque ;
- Autorise Mme le Maire à signer le marché avec la société TOITBEL ;
- Autorise Mme le Maire à solliciter la subvention de la Région Grand Val.

Adopté par 5 voix pour, 1 voix contre (M. Karim HADDAD) et 1 abstention (Mme Claire DE MONTAIGU).

Transmis en préfecture le 17/03/2022
Affiché le

Le Maire,

Odile FAUVEL
`,
  'loyer.txt': `COMMUNE DE VALBRUNE-SUR-ORLE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 9 mai 2022

DEL2022_05_02

L'an deux mille vingt-deux, le neuf mai, le conseil municipal s'est réuni à la mairie, sous la présidence de Mme Odile FAUVEL, Maire.

Présents :
Mme Odile FAUVEL, M. Hugo LENORMAND, M. Théo GUIVARCH, M. Karim HADDAD, Mme Lucie PERRIN

Absents représentés :
Mme Aline BRISSET (pouvoir à M. Théo GUIVARCH)

Absents :
M. Paul ORTOLAN, Mme Claire DE MONTAIGU

Nombre de membres en exercice : 8
Quorum : 5

LOYER DU LOGEMENT COMMUNAL DE LA RUE DES LAVOIRS

Le logement communal de la rue des Lavoirs, d'une surface de 62 m², est libre depuis le 1er avril 2022.

Le loyer est fixé à 480 € par mois, charges non comprises. Le bail est conclu pour trois ans avec l'association Les Hirondelles.

L'association ne verse pas de dépôt de garantie.

Vu le code général des collectivités territoriales,

Après en avoir délibéré, le conseil municipal :

- Fixe le loyer du logement communal à 480 € par mois ;
- Autorise Mme le Maire à signer le bail avec l'association Les Hirondelles ;
- Refuse la prise en charge des frais de déménagement.

Adopté à l'unanimité.

Transmis en préfecture le 12/05/2022

Le Maire,

Odile FAUVEL
`,
  'bennes.txt': `COMMUNAUTÉ DE COMMUNES DU HAUT MARVIN

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE

Séance du 3 octobre 2019

2019-10-44

L'an deux mille dix-neuf, le trois octobre à 18h30, le conseil communautaire, légalement convoqué le 26 septembre 2019, s'est réuni au siège, sous la présidence de M. Étienne ROUVIÈRE, Président.

Présents :
M. Étienne ROUVIÈRE, Mme Solange PIQUEMAL, M. Bruno TASTET, Mme Inès LABORDE, M. Yves CANTEGRIL, Mme Nora BELKACEM

Absents ayant donné pouvoir :
M. Gilles DUTREY (pouvoir à Mme Solange PIQUEMAL), Mme Agnès FORGUES (pouvoir à M. Yves CANTEGRIL)

Absents :
M. Didier SOULAC

Nombre de membres en exercice : 9
Quorum : 5

COLLECTE DES DÉCHETS : MARCHÉ DE FOURNITURE DE BENNES

Le service de collecte dessert 14 communes et 8 200 habitants. Les bennes en service ont été achetées en 2006.

Trois entreprises ont remis une offre. La commission d'appel d'offres a retenu celle de la société BENNOVAL pour un montant de 312 640 € HT, soit 375 168 € TTC.

L'ADEME apporte une aide de 60 000 €, versée en deux fois. Le solde est financé par un emprunt sur dix ans.

La livraison est prévue au plus tard le 30 juin 2020.

Vu la délibération du 4 avril 2019 approuvant le budget annexe,

Après en avoir délibéré, le conseil communautaire :

- Attribue le marché de fourniture de bennes à la société BENNOVAL ;
- Autorise M. le Président à signer le marché ;
- Ne retient pas l'option d'entretien.

Adopté par 7 voix pour et 1 abstention (Mme Nora BELKACEM).

Envoyé en préfecture le 08/10/2019
Publié le 10/10/2019

Le Président,

Étienne ROUVIÈRE
`,
};
