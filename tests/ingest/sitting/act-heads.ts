/** What a head says, with what has to be read out of it; names as printed, in any order of their words. Absent: who was not there and not represented. */
export type ActHead = {
  title: string;
  text: string;
  date?: string | null;
  president?: string | null;
  secretary?: string | null;
  inOffice?: number | null;
  quorum?: number | null;
  signatory?: string | null;
  authority?: string | null;
  present?: string[];
  absent?: string[];
  proxies?: [giver: string, holder: string][];
  substitutes?: [away: string, there: string][];
  either?: string[];
  /** Its lines carry structure; else the same has to be read where all stands on one line. */
  lines?: true;
};

const decision = '\nLe conseil municipal, après en avoir délibéré, à l’unanimité, DÉCIDE d’approuver la convention.\n';

/** Heads as French authorities of all kinds print them; people and places are invented. */
export const actHeads: ActHead[] = [
  {
    title: 'classic',
    date: '2021-03-12',
    president: 'Jean-Marc VALLIER',
    secretary: 'Sophie LORMEAU',
    inOffice: 15,
    signatory: 'Jean-Marc VALLIER',
    authority: 'Commune de Brénac-sur-Orge',
    present: ['Jean-Marc VALLIER', 'Sophie LORMEAU', 'Pierre DACHET', 'Lucie BROSSET'],
    absent: ['Yves TAMARD'],
    proxies: [['Anne FORTIN', 'Sophie LORMEAU']],
    text: `RÉPUBLIQUE FRANÇAISE
DÉPARTEMENT DE LA MARNE
ARRONDISSEMENT D'ÉPERNAY
COMMUNE DE BRÉNAC-SUR-ORGE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2021

Nombre de membres en exercice : 15
L'an deux mil vingt et un, le douze mars à vingt heures, le Conseil Municipal de cette commune, régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de M. Jean-Marc VALLIER, Maire.
Présents : M. VALLIER Jean-Marc, Mme LORMEAU Sophie, M. DACHET Pierre, Mme BROSSET Lucie
Absents excusés : Mme FORTIN Anne qui a donné pouvoir à Mme LORMEAU Sophie, M. TAMARD Yves
Mme LORMEAU Sophie a été nommée secrétaire de séance.
Objet : Convention
${decision}
Fait et délibéré les jour, mois et an susdits.
Le Maire,
Jean-Marc VALLIER`,
  },
  {
    title: 'numeric date spaces',
    date: '2019-04-03',
    authority: 'Mairie de Tourville-les-Pins',
    present: ['DUBREUIL', 'CASTAN', 'ORLIAC', 'PEYROT'],
    text: `MAIRIE DE TOURVILLE-LES-PINS
Séance du 03 04 2019
Présents : MM. DUBREUIL, CASTAN, Mmes ORLIAC et PEYROT
Objet : tarif`,
  },
  {
    title: 'convocation label',
    date: '2020-09-24',
    president: 'Odile GARNAUD',
    secretary: 'Hugo PRADIER',
    authority: 'Ville de Montassier',
    present: ['Odile GARNAUD', 'Hugo PRADIER', 'Karim BENALI'],
    text: `VILLE DE MONTASSIER
Date de la convocation : 17 septembre 2020
Date d'affichage : 18 septembre 2020
Séance du 24 septembre 2020
Présidente : Mme Odile GARNAUD
Secrétaire : M. Hugo PRADIER
Présents : Mme Odile GARNAUD, M. Hugo PRADIER, M. Karim BENALI`,
  },
  {
    title: 'two secretaries',
    date: '2018-06-08',
    secretary: 'Luce MARCHAL',
    present: ['Luce MARCHAL', 'Loïc TANGUY', 'Paul GRIMAUD'],
    text: `Conseil communautaire du 8 juin 2018
Secrétaires de séance : Mme Luce MARCHAL et M. Loïc TANGUY
Présents : Mme Luce MARCHAL, M. Loïc TANGUY, M. Paul GRIMAUD.`,
  },
  {
    title: 'one per line no titles',
    date: '2017-02-14',
    present: ['Alain MOREL', 'Béatrice CHOPIN', 'Claude LE GALL', 'Denis DE LA TOUR', 'Élise N’GUYEN'],
    absent: ['Fabien ROUX'],
    proxies: [['Gaëlle PRAT', 'Alain MOREL']],
    lines: true,
    text: `Séance du 14 février 2017

Étaient présents

Alain MOREL
Béatrice CHOPIN
Claude LE GALL
Denis DE LA TOUR
Élise N’GUYEN

Était représentée

Gaëlle PRAT par Alain MOREL

Était absent

Fabien ROUX

Objet : marché`,
  },
  {
    title: 'numbered',
    secretary: 'Martin ESTEVE',
    present: ['Hélène CORBIN', 'Martin ESTEVE', 'Nadia FERHAT'],
    proxies: [['Olivier GUILLOT', 'Hélène CORBIN']],
    text: `Séance du 2 juillet 2021
Présents :
1. Hélène CORBIN
2. Martin ESTEVE
3. Nadia FERHAT
Pouvoirs :
1. Olivier GUILLOT à Hélène CORBIN
Secrétaire de séance : Martin ESTEVE`,
  },
  {
    title: 'arrows',
    present: ['Irène JOLY', 'Jules KERVELLA', 'Karine LUNEL'],
    proxies: [
      ['Marc NOËL', 'Irène JOLY'],
      ['Nora OUALI', 'Jules KERVELLA'],
    ],
    text: `Séance du 2 juillet 2021
Présents : Irène JOLY, Jules KERVELLA, Karine LUNEL
Pouvoirs :
Marc NOËL → Irène JOLY
Nora OUALI → Jules KERVELLA
Secrétaire : Karine LUNEL`,
  },
  {
    title: 'mandant table',
    present: ['Irène JOLY', 'Jules KERVELLA', 'Karine LUNEL'],
    proxies: [
      ['Marc NOËL', 'Irène JOLY'],
      ['Nora OUALI', 'Jules KERVELLA'],
    ],
    lines: true,
    text: `Séance du 2 juillet 2021
Présents : Irène JOLY, Jules KERVELLA, Karine LUNEL
Pouvoirs
Mandant | Mandataire
Marc NOËL | Irène JOLY
Nora OUALI | Jules KERVELLA

Secrétaire : Karine LUNEL`,
  },
  {
    title: 'mandant tabs',
    present: ['Irène JOLY', 'Jules KERVELLA', 'Karine LUNEL'],
    proxies: [
      ['Marc NOËL', 'Irène JOLY'],
      ['Nora OUALI', 'Jules KERVELLA'],
    ],
    lines: true,
    text: `Séance du 2 juillet 2021
Présents : Irène JOLY, Jules KERVELLA, Karine LUNEL
POUVOIRS
MANDANTS	MANDATAIRES
Marc NOËL	Irène JOLY
Nora OUALI	Jules KERVELLA

Secrétaire : Karine LUNEL`,
  },
  {
    title: 'donne pouvoir a le maire',
    president: 'Luc BARDOT',
    present: ['Luc BARDOT', 'Mme CLAVEL', 'M. DOUCET'],
    absent: ['M. FABRE'],
    proxies: [['Mme ESPINAS', 'Luc BARDOT']],
    text: `Séance du 2 juillet 2021, sous la présidence de M. Luc BARDOT, Maire
Présents : M. BARDOT Luc, Mme CLAVEL, M. DOUCET
Absents : Mme ESPINAS (pouvoir à M. le Maire), M. FABRE`,
  },
  {
    title: 'giver without holder',
    present: ['Mme CLAVEL', 'M. DOUCET'],
    absent: [],
    proxies: [],
    text: `Séance du 2 juillet 2021
Présents : Mme CLAVEL, M. DOUCET
Absente ayant donné procuration : Mme ESPINAS`,
  },
  {
    title: 'staff',
    present: ['Mme Anne CLAVEL', 'M. Guy DOUCET'],
    absent: [],
    text: `Séance du 2 juillet 2021
Étaient présents : Mme Anne CLAVEL, M. Guy DOUCET
Assistaient également à la séance : M. Rémi SOULIER, directeur général des services, Mme Léa PONS, secrétaire de mairie
Était également présente : Mme Zoé LANDRY, comptable publique`,
  },
  {
    title: 'exception',
    secretary: 'Rémi SOULIER',
    present: [],
    absent: ['Mme Anne CLAVEL', 'M. Guy DOUCET'],
    text: `Séance du 2 juillet 2021
Présents : Tous les membres en exercice, à l'exception de Mme Anne CLAVEL et de M. Guy DOUCET, excusés.
Secrétaire de séance : M. Rémi SOULIER`,
  },
  {
    title: 'region groupes',
    date: '2022-10-14',
    authority: 'Département du Val-de-Brume',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Rémi SOULIER', 'Léa PONS'],
    proxies: [['Marc NOËL', 'Anne CLAVEL']],
    text: `CONSEIL DÉPARTEMENTAL DU VAL-DE-BRUME
Réunion du 14 octobre 2022
Étaient présents : Mme Anne CLAVEL, présidente, M. Guy DOUCET, 1er vice-président, M. Rémi SOULIER, Mme Léa PONS, conseillers départementaux
Procuration(s) de vote : M. Marc NOËL à Mme Anne CLAVEL`,
  },
  {
    title: 'syndicat communes parens',
    date: '2016-12-01',
    president: 'Guy DOUCET',
    authority: 'Syndicat mixte des Eaux de la Vesle',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Rémi SOULIER'],
    text: `SYNDICAT MIXTE DES EAUX DE LA VESLE
Le 1er décembre 2016 à 18 h, le comité syndical s'est réuni à Arbois sous la présidence de Guy DOUCET.
Délégués présents : Anne CLAVEL (Belmont), Guy DOUCET (Courcelles), Rémi SOULIER (Saint-Aubin-le-Vieux)
Délégués excusés : néant`,
  },
  {
    title: 'commune : name',
    lines: true,
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Rémi SOULIER', 'Léa PONS'],
    text: `Le comité syndical s'est réuni le 3 mars 2020
Étaient présents :
BELMONT : Mme Anne CLAVEL
COURCELLES : M. Guy DOUCET, M. Rémi SOULIER
SAINT-AUBIN : Mme Léa PONS
Objet : budget`,
  },
  {
    title: 'pour la commune de',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Rémi SOULIER', 'Léa PONS'],
    text: `Le conseil communautaire s'est réuni le 3 mars 2020
Étaient présents :
Pour la commune de Belmont : Mme Anne CLAVEL
Pour la commune de Courcelles : M. Guy DOUCET, M. Rémi SOULIER
Pour Saint-Aubin : Mme Léa PONS
Objet : budget`,
  },
  {
    title: 'suppleant',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: [],
    substitutes: [['Marc NOËL', 'Guy DOUCET']],
    text: `Le comité s'est réuni le 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET suppléant de M. Marc NOËL
Objet : budget`,
  },
  {
    title: 'suppléé par',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: [],
    substitutes: [['Marc NOËL', 'Guy DOUCET']],
    text: `Le comité s'est réuni le 3 mars 2020
Présents : Mme Anne CLAVEL, M. Marc NOËL remplacé par M. Guy DOUCET
Objet : budget`,
  },
  {
    title: 'both directions',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Marc NOËL', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET (pouvoir de M. Marc NOËL)
Absents représentés : M. Marc NOËL (pouvoir à M. Guy DOUCET)
Objet : budget`,
  },
  {
    title: 'dotted leaders',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Marc NOËL', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL ; M. Guy DOUCET ; Mme Eve MARTY.
Procurations : M. Marc NOËL ..................... à M. Guy DOUCET
Objet : budget`,
  },
  {
    title: 'surnames caps only dashes',
    present: ['CLAVEL', 'DOUCET', 'MARTY', 'PONS'],
    absent: ['NOEL'],
    text: `Séance du 3 mars 2020
Présents : CLAVEL - DOUCET - MARTY - PONS
Absent : NOEL
Objet : budget`,
  },
  {
    title: 'initials',
    present: ['A. CLAVEL', 'G. DOUCET', 'J-P. MARTY', 'M.C. PONS'],
    proxies: [['B. NOEL', 'A. CLAVEL']],
    text: `Séance du 3 mars 2020
Présents : A. CLAVEL, G. DOUCET, J-P. MARTY, M.C. PONS
Excusé : B. NOEL (pouvoir à A. CLAVEL)
Objet : budget`,
  },
  {
    title: 'mixed case',
    present: ['Anne Clavel', 'Guy Doucet', 'Jean-Pierre Marty'],
    absent: ['Bruno Noël'],
    text: `Séance du 3 mars 2020
Présents : Anne Clavel, Guy Doucet, Jean-Pierre Marty
Excusé : Bruno Noël
Objet : budget`,
  },
  {
    title: 'Mr Mrs',
    present: ['CLAVEL', 'DOUCET', 'MARTY', 'PONS', 'SOULIER'],
    text: `Séance du 3 mars 2020
Présents : Mr CLAVEL, Mrs DOUCET, MARTY, Mmes PONS et SOULIER
Objet : budget`,
  },
  {
    title: 'seance ouverte par',
    president: 'Guy DOUCET',
    secretary: 'Léa PONS',
    present: ['Guy DOUCET', 'Léa PONS', 'Rémi SOULIER'],
    text: `Séance du 3 mars 2020
Présents : M. Guy DOUCET, Maire, Mme Léa PONS, M. Rémi SOULIER
M. le Maire ouvre la séance à 20h30.
Il est procédé à la nomination d'une secrétaire de séance : Mme Léa PONS est désignée à l'unanimité.
Objet : budget`,
  },
  {
    title: 'absents excuses list',
    present: ['Léa PONS', 'Rémi SOULIER'],
    absent: ['Marc NOEL', 'Eve MARTY', 'Paul VERNET'],
    text: `Séance du 3 mars 2020
Présents : Mme Léa PONS, M. Rémi SOULIER
Excusés : M. Marc NOEL, Mme Eve MARTY
Non excusé : M. Paul VERNET
Objet : budget`,
  },
  {
    title: 'caisse des ecoles',
    date: '2019-11-21',
    president: 'Léa PONS',
    authority: 'Caisse des écoles de Montassier',
    present: ['Léa PONS', 'Rémi SOULIER', 'Eve MARTY'],
    absent: ['Paul VERNET'],
    text: `CAISSE DES ÉCOLES DE MONTASSIER
Conseil d'administration du jeudi 21 novembre 2019
Présidence de Mme Léa PONS
Membres présents : Mme Léa PONS, M. Rémi SOULIER, Mme Eve MARTY
Membres absents excusés : M. Paul VERNET
Objet : budget`,
  },
  {
    title: 'ccas',
    date: '2019-11-21',
    president: 'Léa PONS',
    authority: "Centre communal d'action sociale de Montassier",
    present: ['PONS', 'MARTY', 'GALLET', 'SOULIER', 'VERNET'],
    absent: ['BARDOT'],
    proxies: [
      ['JOLY', 'PONS'],
      ['NOEL', 'VERNET'],
    ],
    text: `CENTRE COMMUNAL D'ACTION SOCIALE DE MONTASSIER
L'an deux mille dix-neuf, le 21 novembre, le Conseil d'Administration du CCAS, dûment convoqué, s'est réuni sous la présidence de Madame Léa PONS, Présidente.
Etaient présents : Mmes PONS, MARTY, GALLET - MM. SOULIER, VERNET
Avaient donné procuration : Mme JOLY à Mme PONS - M. NOEL à M. VERNET
Etait excusé : M. BARDOT
Objet : budget`,
  },
  {
    title: 'conseil arrondissement',
    date: '2019-11-21',
    present: ['Léa PONS', 'Rémi SOULIER'],
    absent: ['Paul VERNET'],
    proxies: [['Eve MARTY', 'Rémi SOULIER']],
    text: `CONSEIL DU 3E ARRONDISSEMENT
Séance du 21 novembre 2019
Présents : Mme Léa PONS, M. Rémi SOULIER
Absents ayant donné pouvoir : Mme Eve MARTY à M. Rémi SOULIER
Absent : M. Paul VERNET
Objet : vœu`,
  },
  {
    title: 'arrive en cours',
    present: ['Léa PONS', 'Rémi SOULIER', 'Paul VERNET'],
    absent: [],
    proxies: [['Eve MARTY', 'Léa PONS']],
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, M. Rémi SOULIER, M. Paul VERNET (arrivé à 19 h 15, à partir de la question n° 3)
Pouvoirs : Mme Eve MARTY à Mme Léa PONS (jusqu'à la question n° 5)
Objet : vœu`,
  },
  {
    title: 'ayant pour mandataire',
    present: ['Léa PONS', 'Rémi SOULIER'],
    proxies: [['Eve MARTY', 'Léa PONS']],
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, M. Rémi SOULIER
Absente excusée : Mme Eve MARTY ayant donné mandat de vote à Mme Léa PONS
Objet : vœu`,
  },
  {
    title: 'pouvoir colon list',
    present: ['Léa PONS', 'Rémi SOULIER'],
    proxies: [
      ['Eve MARTY', 'Léa PONS'],
      ['Paul VERNET', 'Rémi SOULIER'],
    ],
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, M. Rémi SOULIER
Absents :
Mme Eve MARTY : pouvoir à Mme Léa PONS
M. Paul VERNET : pouvoir donné à M. Rémi SOULIER
Objet : vœu`,
  },
  {
    title: 'a donne pouvoir (a)',
    present: ['Léa PONS', 'Rémi SOULIER'],
    proxies: [
      ['Eve MARTY', 'Léa PONS'],
      ['Paul VERNET', 'Rémi SOULIER'],
    ],
    text: `Séance du 21 novembre 2019
Présents : Léa PONS, Rémi SOULIER
Absents avec pouvoir : Eve MARTY (à Léa PONS), Paul VERNET (à Rémi SOULIER)
Objet : vœu`,
  },
  {
    title: 'present marks table',
    present: ['Léa PONS', 'Rémi SOULIER', 'Anne CLAVEL'],
    absent: ['Eve MARTY'],
    lines: true,
    text: `Séance du 21 novembre 2019
Nom	Prénom	Présent	Absent
PONS	Léa	X	
SOULIER	Rémi	X	
MARTY	Eve		X
CLAVEL	Anne	X	

Objet : vœu`,
  },
  {
    title: 'marks table pipes',
    present: ['Léa PONS', 'Rémi SOULIER', 'Anne CLAVEL'],
    absent: ['Eve MARTY'],
    lines: true,
    text: `Séance du 21 novembre 2019

| Nom | Présent | Absent | Pouvoir à |
|---|---|---|---|
| PONS Léa | X | | |
| SOULIER Rémi | X | | |
| MARTY Eve | | X | |
| CLAVEL Anne | X | | |

Objet : vœu`,
  },
  {
    title: 'P A R letters',
    present: ['Léa PONS', 'Rémi SOULIER', 'Anne CLAVEL'],
    absent: ['Eve MARTY'],
    lines: true,
    text: `Séance du 21 novembre 2019
PONS Léa : présente
SOULIER Rémi : présent
MARTY Eve : absente excusée
CLAVEL Anne : présente

Objet : vœu`,
  },
  {
    title: 'president absent vice preside',
    president: 'Rémi SOULIER',
    present: ['Rémi SOULIER', 'Anne CLAVEL'],
    proxies: [['Léa PONS', 'Rémi SOULIER']],
    text: `Séance du 21 novembre 2019
Le Bureau communautaire s'est réuni sous la présidence de M. Rémi SOULIER, 1er Vice-président, en l'absence de Mme Léa PONS, Présidente, empêchée.
Présents : M. Rémi SOULIER, Mme Anne CLAVEL
Absente ayant donné pouvoir : Mme Léa PONS à M. Rémi SOULIER
Objet : vœu`,
  },
  {
    title: 'presidee par',
    president: 'Léa PONS',
    secretary: 'Anne CLAVEL',
    present: ['Léa PONS', 'Anne CLAVEL', 'Rémi SOULIER'],
    text: `Séance du 21 novembre 2019, présidée par Madame Léa PONS, maire.
Madame Anne CLAVEL remplit les fonctions de secrétaire.
Étaient présents : Mme Anne CLAVEL et M. Rémi SOULIER.
Objet : vœu`,
  },
  {
    title: 'secretaire elu sentence',
    secretary: 'Anne CLAVEL',
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, Mme Anne CLAVEL
Conformément à l'article L. 2121-15 du code général des collectivités territoriales, Mme Anne CLAVEL a été désignée, à l'unanimité, secrétaire de séance.
Objet : vœu`,
  },
  {
    title: 'secretaire: le conseil designe',
    secretary: 'Anne CLAVEL',
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, Mme Anne CLAVEL
Le Conseil municipal désigne Mme Anne CLAVEL en qualité de secrétaire de séance.
Objet : vœu`,
  },
  {
    title: 'secretaire: en vertu',
    secretary: 'Anne CLAVEL',
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, Mme Anne CLAVEL
A été désignée secrétaire de séance, en vertu de l'article L 2121-15 du CGCT : Mme Anne CLAVEL
Objet : vœu`,
  },
  {
    title: 'designe 1ere VP',
    secretary: 'Anne CLAVEL',
    text: `Séance du 21 novembre 2019
Présents : Mme Léa PONS, Mme Anne CLAVEL
Le Conseil Communautaire, à l'unanimité,
➢ désigne Madame Anne CLAVEL, 1ère Vice-présidente, en qualité de secrétaire de séance.
Objet : vœu`,
  },
  {
    title: 'bureau offices',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Paul VERNET'],
    text: `Bureau syndical du 3 mars 2020
Présents : Mme Anne CLAVEL, présidente, M. Guy DOUCET, vice-président, Mme Eve MARTY, secrétaire, M. Paul VERNET, membre.
Objet : budget`,
  },
  {
    title: 'bureau offices lines',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Paul VERNET'],
    text: `Bureau syndical du 3 mars 2020
Présents :
Mme Anne CLAVEL, présidente
M. Guy DOUCET, 1er vice-président
Mme Eve MARTY, 2ème vice-présidente en charge de l'eau
M. Paul VERNET, délégué

Objet : budget`,
  },
  {
    title: 'avec pouvoir de',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Paul VERNET', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET (avec pouvoir de M. Paul VERNET), Mme Eve MARTY
Objet : budget`,
  },
  {
    title: 'procurations sentence',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [
      ['Paul VERNET', 'Guy DOUCET'],
      ['Luc BAZIN', 'Eve MARTY'],
    ],
    text: `Séance du 3 mars 2020
Etaient présents : Mmes Anne CLAVEL, Eve MARTY, M. Guy DOUCET formant la majorité des membres en exercice.
M. Paul VERNET avait donné pouvoir à M. Guy DOUCET.
M. Luc BAZIN avait donné pouvoir à Mme Eve MARTY.
Absents : néant
Objet : budget`,
  },
  {
    title: 'excuses donnant',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: ['PREVOT'],
    proxies: [
      ['VERNET', 'DOUCET'],
      ['BAZIN', 'MARTY'],
    ],
    text: `Séance du 3 mars 2020
PRÉSENTS : Mmes CLAVEL - MARTY - M. DOUCET
EXCUSÉS : M. VERNET donnant pouvoir à M. DOUCET - M. BAZIN donnant pouvoir à Mme MARTY
ABSENT : M. PREVOT
Objet : budget`,
  },
  {
    title: 'in caps heading inline no colon',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    text: `Séance du 3 mars 2020
ÉTAIENT PRÉSENTS Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY
ÉTAIT ABSENT M. Luc BAZIN
Objet : budget`,
  },
  {
    title: 'lan formula without date words',
    date: '2021-09-28',
    inOffice: 19,
    text: `COMMUNE DE VALBRUN
L’an 2021 et le 28 septembre à 18 h 30, le conseil municipal s’est réuni.
Nombre de conseillers en exercice : 19 - Présents : 15 - Votants : 17
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Date de convocation : 22/09/2021
Objet : budget`,
  },
  {
    title: 'figures table',
    date: '2021-09-28',
    inOffice: 27,
    text: `COMMUNE DE VALBRUN
Séance du 28/09/2021
Nombre de membres
Afférents au conseil municipal : 27
En exercice : 27
Qui ont pris part à la délibération : 25
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Date de la convocation 22/09/2021
Objet : budget`,
  },
  {
    title: 'figures table heads then nums',
    date: '2021-09-28',
    inOffice: 27,
    text: `COMMUNE DE VALBRUN
Nombre de Conseillers : En exercice Présents Votants 27 22 25
Séance du 28 septembre 2021
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget`,
  },
  {
    title: 'quorum',
    inOffice: 27,
    quorum: 14,
    text: `COMMUNE DE VALBRUN
Séance du 28 septembre 2021
Effectif légal : 27 - En exercice : 27 - Quorum : 14 - Présents : 22
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget`,
  },
  {
    title: 'presided article',
    president: 'Anne CLAVEL',
    text: `Le Conseil d'Administration du SDIS s'est réuni le 28 septembre 2021, en séance publique, à Valbrun, sous la présidence de Mme CLAVEL Anne, 2ème vice-présidente du conseil départemental.
Présents : Mme CLAVEL, M. DOUCET
Objet : budget`,
  },
  {
    title: 'lequel',
    date: '2021-09-28',
    president: 'Guy DOUCET',
    text: `CONSEIL MUNICIPAL
le mardi 28 septembre 2021 à 19 heures, les membres du Conseil Municipal, légalement convoqués le 21 septembre 2021, se sont réunis à la mairie sous la présidence de Guy DOUCET, maire
Présents : Mme CLAVEL, M. DOUCET
Objet : budget`,
  },
  {
    title: 'secretary end table',
    secretary: 'Eve MARTY',
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
A été nommé(e) secrétaire : Mme Eve MARTY
Objet : budget`,
  },
  {
    title: 'secretary conseil nomme',
    secretary: 'Eve MARTY',
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Le Conseil a choisi pour secrétaire Mme Eve MARTY.
Objet : budget`,
  },
  {
    title: 'secretary comma',
    secretary: 'Eve MARTY',
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Secrétaire de séance - Eve MARTY
Objet : budget`,
  },
  {
    title: 'secretary le secretariat',
    secretary: 'Eve MARTY',
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Le secrétariat de séance a été assuré par Mme Eve MARTY.
Objet : budget`,
  },
  {
    title: 'secretary a pris place',
    secretary: 'Eve MARTY',
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Monsieur le Maire propose Mme Eve MARTY comme secrétaire de séance.
Objet : budget`,
  },
  {
    title: 'secretary not DGS',
    secretary: null,
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    text: `Séance du 28 septembre 2021
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Assistait à la séance : Mme Eve BOUVIER, secrétaire de mairie
Objet : budget`,
  },
  {
    title: 'excused sentence inside',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Luc BAZIN, excusé
Objet : budget`,
  },
  {
    title: 'pouvoirs parens surname',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'G. DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Excusés : Luc BAZIN (pouvoir à G. DOUCET)
Objet : budget`,
  },
  {
    title: 'elus representes',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [
      ['Luc BAZIN', 'Guy DOUCET'],
      ['Zoé ARNAL', 'Eve MARTY'],
    ],
    text: `Séance du 3 mars 2020
Élus présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Élus représentés : Luc BAZIN (représenté par Guy DOUCET), Zoé ARNAL (représentée par Eve MARTY)
Élus absents : /
Objet : budget`,
  },
  {
    title: 'pouvoir(s) count',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents (3) : Anne CLAVEL, Guy DOUCET, Eve MARTY
Pouvoir(s) (1) : Luc BAZIN à Guy DOUCET
Excusé(s) (0) :
Absent(s) (0) :
Objet : budget`,
  },
  {
    title: 'titulaires suppléants',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    text: `Comité syndical du 3 mars 2020
Titulaires présents : Anne CLAVEL, Guy DOUCET
Suppléants présents : Eve MARTY
Titulaires excusés : Luc BAZIN
Objet : budget`,
  },
  {
    title: 'region dep canton',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Luc BAZIN', 'CLAVEL']],
    text: `CONSEIL DÉPARTEMENTAL - Commission permanente du 3 mars 2020
Étaient présents : Mme CLAVEL Anne (Valbrun 1), M. DOUCET Guy (Valbrun 2)
Absent excusé représenté : M. BAZIN Luc (Roquier) donne procuration à Mme CLAVEL
Objet : budget`,
  },
  {
    title: 'semicolons and groups',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL Anne, Maire ; M. DOUCET Guy, Mme MARTY Eve, adjoints ; M. BAZIN Luc, conseiller municipal délégué.
Objet : budget`,
  },
  {
    title: 'depart',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Eve MARTY', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL Anne, M. DOUCET Guy, Mme MARTY Eve
Départ de Mme MARTY Eve à 20 h 15, qui donne pouvoir à M. DOUCET Guy.
Objet : budget`,
  },
  {
    title: 'de particles',
    present: ['Anne DE CLAVEL', 'Guy d’ORMESSAN', 'Eve VAN DEN BERG', 'Luc EL AMRI', 'Paul BEN SAÏD', 'Marc LE BEL', 'Jo BEL'],
    text: `Séance du 3 mars 2020
Présents : Anne DE CLAVEL, Guy d’ORMESSAN, Eve VAN DEN BERG, Luc EL AMRI, Paul BEN SAÏD, Marc LE BEL, Jo BEL
Objet : budget`,
  },
  {
    title: 'caps all',
    present: ['ANNE CLAVEL', 'GUY DOUCET', 'EVE MARTY'],
    absent: ['LUC BAZIN'],
    proxies: [['MARC NOEL', 'ANNE CLAVEL']],
    text: `SEANCE DU 3 MARS 2020
PRESENTS : MME ANNE CLAVEL, M. GUY DOUCET, MME EVE MARTY
ABSENT : M. LUC BAZIN
PROCURATION : M. MARC NOEL A MME ANNE CLAVEL
OBJET : BUDGET`,
  },
  {
    title: 'noms et prénoms en colonnes',
    present: ['CLAVEL Anne', 'DOUCET Guy', 'MARTY Eve', 'BAZIN Luc'],
    lines: true,
    text: `Séance du 3 mars 2020

Présents :

CLAVEL Anne          DOUCET Guy
MARTY Eve            BAZIN Luc

Objet : budget`,
  },
  {
    title: 'excuse pouvoir columns',
    present: ['CLAVEL Anne', 'DOUCET Guy'],
    proxies: [
      ['MARTY Eve', 'CLAVEL Anne'],
      ['BAZIN Luc', 'DOUCET Guy'],
    ],
    lines: true,
    text: `Séance du 3 mars 2020

Présents :
CLAVEL Anne
DOUCET Guy

Absents excusés           Pouvoir à
MARTY Eve                 CLAVEL Anne
BAZIN Luc                 DOUCET Guy

Objet : budget`,
  },
  {
    title: 'a donné pouvoir colon',
    present: ['CLAVEL Anne', 'DOUCET Guy'],
    proxies: [
      ['MARTY Eve', 'CLAVEL Anne'],
      ['BAZIN Luc', 'DOUCET Guy'],
    ],
    text: `Séance du 3 mars 2020
Présents : CLAVEL Anne, DOUCET Guy
Ont donné pouvoir :
- MARTY Eve à CLAVEL Anne
- BAZIN Luc à DOUCET Guy
Objet : budget`,
  },
  {
    title: 'pouvoir de a',
    present: ['CLAVEL Anne', 'DOUCET Guy'],
    proxies: [
      ['MARTY Eve', 'CLAVEL Anne'],
      ['BAZIN Luc', 'DOUCET Guy'],
    ],
    text: `Séance du 3 mars 2020
Présents : CLAVEL Anne, DOUCET Guy
Pouvoirs : Pouvoir de Mme MARTY Eve à Mme CLAVEL Anne ; Pouvoir de M. BAZIN Luc à M. DOUCET Guy
Objet : budget`,
  },
  {
    title: 'plural givers',
    present: ['CLAVEL Anne', 'DOUCET Guy'],
    proxies: [
      ['MARTY Eve', 'CLAVEL Anne'],
      ['BAZIN Luc', 'DOUCET Guy'],
    ],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL Anne, M. DOUCET Guy
Absents excusés : Mme MARTY Eve et M. BAZIN Luc ont respectivement donné pouvoir à Mme CLAVEL Anne et M. DOUCET Guy
Objet : budget`,
  },
  {
    title: 'sans colon "Pouvoirs donnés"',
    present: ['CLAVEL Anne', 'DOUCET Guy'],
    proxies: [['MARTY Eve', 'CLAVEL Anne']],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL Anne, M. DOUCET Guy
Pouvoirs donnés :
Mme MARTY Eve en faveur de Mme CLAVEL Anne
Objet : budget`,
  },
  {
    title: 'liste conseillers names "Conseillers présents"',
    present: ['Anne Clavel', 'Guy Doucet', 'Marie-Christine Thierry-Mieg'],
    absent: ['Luc Bazin'],
    text: `Métropole de Valbrun
Conseil métropolitain du 3 mars 2020
Conseillers présents : Anne Clavel, Guy Doucet, Marie-Christine Thierry-Mieg
Conseillers absents : Luc Bazin
Objet : budget`,
  },
  {
    title: 'prefecture after',
    date: '2020-03-03',
    text: `Accusé de réception en préfecture
014-211400001-20200303-D12-DE
Date de télétransmission : 05/03/2020
Date de réception préfecture : 05/03/2020
COMMUNE DE VALBRUN
Délibération n° 12
Date de convocation : 25 février 2020 Date d'affichage : 26 février 2020
Le trois mars deux mille vingt à dix-neuf heures, le conseil municipal s'est réuni
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget`,
  },
  {
    title: 'signatory elected',
    signatory: 'G. DOUCET',
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget
${decision}
Fait à Valbrun, le 4 mars 2020
Pour extrait conforme,
Le Président du Syndicat,
G. DOUCET`,
  },
  {
    title: 'signature electronique',
    signatory: 'Guy DOUCET',
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget
${decision}
Acte signé électroniquement par Guy DOUCET le 05/03/2020 à 10:12`,
  },
  {
    title: 'pour le maire',
    signatory: 'Anne CLAVEL',
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget
${decision}
Pour le Maire et par délégation,
L'adjointe aux finances
Anne CLAVEL`,
  },
  {
    title: 'le maire secr',
    secretary: 'Anne CLAVEL',
    signatory: 'Guy DOUCET',
    lines: true,
    text: `Séance du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Objet : budget
${decision}
Le Maire,                      La secrétaire de séance,
Guy DOUCET                     Anne CLAVEL`,
  },
  {
    title: 'members listed and marked',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    proxies: [['Zoé ARNAL', 'Anne CLAVEL']],
    text: `Séance du 3 mars 2020
Étaient présents :
Mme Anne CLAVEL, Maire – M. Guy DOUCET, 1er Adjoint – Mme Eve MARTY, 2ème Adjointe
Étaient excusés :
Mme Zoé ARNAL (procuration à Anne CLAVEL) – M. Luc BAZIN
Objet : budget`,
  },
  {
    title: 'monsieur madame words',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    text: `Séance du 3 mars 2020
Étaient présents : Madame Anne CLAVEL, Monsieur Guy DOUCET, Madame Eve MARTY.
Absent(e)(s) : Monsieur Luc BAZIN.
Objet : budget`,
  },
  {
    title: 'presence then representes par',
    present: ['A. CLAVEL', 'G. DOUCET', 'E. MARTY'],
    proxies: [
      ['L. BAZIN', 'A. CLAVEL'],
      ['Z. ARNAL', 'G. DOUCET'],
    ],
    text: `Séance du 3 mars 2020
Présents : Mme A. CLAVEL, M. G. DOUCET, Mme E. MARTY
Représentés : M. L. BAZIN par Mme A. CLAVEL, Mme Z. ARNAL par M. G. DOUCET
Objet : budget`,
  },
  {
    title: 'pouv abbreviations',
    present: ['A. CLAVEL', 'G. DOUCET', 'E. MARTY'],
    proxies: [
      ['L. BAZIN', 'A. CLAVEL'],
      ['Z. ARNAL', 'G. DOUCET'],
    ],
    text: `Séance du 3 mars 2020
Présents : A. CLAVEL, G. DOUCET, E. MARTY
Absents : L. BAZIN (pouv. à A. CLAVEL), Z. ARNAL (proc. à G. DOUCET)
Objet : budget`,
  },
  {
    title: 'a donne procuration commas flow',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: ['PUJOL'],
    proxies: [
      ['BAZIN', 'CLAVEL'],
      ['ARNAL', 'DOUCET'],
    ],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Absents excusés : M. BAZIN a donné procuration à Mme CLAVEL, Mme ARNAL a donné procuration à M. DOUCET, M. PUJOL
Objet : budget`,
  },
  {
    title: 'absents non excusés',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: ['BAZIN', 'ARNAL'],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Absent non excusé : M. BAZIN
Absente sans pouvoir : Mme ARNAL
Objet : budget`,
  },
  {
    title: 'quitte la seance',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
M. DOUCET quitte la séance à 21 h et ne prend pas part au vote.
Objet : budget`,
  },
  {
    title: 'invités',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: [],
    text: `Comité syndical du 3 mars 2020
Présents : Mme CLAVEL, M. DOUCET, Mme MARTY
Invités : M. Rémi SOULIER, trésorier ; Mme Léa PONS, directrice
Personnel : M. Paul VERNET, DGS
Objet : budget`,
  },
  {
    title: 'voix deliberative',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    text: `Comité syndical du 3 mars 2020
Membres présents avec voix délibérative : Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY
Objet : budget`,
  },
  {
    title: 'conseil comm. lists by commune no colon',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    lines: true,
    text: `Conseil communautaire du 3 mars 2020
Présents
BELMONT
Anne CLAVEL
Guy DOUCET
COURCELLES
Eve MARTY
SAINT AUBIN LE VIEUX
Luc BAZIN

Objet : budget`,
  },
  {
    title: 'commune first dash',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    text: `Conseil communautaire du 3 mars 2020
Présents :
Belmont – Anne CLAVEL, Guy DOUCET
Courcelles – Eve MARTY
Saint-Aubin-le-Vieux – Luc BAZIN
Objet : budget`,
  },
  {
    title: 'CASSEL, A. order initial last',
    present: ['CLAVEL A.', 'DOUCET G.', 'MARTY E.'],
    absent: ['BAZIN L.'],
    text: `Séance du 3 mars 2020
Présents : CLAVEL A., DOUCET G., MARTY E.
Absent : BAZIN L.
Objet : budget`,
  },
  {
    title: 'names with M with no space',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    text: `Séance du 3 mars 2020
Présents : Mme.CLAVEL, M.DOUCET, Mme.MARTY
Objet : budget`,
  },
  {
    title: 'hyphen lost',
    present: ['Marie Christine CLAVEL', 'Jean Pierre DOUCET', 'Eve MARTY ROC'],
    text: `Séance du 3 mars 2020
Présents : Marie Christine CLAVEL, Jean Pierre DOUCET, Eve MARTY ROC
Objet : budget`,
  },
  {
    title: 'et joined twice',
    present: ['CLAVEL', 'DOUCET', 'MARTY', 'BAZIN', 'ARNAL'],
    text: `Séance du 3 mars 2020
Présents : Mmes CLAVEL et MARTY, MM. DOUCET, BAZIN et ARNAL
Objet : budget`,
  },
  {
    title: 'messieurs mesdames les adjoints',
    present: ['CLAVEL', 'DOUCET', 'MARTY', 'BAZIN', 'ARNAL'],
    text: `Séance du 3 mars 2020
Présents : M. BAZIN, Maire, Mmes et MM. CLAVEL, MARTY, DOUCET, adjoints, Mme ARNAL, conseillère municipale
Objet : budget`,
  },
  {
    title: 'presents sous la presidence',
    president: 'Anne CLAVEL',
    present: ['Anne CLAVEL', 'DOUCET', 'MARTY'],
    text: `Séance du 3 mars 2020
Sous la présidence de Mme Anne CLAVEL, Maire,
Étaient présents : M. DOUCET, Mme MARTY
Objet : budget`,
  },
  {
    title: 'presid with ville',
    date: '2020-03-03',
    president: 'Anne CLAVEL',
    present: ['Anne CLAVEL', 'DOUCET', 'MARTY'],
    text: `L'an deux mille vingt, le trois mars, le conseil municipal de la ville de Valbrun s'est assemblé sous la présidence de Mme CLAVEL Anne, Maire de Valbrun.
Présents : M. DOUCET, Mme MARTY, Mme CLAVEL Anne
Objet : budget`,
  },
  {
    title: 'doyen',
    president: 'Guy DOUCET',
    text: `Séance du 3 mars 2020
La séance a été ouverte sous la présidence de M. Guy DOUCET, doyen d'âge.
Présents : M. Guy DOUCET, Mme MARTY
Objet : élection du maire`,
  },
  {
    title: 'date weekday comma',
    date: '2020-03-03',
    text: `PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Mardi 3 mars 2020 à 20h00
Présents : M. Guy DOUCET, Mme MARTY
1. Approbation du procès-verbal du 4 février 2020`,
  },
  {
    title: 'date du',
    date: '2020-03-03',
    text: `Délibération du Conseil Municipal du 03/03/2020
Date de convocation : 25/02/2020
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'seance extraordinaire',
    date: '2020-03-03',
    text: `COMMUNE DE VALBRUN
CONSEIL MUNICIPAL - SÉANCE EXTRAORDINAIRE DU MARDI 3 MARS 2020 À 18H30
Date de convocation : 25/02/2020
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'conv only',
    date: null,
    text: `COMMUNE DE VALBRUN
Date de convocation : 25/02/2020
Date d'affichage : 26/02/2020
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'lan words de lan',
    date: '2014-09-29',
    text: `L'an deux mille quatorze, le vingt neuf du mois de septembre, à vingt heures trente, le Conseil municipal légalement convoqué s'est réuni.
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'an mil',
    date: '1998-12-15',
    text: `L'an mil neuf cent quatre-vingt-dix-huit, le quinze décembre, à vingt heures trente, le Conseil municipal légalement convoqué s'est réuni.
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'le vingt',
    date: '2021-04-12',
    president: 'Anne CLAVEL',
    text: `Le douze avril deux mille vingt-et-un à dix-huit heures trente minutes, s'est réuni le Conseil municipal de Valbrun, sous la présidence de Mme Anne CLAVEL.
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'sept. abbreviations',
    date: '2021-09-07',
    text: `Conseil municipal du 7 sept. 2021
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'date two digits',
    date: '2021-09-07',
    text: `Conseil municipal du 07/09/21
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'date dots',
    date: '2021-09-07',
    text: `CR CM du 07.09.2021
Présents : M. Guy DOUCET, Mme MARTY`,
  },
  {
    title: 'vote not names',
    present: ['Guy DOUCET', 'MARTY'],
    absent: [],
    text: `Conseil municipal du 7 septembre 2021
Présents : M. Guy DOUCET, Mme MARTY
Votants : 2
ONT VOTÉ CONTRE : M. Guy DOUCET
S'est abstenue : Mme MARTY
Objet: budget`,
  },
  {
    title: 'presents ou representes',
    present: [],
    absent: [],
    either: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    text: `Séance du 3 mars 2020
Présents ou représentés : Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY
Objet : budget`,
  },
  {
    title: 'pouvoir a office president',
    president: 'Anne CLAVEL',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Luc BAZIN', 'Anne CLAVEL']],
    text: `Comité du 3 mars 2020 sous la présidence de Mme Anne CLAVEL, Présidente
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Pouvoir : M. Luc BAZIN donne pouvoir à Madame la Présidente
Objet : budget`,
  },
  {
    title: 'delegation de vote',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Luc BAZIN', 'Anne CLAVEL']],
    text: `Commission permanente du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Délégations de vote : M. Luc BAZIN a donné délégation de vote à Mme Anne CLAVEL
Objet : budget`,
  },
  {
    title: 'absents ayant donné delegation a',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [
      ['Luc BAZIN', 'Anne CLAVEL'],
      ['Zoé ARNAL', 'Guy DOUCET'],
    ],
    text: `Commission permanente du 3 mars 2020
Présents : Mme Anne CLAVEL, M. Guy DOUCET
Absents ayant donné délégation de vote :
Luc BAZIN à Anne CLAVEL
Zoé ARNAL à Guy DOUCET
Objet : budget`,
  },
  {
    title: 'donne pouvoir numbered',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Luc BAZIN', 'Anne CLAVEL']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET
Avait donné procuration : Luc BAZIN à Anne CLAVEL
Assistait : Rémi SOULIER
Objet : budget`,
  },
  {
    title: 'empty lists',
    secretary: 'Guy DOUCET',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: [],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET
Absents : Néant
Excusés : aucun
Pouvoirs : /
Secrétaire : Guy DOUCET
Objet : budget`,
  },
  {
    title: 'absents blank then other',
    secretary: 'Guy DOUCET',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: [],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET
Absents excusés :
Absents :
Secrétaire de séance : Guy DOUCET
Rapporteur : Anne CLAVEL
Objet : budget`,
  },
  {
    title: 'remplaçant',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    substitutes: [['Luc BAZIN', 'Eve MARTY']],
    text: `Comité du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY (suppléante de Luc BAZIN)
Objet : budget`,
  },
  {
    title: 'markdown',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    lines: true,
    text: `# Séance du 3 mars 2020

**Présents :** 
- Mme Anne CLAVEL
- M. Guy DOUCET
- Mme Eve MARTY

**Absent :** M. Luc BAZIN

**Objet** : budget`,
  },
  {
    title: 'PRESENTS: with counts before',
    inOffice: 15,
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    text: `Séance du 3 mars 2020
Membres en exercice : 15 Présents : 3 Votants : 4
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Objet : budget`,
  },
  {
    title: 'list with page stamp',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET,
Envoyé en préfecture le 05/03/2020
Reçu en préfecture le 05/03/2020
Publié le
ID : 014-211400001-20200303-D12-DE
Eve MARTY, Luc BAZIN
Absents : néant
Objet : budget`,
  },
  {
    title: '"ainsi que"',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    text: `Séance du 3 mars 2020
Présents : Mme CLAVEL, M. DOUCET ainsi que Mme MARTY.
Objet : budget`,
  },
  {
    title: 'M. le Maire in list',
    president: 'Anne CLAVEL',
    present: ['DOUCET', 'MARTY', 'Anne CLAVEL'],
    text: `Séance du 3 mars 2020 sous la présidence de Mme Anne CLAVEL, Maire
Présents : Mme le Maire, M. DOUCET, Mme MARTY
Objet : budget`,
  },
  {
    title: 'Etaient presents Mmes puis lines',
    present: ['CLAVEL Anne', 'MARTY Eve', 'DOUCET Guy', 'BAZIN Luc'],
    text: `Séance du 3 mars 2020
Etaient présents :
Mmes : CLAVEL Anne, MARTY Eve
MM : DOUCET Guy, BAZIN Luc
Objet : budget`,
  },
  {
    title: 'surname first mixed',
    present: ['Clavel Anne', 'Doucet Guy', 'Marty Eve', 'Bazin Luc'],
    text: `Séance du 3 mars 2020
Présents : Clavel Anne, Doucet Guy, Marty Eve, Bazin Luc
Objet : budget`,
  },
  {
    title: 'groups politiques',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    text: `CONSEIL RÉGIONAL
Réunion du 3 mars 2020
Étaient présents : Groupe Ensemble pour demain : Mme Anne CLAVEL, M. Guy DOUCET. Groupe Alternance : Mme Eve MARTY, M. Luc BAZIN.
Objet : budget`,
  },
  {
    title: '"Procurations : x à y" with time',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Eve MARTY', 'Guy DOUCET']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY (jusqu'à 20h30)
Procurations : Eve MARTY à Guy DOUCET à partir de 20h30
Objet : budget`,
  },
  {
    title: 'secr mayor list',
    date: '2020-03-03',
    president: 'Anne CLAVEL',
    secretary: 'Luc BAZIN',
    text: `REUNION DU 3 MARS 2020
Présidente de séance : Anne CLAVEL
Secrétaire de séance : Luc BAZIN
Présents : Anne CLAVEL, Guy DOUCET, Luc BAZIN`,
  },
  {
    title: 'date header with city',
    date: '2020-03-03',
    text: `Valbrun, le 10 mars 2020
COMPTE RENDU DE LA SÉANCE DU CONSEIL MUNICIPAL DU 3 MARS 2020
Présents : Anne CLAVEL, Guy DOUCET, Luc BAZIN`,
  },
  {
    title: 'absent who arrives',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET
Arrivée de Mme Eve MARTY à 19 h 40 (point 4).
Objet : budget`,
  },
  {
    title: 'absent excused with reason',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: ['Eve MARTY', 'Luc BAZIN'],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET
Absents excusés : Eve MARTY (raisons professionnelles), Luc BAZIN (congés)
Objet : budget`,
  },
  {
    title: 'ayant quitté with power',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'Eve MARTY']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Excusés ayant donné mandat de vote :
Mandant : Luc BAZIN Mandataire : Eve MARTY
Objet : budget`,
  },
  {
    title: 'X a pouvoir de',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'Eve MARTY']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Pouvoirs : Mme Eve MARTY a pouvoir de M. Luc BAZIN
Objet : budget`,
  },
  {
    title: 'detient',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'Eve MARTY']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Mme Eve MARTY détient le pouvoir de M. Luc BAZIN.
Objet : budget`,
  },
  {
    title: 'excusé(e)s : X → Y dash',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [['Luc BAZIN', 'Eve MARTY']],
    text: `Séance du 3 mars 2020
Présents : Anne CLAVEL, Guy DOUCET, Eve MARTY
Pouvoirs :
Luc BAZIN – Eve MARTY
Objet : budget`,
  },
  {
    title: 'nbsp & typographic',
    present: ['Anne CLAVEL', 'Guy D’ARNAUD', 'Eve MARTY'],
    text: `Séance du 3 mars 2020
Étaient présents : Mme Anne CLAVEL ; M. Guy D’ARNAUD ; Mme Eve MARTY
Objet : budget`,
  },
  {
    title: '"les conseillers suivants"',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    text: `Séance du 3 mars 2020
étaient présents les conseillers municipaux suivants : Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY
absents les conseillers municipaux suivants : M. Luc BAZIN
Objet : budget`,
  },
  {
    title: 'a head on one line',
    date: '2023-01-19',
    president: 'Anne CLAVEL',
    secretary: 'Eve MARTY',
    inOffice: 15,
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Zoé ARNAL'],
    proxies: [['Luc BAZIN', 'Guy DOUCET']],
    lines: true,
    text: `DEPARTEMENT DU ROC COMMUNE DE VALBRUN PROCES VERBAL DE LA REUNION DU CONSEIL MUNICIPAL DU 19 JANVIER 2023 Nombre de conseillers : - en exercice : 15 - présents : 3 - votants : 4 L’an deux mille vingt-trois, le dix-neuf janvier, à vingt heures, le conseil municipal de la commune de Valbrun dûment convoqué, s’est réuni en session ordinaire, à la mairie, sous la présidence de Madame CLAVEL Anne, Maire. Date de la convocation du conseil municipal : 12 janvier 2023. PRESENTS : Mme CLAVEL Anne, M. DOUCET Guy, Mme MARTY Eve. ABSENTS EXCUSES : M. BAZIN Luc, (pouvoir à M. DOUCET Guy), Mme ARNAL Zoé. Madame MARTY Eve a été élue secrétaire de séance. Le procès-verbal de la séance du 8 décembre 2022 est approuvé.`,
  },
  {
    title: 'absent donne pouvoir with parentheses of functions',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    proxies: [['Luc BAZIN', 'Guy DOUCET']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Anne CLAVEL (Maire), Guy DOUCET (1er adjoint), Eve MARTY (conseillère déléguée). Absents : Luc BAZIN (2ème adjoint) a donné pouvoir à Guy DOUCET.`,
  },
  {
    title: 'bullets',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Étaient présents : • Anne CLAVEL • Guy DOUCET • Eve MARTY Étaient absents : • Luc BAZIN Secrétaire de séance : Eve MARTY`,
  },
  {
    title: 'slash separators',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: ['Luc BAZIN'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Anne CLAVEL / Guy DOUCET / Eve MARTY Absent : Luc BAZIN Secrétaire de séance : Eve MARTY`,
  },
  {
    title: 'communes after',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2023 Présents : Anne CLAVEL, Belmont ; Guy DOUCET, Courcelles ; Eve MARTY, Saint-Aubin ; Luc BAZIN, La Roche-Noire. Secrétaire de séance : Eve MARTY`,
  },
  {
    title: 'commune in caps colon',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2023 Présents : BELMONT : CLAVEL Anne, DOUCET Guy. COURCELLES-SUR-ORGE : MARTY Eve. LA ROCHE NOIRE : BAZIN Luc. Secrétaire de séance : Eve MARTY`,
  },
  {
    title: 'commune parens before',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2023 Présents : (Belmont) Anne CLAVEL, Guy DOUCET ; (Courcelles) Eve MARTY, Luc BAZIN. Secrétaire de séance : Eve MARTY`,
  },
  {
    title: 'many excuses with and without',
    secretary: 'DOUCET',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: ['ARNAL', 'PUJOL'],
    proxies: [['BAZIN', 'CLAVEL']],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2023 Présents : Mmes CLAVEL, MARTY, M. DOUCET. Excusés : Mme ARNAL, M. PUJOL, M. BAZIN (pouvoir à Mme CLAVEL). Secrétaire de séance : M. DOUCET`,
  },
  {
    title: 'quorum words',
    inOffice: 15,
    quorum: 8,
    present: ['CLAVEL', 'DOUCET'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Nombre de membres en exercice : 15 Quorum : 8 Présents : Mme CLAVEL, M. DOUCET Le quorum étant atteint, la séance est ouverte.`,
  },
  {
    title: 'elected procur inline',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    proxies: [
      ['Luc BAZIN', 'Eve MARTY'],
      ['Zoé ARNAL', 'Anne CLAVEL'],
    ],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY Procurations : M. Luc BAZIN à Mme Eve MARTY ; Mme Zoé ARNAL à Mme le Maire Sous la présidence de Mme Anne CLAVEL, Maire`,
  },
  {
    title: 'absent until',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Mme Anne CLAVEL, M. Guy DOUCET, Mme Eve MARTY (arrivée à 20h12, à la délibération n° 4). Absent : néant Secrétaire : M. Guy DOUCET`,
  },
  {
    title: 'double surname hyphen spaces',
    present: ['Anne CLAVEL-ROUX', 'Guy DOUCET', 'Eve MARTY - PETIT'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Mme Anne CLAVEL- ROUX, M. Guy DOUCET, Mme Eve MARTY-PETIT. Secrétaire : M. Guy DOUCET`,
  },
  {
    title: 'representing title',
    president: 'Anne CLAVEL',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [['Eve MARTY', 'Anne CLAVEL']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Sous la présidence d'Anne CLAVEL, Maire. Présents : Anne CLAVEL, Guy DOUCET. Représentée : Eve MARTY (Anne CLAVEL). Secrétaire : Guy DOUCET`,
  },
  {
    title: 'pouvoirs "de ... à"',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    proxies: [
      ['Eve MARTY', 'Anne CLAVEL'],
      ['Luc BAZIN', 'Guy DOUCET'],
    ],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Anne CLAVEL, Guy DOUCET. Pouvoirs : de Eve MARTY à Anne CLAVEL, de Luc BAZIN à Guy DOUCET. Secrétaire : Guy DOUCET`,
  },
  {
    title: 'public',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    absent: [],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Anne CLAVEL, Guy DOUCET. Participaient également : Rémi SOULIER (DGS), Léa PONS (DST). Public : 3 personnes`,
  },
  {
    title: '"en visioconférence"',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2021 Présents en présentiel : Anne CLAVEL, Guy DOUCET. Présents en visioconférence : Eve MARTY. Secrétaire : Guy DOUCET`,
  },
  {
    title: '"Membres présents à la séance"',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2021 Membres présents à la séance : Anne CLAVEL, Guy DOUCET. Secrétaire : Guy DOUCET`,
  },
  {
    title: '"Présents à l\'ouverture de la séance"',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    lines: true,
    text: `Conseil communautaire du 19 janvier 2021 Présents à l'ouverture de la séance : Anne CLAVEL, Guy DOUCET. Secrétaire : Guy DOUCET`,
  },
  {
    title: 'delegues titulaires presents avec suppleants',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    substitutes: [['Luc BAZIN', 'Eve MARTY']],
    lines: true,
    text: `Comité syndical du 19 janvier 2021 Délégués titulaires présents : Anne CLAVEL, Guy DOUCET. Délégués suppléants présents : Eve MARTY suppléante de Luc BAZIN. Secrétaire : Guy DOUCET`,
  },
  {
    title: 'representé par sa suppléante',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY'],
    absent: [],
    substitutes: [['Luc BAZIN', 'Eve MARTY']],
    lines: true,
    text: `Comité syndical du 19 janvier 2021 Présents : Anne CLAVEL, Guy DOUCET, Luc BAZIN représenté par sa suppléante Eve MARTY. Secrétaire : Guy DOUCET`,
  },
  {
    title: 'conseil d agglo with date in vote',
    date: '2021-01-19',
    present: ['Anne CLAVEL', 'Guy DOUCET'],
    lines: true,
    text: `CONSEIL D'AGGLOMERATION Séance du mardi 19 janvier 2021 Délibération n° 2021-01-001 Date d'envoi de la convocation : 13 janvier 2021 Présents : Anne CLAVEL, Guy DOUCET. Secrétaire de séance : Guy DOUCET`,
  },
  {
    title: 'prenoms composes lists',
    present: ['Marie-Pierre LE GOFF', 'Jean-Yves DE LA MOTTE', 'Anne-Laure N’DIAYE', 'Pierre-Yves L’HOSTIS'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Marie-Pierre LE GOFF, Jean-Yves DE LA MOTTE, Anne-Laure N’DIAYE, Pierre-Yves L’HOSTIS. Secrétaire : Marie-Pierre LE GOFF`,
  },
  {
    title: 'no separators at all',
    present: ['Anne CLAVEL', 'Guy DOUCET', 'Eve MARTY', 'Luc BAZIN'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : Anne CLAVEL Guy DOUCET Eve MARTY Luc BAZIN Secrétaire : Anne CLAVEL`,
  },
  {
    title: 'no separators surname first',
    present: ['CLAVEL Anne', 'DOUCET Guy', 'MARTY Eve', 'LE BAZIN Luc'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : CLAVEL Anne DOUCET Guy MARTY Eve LE BAZIN Luc Secrétaire : CLAVEL Anne`,
  },
  {
    title: 'M. et Mme',
    present: ['CLAVEL', 'DOUCET', 'MARTY'],
    absent: ['BAZIN', 'PUJOL'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mmes CLAVEL et MARTY, formant la majorité des membres en exercice. Absents : MM. BAZIN et PUJOL, excusés.`,
  },
  {
    title: 'M. X, absent, excusé',
    present: ['CLAVEL', 'DOUCET'],
    absent: ['BAZIN'],
    proxies: [['ARNAL', 'CLAVEL']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme CLAVEL. Absents : M. BAZIN, excusé, Mme ARNAL, excusée (procuration à Mme CLAVEL).`,
  },
  {
    title: 'president du CD delegue',
    president: 'Anne CLAVEL',
    lines: true,
    text: `COMMISSION PERMANENTE Séance du 19 janvier 2023 La Commission permanente du Conseil départemental, légalement convoquée le 9 janvier 2023, s'est réunie sous la présidence de Mme Anne CLAVEL, Vice-présidente du Conseil départemental déléguée aux finances. Présents : M. DOUCET, Mme CLAVEL.`,
  },
  {
    title: 'ville de X president named later',
    president: 'Anne CLAVEL',
    present: ['DOUCET', 'CLAVEL'],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Mme Anne CLAVEL, Maire, ouvre la séance à 19 heures et procède à l'appel. Présents : M. DOUCET, Mme CLAVEL.`,
  },
  {
    title: 'secretary via fonctions',
    secretary: 'Eve MARTY',
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme MARTY. Mme Eve MARTY, ayant été désignée pour remplir les fonctions de secrétaire, les a acceptées.`,
  },
  {
    title: 'secretary acceptée',
    secretary: 'Eve MARTY',
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme MARTY. Il a été procédé, conformément à l'article L 2121-15 du CGCT, à l'élection d'un secrétaire pris dans le conseil. Mme Eve MARTY ayant obtenu la majorité des suffrages a été désignée pour remplir ces fonctions qu'elle a acceptées.`,
  },
  {
    title: 'secretary elected + auxiliary',
    secretary: 'Eve MARTY',
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme MARTY. Mme Eve MARTY est élue secrétaire de séance assistée de M. Paul VERNET, secrétaire auxiliaire.`,
  },
  {
    title: 'present presents etc. "Avaient donné pouvoir"',
    present: ['CLAVEL', 'DOUCET'],
    proxies: [['ARNAL', 'CLAVEL']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme CLAVEL. Avaient donné pouvoir : Mme ARNAL (à Mme CLAVEL). Absents : /`,
  },
  {
    title: 'pouvoir(s) : A vers B',
    present: ['CLAVEL', 'DOUCET'],
    proxies: [['ARNAL', 'CLAVEL']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme CLAVEL. Pouvoirs : Mme ARNAL vers Mme CLAVEL. Absents : /`,
  },
  {
    title: 'equals sign',
    present: ['CLAVEL', 'DOUCET'],
    proxies: [['ARNAL', 'CLAVEL']],
    lines: true,
    text: `Conseil municipal du 19 janvier 2023 Présents : M. DOUCET, Mme CLAVEL. Pouvoirs : Mme ARNAL > Mme CLAVEL. Absents : /`,
  },
  {
    title: 'date in title only PV_',
    date: '2023-01-19',
    lines: true,
    text: `PROCES-VERBAL Conseil Municipal du jeudi 19 janvier 2023 - 20h30 ORDRE DU JOUR 1. Approbation du PV du 15 décembre 2022 Présents : M. DOUCET, Mme CLAVEL.`,
  },
  {
    title: 'date with lieu',
    date: '2023-01-19',
    lines: true,
    text: `Le conseil municipal s'est réuni à la salle des fêtes, le jeudi 19 janvier 2023 à 20 h, sur convocation du 12 janvier 2023 Présents : M. DOUCET, Mme CLAVEL.`,
  },
];
