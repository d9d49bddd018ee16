/** Acts of two more invented authorities, written after the gate was mended on `fresh-acts.ts`: a health centre, a river. */
export const ninthActs: Record<string, string> = {
  'sante.txt': `COMMUNE DE VILLEDOMBE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 4 octobre 2021

DEL2021_10_07

L'an deux mille vingt et un, le quatre octobre à 20h30, le conseil municipal, légalement convoqué le 27 septembre 2021, s'est réuni en mairie, sous la présidence de Mme Sylvaine RAULT, Maire.

Présents :
Mme Sylvaine RAULT, M. Hugues PERRIN, Mme Mireille OUDIN, M. Saïd LAMRANI, Mme Cécile VANNIER, M. Roger BLANCHET

Absents représentés :
M. Quentin FABRE (pouvoir à Mme Mireille OUDIN)

Absents excusés :
Mme Bérénice COLAS

Secrétaire de séance : Mme Cécile VANNIER

Nombre de membres en exercice : 8
Quorum : 5

CENTRE DE SANTÉ COMMUNAL

La commune n'a plus de médecin depuis le départ à la retraite du docteur Lemoine, le 30 juin 2020. Les habitants parcourent en moyenne 17 km pour consulter. Une pétition a recueilli 640 signatures.

Le conseil a étudié trois hypothèses : l'achat d'un cabinet mobile, la location d'un local et la création d'un centre de santé. Les deux premières ont été abandonnées en raison de leur coût.

Le centre emploiera deux médecins salariés et une secrétaire. Il ouvrira le 1er février 2022 dans l'ancienne poste, dont les travaux d'adaptation s'élèvent à 84 300 € TTC. L'Agence régionale de santé verse une aide de 50 000 € au démarrage et la mutuelle Solivie prête 20 000 € sans intérêt, remboursables en cinq ans.

La masse salariale est évaluée à 215 000 € par an, les recettes à 178 000 €. Le déficit prévu, de 37 000 €, sera couvert par le budget communal pendant les deux premières années. M. Perrin estime que ce déficit est sous-évalué ; Mme le Maire s'engage à présenter les comptes du centre chaque trimestre.

Le centre pratiquera le tiers payant et n'appliquera aucun dépassement d'honoraires. L'Ordre des médecins, saisi le 12 juillet 2021, n'a pas répondu.

La pharmacie Dubreuil offre le mobilier de la salle d'attente. La société MEDIBAT réalisera les travaux ; sa concurrente RENOV'SANTÉ demandait 91 750 €.

Vu le code de la santé publique,
Vu la délibération du conseil municipal du 15 mars 2021 relative à l'accès aux soins,

Après en avoir délibéré, le conseil municipal :

- Décide de créer un centre de santé communal ;
- Confie les travaux à la société MEDIBAT pour 84 300 € TTC ;
- Autorise Mme le Maire à recruter deux médecins ;
- Approuve le contrat de prêt avec la mutuelle Solivie ;
- Reporte l'examen du logo du centre.

Adopté par 6 voix pour et 1 voix contre (M. Hugues PERRIN).

Envoyé en préfecture le 07/10/2021
Reçu en préfecture le 08/10/2021
Affiché le 11/10/2021

Le Maire,

Sylvaine RAULT
`,
  'riviere.txt': `SYNDICAT DU BASSIN DE LA LOURME

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL

Séance du 14 mars 2023

DEL2023_03_02

L'an deux mille vingt-trois, le quatorze mars à 14h00, le comité syndical, légalement convoqué le 6 mars 2023, s'est réuni à Estressin, sous la présidence de M. Guy MONTEL, Président.

Présents :
M. Guy MONTEL, Mme Laure VIGNE, M. Jean-Pierre SAUTEL, Mme Nathalie BERGÈS, M. Ahmed ZERROUKI

Absents représentés :
Mme Danielle FAUCON (pouvoir à M. Jean-Pierre SAUTEL)

Secrétaire de séance : Mme Laure VIGNE

Nombre de membres en exercice : 6
Quorum : 4

EFFACEMENT DU SEUIL DE MALVERNE

La crue du 23 novembre 2019 a inondé 57 maisons à Estressin et a emporté la passerelle. Le seuil de Malverne, haut de 2,40 mètres, ralentit l'écoulement et empêche la remontée des truites.

Le bureau d'études HYDRALP propose de supprimer le seuil plutôt que de l'équiper d'une passe à poissons, dont l'entretien coûterait 8 000 € par an. L'effacement coûte 312 000 € HT. L'Agence de l'eau Rhône-Sud finance 80 % de ce montant ; les 20 % restants sont répartis à parts égales entre le syndicat et la commune d'Estressin.

Les travaux auront lieu entre le 1er août et le 15 octobre 2023, en dehors de la période de reproduction. La fédération de pêche de la Lourme déplacera les poissons avant les travaux. Le propriétaire du moulin, M. Arnaud Gillet, renonce à son droit d'eau contre une indemnité de 15 000 €.

L'enquête publique s'est déroulée du 9 au 27 janvier 2023. Le commissaire enquêteur a reçu 34 observations, dont 26 favorables, et a rendu un avis favorable assorti de deux recommandations. La ligue des kayakistes n'est pas favorable à la suppression, car elle y organise ses entraînements.

Une passerelle piétonne sera reconstruite par le Département en 2024, sans participation du syndicat.

Vu le code de l'environnement,
Vu la délibération du comité syndical du 7 juin 2022 relative à la continuité écologique,

Après en avoir délibéré, à l'unanimité, le comité syndical :

- Approuve le projet d'effacement du seuil de Malverne ;
- Attribue à M. Gillet une indemnité de 15 000 € ;
- Autorise M. le Président à déposer le dossier de subvention auprès de l'Agence de l'eau Rhône-Sud ;
- Refuse la prise en charge de la passerelle.

Transmis en préfecture le 20/03/2023
Publié le 22/03/2023

Le Président,

Guy MONTEL
`,
};
