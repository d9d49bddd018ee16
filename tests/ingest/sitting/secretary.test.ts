import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractSecretary } from '../../../ingest/sitting/secretary.ts';

const read = (source: string) =>
  extractSecretary(sourceText(source)).flatMap((fact) => (fact.kind === 'secretary' ? [fact.value.person.printed] : []))[0] ?? 'nobody';

describe('extractSecretary', () => {
  it.each([
    'Secrétaire de séance : Mme Anne VALMY',
    'SECRÉTAIRE DE SÉANCE : Madame Anne VALMY EXCUSÉS : Monsieur Luc ROC',
    'Secrétaire : Anne VALMY',
    'Le Secrétaire de séance est désigné : Anne VALMY La séance est ouverte',
    'A été élue secrétaire de séance : Mme Anne VALMY 1 Sur proposition',
    'le Conseil nomme pour secrétaire de séance Madame Anne VALMY qui prend place au bureau.',
    'Mme Anne VALMY est désignée secrétaire de séance à l’unanimité.',
    'Madame Anne VALMY a été nommée secrétaire de séance\nLe quorum est atteint.',
    'Anne VALMY est désignée, à l’unanimité des présents, pour remplir les fonctions de secrétaire de séance.',
    'Mme Anne VALMY assure le secrétariat de séance.',
    'Le secrétariat a été assuré par Mme Anne VALMY.',
    'Madame Anne VALMY, secrétaire de séance, procède à l’appel.',
    'il a été procédé à la nomination d’un secrétaire pris au sein du conseil. Madame Anne VALMY est désignée pour remplir cette fonction.',
    'à l’élection d’un secrétaire pris dans le sein du Conseil.\nMme Anne VALMY, ayant obtenu la majorité des suffrages, a été désignée pour remplir ces fonctions.',
    'invite le Conseil à nommer celui de ses membres qui doit remplir les fonctions de Secrétaire. Madame Anne VALMY, désignée, prend place.',
    'Désignation du secrétaire de séance\nMadame Anne VALMY est désignée secrétaire de séance.',
    'Secrétaire élue pour la session : Mme Anne VALMY',
    'Secrétaire de séance désigné par le conseil municipal : Anne VALMY',
    'Mme Anne VALMY a été désigné(e) comme secrétaire de séance.',
    'Désignation du secrétaire de séance\nLe Conseil municipal désigne Mme Anne VALMY.',
    'Mme Anne VALMY a été désignée en qualité de secrétaire de séance.\n\n2019-04 – Cession Fontaine',
    'Mme Anne VALMY est nommée secrétaire de séance.\nMonsieur Luc ROC, Maire, déclare la séance ouverte',
    'désigne Madame Anne VALMY, 1ère Vice-présidente, en qualité de secrétaire de séance.',
    'La Secrétaire de séance, Le Maire, Anne VALMY Luc ROC',
    'Le Maire,          La secrétaire de séance,\nLuc ROC            Anne VALMY',
  ])('%j', (text) => expect(read(text)).toBe('Anne VALMY'));

  it.each([
    'Secrétaire auxiliaire : Luc ROC',
    'M. Luc ROC, secrétaire général de la mairie',
    'Mme Anne VALMY, secrétaire de mairie, assiste à la séance.',
    'Le Secrétaire de séance, Le Maire, Luc ROC',
    'Le Maire La secrétaire de séance\nCachet Anne VALMY vu Luc ROC',
    'Désignation du secrétaire de séance. Approbation du procès-verbal. M. Luc ROC présente le budget.',
    'Les secrétaires des séances précédentes et le Président les signent. M. Luc ROC propose',
  ])('names nobody in %j', (text) => expect(read(text)).toBe('nobody'));
});
