/**
 * Words that generated acts are made of. Subjects are combined from `works` × `things` × a place of the authority.
 * Names and places are put together from syllables, so that none is anybody's.
 */

type Words = readonly [string, ...string[]];

/** What is done, as a subject says it ("Réfection de …"), and as a decision says it. */
export const works: readonly [Work, ...Work[]] = [
  { subject: 'réfection', aim: 'remettre en état' },
  { subject: 'extension', aim: 'agrandir' },
  { subject: 'mise aux normes', aim: 'rendre conforme aux règles de sécurité' },
  { subject: 'isolation thermique', aim: 'réduire les consommations de chauffage' },
  { subject: 'reconstruction', aim: 'remplacer un ouvrage hors d’usage' },
  { subject: 'acquisition', aim: 'devenir propriétaire' },
  { subject: 'mise en accessibilité', aim: 'permettre l’accès des personnes à mobilité réduite' },
  { subject: 'restauration', aim: 'préserver le patrimoine bâti' },
  { subject: 'équipement numérique', aim: 'renouveler les postes informatiques et le réseau' },
  { subject: 'entretien annuel', aim: 'prévenir les pannes et les désordres' },
  { subject: 'mise en sécurité', aim: 'écarter le danger pour les usagers' },
  { subject: 'location', aim: 'disposer des lieux sans les acheter' },
  { subject: 'aménagement paysager', aim: 'planter et ombrager les abords' },
  { subject: 'raccordement au réseau de chaleur', aim: 'remplacer la chaudière au fioul' },
  { subject: 'ravalement', aim: 'reprendre les enduits des façades' },
  { subject: 'surveillance', aim: 'protéger contre les dégradations' },
  { subject: 'éclairage extérieur', aim: 'remplacer les lampes par des diodes' },
  { subject: 'étude de faisabilité', aim: 'comparer les solutions et leurs coûts' },
];
type Work = { subject: string; aim: string };

/** What it is done to, with its article after "de", and what an act says about it. */
export const things: readonly [Thing, ...Thing[]] = [
  thing('du gymnase', 'Les clubs de basket, de lutte et de gymnastique y accueillent huit cents licenciés', 'sport'),
  thing('de la médiathèque', 'Les prêts de livres et de partitions ont crû pendant trois années', 'culture'),
  thing('du collège', 'Les effectifs des classes de sixième dépassent la capacité des salles', 'enseignement'),
  thing('de l’école maternelle', 'Les dortoirs et la cour ne répondent plus aux besoins des tout-petits', 'enseignement'),
  thing('de la passerelle', 'Les crues ont affouillé la pile centrale et corrodé le tablier', 'voirie'),
  thing('du lavoir', 'La charpente de chêne et les pierres de rive se déchaussent', 'patrimoine'),
  thing('de la station d’épuration', 'Les boues et les rejets azotés approchent des seuils autorisés', 'assainissement'),
  thing('du château d’eau', 'Les fissures de la cuve provoquent des fuites mesurées chaque nuit', 'eau'),
  thing('de la maison de santé', 'Deux médecins et une sage-femme souhaitent s’y installer', 'santé'),
  thing('de la crèche', 'La liste d’attente compte quarante-deux familles', 'petite enfance'),
  thing('du cinéma', 'Le projecteur et les fauteuils datent de l’ouverture de la salle', 'culture'),
  thing('de la piscine', 'Le bassin perd son eau par les joints et le filtre à sable est saturé', 'sport'),
  thing('du marché couvert', 'Les maraîchers et les fromagers demandent des étals fermés', 'commerce'),
  thing('de la caserne', 'Les pompiers volontaires manquent de vestiaires et d’une remise', 'secours'),
  thing('du cimetière', 'Les concessions arrivées à terme libèrent le carré ancien', 'état civil'),
  thing('de la gare routière', 'Les cars scolaires et les lignes régulières se croisent sans quai', 'transport'),
  thing('du musée', 'Les réserves humides menacent les herbiers et les tapisseries', 'culture'),
  thing('de la déchèterie', 'Les bennes à gravats et à végétaux débordent chaque fin de semaine', 'déchets'),
  thing('du foyer logement', 'Les résidents demandent des douches de plain-pied', 'action sociale'),
  thing('de la voie verte', 'Les cyclistes et les cavaliers se partagent un revêtement usé', 'tourisme'),
  thing('du barrage', 'Les vannes de vidange sont grippées depuis l’étiage', 'eau'),
  thing('de la cuisine centrale', 'Neuf cents repas partent chaque jour vers les cantines', 'restauration scolaire'),
  thing('du théâtre', 'Le gril et les cintres ne supportent plus la charge des décors', 'culture'),
  thing('de la pépinière d’entreprises', 'Douze ateliers sont loués à des artisans depuis leur création', 'économie'),
  thing('du refuge animalier', 'Les boxes et la fourrière accueillent deux cents chiens et chats par an', 'hygiène'),
  thing('de la salle des fêtes', 'Les associations et les banquets s’y succèdent toutes les semaines', 'vie associative'),
  thing('du conservatoire', 'Les classes de hautbois et de violoncelle manquent de studios insonorisés', 'culture'),
  thing('de l’aire d’accueil', 'Les emplacements et les sanitaires sont occupés toute l’année', 'habitat'),
  thing('du pont-bascule', 'Les exploitants forestiers y pèsent leurs grumes', 'agriculture'),
  thing('de la forêt communale', 'Les scolytes ont détruit onze hectares d’épicéas', 'forêt'),
  thing('du skate-park', 'Les rampes de bois éclatent et blessent', 'jeunesse'),
  thing('de la fontaine', 'Le bassin gelé l’hiver dernier fuit sur la chaussée', 'patrimoine'),
  thing('du relais postal', 'Le guichet ferme deux jours par semaine faute d’agent', 'services publics'),
  thing('de l’abattoir', 'Les éleveurs ovins font aujourd’hui quatre-vingts kilomètres', 'agriculture'),
  thing('de la digue', 'Les terriers de ragondins ont creusé le talus aval', 'inondations'),
  thing('du centre de loisirs', 'Les mercredis et les petites vacances affichent complet', 'jeunesse'),
  thing('de la bibliothèque sonore', 'Des bénévoles y enregistrent des romans pour les malvoyants', 'handicap'),
  thing('du verger conservatoire', 'Soixante variétés de pommiers et de poiriers y sont greffées', 'environnement'),
  thing('de la cale de mise à l’eau', 'Les bateliers et les aviron-clubs attendent un ponton', 'nautisme'),
  thing('du dépôt de fouilles', 'Les tessons et les monnaies antiques sont encore en caisses', 'archéologie'),
];
type Thing = { of: string; because: string; domain: string };
function thing(of: string, because: string, domain: string): Thing {
  return { of, because, domain };
}

/** Beginnings and ends of surnames and of places. */
export const nameHeads: Words = syllables(
  'bar cou del fer gar hau lam mar mon per rou sau tour val ver vil bris char fon guil jou lor nav or pel',
);
export const nameTails: Words = syllables(
  'beau card din fier gnac lard melin nard quet rian sard tier vaud zeau bert chon douin flot gaud lier mont rault',
);
export const placeMiddles: Words = syllables('ba be bi bou da de do du fa fe ga gue la le li lo ma me mi mo na ne ri ro sa se ta vi');
export const placeTails: Words = syllables(
  'bonne clos court euil fontaine gny lac mesnil mont nay oise pont rive seux tigny vaux vert ville zac brac',
);

export const womensNames: Words = syllables(
  'Aline Brigitte Camille Denise Élise Fanny Hélène Inès Jeanne Lucie Maud Nadia Odile Pauline Sylvie Thérèse',
);
export const mensNames: Words = syllables('Adrien Bruno Cyril Denis Émile Fabrice Gilles Hugo Julien Luc Marc Noël Olivier Paul René Théo');

/** Kinds of authority: how each calls itself, its deliberative bodies and who presides. */
export const authorityKinds: readonly [AuthorityKind, ...AuthorityKind[]] = [
  {
    name: (place) => `Département de la ${place}`,
    bodies: [
      { name: 'Commission permanente', members: 'les membres de la Commission Permanente', short: 'la Commission Permanente', code: 'CP' },
      { name: 'Conseil départemental', members: 'les membres du Conseil départemental', short: 'le Conseil départemental', code: 'CD' },
    ],
    seat: 'à l’Hôtel du Département',
    offices: { M: 'Président', F: 'Présidente' },
    seats: 30,
  },
  {
    name: (place) => `Commune de ${place}`,
    bodies: [{ name: 'Conseil municipal', members: 'les membres du Conseil municipal', short: 'le Conseil municipal', code: 'CM' }],
    seat: 'à la mairie',
    offices: { M: 'Maire', F: 'Maire' },
    seats: 23,
  },
  {
    name: (place) => `Communauté de communes de ${place}`,
    bodies: [
      { name: 'Conseil communautaire', members: 'les membres du Conseil communautaire', short: 'le Conseil communautaire', code: 'CC' },
    ],
    seat: 'au siège de la Communauté',
    offices: { M: 'Président', F: 'Présidente' },
    seats: 27,
  },
];
export type AuthorityKind = {
  name: (place: string) => string;
  bodies: readonly [Body, ...Body[]];
  seat: string;
  offices: { M: string; F: string };
  seats: number;
};
export type Body = { name: string; members: string; short: string; code: string };

/** What acts say of any project. `{of}`: "du gymnase"; `{place}`, `{domain}`, `{year}`, `{number}` as named. */
export const circumstances: Words = [
  'Un diagnostic remis en {year} par le bureau d’études a relevé {number} points à traiter, dont trois sans délai.',
  'La commission chargée du domaine {domain} a examiné le dossier et rendu un avis favorable.',
  'Les riverains de {place} ont été entendus lors de deux réunions publiques et d’une permanence au secteur.',
  'Le calendrier prévoit une consultation au printemps, un démarrage à l’automne et une durée de {number} semaines.',
  'Cette opération prolonge celle qui a été conduite en {year} sur un site voisin, et dont le bilan a été présenté.',
  'Le comité des usagers {of} souhaite que les horaires d’ouverture soient maintenus pendant les travaux.',
  'L’architecte a proposé deux variantes ; la seconde évite de déplacer les réseaux enterrés.',
  'Le contrôleur technique a rappelé l’obligation de désenfumage et le nombre de sorties.',
  'Les services ont comparé {number} collectivités de même taille et retenu une solution éprouvée.',
  'Une clause d’insertion réservera des heures de travail à des demandeurs d’emploi de {place}.',
  'Le matériel déposé sera remis à une ressourcerie, le reste trié et évacué.',
  'La fréquentation {of} a été comptée pendant {number} jours : elle dépasse les prévisions.',
  'Un agent du service {domain} suivra le chantier et rendra compte chaque mois.',
  'L’assurance dommages-ouvrage fera l’objet d’un contrat distinct.',
  'La préfecture a donné un accord de principe sous réserve d’une étude d’incidence.',
  'Il est rappelé que le règlement intérieur {of} a été adopté en {year}.',
  'Le dossier complet peut être consulté au secrétariat, aux heures d’ouverture.',
  'Les fouilles préventives prescrites à {place} n’ont pas révélé de vestiges.',
  'La consommation d’énergie {of} devrait baisser d’environ un tiers.',
  'Une exposition retracera l’histoire {of} et du quartier de {place}.',
];

export const funders: Words = [
  'la Région',
  'l’État',
  'l’Agence de l’eau',
  'la Caisse des dépôts',
  'le Fonds européen de développement régional',
];
export const trades: Words = [
  'Bâtisseurs',
  'Charpentes',
  'Travaux publics',
  'Électricité',
  'Paysages',
  'Ingénierie',
  'Couverture',
  'Ateliers',
];

function syllables(words: string): Words {
  const [first = '', ...rest] = words.split(' ');
  return [first, ...rest];
}
