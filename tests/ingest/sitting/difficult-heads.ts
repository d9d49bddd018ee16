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
];
