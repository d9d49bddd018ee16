/** Acts of two invented authorities that the gate had not seen when it was built: sums with a ceiling, a refusal, counted votes, a sale in parts. */
export const unseenActs: Record<string, string> = {
  'hangar.txt': `DÉPARTEMENT DE LA HAUTE-VERNE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE

Séance du 12 avril 2021

CP2021_04_15

L'an deux mille vingt et un, le douze avril à 14h30, la commission permanente s'est réunie à l'hôtel du Département, sous la présidence de Mme Sabine CORVISIER, Présidente du conseil départemental.

Présents :
Mme Sabine CORVISIER, M. Luc BARTHOLIN, Mme Denise AUMONT, M. Rachid SELLAMI, Mme Flore TISSANDIER, M. Armand QUERCY

Absents représentés :
M. Paul VERNHES (pouvoir à Mme Denise AUMONT), Mme Julie ROQUES (pouvoir à M. Luc BARTHOLIN)

Absente excusée :
Mme Marthe DELSOL

Nombre de membres en exercice : 9
Quorum : 5

RÉPARATION DU HANGAR DU CLUB NAUTIQUE DE LORMEAU

Le club nautique de Lormeau occupe depuis 1998 un hangar qui appartient au Département. Le hangar a été endommagé par la tempête du 3 janvier 2021.

Le montant des réparations est évalué à 46 500 € HT, dont 31 000 € pour la charpente. L'assurance rembourse 18 600 € et le club prend à sa charge 4 200 €.

Le Département accorde au club une subvention d'un montant maximum de 12 000 €, versée en une seule fois sur présentation des factures. La Région Sud-Verne a refusé de participer.

Le club accueille 240 licenciés, dont 95 mineurs. L'école de voile forme chaque année plus de 600 scolaires.

L'architecte Paule MÉRIGNAC a remis son rapport le 15 février 2021. Les travaux doivent être achevés avant le 30 septembre 2021. Le Syndicat des eaux de Lormeau n'est pas opposé au projet.

La convention est conclue pour une durée de quatre ans à compter du 1er mai 2021 ; elle est renouvelable une fois.

Vu le code général des collectivités territoriales,
Vu la délibération du conseil départemental du 2 juillet 2015 relative aux clubs sportifs,

Après en avoir délibéré, la commission permanente :

- Accorde une subvention de 12 000 € maximum au club nautique de Lormeau ;
- Approuve la convention avec le club nautique de Lormeau ;
- Autorise Mme la Présidente à signer la convention ;
- Refuse la gratuité de l'eau demandée par le club.

Adopté par 5 voix pour, 2 voix contre (M. Rachid SELLAMI, M. Armand QUERCY) et 1 abstention (Mme Flore TISSANDIER).

Transmis en préfecture le 16/04/2021
Publié le 19/04/2021

La Présidente,

Sabine CORVISIER
`,
  'parcelle.txt': `COMMUNE DE SAINT-ARBAN

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 24 novembre 2020

DEL2020_11_09

L'an deux mille vingt, le vingt-quatre novembre à 20h00, le conseil municipal, légalement convoqué le 18 novembre 2020, s'est réuni à la mairie, sous la présidence de M. Roland FAYOLLE, Maire.

Présents :
M. Roland FAYOLLE, Mme Estelle BRUGIÈRE, M. Hervé COMBETTES, Mme Nadège LORIOL, M. Samuel ARTIGUE

Absents représentés :
Mme Viviane PEYRAT (pouvoir à M. Hervé COMBETTES)

Absents :
M. Joël MAZIÈRES

Secrétaire de séance : Mme Nadège LORIOL

Nombre de membres en exercice : 7
Quorum : 4

VENTE DE LA PARCELLE DE LA RUE DES TANNEURS

La commune est propriétaire d'une parcelle de 1 840 m² située rue des Tanneurs. La société FONCIVAL propose de l'acquérir au prix de 92 000 €. Le service des domaines l'a estimée à 88 000 € le 6 octobre 2020.

Le prix est payable en deux échéances : 30 000 € à la signature et 62 000 € à la livraison. Les frais de notaire sont à la charge de l'acquéreur.

FONCIVAL construira douze logements, dont cinq logements sociaux. Le permis de construire n'a pas encore été déposé. L'association des riverains demande que les tilleuls soient conservés.

La commune se réserve un droit de passage de trois mètres le long du canal. Aucune indemnité n'est due au locataire du garage, dont le bail a pris fin le 31 août 2020.

Vu le code général des collectivités territoriales,
Vu l'avis du service des domaines du 6 octobre 2020,

Après en avoir délibéré, à l'unanimité, le conseil municipal :

- Décide de vendre la parcelle de la rue des Tanneurs à la société FONCIVAL au prix de 92 000 € ;
- Désigne Maître Clergue pour rédiger l'acte de vente ;
- Autorise M. le Maire à signer l'acte de vente ;
- Demande à la société FONCIVAL de conserver les tilleuls.

Reçu en préfecture le 27/11/2020
Affiché le 01/12/2020

Le Maire,

Roland FAYOLLE
`,
};
