import type { Row } from './claim-of.ts';

/** Two acts, and sentences over them that were written before the gate was tried on any: figures of the first try stand in the test. */
export const eleventhActs: Record<string, string> = {
  'fourriere.txt': `COMMUNAUTÉ DE COMMUNES DU PAYS D'AUBERIVE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE

Séance du 17 novembre 2022

DEL2022_11_06

L'an deux mille vingt-deux, le dix-sept novembre à 19h00, le conseil communautaire, légalement convoqué le 9 novembre 2022, s'est réuni à la salle des fêtes de Morteval, sous la présidence de Mme Odile CHARVET, Présidente.

Présents :
Mme Odile CHARVET, M. Benoît LARGILLIER, Mme Farida BENSAÏD, M. Lucien PESSEY, Mme Hortense DUVERNOIS, M. Yannick LE BIHAN

Absents représentés :
M. Raymond THÉVENIN (pouvoir à Mme Farida BENSAÏD), Mme Sylvie MONNET (pouvoir à M. Lucien PESSEY)

Absent excusé :
M. Arsène GUICHARD

Secrétaire de séance : M. Yannick LE BIHAN

Nombre de membres en exercice : 9
Quorum : 5

REFUGE ANIMALIER : CONVENTION AVEC L'ASSOCIATION LES QUATRE PATTES

Depuis la fermeture de la fourrière de Morteval en juin 2020, les animaux errants sont conduits à Chalindrey, à quarante kilomètres. En 2021, les agents communautaires ont transporté 137 chiens et 212 chats, pour un coût de 31 450 €.

L'association Les Quatre Pattes, qui gère un refuge à Saint-Blin depuis 1998, propose d'accueillir ces animaux. Elle dispose de vingt-quatre boxes et emploie trois soigneurs. Les animaux dont le propriétaire n'est pas retrouvé sous huit jours seront proposés à l'adoption.

La convention est conclue pour trois ans à compter du 1er janvier 2023. Elle peut être renouvelée une fois. La communauté versera 18 600 € par an à l'association, en deux fois : les deux tiers en février et le solde en octobre. Au-delà de 300 animaux dans l'année, elle ajoutera 45 € par animal.

L'association ne prend pas en charge les animaux blessés, qui sont confiés à la clinique vétérinaire VETALIS de Langrune. Les frais de vétérinaire sont remboursés par le propriétaire lorsqu'il est connu.

M. Largillier regrette que les communes n'aient pas été consultées. Mme la Présidente répond qu'elles recevront un bilan chaque semestre. La commission environnement a rendu un avis favorable le 4 octobre 2022.

Après en avoir délibéré, le conseil communautaire :

- Approuve la convention avec l'association Les Quatre Pattes ;
- Autorise Mme la Présidente à signer la convention ;
- Rejette l'offre de la société CANIPLUS, jugée trop chère.

Adopté par 7 voix pour et 1 voix contre (M. Benoît LARGILLIER).

Envoyé en préfecture le 24/11/2022
Reçu en préfecture le 25/11/2022

La Présidente,

Odile CHARVET
`,
  'lavoir.txt': `COMMUNE DE VILLEROUGE-LA-CRÉMADE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 8 février 2024

DEL2024_02_04

L'an deux mille vingt-quatre, le huit février à 20h30, le conseil municipal, légalement convoqué le 1er février 2024, s'est réuni en mairie, sous la présidence de M. Étienne SABATHÉ, Maire.

Présents :
M. Étienne SABATHÉ, Mme Clémence ROUQUIER, M. Driss AMRANI, Mme Paulette GINESTE, M. Hervé CAZALS

Absente représentée :
Mme Nadine TOUZET (pouvoir à M. Driss AMRANI)

Secrétaire de séance : Mme Clémence ROUQUIER

Nombre de membres en exercice : 6
Quorum : 4

LAVOIR DES TANNEURS : RESTAURATION ET OUVERTURE AU PUBLIC

Le lavoir des Tanneurs, bâti en 1874, n'est plus alimenté en eau depuis l'effondrement du canal en 2016. Sa toiture a perdu un tiers de ses tuiles et deux de ses piliers penchent dangereusement.

Le devis de l'entreprise PIERRES D'OC s'élève à 96 400 € HT pour la maçonnerie et la couverture. Le curage du canal, estimé à 12 800 € HT, sera fait par les employés communaux. La Fondation du patrimoine apporte 15 000 € et la DRAC 30 % de la maçonnerie. Une souscription ouverte auprès des habitants a déjà réuni 6 250 €.

Les travaux débuteront le 2 avril 2024 et dureront quatorze semaines. Pendant ce temps, la rue des Tanneurs sera fermée aux voitures ; les piétons et les vélos pourront passer. Le marché du jeudi est déplacé place Jean-Jaurès.

Une fois restauré, le lavoir accueillera des expositions de mai à septembre. L'entrée sera gratuite pour les moins de douze ans et coûtera 2 € pour les autres visiteurs. L'office de tourisme tiendra la billetterie et gardera un quart des recettes.

Mme Gineste s'interroge sur l'accès des personnes handicapées. Le maire indique qu'une rampe sera posée avant l'été. M. Cazals demande que les platanes voisins ne soient pas abattus. L'architecte des Bâtiments de France a donné son accord le 12 janvier 2024, à condition que les tuiles anciennes soient réutilisées.

Après en avoir délibéré, le conseil municipal :

- Approuve le projet de restauration du lavoir ;
- Attribue le marché à l'entreprise PIERRES D'OC ;
- Sollicite une subvention de la Région, d'un montant de 20 000 € ;
- Fixe à 2 € le droit d'entrée.

Adopté à l'unanimité.

Envoyé en préfecture le 15/02/2024
Reçu en préfecture le 15/02/2024

Le Maire,

Étienne SABATHÉ
`,
};

export const eleventhHonestFrench: Row[] = [
  ['q22', 'attendance:CHARVET', 'Mme Charvet était là.'],
  ['q22', 'president', "C'est Odile Charvet qui a dirigé les débats."],
  ['q22', 'attendance:THÉVENIN', 'Raymond Thévenin avait confié son pouvoir à Farida Bensaïd.'],
  ['q22', 'attendance:MONNET', 'M. Pessey votait pour le compte de Mme Sylvie Monnet.'],
  ['q22', 'attendance:GUICHARD', "M. Guichard s'était fait excuser."],
  ['q22', 'quorum', 'Il fallait cinq élus pour que le conseil puisse délibérer.'],
  ['q22', 'vote', 'Sept voix se sont exprimées en faveur du texte, une contre.'],
  ['q22', 'vote', 'Seul M. Largillier a voté contre.'],
  ['q22', 'p:errants', 'La fourrière de Morteval a fermé en juin 2020.'],
  ['q22', 'p:errants', 'Les animaux trouvés errants sont emmenés à Chalindrey, distante de 40 km.'],
  ['q22', 'p:errants', 'Cent trente-sept chiens ont été transportés en 2021.'],
  ['q22', 'p:errants', 'Le transport de ces animaux a coûté 31 450 € en 2021.'],
  ['q22', 'p:soigneurs', "Les Quatre Pattes s'occupe d'un refuge situé à Saint-Blin."],
  ['q22', 'p:soigneurs', 'Le refuge compte 24 boxes.'],
  ['q22', 'p:soigneurs', "Trois soigneurs travaillent pour l'association."],
  ['q22', 'p:soigneurs', 'Après huit jours sans propriétaire retrouvé, un animal peut être adopté.'],
  ['q22', 'p:conclue', 'La convention prend effet le premier janvier 2023 et court sur trois années.'],
  ['q22', 'p:conclue', "L'association touchera 18 600 € chaque année."],
  ['q22', 'p:conclue', 'Les deux tiers de la somme sont payés en février, le reste en octobre.'],
  ['q22', 'p:conclue', 'Un supplément de 45 € par animal est dû quand le nombre d’animaux dépasse 300 dans l’année.'],
  ['q22', 'p:blessés', 'Les bêtes blessées vont à la clinique VETALIS.'],
  ['q22', 'p:blessés', "Quand on connaît le propriétaire, c'est lui qui rembourse les frais vétérinaires."],
  ['q22', 'p:regrette', 'M. Largillier déplore l’absence de consultation des communes.'],
  ['q22', 'p:regrette', "La commission environnement s'est prononcée favorablement le 4 octobre 2022."],
  ['q22', 'decision:Rejette', "L'offre de CANIPLUS n'a pas été retenue."],
  ['q22', 'decision:Autorise', 'La Présidente est habilitée à signer la convention.'],
  ['l24', 'attendance:TOUZET', 'Nadine Touzet était représentée par Driss Amrani.'],
  ['l24', 'p:1874', 'Le lavoir date de 1874.'],
  ['l24', 'p:1874', "L'eau n'arrive plus au lavoir depuis que le canal s'est effondré en 2016."],
  ['l24', 'p:1874', 'Le toit a perdu le tiers de ses tuiles.'],
  ['l24', "p:PIERRES D'OC", "PIERRES D'OC demande 96 400 € hors taxes."],
  ['l24', "p:PIERRES D'OC", 'Les agents de la commune cureront eux-mêmes le canal.'],
  ['l24', "p:PIERRES D'OC", "L'apport de la Fondation du patrimoine est de 15 000 €."],
  ['l24', "p:PIERRES D'OC", 'La souscription lancée auprès de la population a rapporté 6 250 €.'],
  ['l24', 'p:quatorze', 'Le chantier commencera le 2 avril 2024.'],
  ['l24', 'p:quatorze', 'La durée des travaux est de 14 semaines.'],
  ['l24', 'p:quatorze', 'Les piétons et les cyclistes pourront emprunter la rue des Tanneurs.'],
  ['l24', 'p:quatorze', 'Le marché du jeudi se tiendra place Jean-Jaurès.'],
  ['l24', 'p:expositions', 'Les enfants de moins de 12 ans ne paieront pas.'],
  ['l24', 'p:expositions', "25 % des recettes reviennent à l'office de tourisme."],
  ['l24', 'p:rampe', 'Une rampe est prévue avant l’été.'],
  ['l24', 'p:rampe', 'M. Cazals souhaite que l’on garde les platanes.'],
  ['l24', 'p:rampe', "L'accord de l'architecte des Bâtiments de France suppose la réutilisation des tuiles anciennes."],
  ['l24', 'decision:Sollicite', 'Une aide régionale de 20 000 € est demandée.'],
  ['l24', 'decision:Fixe', "L'entrée coûtera deux euros."],
  ['l24', 'vote', 'Personne ne s’y est opposé : le vote est unanime.'],
];

export const eleventhHonestEnglish: Row[] = [
  ['q22', 'attendance:THÉVENIN', 'Farida Bensaïd held the proxy of Raymond Thévenin.'],
  ['q22', 'secretary', 'Yannick Le Bihan acted as secretary.'],
  ['q22', 'vote', 'The motion passed with seven votes in favour and one against.'],
  ['q22', 'p:errants', 'The pound of Morteval closed in June 2020.'],
  ['q22', 'p:errants', '137 dogs and 212 cats were transported in 2021.'],
  ['q22', 'p:soigneurs', 'The association has run a shelter in Saint-Blin since 1998.'],
  ['q22', 'p:soigneurs', 'It employs three carers and has 24 boxes.'],
  ['q22', 'p:conclue', 'The agreement lasts three years and starts on 1 January 2023.'],
  ['q22', 'p:conclue', 'It may be renewed once.'],
  ['q22', 'p:conclue', 'The community will pay the association €18,600 a year.'],
  ['q22', 'p:blessés', 'Injured animals are not taken in by the association.'],
  ['q22', 'p:regrette', 'The communes will get a report every six months.'],
  ['q22', 'decision:Rejette', 'The council turned down the offer of CANIPLUS.'],
  ['l24', 'time', 'The meeting began at half past eight in the evening.'],
  ['l24', 'p:1874', 'The wash house was built in 1874.'],
  ['l24', 'p:1874', 'Two of its pillars are leaning dangerously.'],
  ['l24', "p:PIERRES D'OC", 'The heritage foundation contributes €15,000.'],
  ['l24', "p:PIERRES D'OC", 'Municipal employees will clean out the canal.'],
  ['l24', 'p:quatorze', 'Work will start on 2 April 2024 and take fourteen weeks.'],
  ['l24', 'p:quatorze', 'Rue des Tanneurs will be closed to cars.'],
  ['l24', 'p:expositions', 'The wash house will host exhibitions from May to September.'],
  ['l24', 'p:expositions', 'Admission is free for children under twelve.'],
  ['l24', 'p:expositions', 'The tourist office keeps a quarter of the takings.'],
  ['l24', 'p:rampe', 'A ramp will be installed before the summer.'],
  ['l24', 'decision:Sollicite', 'The municipality is asking the Region for a €20,000 grant.'],
  ['l24', 'decision:Attribue', "The contract was awarded to PIERRES D'OC."],
];

export const eleventhLiesFrench: Row[] = [
  ['q22', 'attendance:THÉVENIN', 'Farida Bensaïd avait confié son pouvoir à Raymond Thévenin.'],
  ['q22', 'attendance:MONNET', 'Mme Monnet votait pour le compte de M. Pessey.'],
  ['q22', 'attendance:GUICHARD', 'M. Guichard avait donné procuration.'],
  ['q22', 'president', 'M. Largillier a dirigé les débats.'],
  ['q22', 'quorum', 'Neuf élus étaient nécessaires pour délibérer.'],
  ['q22', 'vote', 'Le texte a été adopté à l’unanimité.'],
  ['q22', 'vote', 'M. Largillier a voté pour.'],
  ['q22', 'vote', 'Huit voix se sont exprimées en faveur du texte.'],
  ['q22', 'p:errants', 'La fourrière de Chalindrey a fermé en juin 2020.'],
  ['q22', 'p:errants', 'Les animaux errants sont emmenés à Morteval.'],
  ['q22', 'p:errants', '212 chiens ont été transportés en 2021.'],
  ['q22', 'p:errants', 'Le transport des chats a coûté 31 450 €.'],
  ['q22', 'p:soigneurs', 'La communauté de communes gère le refuge de Saint-Blin.'],
  ['q22', 'p:soigneurs', 'Le refuge emploie vingt-quatre soigneurs.'],
  ['q22', 'p:soigneurs', "L'association a ouvert un refuge à Saint-Blin en 2022."],
  ['q22', 'p:soigneurs', 'Les animaux seront euthanasiés au bout de huit jours.'],
  ['q22', 'p:soigneurs', 'Les animaux dont le propriétaire est retrouvé seront proposés à l’adoption.'],
  ['q22', 'p:conclue', 'La convention peut être renouvelée trois fois.'],
  ['q22', 'p:conclue', "L'association versera 18 600 € par an à la communauté."],
  ['q22', 'p:conclue', 'Le solde est versé en février.'],
  ['q22', 'p:conclue', 'Chaque animal coûte 45 € à la communauté.'],
  ['q22', 'p:conclue', 'En dessous de 300 animaux, la communauté ajoutera 45 € par animal.'],
  ['q22', 'p:blessés', "L'association prend en charge les animaux blessés."],
  ['q22', 'p:blessés', 'Les frais de vétérinaire sont remboursés par l’association.'],
  ['q22', 'p:blessés', 'La clinique VETALIS prend en charge les frais.'],
  ['q22', 'p:regrette', 'M. Largillier regrette que les communes aient été consultées.'],
  ['q22', 'p:regrette', 'La commission environnement a rendu un avis défavorable.'],
  ['q22', 'p:regrette', 'M. Largillier répond que les communes recevront un bilan.'],
  ['q22', 'decision:Rejette', "L'offre de CANIPLUS a été retenue."],
  ['q22', 'decision:Autorise', 'La Présidente a signé la convention.'],
  ['l24', 'attendance:TOUZET', 'Driss Amrani était représenté par Nadine Touzet.'],
  ['l24', 'p:1874', 'Le lavoir a été bâti en 2016.'],
  ['l24', 'p:1874', 'Le lavoir est de nouveau alimenté en eau depuis 2016.'],
  ['l24', 'p:1874', 'Un tiers des piliers penche dangereusement.'],
  ['l24', "p:PIERRES D'OC", "PIERRES D'OC fera le curage du canal."],
  ['l24', "p:PIERRES D'OC", 'La DRAC apporte 15 000 €.'],
  ['l24', "p:PIERRES D'OC", 'La maçonnerie coûte 96 400 €.'],
  ['l24', "p:PIERRES D'OC", 'La DRAC finance 30 % de la couverture.'],
  ['l24', 'p:quatorze', 'Les travaux ont débuté le 2 avril 2024.'],
  ['l24', 'p:quatorze', 'La rue des Tanneurs sera fermée aux vélos.'],
  ['l24', 'p:quatorze', 'La place Jean-Jaurès sera fermée pendant quatorze semaines.'],
  ['l24', 'p:expositions', 'L’entrée sera gratuite pour tous.'],
  ['l24', 'p:expositions', 'L’office de tourisme garde les trois quarts des recettes.'],
  ['l24', 'p:expositions', 'Les moins de douze ans paieront 2 €.'],
  ['l24', 'p:rampe', 'Mme Gineste indique qu’une rampe sera posée.'],
  ['l24', 'p:rampe', 'Les platanes seront abattus.'],
  ['l24', 'p:rampe', "L'architecte a refusé la réutilisation des tuiles anciennes."],
  ['l24', 'decision:Sollicite', 'La Région a accordé une subvention de 20 000 €.'],
];

export const eleventhLiesEnglish: Row[] = [
  ['q22', 'attendance:THÉVENIN', 'Raymond Thévenin held the proxy of Farida Bensaïd.'],
  ['q22', 'vote', 'Eight votes were cast against the motion.'],
  ['q22', 'p:errants', 'The agents transported 137 cats.'],
  ['q22', 'p:soigneurs', 'The shelter closed in 1998.'],
  ['q22', 'p:conclue', 'The agreement ends on 1 January 2023.'],
  ['q22', 'p:conclue', 'The association pays €45 per animal.'],
  ['q22', 'p:blessés', 'The association treats injured animals.'],
  ['q22', 'p:regrette', 'The communes were consulted.'],
  ['q22', 'decision:Rejette', 'The council accepted the offer of CANIPLUS.'],
  ['l24', 'p:1874', 'The canal was rebuilt in 2016.'],
  ['l24', "p:PIERRES D'OC", 'The canal work costs €96,400.'],
  ['l24', "p:PIERRES D'OC", 'The inhabitants contributed €15,000.'],
  ['l24', 'p:quatorze', 'Cyclists may not use the street.'],
  ['l24', 'p:expositions', 'The wash house will be open all year.'],
  ['l24', 'p:rampe', 'The plane trees will be cut down.'],
  ['l24', 'p:rampe', 'The architect set no condition.'],
  ['l24', 'decision:Attribue', "PIERRES D'OC awarded the contract to the council."],
  ['l24', 'decision:Sollicite', 'The Region is paying €20,000.'],
];
