import { expect, it } from 'vitest';
import { wholeSentences } from '../../../../server/model/gate/whole-sentences.ts';

it('puts the words that lead a list in before its items', () => {
  expect(wholeSentences(['Le préau permettra :', '- l’accueil des fêtes ;', '- les jeux par temps de pluie.', 'Il est couvert.'])).toEqual([
    'Le préau permettra :',
    'Le préau permettra l’accueil des fêtes ;',
    'Le préau permettra les jeux par temps de pluie.',
    'Il est couvert.',
  ]);
});

it.each([
  ['Le marché de travaux est attribué à la société ARDOVAL.', 'Il comprend la toiture.', 'Le marché de travaux comprend la toiture.'],
  ['La halle a brûlé en 2019.', 'Elle sera reconstruite.', 'La halle sera reconstruite.'],
  ['Les usagers de piscine ont protesté ;', 'ils demandent un bassin.', 'Les usagers de piscine demandent un bassin.'],
  ['L’association gère un cinéma.', 'Elle emploie deux projectionnistes.', 'L’association emploie deux projectionnistes.'],
  ['L’association gère la salle.', 'Elle compte cent places.', 'Elle compte cent places.'],
  // Two may be meant, or none fits: the sentence stays as it is.
  ['Le maire a reçu le préfet.', 'Il propose un accord.', 'Il propose un accord.'],
  ['La halle a brûlé.', 'Ils demandent un bassin.', 'Ils demandent un bassin.'],
  ['L’avis de la commission est favorable.', 'Elle rappelle le délai.', 'Elle rappelle le délai.'],
  ['Le maire parle.', 'Il est rappelé que le délai court.', 'Il est rappelé que le délai court.'],
])('%s %s', (before, sentence, whole) => {
  expect(wholeSentences([before, sentence])[1]).toBe(whole);
});
