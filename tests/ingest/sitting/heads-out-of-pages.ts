import type { ActHead } from './act-heads.ts';

/** Heads as web pages and extractions leave them, with one difficulty each; people and places are invented. */
export const headsOutOfPages: ActHead[] = [
  {
    title: 'a second group behind a full stop',
    present: ['Jean VALMERE', 'Anne DANVAL', 'Catherine CHANTRET', 'Roger DANVAL', 'Pierre FAUCHET'],
    absent: ['Hervé BRAZEL'],
    text: `COMMUNE DE KERVALET
Séance du 2 juin 2006
Etaient présents : (5)
Mrs Jean VALMERE, Mmes Anne DANVAL.
Mmes et Mrs. Catherine CHANTRET, Roger DANVAL, Pierre FAUCHET.
Absent : M. Hervé BRAZEL`,
  },
  {
    title: 'groups under "Mesdames :" and "Messieurs :", each a paragraph',
    present: ['Pascale BORDIER', 'Christine FOURNEL', 'Paul BARBIN', 'Yves CUNIER'],
    absent: ['Nadine ABARD', 'Michel BOUTRAL', 'Robert COMBAL'],
    lines: true,
    text: `SYNDICAT MIXTE DE LA VALLÉE
Comité Syndical du 22 mai 2019
Etaient présents :

Mesdames : Pascale BORDIER (titulaire), Christine FOURNEL (titulaire),

Messieurs : Paul BARBIN (Président), Yves CUNIER (suppléant),

Etaient absents :

Mesdames : Nadine ABARD (suppléante),

Messieurs : Michel BOUTRAL (titulaire), Robert COMBAL (titulaire)`,
  },
  {
    title: '"(s/es)" for the plural',
    present: ['Bruno RABOT', 'Daniel DRUET', 'Sarah HERRIN'],
    absent: ['Paul NODIER'],
    proxies: [['Patricia LEMOINE', 'Sarah HERRIN']],
    text: `REUNION DU CONSEIL MUNICIPAL DU 25 JUIN 2020
Etaient Présents : Mesdames et Messieurs Bruno RABOT, Daniel DRUET, Sarah HERRIN
Absent(s/es) excusé(s/es) : Paul NODIER
Absent(s/es) représenté(s/es) : Patricia LEMOINE donne pouvoir à Sarah HERRIN`,
  },
  {
    title: 'two initials with one dot',
    present: ['JP. CULAN', 'A. SECOND', 'MJ. SCHIFFER', 'RM. MARTEL FUENTE'],
    absent: ['V. AZEMAR'],
    proxies: [['R. DEMATTEI', 'RM. MARTEL FUENTE']],
    text: `CONSEIL MUNICIPAL DU 05 MARS 2020
Etaient présents : JP. CULAN, A. SECOND, MJ. SCHIFFER et RM. MARTEL FUENTE
Absents excusés : V. AZEMAR
Pouvoirs : R. DEMATTEI à RM. MARTEL FUENTE`,
  },
  {
    title: 'initials without a dot that are small words too',
    present: ['S Boisset', 'D Bernard', 'E Tavernay', 'L Gatinel', 'P Courtois'],
    substitutes: [['A Courtois', 'P Courtois']],
    text: `Conseil Communautaire du 26 septembre 2013
Délégués présents : S Boisset, D Bernard, E Tavernay, L Gatinel, A Courtois suppléé par P Courtois`,
  },
  {
    title: 'a hyphen without its space before',
    present: ['Josiane MARTAL', 'Lionel DEBEL', 'Francis BORDIER', 'Annie LEPIC'],
    text: `Conseil municipal du 12 mai 2011
Etaient présents : Josiane MARTAL, Lionel DEBEL- Francis BORDIER, Annie LEPIC`,
  },
  {
    title: 'a title that lost its space',
    present: ['RONDEL', 'BARRAL', 'PASCAL', 'MENUEL'],
    text: `Conseil Municipal du dimanche 30 mars 2014
Présents : M. RONDEL - MmeBARRAL - M. PASCAL - MmeMENUEL`,
  },
  {
    title: 'communes of several words before a colon',
    present: ['Brigitte GALLET', 'Gérard PARAN', 'Véronique RABAN', 'Joël BOUCHER'],
    text: `CONSEIL COMMUNAUTAIRE du 13 avril 2016
Présents : Bazeul : Brigitte GALLET. Saint Jean L Ormeau : Gérard PARAN. Saint Marcel Paulin : Véronique RABAN. Saint-Pierre : Joël BOUCHER.`,
  },
  {
    title: '"commune de" before a place in the form of a name',
    present: ['Leynier', 'Chabrol', 'Boyard', 'Dusserre'],
    text: `SYNDICAT DES EAUX DE L’OUVETTE
Réunion du 10 décembre 2019
Etaient présents : Commune de Belval : Messieurs Leynier, Chabrol Commune de St Pierre la Roche : Monsieur Boyard Commune de St Vincent : Monsieur Dusserre`,
  },
  {
    title: 'surnames that are words of the calendar',
    present: ['VILLE Pierre', 'AVRIL Florence', 'BOSSARD Jeanine'],
    text: 'Conseil municipal du 17 décembre 2019\nPrésents : VILLE Pierre, AVRIL Florence, BOSSARD Jeanine',
  },
  {
    title: 'there until an item, then represented',
    present: ['BORDIER Marine', 'MELIN Norbert', 'ROUCHE Florence'],
    proxies: [['MELIN Norbert', 'BORDIER Marine']],
    text: `Conseil communautaire du 29 juillet 2020
PRESENTS : BORDIER Marine, ROUCHE Florence, MELIN Norbert présent jusqu’à la délibération N°7 puis procuration à BORDIER Marine`,
  },
  {
    title: 'a proxy until the giver comes',
    present: ['Thérèse PICHOT', 'Géraldine PONS', 'Martine COSTAL'],
    absent: ['Gilles BERTAL'],
    proxies: [['Géraldine PONS', 'Martine COSTAL']],
    lines: true,
    text: `Conseil municipal du 27 février 2014
Étaient présents : Madame Thérèse PICHOT, Madame Géraldine PONS, Madame Martine COSTAL
Étaient excusés : Monsieur Gilles BERTAL
Arrivée de Madame Géraldine PONS à 18 H 15 (procuration à Madame Martine COSTAL avant son arrivée)`,
  },
  {
    title: 'the holder first, with the number of proxies',
    present: ['AMIEL Jean', 'FRANCHET Luc', 'BUCHET Christian'],
    proxies: [
      ['FAVRE Lucette', 'FRANCHET Luc'],
      ['ROUTIER René', 'BUCHET Christian'],
    ],
    text: `CONSEIL COMMUNAUTAIRE DU 6 juillet 2016
Étaient présents : AMIEL Jean, FRANCHET Luc (1 pouvoir de Lucette FAVRE), BUCHET Christian (1 pouvoir ROUTIER René)
Etaient absents excusés : FAVRE Lucette, ROUTIER René`,
  },
  {
    title: 'the head of the sitting opens it in a sentence behind those away',
    president: 'Yannick BOEDEL',
    present: ['Yannick BOEDEL', 'Hugues PORTAL'],
    absent: ['Xavier HAQUET'],
    lines: true,
    text: `BUREAU COMMUNAUTAIRE du 22 mars 2016
Etaient présents : Yannick BOEDEL, Président, Hugues PORTAL
Etaient absents :
Xavier HAQUET
Yannick BOEDEL, Président, ouvre la séance à 9h10`,
  },
  {
    title: 'an official excused in a sentence of its own',
    present: ['Leynier', 'Boyard'],
    absent: ['Audoux', 'Cottard'],
    lines: true,
    text: `SYNDICAT DES EAUX DE L’OUVETTE
Réunion du 10 décembre 2019
Etaient présents : Monsieur Leynier, Monsieur Boyard
Excusés : Mesdames Audoux, Cottard.

Monsieur Paul Andrieu Trésorier est excusé`,
  },
  {
    title: 'those present "en tant que titulaires" and "en tant que suppléants"',
    present: ['CARPEL Jean-Louis', 'DELAUNE Daniel', 'TESSON Marc'],
    absent: ['FAMEL Fernande'],
    text: `CONSEIL COMMUNAUTAIRE du 3 février 2015
Etaient présents en tant que titulaires : CARPEL Jean-Louis, 1er vice-président, DELAUNE Daniel
Excusés : FAMEL Fernande.
Etaient présents en tant que suppléants : TESSON Marc`,
  },
  {
    title: 'substitutes who sit for somebody',
    present: ['Patrick MEILLAND', 'Florence LEGRAIN', 'Bernard VILLENOT'],
    absent: ['Thierry DESPRAT'],
    text: `CONSEIL COMMUNAUTAIRE DU 4 JUIN 2020
ETAIENT PRESENTS : Patrick MEILLAND, Florence LEGRAIN
ETAIENT ABSENTS EXCUSES : Thierry DESPRAT,
Membres suppléants remplaçants un membre titulaire : Bernard VILLENOT`,
  },
  {
    title: '"M." written for several, each with the commune behind',
    present: ['PARIZOT', 'VEFANT', 'GAILLET', 'DUMAS', 'LUCOTTE', 'RENARD'],
    absent: ['HENRION', 'PELLOT', 'CLERC', 'MEUTEL'],
    text: `Conseil Communautaire du 27 mai 2019
Délégués présents : Mmes PARIZOT (Avrigny-Virel), VEFANT (Courcelle) M. GAILLET (Bayon), DUMAS (Pin-les-Roches), LUCOTTE (Bonbois), RENARD (Brussin)
Absents : M. HENRION, PELLOT, CLERC, MEUTEL`,
  },
  {
    title: 'communes at the head of paragraphs',
    secretary: 'Laurence ADRIEL',
    present: ['Franck AUBAN', 'Annick BRAUT', 'Hervé MARTAL', 'Sophie BIDON-ENAUD', 'Didier HUCHET', 'Laurence ADRIEL'],
    text: `VALMONT COMMUNAUTÉ CONSEIL COMMUNAUTAIRE - SÉANCE DU 09 SEPTEMBRE 2020
Etaient présents : BEAUPRÉ-EN-VALMONT : Franck AUBAN – Annick BRAUT ;

CHEMILLY-EN-VAL : Hervé MARTAL – Sophie BIDON-ENAUD ;

SÈVREBOIS : Didier HUCHET – Laurence ADRIEL. Nombre de présents : 6

Secrétaire de séance : Madame Laurence ADRIEL`,
  },
  {
    title: 'substitutes with a vote, and substitutes without one',
    date: '2020-10-08',
    present: ['ANTONY Franck', 'BALLY Franck', 'COMBET Ghislaine', 'BOULAY Michel'],
    substitutes: [
      ['ROUGET Laetitia', 'COMBET Ghislaine'],
      ['BOULAUD Bernard', 'BOULAY Michel'],
    ],
    text: `L’an deux mil vingt, le huit du mois d’octobre, le Conseil communautaire s’est réuni.
Présents :

Membres Titulaires : MM. ANTONY Franck, BALLY Franck,

Membres suppléants avec voix délibérative : Mme COMBET Ghislaine (suppléante de Mme ROUGET Laetitia), M. BOULAY Michel (suppléant de M. BOULAUD Bernard),

SUPPLEANTS PRESENTS SANS VOTE : GAGET Pascal, HUOTTE Laurence`,
  },
  {
    title: 'two initials with one dot behind the surname',
    present: ['COULAN J.', 'CHEMIN JL.', 'LECLAIR C.'],
    absent: ['MORAN L.', 'LAMOTHE JM.'],
    proxies: [['CHARRAT T.', 'C. LECLAIR']],
    text: `Assemblée Générale de la Communauté de Communes du Pays de Roc mercredi 23 février 2022
Etaient présents : Mesdames et Messieurs : COULAN J., CHEMIN JL., LECLAIR C.
Délégués excusés : CHARRAT T. (pouvoir à C. LECLAIR), MORAN L., LAMOTHE JM.`,
  },
  {
    title: 'the name of an office behind a title or a first name',
    present: ['Yvonne CAHIN', 'Sandra BUREAU', 'Luc PETITOT', 'BUREAU'],
    proxies: [['Florence DERAIN', 'Sandra BUREAU']],
    text: `SÉANCE DU CONSEIL MUNICIPAL DU 14 SEPTEMBRE 2016
Présents : Mme Yvonne CAHIN, Mme Sandra BUREAU, M. Luc PETITOT, M. BUREAU
Absents : Mme Florence DERAIN (pouvoir à Sandra BUREAU)`,
  },
  {
    title: 'givers of one holder, each with "de", and under one title',
    present: ['Nadège POLLET', 'William NOËL', 'Erik PILART'],
    proxies: [
      ['Kévin GENGOU', 'Nadège POLLET'],
      ['Gérard FREZAL', 'Nadège POLLET'],
      ['Luc PINSON', 'William NOËL'],
      ['Paul ROCHET', 'William NOËL'],
    ],
    text: `CONSEIL COMMUNAUTAIRE DU 18 SEPTEMBRE 2017
PRESENTS : Mme Nadège POLLET, ayant le pouvoir de MM. Kévin GENGOU et Gérard FREZAL M. William NOËL, ayant le pouvoir de M. Luc PINSON et de M. Paul ROCHET M. Erik PILART`,
  },
  {
    title: 'a group that goes on behind the parentheses',
    present: ['Chantepied', 'Antonelli', 'Corbon'],
    absent: ['Lorillon', 'Mérigot'],
    proxies: [
      ['Robine', 'Antonelli'],
      ['Andrieux', 'Chantepied'],
      ['Leroyer', 'Corbon'],
    ],
    text: `Conseil municipal du 30 mars 2007
Présents : MM. Chantepied, Antonelli, Corbon.
Absents excusés : M. Lorillon, Mme Robine (pouvoir à M. Antonelli), MM. Mérigot, Andrieux (pouvoir à M. Chantepied), Leroyer (pouvoir à M. Corbon).`,
  },
  {
    title: 'delegates "pour" their communes',
    present: ['HENRIOT', 'BRETEL', 'FLACHET', 'DURAND', 'P. ALLART', 'M. ALLART'],
    absent: ['CADIOT'],
    secretary: 'Thérèse FLACHET',
    text: `Conseil communautaire du 22 septembre 2016
Étaient présents : MM HENRIOT, BRETEL et Mme FLACHET pour AZAIL LE ROC MM DURAND et P. ALLART pour LA CHAPELLE AUX BOIS M. M. ALLART pour RIVAREL
Etait absent excusé : M. CADIOT pour VALLERES
Le Conseil communautaire décide de désigner Mme Thérèse FLACHET, déléguée d’AZAIL LE ROC, qui remplira les fonctions de secrétaire au cours de la présente séance.`,
  },
  {
    title: 'a substitute told behind the name; a proxy in the same words',
    present: ['Céline BURKA', 'Yves CHEMIN', 'Luc PINON', 'Jacques MEYLON', 'Danièle BERLAND'],
    proxies: [['Eve GRANDET', 'Luc PINON']],
    substitutes: [
      ['Lionel MAMAN', 'Jacques MEYLON'],
      ['Agnès CUNIN', 'Danièle BERLAND'],
    ],
    text: `Réunion du Conseil Communautaire du 20 janvier 2010
Présents : Commune d AMBIL : Madame Céline BURKA, Messieurs Yves CHEMIN, Luc PINON, Monsieur Lionel MAMAN par Monsieur Jacques MEYLON suppléant, Madame Agnès CUNIN représentée par Danièle BERLAND suppléante, Commune de BONNAY : Madame Eve GRANDET représentée par Monsieur Luc PINON`,
  },
  {
    title: 'officials of a fire service and their committee; ranks, and an office with its place',
    present: ['Michel BENOÎTON', 'Jean-Paul RAYNAL', 'Éva GÉRAUT'],
    absent: ['Catherine FERRAL', 'Frédéric ROUSSET', 'Éric GUILLAUD', 'Jean-Paul ESCANDON'],
    text: `CONSEIL D'ADMINISTRATION DU SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA LOUVETTE SÉANCE DU 29 JANVIER 2020
Présents : - Membres à voix délibérative : MM. Michel BENOÎTON, Jean-Paul RAYNAL. Mmes. Éva GÉRAUT. - Membres à voix consultative : CNE Guillaume SOULIER, membre élu de la commission administrative et technique des services d’incendie. Absents excusés : Mme Catherine FERRAL, Préfète de la Louvette et M. Frédéric ROUSSET, directeur de cabinet de Mme la Préfète du Roc, MM. Éric GUILLAUD, CNE Jean-Paul ESCANDON.`,
  },
  {
    title: '"Assistaient" of as many as were present',
    present: ['BARREAU', 'BAUDRAN', 'BEAUFORT'],
    proxies: [['TRUTAT', 'BARREAU']],
    inOffice: 4,
    text: `REUNION DU CONSEIL MUNICIPAL DU 2 FEVRIER 2021
Nombre de Conseillers Municipaux - en exercice 4 - présents 3 - votants 4
Assistaient à la réunion : MM. BARREAU, BAUDRAN, BEAUFORT. Avait remis procuration : M. TRUTAT à M. BARREAU
Assistait également : M. Jean GAUDET, Attaché Principal`,
  },
  {
    title: '"Assistaient" of others than were present',
    present: [],
    text: `REUNION DU CONSEIL MUNICIPAL DU 2 FEVRIER 2021
Nombre de Conseillers Municipaux - en exercice 4 - présents 3 - votants 3
Assistaient à la réunion : M. Jean GAUDET, Mme Anne PIERRET`,
  },
  {
    title: 'all but the exceptions, and who presides',
    president: 'Eugène BURDIN',
    present: ['Eugène BURDIN'],
    absent: ['C MEGRAT', 'A GREBEL', 'D LECOQ'],
    text: `SYNDICAT INTERCOMMUNAL DES EAUX DU HAUT VALLON
Le 16 juin 2015, le Comité Syndical s’est réuni sous la présidence de Monsieur Eugène BURDIN, Président.
Etaient présents : Tous les membres en exercice, à l’exception de : Mesdames C MEGRAT Messieurs A GREBEL, D LECOQ`,
  },
  {
    title: 'an article of law behind the last proxy is nobody',
    secretary: 'Jean Luc PEYRAL',
    present: ['Jacky CHOSSAT', 'Marceline VIGNAL', 'Jean Luc PEYRAL'],
    proxies: [['Isabelle TROUILLET', 'Marceline VIGNAL']],
    text: `CONSEIL MUNICIPAL DU 13 OCTOBRE 2014
Etaient présents : Monsieur Jacky CHOSSAT, Madame Marceline VIGNAL, Monsieur Jean Luc PEYRAL.
Était absente avec pouvoir : Mme Isabelle TROUILLET avec pouvoir à Mme Marceline VIGNAL En application de l article L du Code Général des Collectivités Territoriales, le conseil a désigné M. Jean Luc PEYRAL, secrétaire de séance.`,
  },
  {
    title: 'a secretary without a mark or a title, listed as being there',
    secretary: 'Laure MATHIAS',
    present: ['Thérèse PICHOT', 'Laure MATHIAS'],
    text: `Séance du Conseil Municipal en date du 27 février 2014 Lieu de la réunion Hôtel de Ville Secrétaire de séance Laure MATHIAS, Conseillère Municipale Étaient présents : Madame Thérèse PICHOT Madame Laure MATHIAS`,
  },
  {
    title: 'who will be secretary',
    secretary: 'Elodie FREIRE',
    text: 'CONSEIL MUNICIPAL DU 25 JUIN 2020\nLe Conseil Municipal décide à l’unanimité que Madame Elodie FREIRE sera Secrétaire de séance.',
  },
  {
    title: 'a president whose name a line end cuts',
    president: 'Marie-Claude COSTAL RIBEIRO',
    present: ['Michel GRIGNAN', 'Marie-Claude COSTAL RIBEIRO'],
    text: `Conseil communautaire du 19 mars 2019
La séance a été ouverte sous la présidence de Madame Marie-Claude COSTAL
RIBEIRO.
Etaient présents : M. Michel GRIGNAN, Mme Marie-Claude COSTAL RIBEIRO.`,
  },
  {
    title: 'a day without its year, which the convocation tells',
    date: '2017-01-03',
    president: 'Yannick NEUDIN',
    inOffice: 79,
    authority: 'Bièvre Valmont Communauté',
    lines: true,
    text: `Le 3 janvier suivant la convocation adressée le 27 décembre 2016, les conseillers communautaires de Bièvre Valmont Communauté se sont réunis à l’Hôtel communautaire sous la présidence de Monsieur Yannick NEUDIN.

79 conseillers en exercice : 67 présents 10 pouvoirs 2 excusés
Le conseil communautaire DÉCIDE d’approuver la convention.`,
  },
  {
    title: 'the date behind a long title in capitals; no figure stands before "Nombre de"',
    date: '2018-03-15',
    inOffice: 50,
    quorum: 26,
    text: `1 Nombre de membres PROCES-VERBAL CONSEIL COMMUNAUTAIRE DE LA COMMUNAUTÉ DE COMMUNES PAYS DE ROC VALMONT EN PLAINE Le jeudi 15 mars 2018 à 18 heures au siège
MEMBRES EN EXERCICE : 50 - QUORUM : 26 - PRESENTS : 37 - VOTANTS : 43`,
  },
  {
    title: 'a commune that only the office of its mayor names',
    authority: 'Commune de SACLOY',
    president: 'Yves GAUCHET',
    text: `Le 12 mai 2011, le Conseil Municipal, régulièrement convoqué, s’est réuni sous la présidence de Monsieur Yves GAUCHET, Maire de SACLOY.
Présents : Yves GAUCHET, Anne VALMY`,
  },
  {
    title: 'a commune whose name is blank',
    authority: null,
    text: 'Commune de Réunion du Conseil Municipal du 11 juillet 2019\nPrésents : MM. RIOUX Jean, FERRAND Luc',
  },
];
