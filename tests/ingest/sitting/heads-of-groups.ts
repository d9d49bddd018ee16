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
    president: 'Chantal CUSSAC',
    present: ['BIRON', 'GIQUARD', 'LUCARNE', 'MARTINOT', 'POUXEL', 'Chantal CUSSAC'],
    substitutes: [['PAUGAMEL', 'POUXEL']],
    lines: true,
    text: `Conseil d'administration du 18 juin 2014
Séance présidée par : Madame Chantal CUSSAC, Présidente
Sont présents : Mme BIRON, représentant la métropole ; M. GIQUARD, représentant les enseignants de l'école ; Mme LUCARNE, représentant l'administration et les techniciens de l'établissement ; M. MARTINOT, représentant la Ville ; Mme POUXEL (suppléante de Mme PAUGAMEL), représentant les étudiants`,
  },
  {
    title: 'the mark of a note behind a heading is no count; those present when names were called',
    present: ['AIMARD Michel', 'BARBON Fabienne', 'BARRAUD Danielle', 'CHAMINOT Patrick'],
    absent: ['BLESLE David'],
    lines: true,
    text: `Comité syndical du 2 mars 2022
Étaient présents(es) :1
AIMARD Michel (T), BARBON Fabienne (T), BARRAUD Danielle (T), CHAMINOT Patrick (S)
Étaient excusés : BLESLE David`,
  },
  {
    title: 'those present at the moment when names were called',
    present: ['Martine ARLANC', 'Brigitte ASTRAL', 'Bernard BAUDINET'],
    proxies: [['Roger VICARD', 'Brigitte ASTRAL']],
    text: `Réunion du 24 avril 2015
Étaient présents au moment de l'appel nominatif : Martine ARLANC, Brigitte ASTRAL, Bernard BAUDINET.
Absents représentés : Roger VICARD donne pouvoir à Brigitte ASTRAL.`,
  },
  {
    title: 'all but a few, told with their title',
    president: 'Josiane PICHARD',
    absent: ['BIGOUDET', 'LECOQUIN'],
    proxies: [['RENOULT', 'PAPINOT']],
    present: ['Josiane PICHARD'],
    text: `L'an deux mil vingt-deux, le vingt-neuf novembre, le Conseil Municipal s'est réuni sous la présidence de Madame Josiane PICHARD, Maire.
ÉTAIENT PRÉSENTS : Mmes et MM. les conseillers municipaux, à l'exception de MM. BIGOUDET et LECOQUIN, absents excusés, et de Mme RENOULT qui a donné pouvoir à M. PAPINOT.`,
  },
  {
    title: 'the chair below a blank line; a secretary with all votes',
    president: 'POTARD Christian',
    secretary: 'PAYAN Marie Andrée',
    lines: true,
    text: `Le Conseil Municipal s'est réuni dans le lieu habituel de ses séances, sous la présidence de

POTARD Christian Maire

Il a été procédé à la nomination du secrétaire, pris dans le sein du Conseil. Madame PAYAN Marie Andrée, ayant obtenu l'unanimité des suffrages, a été désignée pour remplir ces fonctions qu'elle a acceptées.`,
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
    text: 'Étaient présents : Mesdames Maud ANCEL, Judith BOUVIER, Monsieur Hugo CRESPIN. Ouverture de la séance par Monsieur Hugo CRESPIN, Maire, à 19h02',
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
];
