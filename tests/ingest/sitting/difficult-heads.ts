import type { ActHead } from './act-heads.ts';

/** Heads with one difficulty each, as publications of all kinds have them; people and places are invented. */
export const difficultHeads: ActHead[] = [
  {
    title: 'a holder told by office between other proxies; the mayor of a proxy signs nothing',
    present: ['Luc TERRASSIN', 'Claire HUMBERT', 'Paul FILLOT'],
    signatory: null,
    president: 'TERRASSIN',
    proxies: [
      ['Brigitte DIERN', 'TERRASSIN'],
      ['Flore GENDRY', 'Claire HUMBERT'],
      ['Anne GOULET', 'Paul FILLOT'],
    ],
    text: `COMMUNE DE PORNELLE
L’an deux mille vingt et un, le vendredi vingt-six mars, le Conseil Municipal s’est réuni sous la Présidence de M. TERRASSIN, Maire.
Présents : M. Luc TERRASSIN, Maire, Mmes et MM. Claire HUMBERT, Paul FILLOT.
Pouvoirs : Mme Brigitte DIERN donne pouvoir à M. le Maire, Mme Flore GENDRY donne pouvoir à Mme Claire HUMBERT, Mme Anne GOULET donne pouvoir à M. Paul FILLOT.`,
  },
  {
    title: 'the minutes of the sitting before, told behind the own title without "approbation"',
    date: '2019-07-03',
    text: `COMPTE RENDU DE LA SEANCE DU CONSEIL MUNICIPAL DE VILLENEUVE SUR ORNAIN DU 03 JUILLET 2019
Etaient présents : Mme Agnès AUDRAN, M. Pascal LESUR, M. Éric VIOLLET.
Compte rendu du Conseil Municipal du 5 juin 2019
Modification demandée sur le point numéro 8.`,
  },
  {
    title: 'a day of publication on top, the sitting told without "le"',
    date: '2024-11-06',
    present: ['Carine GANDOIS', 'Robert JOVIN', 'Guy BARRAL'],
    text: `17/01/2025

Le Conseil Municipal s'est réuni mercredi 6 novembre 2024 en salle du conseil autour des points suivants :
Etaient présents : GANDOIS Carine, JOVIN Robert, BARRAL Guy
Secrétaire de séance : JOVIN Robert`,
  },
  {
    title: 'somebody of the list comes later, told in a sentence behind those away',
    present: ['JESSOT Loïc', 'MARTEAU Sylvie', 'BAHUT Marie-Laure'],
    absent: ['FLANDRE Emilie'],
    lines: true,
    text: `Commune de Charvigny
Séance du 2 novembre 2016
Etaient PRESENTS : M JESSOT Loïc, Mme MARTEAU Sylvie (arrivée au point 2), Mme BAHUT Marie-Laure.

Etait EXCUSEE : Mme FLANDRE Emilie

Mme MARTEAU est arrivée lors du 2ème point de l’ordre du jour.`,
  },
  {
    title: 'compound names with their hyphens set apart',
    secretary: 'BROCAS-LANNE Marie-Thérèse',
    present: ['BROCAS-LANNE Marie-Thérèse', 'PERROT Aline', 'AUGER Philippe', 'BAYLE Jean-Claude', 'LACAZE Jean-Baptiste'],
    absent: ['AUGEREAU-MERCIER Karine', 'BALLIN Francis', 'BARRIER Etienne', 'DULAC Pierre'],
    text: `Syndicat des eaux de Belcombe
Réunion du 31 mars 2021
PRESENTS : Mmes BROCAS - LANNE Marie - Thérèse, PERROT Aline, MM. AUGER Philippe, BAYLE Jean - Claude, LACAZE Jean - Baptiste.
ABSENTS : Mme AUGEREAU - MERCIER Karine, MM. BALLIN Francis, BARRIER Etienne, DULAC Pierre.
SECRETAIRE DE SEANCE : Mme BROCAS - LANNE Marie - Thérèse
Ordre du jour : statuts`,
  },
  {
    title: 'people parted by hyphens stay apart',
    present: ['ROCHE Luc', 'PINAY Eve', 'GRANGE Jean', 'VALOT Paul'],
    text: 'Commune de Belval\nSéance du 2 mai 2021\nPrésents : ROCHE Luc - PINAY Eve - GRANGE Jean - VALOT Paul',
  },
  {
    title: 'surnames with initials, parted by dashes of both kinds, one initial without its dot',
    present: ['CAUVIN R.', 'OLMET M.', 'MALDON A.', 'CHABRET R', 'ENSENY N.', 'FOUCHET M.J.'],
    substitutes: [['ROQUES J.', 'FOUCHET M.J.']],
    text: `COMMUNAUTE DE COMMUNES DU MINIER
Séance du 24 septembre 2013
Etaient présents : CAUVIN R. – OLMET M. - MALDON A. – CHABRET R - ENSENY N. – FOUCHET M.J. (remplace ROQUES J.)`,
  },
  {
    title: 'headings with "(e)s" and no colon before initials',
    present: ['C. Montal', 'E. Février', 'M. Teyssier', 'J.-P. Marcenat'],
    absent: ['S. Cassan', 'P. Costes'],
    text: `SEANCE DU 1 ER OCTOBRE 2013
Excusé(e)s S. Cassan, P. Costes Date de la convocation 24 septembre 2013
Présent(e)s C. Montal, Président, E. Février, M. Teyssier, J.-P. Marcenat Secrétaire de séance : M. Teyssier`,
  },
  {
    title: 'a proxy whose giver is told by office alone; its holder gives nothing',
    authority: 'CENTRE COMMUNAL D’ACTION SOCIALE DE BOISFLEUR',
    present: ['VANIER', 'PORTEL', 'ESTEVE'],
    absent: ['ABADON'],
    proxies: [['TISON', 'PORTEL']],
    lines: true,
    text: `CENTRE COMMUNAL D’ACTION SOCIALE DE BOISFLEUR
CONSEIL D’ADMINISTRATION
Séance du mardi 3 mai 2022
PRÉSENTS : Mme VANIER – M. PORTEL – Mme ESTEVE
EXCUSÉS AVEC POUVOIR : M. le Maire (pouvoir à Mme VANIER) – Mme TISON (pouvoir à M. PORTEL)
EXCUSÉS : M. ABADON`,
  },
  {
    title: 'a table behind a row of counts',
    inOffice: 5,
    present: ['GICQUAL Armel', 'TANGUI Maud', 'COLLAT Erwan'],
    absent: ['JEGAT Alan'],
    proxies: [['PRIGANT Yann', 'GICQUAL Armel']],
    lines: true,
    text: `COMMUNE DE LANNEVERT
Conseil Municipal du 8 avril 2021
En exercice : 5   Présents : 3   Pouvoirs : 1   Votants : 4
NOM Prénom | Présent | Absent | Excusé | Pouvoir à
GICQUAL Armel | X | | |
PRIGANT Yann | | | X | GICQUAL Armel
TANGUI Maud | X | | |
COLLAT Erwan | X | | |
JEGAT Alan | | X | |
Secrétaire de séance : Mme TANGUI Maud`,
  },
  {
    title: 'who sits without a vote is no member',
    authority: "Service départemental d'incendie et de secours de la Louvette",
    present: ['Gérard THIBAULT', 'Chantal DREUIL'],
    absent: ['Solène PETIOT'],
    substitutes: [['Franck OLLIER', 'Denis RAULIN']],
    lines: true,
    text: `SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA LOUVETTE
CONSEIL D'ADMINISTRATION
Réunion du 24 juin 2020
Membres à voix délibérative :
Présents : M. Gérard THIBAULT (Président), Mme Chantal DREUIL
Excusés : M. Franck OLLIER (représenté par son suppléant M. Denis RAULIN), Mme Solène PETIOT
Membres à voix consultative : Colonel Marc DAUNET, Dr Isabelle FONTAN`,
  },
  {
    title: 'a stamp whose "-DE" stands before a heading, and stamps within the list',
    present: ['ARTIGAU', 'BOSCAT', 'COSTEL', 'DELMAU'],
    absent: ['GARRIC'],
    text: `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
du Conseil Municipal de la Commune de Sarlande-Basse
Séance du 4 décembre 2018
ID : 024-212405013-20181204-2018_54-DE
Présents : Mmes ARTIGAU, BOSCAT, Envoyé en préfecture le 10/12/2018
COSTEL, MM. DELMAU
Absent : M. GARRIC`,
  },
  {
    title: 'groups under communes, parted by dashes',
    present: ['LORAIN', 'BOUVAT', 'HUET', 'VIDAL', 'NOIRET'],
    proxies: [['TESSIER', 'BOUVAT']],
    text: `COMMUNAUTÉ D'AGGLOMÉRATION DU PAYS D'ARGENSON
CONSEIL COMMUNAUTAIRE
Séance du 26 septembre 2019
Présents : ARGENSON : Mme LORAIN, MM. BOUVAT, HUET - BELLECOMBE : Mme VIDAL, M. NOIRET
Pouvoirs : M. TESSIER (ARGENSON) à M. BOUVAT`,
  },
  {
    title: 'communes in capitals between titled people, one with a first name in it',
    present: ['RICHER Bernard', 'LACOMBE Anne-Marie', 'SUZINI Jean-Paul', 'FURNEL Marc', 'CEVAL Michel'],
    lines: true,
    text: `Conseil de la Communauté de Communes du Pays Verton
Réunion du Mercredi 28 Février 2007 à 19 h 30
Etaient présents :
BASSEVAL
M. RICHER Bernard
BUSSON
Mme LACOMBE Anne-Marie
M. SUZINI Jean-Paul
PIERRE LEVADE
M. FURNEL Marc
REUIL EN PLAINE
M. CEVAL Michel`,
  },
  {
    title: 'a roll call in one paragraph',
    present: ['ARNOUD', 'BERGÈS', 'FERRANT'],
    absent: ['EVRAL'],
    proxies: [['CARDINEL', 'BERGÈS']],
    text: `CONSEIL MUNICIPAL DU 10 JUIN 2021
M. le Maire procède à l'appel :
M. ARNOUD, présent ; Mme BERGÈS, présente ; M. CARDINEL, absent, pouvoir à Mme BERGÈS ; M. EVRAL, absent excusé ; Mme FERRANT, présente.`,
  },
  {
    title: 'arrivals and departures under headings of their own',
    present: ['Pierre ABELIN', 'Sonia BAZANE', 'Thomas CROSET', 'William FORTAN'],
    proxies: [['Sonia BAZANE', 'Thomas CROSET']],
    lines: true,
    text: `VILLE DE CHAMPFLEUR
Conseil municipal – Séance du 18 mai 2017 – 19h00
ÉTAIENT PRÉSENTS : Pierre ABELIN, Sonia BAZANE, Thomas CROSET
ARRIVÉES : William FORTAN à 19 h 30
DÉPARTS : Sonia BAZANE après le vote de la délibération n° 3 (pouvoir à Thomas CROSET)`,
  },
  {
    title: 'who reports and speaks signs nothing',
    signatory: null,
    president: 'Yves REHAL',
    present: ['Yves REHAL', 'Nadège LEVANT', 'Michel OUDET'],
    lines: true,
    text: `COMPTE-RENDU DU CONSEIL D'ADMINISTRATION DU 18 JANVIER 2021
La séance présidée par Monsieur Yves REHAL, Président, est ouverte à dix-neuf heures.
Etaient Présents : M. Yves REHAL, Président, Mme Nadège LEVANT, Vice-Présidente, M. Michel OUDET
Débat d’orientations
Rapporteur : Monsieur le Président

Monsieur REHAL : Nous avons décidé de voter le budget plus tôt.`,
  },
  {
    title: 'a heading of the secretary between names without lines',
    secretary: 'Françoise DE LA COUR',
    present: ['Olivier CHARPENTAL', 'Françoise DE LA COUR', 'Karim EL AMRI'],
    absent: ['Zoé IMBERD'],
    text: `VILLE DE BEAUREPOS
SÉANCE DU 27 JUIN 2018
PRÉSENTS
M. Olivier CHARPENTAL, Maire
Mme Françoise DE LA COUR
M. Karim EL AMRI
ABSENTE
Mme Zoé IMBERD
SECRÉTAIRE DE SÉANCE
Mme Françoise DE LA COUR`,
  },
  {
    title: 'a secretary whose name the next heading follows',
    secretary: 'FOUCHAT Aline',
    present: ['BAUDIN Claude', 'CHEVRET Lucette', 'FOUCHAT Aline'],
    text: `Commune de Villedoux-en-Val
Conseil municipal du 22 septembre 2022
Membres présents : BAUDIN Claude, maire, CHEVRET Lucette, adjointe, FOUCHAT Aline, conseillère
A été nommée secrétaire : FOUCHAT Aline
Travaux de voirie – choix de l'entreprise`,
  },
  {
    title: 'a member called Jury, and a meeting behind the authority',
    authority: 'Communauté de communes Val de Sioulette',
    present: ['Bernadette ALLIER', 'Denis COURTADE'],
    absent: ['Lucien KELNAR', 'Marius LAFONTAN'],
    proxies: [['Karine JURY', 'Denis COURTADE']],
    text: `Communauté de communes Val de Sioulette
Réunion du conseil communautaire du 17 mai 2022
Membres présents (2) : Madame Bernadette ALLIER ; Monsieur Denis COURTADE
Membre représenté (1) : Madame Karine JURY (pouvoir à Monsieur Denis COURTADE)
Membres excusés (2) : Messieurs Lucien KELNAR et Marius LAFONTAN`,
  },
  {
    title: 'the last of a list comes later, told behind the name without a mark',
    present: ['BASTAREL Sébastien', 'MABCHIR Najat', 'CHAUVAT Claude'],
    text: `VILLE DE SEVRANNE
Séance du 14 février 2023
Présents BASTAREL Sébastien CHAUVAT Claude MABCHIR Najat à partir de 19h24`,
  },
  {
    title: 'two givers for one holder, each with "de"',
    present: ['CHIRAL', 'DAVIN', 'GRIT'],
    absent: ['PAVAGEL'],
    proxies: [
      ['LUCAN', 'CHIRAL'],
      ['MERLIN', 'DAVIN'],
      ['NAULET', 'DAVIN'],
    ],
    text: `COMMUNE DE BEAULIEU-SUR-ORGE
SÉANCE DU 14/09/2020
Présents : Mr CHIRAL (pouvoir de Mme LUCAN), Mr DAVIN (pouvoirs de Mr MERLIN et de Mme NAULET), Mme GRIT
Absents excusés : Mme LUCAN, Mr MERLIN, Mme NAULET, Mr PAVAGEL`,
  },
  {
    title: 'delegates under the communes that sent them; who convoked signs nothing',
    signatory: null,
    present: ['AUGIER', 'BLOTTE', 'CHAMPON', 'DUPINET', 'ESNARD', 'MARIN', 'NOËLLE'],
    proxies: [['PICHOT', 'AUGIER']],
    text: `Syndicat intercommunal des eaux du Haut Vallon
Les membres du Comité Syndical se sont réunis sur la convocation qui leur a été adressée par le Président, M. Robert CHAMPON.
Étaient présents : Mmes et MM. les délégués de :
BAZOL : M. AUGIER, Mme BLOTTE
COULONS : M. CHAMPON
DANCE : MM. DUPINET et ESNARD
LONGNAY : M. MARIN
TERNAS : Mme NOËLLE
Avaient donné procuration : M. PICHOT (BAZOL) à M. AUGIER`,
  },
  {
    title: 'a departure with a proxy behind a comma',
    present: ['Ducrot', 'Fontal', 'Houdin'],
    proxies: [['Fontal', 'Houdin']],
    lines: true,
    text: `CONSEIL COMMUNAUTAIRE
Séance du 30 juin 2022
Étaient présents : Mmes Ducrot, Fontal ; M. Houdin
Départ de Mme Fontal à 19 h 30 après le vote de la délibération n° 2022-48, pouvoir à M. Houdin.`,
  },
  {
    title: 'an extract of minutes; substitutes without a vote are guests',
    date: '2014-12-18',
    present: ['BARRAN Alain', 'DAVIL Rémi', 'FLEURAY Gérard'],
    absent: ['MARTAL Loïc'],
    proxies: [['ONILLE René', 'DAVIL Rémi']],
    lines: true,
    text: `EXTRAIT DU PROCES-VERBAL DES DELIBERATIONS DU CONSEIL DE COMMUNAUTE
Séance du 18 décembre 2014
Président : M. Gérard FLEURAY
Conseillers présents : BARRAN Alain - DAVIL Rémi - FLEURAY Gérard
Conseillers absents excusés : MARTAL Loïc - ONILLE René (pouvoir à DAVIL Rémi)
Suppléants présents sans droit de vote : THARRAL Paul`,
  },
  {
    title: 'names below a row of counts belong to none of its labels',
    present: [],
    absent: ['NICOLIN Rose'],
    proxies: [['JEANNOT Marc', 'AUBRAC Francis']],
    lines: true,
    text: `Commune de Fontvieil-Haute
Séance du lundi 11 avril 2022
Membres présents : 6   Membres ayant donné procuration : 1   Membres absents : 1
AUBRAC Francis ; BREMON Lucie ; CHAIXE Noël ; DAUMAL Claire ; EYMAR Louis ; FABRAC Tania.
Procurations de : JEANNOT Marc à AUBRAC Francis.
Absent : NICOLIN Rose.`,
  },
  {
    title: 'who accepts to be secretary is not away',
    secretary: 'Simone GODAL',
    present: ['Pascal BLINET', 'Simone GODAL'],
    absent: ['Thierry LAMIN'],
    proxies: [['Yvette JOLLET', 'Simone GODAL']],
    lines: true,
    text: `MAIRIE DE TREIGNAC
CONSEIL MUNICIPAL DU 23 FEVRIER 2018
Présents : Pascal BLINET, Maire - Simone GODAL, Conseillère.
Absents : Yvette JOLLET (excusée, a donné pouvoir à Simone GODAL), Thierry LAMIN (non excusé).
Simone GODAL accepte les fonctions de secrétaire.`,
  },
  {
    title: 'an office of housing',
    authority: 'Office public de l’habitat du Grand Valmois',
    text: 'OFFICE PUBLIC DE L’HABITAT DU GRAND VALMOIS\nCONSEIL D’ADMINISTRATION DU 12 DÉCEMBRE 2019',
    lines: true,
  },
  {
    title: 'a syndicate without its body',
    authority: 'SIVOM DES TROIS RIVES',
    text: 'SIVOM DES TROIS RIVES\nRéunion du 9 mars 2022\nLe comité DÉCIDE de la suite.',
    lines: true,
  },
  {
    title: 'a region above its permanent commission',
    authority: "Région Val d'Armançon",
    text: "RÉGION VAL D'ARMANÇON\nCOMMISSION PERMANENTE DU CONSEIL RÉGIONAL\nRéunion du 19 novembre 2021",
    lines: true,
  },
];
