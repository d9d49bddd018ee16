import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractPresident } from '../../../ingest/sitting/president.ts';

function read(source: string): string {
  const [fact] = extractPresident(sourceText(source));
  if (fact?.kind !== 'president') return 'nobody';
  const { person, office, orRepresentative } = fact.value;
  return [person.printed, office ?? '-', orRepresentative ? 'or representative' : '', fact.basis ?? '']
    .filter((part) => part !== '')
    .join(' | ');
}
const quote = (source: string) =>
  extractPresident(sourceText(source)).flatMap(({ spans }) => spans.map(({ start, end }) => source.slice(start, end)));

describe('extractPresident', () => {
  it.each([
    ['réuni sous la présidence de M. Luc ROC, Président du Conseil Départemental.', 'Luc ROC | Président du Conseil Départemental'],
    ['sous la\nprésidence de  Madame Anne  VALMY, maire.', 'Anne VALMY | maire'],
    [
      'sous la présidence de M. Luc ROC, Président du Conseil Général ou de son représentant. Après',
      'Luc ROC | Président du Conseil Général | or representative',
    ],
    ['sous la présidence du Maire, Jean-Luc ROC.', 'Jean-Luc ROC | Maire'],
    ['sous la présidence de Monsieur le Maire, Luc Roc\n\nPrésents :', 'Luc Roc | Maire'],
    ['sous la présidence de M. Luc ROC, Maire PRÉSENTS : ALBA Anne, BOL Max', 'Luc ROC | Maire'],
    ['La séance est présidée par Mme Anne VALMY.', 'Anne VALMY | -'],
    ['Président de séance : Luc ROC', 'Luc ROC | -'],
    ['la séance publique a été ouverte par Monsieur Luc ROC, Maire.', 'Luc ROC | Maire'],
    ['réuni sous la présidence de son Président en exercice M. Luc ROC, à la mairie', 'Luc ROC | -'],
    ['en séance plénière ouverte par son président, Monsieur ROC, sur convocation', 'ROC | -'],
    ['Commission : Solidarités\nConvention avec une association\n\nPrésidence : M. Luc ROC', 'Luc ROC | -'],
    ['SÉANCE PUBLIQUE\nPRÉSIDENCE DE M. Luc ROC, Maire', 'Luc ROC | Maire'],
    ['Mme Anne VALMY, première adjointe, préside la séance.', 'Anne VALMY | -'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Présents : M. Luc ROC, Maire, Mme Anne VALMY\n\nMonsieur le Maire ouvre la séance à 20 h.', 'Luc ROC | Maire | opensSitting'],
    ['Présents : Monsieur le Maire Luc ROC, Mme Anne VALMY\n\nLe Maire déclare la séance ouverte.', 'Luc ROC | Maire | opensSitting'],
    ['Madame Anne VALMY, Présidente, salue les délégués et ouvre la séance.', 'Anne VALMY | - | opensSitting'],
    [
      'sur la convocation de Monsieur Luc ROC, Maire.\nPrésents : Luc ROC, Anne VALMY\n\nMonsieur le Maire ouvre la séance.',
      'Luc ROC | Maire | opensSitting',
    ],
  ])('infers from who opens the sitting: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'Présents : M. Luc ROC, Maire, Mme Anne VALMY\n\nPour extrait conforme,\nLe Maire,\nLuc ROC',
    'sous la présidence de Monsieur le Maire. Présents : Anne VALMY, Luc ROC',
    'Monsieur le Maire ouvre la séance.',
    'La commission d’appel d’offres, réunie sous la présidence de M. Luc ROC, a retenu',
    'Vu le rapport de Monsieur le Président',
  ])('names nobody in %j', (text) => expect(read(text)).toBe('nobody'));

  it('places the presidency on its words', () => {
    expect(quote('réunis, **sous la présidence de M. Luc ROC, Président**. Après')).toEqual([
      'sous la présidence de M. Luc ROC, Président',
    ]);
  });
});
