/** Acts of two more invented authorities, written after the gate stood: a subscription of members, a staff post, a ferry. */
export const furtherActs: Record<string, string> = {
  'bac.txt': `SYNDICAT MIXTE DES TRANSPORTS DE L'AUVRE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL

Séance du 17 juin 2024

DEL2024_06_03

L'an deux mille vingt-quatre, le dix-sept juin à 9h30, le comité syndical, légalement convoqué le 7 juin 2024, s'est réuni à Port-Lannec, sous la présidence de M. Gaël PENVERN, Président.

Présents :
M. Gaël PENVERN, Mme Rozenn TALLEC, M. Ivan DUROSIER, Mme Sylvie MOREAU-BLIN, M. Amar KHELIFI, Mme Judith CASSAGNE

Absents représentés :
M. Léo GUÉRIDAN (pouvoir à Mme Rozenn TALLEC)

Absents excusés :
Mme Paola RINALDI, M. Thomas VEYRE

Secrétaire de séance : M. Ivan DUROSIER

Nombre de membres en exercice : 9
Quorum : 5

BAC DE PORT-LANNEC : REMPLACEMENT DU NAVIRE

Le bac relie Port-Lannec à l'île de Vorne depuis 1974. Il transporte chaque année 61 000 passagers et 8 500 véhicules. Son moteur est tombé en panne à trois reprises en 2023.

Le bureau d'études NAVALIA a comparé deux solutions : la réparation du navire actuel, estimée à 640 000 € HT, et l'achat d'un navire électrique, estimé à 2 150 000 € HT. La première solution ne prolongerait la vie du navire que de cinq ans. Le comité a écarté la réparation.

L'État apporte 30 % du prix d'achat et la Région 25 %. Le Département n'a pas encore répondu à la demande du syndicat. Le syndicat financera le reste par un emprunt de 900 000 € remboursable en quinze ans.

Pendant les travaux du quai, du 4 novembre 2024 au 28 février 2025, les passagers seront transportés gratuitement par la compagnie Les Vedettes de Vorne. Les véhicules ne pourront pas traverser.

Les habitants de l'île, consultés en mars 2024, se sont prononcés pour un navire électrique. L'association des pêcheurs s'inquiète du bruit des travaux.

Vu le code général des collectivités territoriales,
Vu la délibération du comité syndical du 11 décembre 2023 relative à la panne du bac,

Après en avoir délibéré, le comité syndical :

- Décide d'acheter un navire électrique ;
- Autorise M. le Président à lancer l'appel d'offres ;
- Autorise M. le Président à contracter un emprunt de 900 000 € ;
- Rejette la demande de tarif réduit des commerçants.

Adopté par 6 voix pour et 1 voix contre (M. Amar KHELIFI).

Envoyé en préfecture le 19/06/2024
Reçu en préfecture le 20/06/2024
Publié le 24/06/2024

Le Président,

Gaël PENVERN
`,
  'poste.txt': `COMMUNE DE BRÉZOLLES-LE-HAUT

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 30 janvier 2023

DEL2023_01_08

L'an deux mille vingt-trois, le trente janvier à 20h15, le conseil municipal s'est réuni à la mairie, sous la présidence de Mme Yvette CORNU, première adjointe, en l'absence du maire.

Présents :
Mme Yvette CORNU, M. Boris LANDRIEU, Mme Fatou SECK, M. Alain PÉRIGORD, Mme Lise HUMBERT

Absents représentés :
M. Marc OLLIVET (pouvoir à Mme Yvette CORNU), Mme Anne OLLIVET (pouvoir à M. Boris LANDRIEU)

Absent :
M. Denis FAYARD

Secrétaire de séance : Mme Fatou SECK

Nombre de membres en exercice : 8
Quorum : 5

CRÉATION D'UN POSTE D'ANIMATEUR

La garderie accueille 42 enfants le matin et 68 enfants le soir. Elle emploie deux agents. Depuis septembre 2022, douze familles ont été refusées faute de place.

La création d'un poste d'animateur à temps partiel (24 heures par semaine) coûtera 18 900 € par an. La caisse d'allocations familiales remboursera 6 300 €, soit un tiers de la dépense.

Le poste est ouvert à compter du 1er mars 2023. Il remplace le poste d'agent d'entretien, vacant depuis le départ à la retraite de Mme Colette Rousset.

Le tarif de la garderie, 1,80 € par heure, reste inchangé. Les familles dont le revenu est inférieur à 1 100 € par mois paient moitié prix.

Vu le code général de la fonction publique,

Après en avoir délibéré, à l'unanimité, le conseil municipal :

- Crée un poste d'animateur à temps partiel à compter du 1er mars 2023 ;
- Supprime le poste d'agent d'entretien ;
- Charge Mme la première adjointe de publier l'offre d'emploi.

Transmis en préfecture le 02/02/2023
Affiché le 03/02/2023

La première adjointe,

Yvette CORNU
`,
};
