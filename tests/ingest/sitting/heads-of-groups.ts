import type { ActHead } from './act-heads.ts';

/** Heads whose lists are grouped, described or printed in halves. Every name and place is invented. */
export const headsOfGroups: ActHead[] = [
  {
    title: 'a proxy without "à", below those present',
    present: ['MARLOT Aline', 'CARDOU Alban', 'PINSAC Lise'],
    absent: ['ROUMEGAS Luc'],
    proxies: [
      ['VALADE Thierry', 'CARDOU Alban'],
      ['SERVOLLE Brigitte', 'PINSAC Lise'],
    ],
    lines: true,
    text: `Commune de Roc-sur-Orbe
Conseil municipal du 9 décembre 2019
Étaient présents : Mme MARLOT Aline (Maire), M. CARDOU Alban, Mme PINSAC Lise.
M. VALADE Thierry donne pouvoir M. CARDOU Alban
Mme SERVOLLE Brigitte a donné pouvoir Mme PINSAC Lise
Absent : M. ROUMEGAS Luc`,
  },
  {
    title: 'givers one below the other, their holders lost with a column',
    present: ['Aline MARLOT', 'Alban CARDOU', 'Lise PINSAC'],
    lines: true,
    text: `Conseil municipal du 9 décembre 2019
Présents : Aline MARLOT, Alban CARDOU, Lise PINSAC
Absents excusés :
Thierry VALADE a donné pouvoir Brigitte SERVOLLE a donné pouvoir`,
    proxies: [],
  },
  {
    title: 'surname and first name parted by a comma',
    present: ['ARBAN Serge', 'BORDAS Maryse', 'CAUSSENS Jean', 'DELMONT Odette'],
    absent: ['ISSARTEL Robert'],
    proxies: [['GARRIC Anne', 'BORDAS Maryse']],
    lines: true,
    text: `Séance du 26 septembre 2017
Présents : ARBAN, Serge, BORDAS, Maryse, CAUSSENS, Jean, DELMONT, Odette
Procurations : GARRIC, Anne à BORDAS, Maryse
Excusé : ISSARTEL, Robert
Madame DELMONT Odette a été nommée secrétaire.`,
  },
  {
    title: 'first name and surname parted by a comma',
    present: ['Carole DUBREUX', 'Nathalie HERBELIN', 'Franck LECARDON', 'Sylvain MORLET'],
    absent: ['Léa QUINTON'],
    proxies: [['Alexis PRUGNARD', 'Franck LECARDON']],
    text: `Réunion du Conseil Municipal du 23/09/2021
Présents : Mmes Carole, DUBREUX, Nathalie, HERBELIN, MM. Franck, LECARDON, Sylvain, MORLET
Procuration : M. Alexis, PRUGNARD à M. Franck, LECARDON
Absente : Mme Léa, QUINTON
Secrétaire : M. Sylvain MORLET`,
  },
  {
    title: 'commas part people where one of them is whole, and communes are no first names',
    present: ['ARBAN', 'BORDAS', 'Jean CAUSSENS'],
    absent: ['DELMONT', 'GARRIC'],
    lines: true,
    text: `Conseil communautaire du 26 septembre 2017
Présents : MM. ARBAN, BORDAS, Jean CAUSSENS
Absents : MM. DELMONT (Belval), GARRIC (Saint-Roc)`,
  },
  {
    title: 'an officer of the sitting is the subject of a sentence behind her office',
    president: 'Roxane ALBAN',
    present: ['Roxane ALBAN', 'Clara VINCENDON', 'Luc PELISSON'],
    absent: ['Lou SANTENAC'],
    lines: true,
    text: `Conseil d'arrondissement du 21 mars 2022
Présents
Élus du 5e secteur : Mmes Roxane ALBAN, Clara VINCENDON.
Conseillers métropolitains : M. Luc PELISSON.
Excusée : Mme Lou SANTENAC.
Mme Roxane ALBAN, Maire de secteur, préside la séance.`,
  },
  {
    title: 'lists by college and by authority',
    present: ['Daniel PERRIGAUD', 'Sandrine OLLIVET', 'Michel RENARDET', 'Yvon CORBAC'],
    absent: ['Hervé LEGALLIC'],
    proxies: [['Nathalie SIMONOT', 'Daniel PERRIGAUD']],
    lines: true,
    text: `Pôle d'équilibre territorial du Pays de Luze
Bureau syndical du 4 octobre 2021
Sont présents :
Collège des communautés de communes
- Communauté de communes Luze et Bruyères : Daniel PERRIGAUD, Sandrine OLLIVET
- Communauté de communes du Haut-Couesnon : Michel RENARDET
Collège des conseillers départementaux
- Canton de Luze : Yvon CORBAC
Excusés : Nathalie SIMONOT, pouvoir à Daniel PERRIGAUD ; Hervé LEGALLIC`,
  },
  {
    title: 'people described between semicolons',
    president: 'Irma CUSSAC',
    present: ['BALMONT', 'DORSEL', 'FAUVEL', 'GARANCE', 'HERVOUX', 'Irma CUSSAC'],
    substitutes: [['JALMET', 'HERVOUX']],
    lines: true,
    text: `Conseil d'administration du 9 octobre 2033
Séance présidée par : Madame Irma CUSSAC, Présidente
Sont présents : Mme BALMONT, représentant la métropole ; M. DORSEL, représentant les enseignants de l'école ; Mme FAUVEL, représentant l'administration et les techniciens de l'établissement ; M. GARANCE, représentant la Ville ; Mme HERVOUX (suppléante de Mme JALMET), représentant les étudiants`,
  },
  {
    title: 'the mark of a note behind a heading is no count; those present when names were called',
    present: ['LOUVEL Éric', 'MERCOT Lise', 'NOVAL Inès', 'OURCEL Théo'],
    absent: ['PERDREL Jules'],
    lines: true,
    text: `Comité syndical du 17 mai 2033
Étaient présents(es) :1
LOUVEL Éric (T), MERCOT Lise (T), NOVAL Inès (T), OURCEL Théo (S)
Étaient excusés : PERDREL Jules`,
  },
  {
    title: 'those present at the moment when names were called',
    present: ['Rosalie ARVANT', 'Nina BRESCOU', 'Ivan CALMETTE'],
    proxies: [['Odon DARBOUX', 'Nina BRESCOU']],
    text: `Réunion du 6 février 2033
Étaient présents au moment de l'appel nominatif : Rosalie ARVANT, Nina BRESCOU, Ivan CALMETTE.
Absents représentés : Odon DARBOUX donne pouvoir à Nina BRESCOU.`,
  },
  {
    title: 'all but a few, told with their title',
    president: 'Ophélie PICHARD',
    absent: ['BIGOUDET', 'LECOQUIN'],
    proxies: [['RENOULT', 'PAPINOT']],
    present: ['Ophélie PICHARD'],
    text: `L'an deux mil trente-trois, le trois mars, le Conseil Municipal s'est réuni sous la présidence de Madame Ophélie PICHARD, Maire.
ÉTAIENT PRÉSENTS : Mmes et MM. les conseillers municipaux, à l'exception de MM. BIGOUDET et LECOQUIN, absents excusés, et de Mme RENOULT qui a donné pouvoir à M. PAPINOT.`,
  },
  {
    title: 'the chair below a blank line; a secretary with all votes',
    president: 'LARDOUX Mathias',
    secretary: 'SORBIER Élisa',
    lines: true,
    text: `Le Conseil Municipal s'est réuni dans le lieu habituel de ses séances, sous la présidence de

LARDOUX Mathias Maire

Il a été procédé à la nomination du secrétaire, pris dans le sein du Conseil. Madame SORBIER Élisa, ayant obtenu l'unanimité des suffrages, a été désignée pour remplir ces fonctions qu'elle a acceptées.`,
  },
  {
    title: 'those present commune by commune; a body named with its date; a president who opens it',
    date: '2023-03-09',
    president: 'BARDOUX',
    present: ['BARBEAU Louis', 'CAZENAVE Anne', 'DARDEL Pierre', 'BARDOUX'],
    absent: ['SENTEIN Éric'],
    lines: true,
    text: `Conseil d'agglomération du 9 mars 2023
Présents par commune :
AURIGNAC : BARBEAU Louis, CAZENAVE Anne
BOUSSEL : DARDEL Pierre
Absents : SENTEIN Éric
La séance est ouverte à 20 h 35 par Mr BARDOUX, Maire.`,
  },
  {
    title: 'the opening of the sitting as a noun',
    president: 'Hugo CRESPIN',
    text: 'Étaient présents : Mesdames Maud ARVIEU, Judith BOUVIER, Monsieur Hugo CRESPIN. Ouverture de la séance par Monsieur Hugo CRESPIN, Maire, à 19h02',
  },
  {
    title: 'who sits for whom, told with "pour"',
    present: ['Aubert', 'Boyard', 'Estivel', 'Ginestet'],
    absent: ['Immer'],
    substitutes: [
      ['Fabrel', 'Estivel'],
      ['Huguenin', 'Ginestet'],
    ],
    text: `Comité syndical du 19 octobre 2020
Délégués présents :
Titulaires : MM. Aubert, Boyard
Suppléants : M. Estivel (pour M. Fabrel), Mme Ginestet (pour Mme Huguenin)
Délégué excusé : M. Immer`,
  },
  {
    title: 'who presides is told behind those who are not there',
    president: 'Claude THOUVEN',
    absent: ['Régis GÉRARDOT', 'Loïc HUMBLOT'],
    proxies: [['Claudine ARNAUDOT', 'Joël MATHIOT']],
    text: `Séance du conseil municipal du 11 juin 2033
Tous les conseillers étaient présents à l'exception de Mme Claudine ARNAUDOT (procuration à M. Joël MATHIOT), de M. Régis GÉRARDOT (excusé) et de M. Loïc HUMBLOT (absent).
Président : M. Claude THOUVEN, Maire.`,
    present: ['Claude THOUVEN'],
  },
];
