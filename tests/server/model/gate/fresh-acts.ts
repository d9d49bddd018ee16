/** Acts of three invented authorities, for sentences as models word them: a mill that becomes a museum, a shuttle, trees. */
export const freshActs: Record<string, string> = {
  'moulin.txt': `COMMUNAUTÉ DE COMMUNES DU VAL D'ORMELLE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE

Séance du 23 mai 2022

DEL2022_05_14

L'an deux mille vingt-deux, le vingt-trois mai à 19h00, le conseil communautaire, légalement convoqué le 16 mai 2022, s'est réuni à la salle des fêtes de Busseuil, sous la présidence de Mme Ghislaine PATUREL, Présidente.

Présents :
Mme Ghislaine PATUREL, M. Denis HOUDARD, Mme Lucile MANSART, M. Karim BELKADI, M. Yvon TRÉGUIER, Mme Odile CASTANIER, M. Bruno LESAGE

Absents représentés :
M. Éric VAUTRIN (pouvoir à Mme Lucile MANSART), Mme Hélène GARDET (pouvoir à M. Denis HOUDARD)

Absents excusés :
M. Simon PELOUX

Secrétaire de séance : M. Karim BELKADI

Nombre de membres en exercice : 10
Quorum : 6

ACQUISITION ET RESTAURATION DU MOULIN DE LA FORGE

Le moulin de la Forge, construit en 1786, est inoccupé depuis 2009. La toiture s'est effondrée pendant l'hiver 2020-2021 et la roue a été démontée.

La succession Delmas propose de céder le bâtiment et 3 200 m² de terrain au prix de 145 000 €. Le service des domaines l'a évalué à 150 000 € le 14 mars 2022.

Le coût de la restauration est estimé à 1 260 000 € HT, dont 410 000 € pour la toiture et 275 000 € pour la roue. La Région prend en charge 40 % de la dépense et la Fondation du Patrimoine 15 %. L'État n'a pas retenu le projet. Le reste sera financé par la communauté de communes.

L'association Les Amis du Papier, qui compte 85 adhérents, animera un atelier de fabrication de papier ouvert aux écoles. Elle versera un loyer annuel de 2 400 €, révisable chaque année. Le bail est conclu pour neuf ans à compter du 1er septembre 2024.

Les travaux commenceront en janvier 2023 et dureront dix-huit mois. L'architecte des bâtiments de France a donné un avis favorable le 2 mai 2022, sous réserve que les pierres d'origine soient réemployées.

M. Lesage regrette que le parking ne soit pas prévu. Mme la Présidente répond qu'une étude sera menée en 2023.

Vu le code général des collectivités territoriales,
Vu la délibération du conseil communautaire du 12 octobre 2020 relative au patrimoine industriel,

Après en avoir délibéré, le conseil communautaire :

- Décide d'acquérir le moulin de la Forge au prix de 145 000 € ;
- Approuve le plan de financement de la restauration ;
- Sollicite une subvention de la Région au taux de 40 % ;
- Autorise Mme la Présidente à signer l'acte d'achat devant Maître Roubaud.

Adopté par 7 voix pour et 2 abstentions (M. Bruno LESAGE, M. Yvon TRÉGUIER).

Transmis en préfecture le 30/05/2022
Publié le 31/05/2022

La Présidente,

Ghislaine PATUREL
`,
  'navette.txt': `COMMUNE DE SAINT-VERRAN

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 9 décembre 2019

DEL2019_12_03

L'an deux mille dix-neuf, le neuf décembre à 18h30, le conseil municipal, légalement convoqué le 3 décembre 2019, s'est réuni en mairie, sous la présidence de M. Alain QUESNEL, Maire.

Présents :
M. Alain QUESNEL, Mme Farida HADDAD, M. Joseph MERLIER, Mme Claire DUTOUR, M. Claude DUTOUR, Mme Irène SAVOYE

Absent représenté :
M. Pascal NOUVEL (pouvoir à Mme Irène SAVOYE)

Absents :
Mme Valérie TISON

Secrétaire de séance : Mme Farida HADDAD

Nombre de membres en exercice : 8
Quorum : 5

NAVETTE DU MARCHÉ

Depuis 2016, une navette conduit chaque samedi les habitants des hameaux au marché. Elle a transporté 4 120 voyageurs en 2018 contre 3 650 en 2017.

Le contrat avec la société CARS BOISSIÈRE expire le 31 décembre 2019. Trois entreprises ont remis une offre : CARS BOISSIÈRE, pour 38 700 € par an, TRANSVAL, pour 35 200 € par an, et MOBILIA, dont l'offre a été jugée irrégulière. La commission d'appel d'offres, réunie le 28 novembre 2019, propose de retenir TRANSVAL.

Le marché est conclu pour deux ans et pourra être reconduit deux fois pour une durée d'un an. Le titulaire fournit un minibus électrique de 22 places, accessible aux fauteuils roulants. Le conducteur est à la charge du titulaire ; la recharge du véhicule est payée par la commune.

Le trajet reste gratuit pour les enfants de moins de douze ans et pour les demandeurs d'emploi. Les autres passagers paient 1,50 € l'aller. L'arrêt de la Croix-Blanche est supprimé car il n'était utilisé que par six personnes par mois en moyenne.

Un sondage a été mené auprès de 212 habitants : 61 % souhaitent un second départ à 11 heures. Le conseil examinera cette demande avant le 30 juin 2020.

Vu le code de la commande publique,
Vu le rapport de la commission d'appel d'offres,

Après en avoir délibéré, à l'unanimité, le conseil municipal :

- Attribue le marché de la navette à la société TRANSVAL pour un montant annuel de 35 200 € TTC ;
- Fixe à 1,50 € le prix de l'aller ;
- Décide la suppression de l'arrêt de la Croix-Blanche ;
- Impute la dépense au chapitre 011 du budget communal.

Envoyé en préfecture le 11/12/2019
Reçu en préfecture le 12/12/2019
Affiché le 13/12/2019

Le Maire,

Alain QUESNEL
`,
  'arbres.txt': `DÉPARTEMENT DES MARCHES-D'ARGONNE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE

Séance du 8 février 2021

CP2021_02_27

L'an deux mille vingt et un, le huit février à 10h00, la commission permanente s'est réunie à l'hôtel du Département, sous la présidence de M. Norbert LACAZE, Président du conseil départemental.

Présents :
M. Norbert LACAZE, Mme Sandrine POITEVIN, M. Gilles ROMAND, Mme Maryse FONTENEAU, M. Olivier DAUNOU

Absents représentés :
Mme Yasmina CHERIF (pouvoir à Mme Sandrine POITEVIN), M. Thierry ABADIE (pouvoir à M. Gilles ROMAND)

Nombre de membres en exercice : 7
Quorum : 4

PLAN DE REPLANTATION DES ALIGNEMENTS D'ARBRES

Les routes départementales sont bordées de 18 400 arbres, dont un tiers de platanes. Le chancre coloré a été détecté sur 320 platanes en 2020 ; 290 ont été abattus. Les 30 autres seront abattus avant le 31 mars 2021.

Le Département plantera 2 000 arbres en quatre ans, soit 500 par an, à partir de l'automne 2021. Les essences retenues sont le chêne, l'érable et le tilleul. Le platane est exclu.

Le programme représente une dépense de 640 000 €, financée à hauteur de 25 % par l'Agence de l'eau Grand-Est et de 96 000 € par le fonds de dotation Racines. Le Conservatoire botanique de Sivry formera gratuitement les agents. La commune de Grandpré-le-Vieux s'est engagée à arroser les jeunes arbres pendant trois étés.

L'Office national des forêts a rendu un rapport le 5 novembre 2020. Il recommande d'espacer les arbres de huit mètres. La Chambre d'agriculture n'a pas émis d'objection, mais elle demande à être consultée avant chaque plantation.

La précédente campagne, menée de 2012 à 2017, avait coûté 410 000 €. Un bilan sera présenté chaque année à la commission.

Vu le rapport de Monsieur le Président,
Vu la délibération du conseil départemental du 1er avril 2015 portant délégation d'attributions à la commission permanente,

Après en avoir délibéré, la commission permanente :

- Approuve le plan de replantation 2021-2024 ;
- Autorise M. le Président à solliciter l'aide de l'Agence de l'eau Grand-Est ;
- Décide d'inscrire 160 000 € au budget de chaque exercice ;
- Ne donne pas suite à la demande d'abattage de la commune de Thénorgues.

Adopté à la majorité, M. Olivier DAUNOU ayant voté contre.

Reçu en préfecture le 15/02/2021
Publié le 17/02/2021

Le Président,

Norbert LACAZE
`,
};
