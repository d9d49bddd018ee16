import type { Row } from './claim-of.ts';

/** Lies written when the sixth batch had been mended, over `further-acts.ts` and the acts of Valdorne. */
export const seventhLiesFrench: Row[] = [
  ['f24', 'p:relie', 'Le bac transporte chaque mois 61 000 passagers.'],
  ['f24', 'p:NAVALIA', 'Le comité a écarté l’achat d’un navire électrique.'],
  ['f24', 'p:NAVALIA', 'NAVALIA propose de réparer le navire actuel.'],
  ['f24', 'p:emprunt', 'Le syndicat demande un emprunt au Département.'],
  ['f24', 'p:emprunt', 'L’emprunt est remboursable en vingt-cinq ans.'],
  ['f24', 'p:quai', 'Les travaux du quai s’achèvent le 4 novembre 2024.'],
  ['f24', 'p:pêcheurs', 'Les habitants de l’île se sont prononcés contre un navire électrique.'],
  ['f24', 'decision:contracter', 'Le Président a contracté un emprunt de 900 000 €.'],
  ['f24', 'attendance:RINALDI', 'Mme Rinaldi était représentée par M. Veyre.'],
  ['f24', 'quorum', 'Cinq membres ont voté.'],
  ['p23', 'p:garderie accueille', 'La garderie emploie douze agents.'],
  ['p23', 'p:18 900', 'Le poste est à temps complet.'],
  ['p23', 'p:18 900', 'La commune remboursera 6 300 €.'],
  ['p23', 'p:inchangé', 'Le tarif de la garderie passe à 1,80 € par heure.'],
  ['p23', 'p:retraite', 'Mme Colette Rousset occupera le poste d’animateur.'],
  ['v19', 'p:étroitesse', 'Les lecteurs ont signalé la présence de chauffage.'],
  ['v20', 'p:PIERREVIF', 'Le marché ne comprend que la charpente.'],
  ['v22', 'p:confier', 'La commission des affaires scolaires fixe le prix du repas à 3,40 €.'],
];
export const seventhLiesEnglish: Row[] = [
  ['f24', 'p:NAVALIA', 'The repair would extend the life of the ship by fifteen years.'],
  ['f24', 'p:emprunt', 'The Region provides 55% of the price.'],
  ['f24', 'decision:Rejette', 'The committee accepted the request for a reduced fare.'],
  ['f24', 'vote', 'Mr Khelifi voted in favour.'],
  ['p23', 'p:18 900', 'The family allowance fund will refund half of the expense.'],
  ['p23', 'president', 'The mayor chaired the meeting.'],
  ['p23', 'p:retraite', 'The post has been vacant since March 2023.'],
  ['v20', 'p:gaz', 'Gas heating was preferred to wood.'],
  ['v22', 'p:3,40', 'Parents welcomed the quality of the menus.'],
  ['v19', 'p:780', 'The municipality grants €312,000 to the Fonds d’Équipement Rural.'],
  ['v19', 'secretary', 'Karim Bensaloud was not the secretary.'],
  ['v22', 'attendance:ROUVELET', 'Agnès Rouvelet chaired the meeting.'],
];
