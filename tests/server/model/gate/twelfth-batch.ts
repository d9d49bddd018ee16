import type { Row } from './claim-of.ts';

/** Two further acts, and sentences over them that were written when the gate had been mended on the eleventh batch, and graded once. */
export const twelfthActs: Record<string, string> = {
  'skate.txt': `VILLE DE BEAUREPAIRE-LE-NEUF

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 23 mai 2022

DEL2022_05_08

L'an deux mille vingt-deux, le vingt-trois mai à 18h45, le conseil municipal, légalement convoqué le 16 mai 2022, s'est réuni en mairie, sous la présidence de Mme Sandrine OLLIVIER, Maire.

Présents :
Mme Sandrine OLLIVIER, M. Karim BELHADJ, Mme Régine TOURNEUX, M. Axel VANDAMME, Mme Noémie PRIGENT

Absents représentés :
M. Gaspard LENOIR (pouvoir à Mme Régine TOURNEUX)

Absente excusée :
Mme Ida CORBIN

Secrétaire de séance : M. Axel VANDAMME

Nombre de membres en exercice : 7
Quorum : 4

ESPACE DE GLISSE : CONSTRUCTION D'UN SKATEPARK

Les jeunes du conseil des enfants réclament un lieu de glisse depuis 2018. Le terrain de la Courbe, acheté 72 000 € en 2020, est libre depuis le départ du garage Morvan. Il mesure 1 850 m² et se trouve à trois cents mètres du collège.

Quatre bureaux d'études ont été consultés. La ville a choisi l'agence RIDE & CO, dont les honoraires représentent 9 % du montant des travaux. Ceux-ci sont évalués à 260 000 € HT. L'Agence nationale du sport en finance la moitié et le Département apporte 40 000 €.

L'équipement sera ouvert tous les jours de 9 heures à 21 heures. Il ne sera pas éclairé la nuit. Le port du casque est obligatoire pour les mineurs. Un gardien passera deux fois par jour.

Les riverains craignent le bruit. Un mur de 2,50 mètres sera dressé du côté de la rue des Lilas et douze arbres seront plantés. Mme Prigent propose d'interdire les enceintes. La maire répond qu'un arrêté le prévoira.

Le chantier doit commencer en septembre 2022 et s'achever avant le 31 mars 2023. En cas de retard, l'entreprise paiera 400 € par jour.

Après en avoir délibéré, le conseil municipal :

- Approuve la construction du skatepark ;
- Sollicite l'aide de l'Agence nationale du sport ;
- Autorise Mme la Maire à lancer la consultation des entreprises.

Adopté par 5 voix pour et 1 abstention (M. Karim BELHADJ).

Envoyé en préfecture le 31/05/2022
Reçu en préfecture le 01/06/2022

La Maire,

Sandrine OLLIVIER
`,
  'vélos.txt': `SYNDICAT MIXTE DES MOBILITÉS DU VAL D'ORNAIN

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL

Séance du 12 décembre 2023

DEL2023_12_02

L'an deux mille vingt-trois, le douze décembre à 17h30, le comité syndical, légalement convoqué le 5 décembre 2023, s'est réuni au siège du syndicat, sous la présidence de M. Quentin LASALLE, Président.

Présents :
M. Quentin LASALLE, Mme Aude FERRAND, M. Bastien KOEHLER, Mme Jeanne MOULIN

Absente représentée :
Mme Ursule PETITJEAN (pouvoir à M. Bastien KOEHLER)

Secrétaire de séance : Mme Jeanne MOULIN

Nombre de membres en exercice : 5
Quorum : 3

LOCATION DE VÉLOS ÉLECTRIQUES : BILAN ET TARIFS

Lancé en avril 2021, le service de location compte aujourd'hui 180 vélos et 46 stations réparties dans onze communes. En 2022, 5 320 personnes ont loué un vélo, soit 24 % de plus qu'en 2021. Un tiers des locations se font le week-end.

Le contrat de la société VÉLOCIA prend fin le 30 juin 2024 et ne sera pas reconduit. Le comité reproche à VÉLOCIA des pannes fréquentes : 61 vélos étaient hors service en octobre 2023. Une régie reprendra le service et les six salariés de VÉLOCIA qui le souhaitent.

L'abonnement mensuel passe de 22 € à 25 €. Il reste à 12 € pour les étudiants et les demandeurs d'emploi. La caution, de 150 €, est supprimée. Les trente premières minutes demeurent gratuites.

L'atelier de Revigny réparera les vélos. Il sera agrandi pour 48 500 € HT, dont 20 000 € versés par l'ADEME. Mme Ferrand demande une station devant l'hôpital. Le président indique que le centre hospitalier a refusé de céder le terrain.

Après en avoir délibéré, le comité syndical :

- Décide de reprendre le service en régie à compter du 1er juillet 2024 ;
- Fixe l'abonnement mensuel à 25 € ;
- Renonce à la création d'une station à Laimont.

Adopté à l'unanimité.

Envoyé en préfecture le 18/12/2023
Reçu en préfecture le 18/12/2023

Le Président,

Quentin LASALLE
`,
};

export const twelfthHonestFrench: Row[] = [
  ['k22', 'attendance:OLLIVIER', 'Sandrine Ollivier était présente.'],
  ['k22', 'attendance:LENOIR', 'M. Lenoir avait donné procuration à Mme Tourneux.'],
  ['k22', 'attendance:CORBIN', 'Ida Corbin était excusée.'],
  ['k22', 'secretary', 'Le secrétariat de la séance a été tenu par Axel Vandamme.'],
  ['k22', 'count', 'Le conseil compte sept membres en exercice.'],
  ['k22', 'vote', 'Il y a eu une abstention, celle de M. Belhadj.'],
  ['k22', 'p:Courbe', 'La ville a acheté le terrain de la Courbe en 2020 pour 72 000 €.'],
  ['k22', 'p:Courbe', 'Le garage Morvan a quitté le terrain de la Courbe.'],
  ['k22', 'p:Courbe', 'Le terrain a une surface de 1 850 m².'],
  ['k22', 'p:Courbe', 'Le collège est à 300 mètres.'],
  ['k22', 'p:RIDE', 'On a consulté quatre bureaux d’études.'],
  ['k22', 'p:RIDE', 'L’agence RIDE & CO a été choisie par la ville.'],
  ['k22', 'p:RIDE', 'Les honoraires de RIDE & CO s’élèvent à 9 % du montant des travaux.'],
  ['k22', 'p:RIDE', 'Les travaux coûteraient 260 000 € hors taxes.'],
  ['k22', 'p:RIDE', 'L’Agence nationale du sport paie 50 % des travaux.'],
  ['k22', 'p:RIDE', 'La contribution du Département est de 40 000 €.'],
  ['k22', 'p:casque', 'Les horaires d’ouverture vont de 9 h à 21 h.'],
  ['k22', 'p:casque', 'Aucun éclairage n’est prévu la nuit.'],
  ['k22', 'p:casque', 'Les mineurs doivent porter un casque.'],
  ['k22', 'p:casque', 'Deux passages du gardien auront lieu chaque jour.'],
  ['k22', 'p:riverains', 'Les voisins redoutent le bruit.'],
  ['k22', 'p:riverains', 'La plantation de douze arbres est prévue.'],
  ['k22', 'p:riverains', 'Mme Prigent voudrait que les enceintes soient interdites.'],
  ['k22', 'p:septembre', 'Les travaux doivent être terminés avant le 31 mars 2023.'],
  ['k22', 'p:septembre', 'La pénalité de retard est de 400 € par jour.'],
  ['k22', 'decision:Approuve', 'La construction du skatepark est approuvée.'],
  ['k22', 'decision:Autorise', 'Mme la Maire pourra consulter les entreprises.'],
  ['o23', 'p:stations', 'Le service de location a démarré en avril 2021.'],
  ['o23', 'p:stations', '180 vélos sont proposés dans 46 stations.'],
  ['o23', 'p:stations', 'Les locations du week-end représentent un tiers du total.'],
  ['o23', 'p:stations', 'Le nombre de loueurs a augmenté de 24 % entre 2021 et 2022.'],
  ['o23', 'p:VÉLOCIA', 'Le contrat avec VÉLOCIA s’arrête le 30 juin 2024.'],
  ['o23', 'p:VÉLOCIA', 'En octobre 2023, 61 vélos ne fonctionnaient pas.'],
  ['o23', 'p:abonnement', 'Le prix de l’abonnement mensuel augmente de 22 à 25 €.'],
  ['o23', 'p:abonnement', 'Les étudiants continuent de payer 12 €.'],
  ['o23', 'p:abonnement', 'La première demi-heure ne coûte rien.'],
  ['o23', 'p:atelier', 'La réparation des vélos est confiée à l’atelier de Revigny.'],
  ['o23', 'p:atelier', 'L’ADEME verse 20 000 € pour l’agrandissement de l’atelier.'],
  ['o23', 'p:atelier', 'Le centre hospitalier n’a pas voulu céder le terrain.'],
  ['o23', 'decision:Décide', 'Le service sera repris en régie le 1er juillet 2024.'],
  ['o23', 'decision:Renonce', 'Il n’y aura pas de station à Laimont.'],
];

export const twelfthHonestEnglish: Row[] = [
  ['k22', 'attendance:LENOIR', 'Gaspard Lenoir was represented by Régine Tourneux.'],
  ['k22', 'president', 'The mayor, Sandrine Ollivier, chaired the meeting.'],
  ['k22', 'vote', 'Mr Belhadj abstained.'],
  ['k22', 'p:Courbe', 'The land was bought for €72,000 in 2020.'],
  ['k22', 'p:RIDE', 'The town chose the agency RIDE & CO.'],
  ['k22', 'p:RIDE', 'The works are estimated at €260,000 before tax.'],
  ['k22', 'p:RIDE', 'The Department contributes €40,000.'],
  ['k22', 'p:casque', 'It will be open every day from 9 am to 9 pm.'],
  ['k22', 'p:casque', 'It will not be lit at night.'],
  ['k22', 'p:casque', 'Minors must wear a helmet.'],
  ['k22', 'p:riverains', 'Twelve trees will be planted.'],
  ['k22', 'p:septembre', 'The work must start in September 2022.'],
  ['o23', 'p:stations', 'The service has 180 bikes and 46 stations.'],
  ['o23', 'p:stations', 'A third of the rentals are at weekends.'],
  ['o23', 'p:VÉLOCIA', "VÉLOCIA's contract ends on 30 June 2024 and will not be renewed."],
  ['o23', 'p:abonnement', 'The monthly subscription rises from €22 to €25.'],
  ['o23', 'p:abonnement', 'The €150 deposit is abolished.'],
  ['o23', 'p:abonnement', 'The first thirty minutes remain free.'],
  ['o23', 'p:atelier', 'The workshop will be enlarged for €48,500 before tax.'],
  ['o23', 'p:atelier', 'Mrs Ferrand asks for a station in front of the hospital.'],
  ['o23', 'decision:Fixe', 'The monthly subscription is set at €25.'],
  ['o23', 'vote', 'The decision was unanimous.'],
];

export const twelfthLiesFrench: Row[] = [
  ['k22', 'attendance:LENOIR', 'Mme Tourneux avait donné procuration à M. Lenoir.'],
  ['k22', 'attendance:CORBIN', 'Ida Corbin était présente.'],
  ['k22', 'count', 'Le conseil compte quatre membres en exercice.'],
  ['k22', 'vote', 'M. Belhadj a voté contre.'],
  ['k22', 'vote', 'Six voix se sont exprimées pour.'],
  ['k22', 'p:Courbe', 'Le terrain de la Courbe a été vendu 72 000 € en 2020.'],
  ['k22', 'p:Courbe', 'Le garage Morvan a acheté le terrain de la Courbe.'],
  ['k22', 'p:Courbe', 'Le terrain est libre depuis 2018.'],
  ['k22', 'p:Courbe', 'Le terrain mesure 300 m².'],
  ['k22', 'p:Courbe', 'Le collège se trouve sur le terrain de la Courbe.'],
  ['k22', 'p:RIDE', 'Quatre bureaux d’études ont été choisis.'],
  ['k22', 'p:RIDE', 'RIDE & CO finance la moitié des travaux.'],
  ['k22', 'p:RIDE', 'Les honoraires sont de 260 000 € HT.'],
  ['k22', 'p:RIDE', 'Le Département finance la moitié des travaux.'],
  ['k22', 'p:RIDE', 'L’Agence nationale du sport apporte 40 000 €.'],
  ['k22', 'p:casque', 'L’équipement sera éclairé la nuit.'],
  ['k22', 'p:casque', 'Le casque est obligatoire pour tous.'],
  ['k22', 'p:casque', 'Le port du casque n’est pas obligatoire pour les mineurs.'],
  ['k22', 'p:casque', 'L’équipement sera fermé de 9 heures à 21 heures.'],
  ['k22', 'p:riverains', 'Les riverains proposent d’interdire les enceintes.'],
  ['k22', 'p:riverains', 'Un arrêté a interdit les enceintes.'],
  ['k22', 'p:riverains', 'Douze murs seront dressés rue des Lilas.'],
  ['k22', 'p:septembre', 'Le chantier a commencé en septembre 2022.'],
  ['k22', 'p:septembre', 'Le chantier doit commencer avant le 31 mars 2023.'],
  ['k22', 'p:septembre', 'En cas de retard, la ville paiera 400 € par jour.'],
  ['k22', 'decision:Sollicite', 'L’Agence nationale du sport a accordé son aide.'],
  ['k22', 'decision:Autorise', 'La consultation des entreprises est achevée.'],
  ['o23', 'p:stations', 'Le service compte 46 vélos.'],
  ['o23', 'p:stations', 'Les onze communes ont loué 5 320 vélos.'],
  ['o23', 'p:stations', 'Les locations ont baissé de 24 % en 2022.'],
  ['o23', 'p:stations', 'Deux tiers des locations se font le week-end.'],
  ['o23', 'p:VÉLOCIA', 'Le contrat de VÉLOCIA sera reconduit.'],
  ['o23', 'p:VÉLOCIA', 'VÉLOCIA reprendra le service.'],
  ['o23', 'p:VÉLOCIA', 'VÉLOCIA reproche des pannes au comité.'],
  ['o23', 'p:VÉLOCIA', 'Les six salariés de VÉLOCIA sont licenciés.'],
  ['o23', 'p:abonnement', 'L’abonnement mensuel passe de 25 € à 22 €.'],
  ['o23', 'p:abonnement', 'Les étudiants paient 25 €.'],
  ['o23', 'p:abonnement', 'La caution est de 150 €.'],
  ['o23', 'p:abonnement', 'Les trente premières minutes sont supprimées.'],
  ['o23', 'p:atelier', 'L’ADEME verse 48 500 €.'],
  ['o23', 'p:atelier', 'Mme Ferrand a refusé de céder le terrain.'],
  ['o23', 'p:atelier', 'Le centre hospitalier demande une station.'],
  ['o23', 'decision:Décide', 'Le service est en régie depuis le 12 décembre 2023.'],
  ['o23', 'decision:Renonce', 'Une station est créée à Laimont.'],
];

export const twelfthLiesEnglish: Row[] = [
  ['k22', 'attendance:LENOIR', 'Régine Tourneux was represented by Gaspard Lenoir.'],
  ['k22', 'vote', 'The vote was unanimous.'],
  ['k22', 'p:Courbe', 'The land was bought in 2018.'],
  ['k22', 'p:RIDE', 'The Department funds half of the works.'],
  ['k22', 'p:RIDE', 'RIDE & CO chose the town.'],
  ['k22', 'p:casque', 'It will be lit at night.'],
  ['k22', 'p:casque', 'It will be closed every day.'],
  ['k22', 'p:riverains', 'The residents will plant twelve trees.'],
  ['k22', 'p:septembre', 'The work must end in September 2022.'],
  ['k22', 'p:septembre', 'The town pays €400 a day in case of delay.'],
  ['o23', 'p:stations', 'The service has 46 bikes and 180 stations.'],
  ['o23', 'p:VÉLOCIA', "VÉLOCIA's contract will be renewed."],
  ['o23', 'p:VÉLOCIA', 'Sixty-one bikes were in service in October 2023.'],
  ['o23', 'p:abonnement', 'The deposit rises to €150.'],
  ['o23', 'p:abonnement', 'The monthly subscription falls from €25 to €22.'],
  ['o23', 'p:atelier', 'The hospital agreed to sell the land.'],
  ['o23', 'p:atelier', 'ADEME is enlarging the workshop.'],
  ['o23', 'decision:Renonce', 'A station will be created in Laimont.'],
];
