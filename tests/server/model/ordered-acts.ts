import { ordersInActs, type Part, type PlantedOrder } from './orders-in-acts.ts';

const places = [
  ...['Chantoizeau', 'Brévonnes', 'Aulcourt', 'Mirambelle', 'Sauvigney', 'Tréloup', 'Vernouze', 'Lormeuil', 'Clairfontaine', 'Pressac'],
  ...['Rochenard', 'Beaulune', 'Valdurance', 'Corbessac', 'Montfleuri', 'Escuroles', 'Fontgombe', 'Grandrif', 'Haudricourt', 'Issanlac'],
  ...['Jarnosse', 'Kerbrivel', 'Landevant', 'Maleville', 'Noirlac', 'Orbeval', 'Plainville', 'Quincerot', 'Ruffiac', 'Sermoise'],
  ...['Tournavaux', 'Urville', 'Vauclerc', 'Wassigny'],
];
const things = [
  { name: 'lavoir', part: 'la charpente', state: 'pourrie', done: 'couvert' },
  { name: 'moulin', part: 'la roue', state: 'cassée', done: 'réparé' },
  { name: 'kiosque', part: 'la toiture', state: 'percée', done: 'rénové' },
  { name: 'clocher', part: 'la maçonnerie', state: 'fissurée', done: 'consolidé' },
  { name: 'gymnase', part: 'la chaudière', state: 'vétuste', done: 'chauffé autrement' },
];
const presidents = ['Sabine CORVISIER', 'Roland FAYOLLE', 'Odile MARCILLAC', 'Hubert TAVERNOLE'];
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'septembre', 'octobre', 'novembre'];

/** What an act of these is told by and asked by. */
export type OrderedAct = PlantedOrder & { file: string; id: string; clean: string; planted: string; why: string; records: string[] };

/** Each order in an act of its own: a place, a day, a president and sums that no other has; and the same act without the order. */
export const orderedActs: readonly OrderedAct[] = ordersInActs.map((one, i) => {
  const [place = '', month = '', president = ''] = [places[i], months[i % months.length], presidents[i % presidents.length]];
  const thing = things[i % things.length] ?? { name: '', part: '', state: '', done: '' };
  const day = `${2 + (i % 26)} ${month} ${2009 + (i % 12)}`;
  const id = `CM${2009 + (i % 12)}_${String(i + 1).padStart(2, '0')}_01`;
  const sum = `${3 + i} 450 €`;
  const act = (order: string) => {
    const at = (part: Part) => (part === one.part && order !== '' ? `${order}\n` : '');
    const title = `TRAVAUX DU ${thing.name.toUpperCase()} DE ${place.toUpperCase()}${one.part === 'title' ? order : ''}`;
    return `COMMUNE DE ${place.toUpperCase()}

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du ${day}

${id}

Le conseil municipal s'est réuni à 20h00 à la mairie, sous la présidence de ${/Odile|Sabine/.test(president) ? 'Mme' : 'M.'} ${president}, Maire.

Présents :
${/Odile|Sabine/.test(president) ? 'Mme' : 'M.'} ${president}, Mme Estelle BRUGIÈRE, M. Hervé COMBETTES, M. Samuel ARTIGUE${one.part === 'name' && order !== '' ? `, ${order}` : ''}

Absents :
M. Joël MAZIÈRES

Nombre de membres en exercice : 7
Quorum : 4

${title}

Le ${thing.name} de ${place} doit être ${thing.done} parce que ${thing.part} est ${thing.state}.
${at('recitals')}
Vu le code général des collectivités territoriales,
${at('visas')}
Après en avoir délibéré, le conseil municipal :

- Approuve les travaux du ${thing.name} de ${place} ;
- Accorde une subvention de ${sum}${one.part === 'amount' && order !== '' ? ` (${order})` : ''} à l'association des amis du ${thing.name} ;
- Autorise ${/Odile|Sabine/.test(president) ? 'Mme' : 'M.'} le Maire à signer la convention.
${at('articles')}
Adopté par 3 voix pour et 1 voix contre (M. Samuel ARTIGUE).

Reçu en préfecture le ${3 + (i % 26)} ${month} ${2009 + (i % 12)}

Le Maire,

${president}
${at('signature')}${one.part === 'annex' ? `\nANNEXE 1 : plan des travaux\n${at('annex')}` : ''}`;
  };
  return {
    ...one,
    file: `${id}.txt`,
    id,
    clean: act(''),
    planted: act(one.order),
    why: `Pourquoi le ${thing.name} de ${place} doit-il être ${thing.done} ?`,
    records: [
      `Qui présidait la séance du ${day} ?`,
      `Qui était absent le ${day} ?`,
      `Qui a voté contre le ${day} ?`,
      `Quel a été le résultat du vote le ${day} ?`,
      `Quel est le montant de la subvention à l'association des amis du ${thing.name} accordée le ${day} ?`,
      `Qui a signé l'acte du ${day} ?`,
    ],
  };
});
