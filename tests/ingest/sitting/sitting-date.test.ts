import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractConvocationDate } from '../../../ingest/sitting/convocation-date.ts';
import { extractSittingDate } from '../../../ingest/sitting/sitting-date.ts';
import { extractSittingTime } from '../../../ingest/sitting/sitting-time.ts';

const dates = (facts: ReturnType<typeof extractSittingDate>) => facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value.date] : []));
const sitting = (source: string) => dates(extractSittingDate(sourceText(source)))[0] ?? null;
const convocation = (source: string) => dates(extractConvocationDate(sourceText(source)));
const time = (source: string) =>
  extractSittingTime(sourceText(source)).flatMap((fact) => (fact.kind === 'time' ? [fact.value.time] : []))[0] ?? null;

describe('extractSittingDate', () => {
  it.each([
    'L’an deux mille dix-neuf, le trois avril, les membres se sont réunis',
    'L’An 2019, le 3 avril à 19h05 les membres du conseil se sont réunis',
    'Séance du 3 avril 2019\nDate de convocation : 28 mars 2019',
    'Extrait des délibérations de la séance du 3 avril 2019',
    'CONSEIL MUNICIPAL DU MERCREDI 3 AVRIL 2019',
    'Procès-verbal de la session du Conseil Communautaire du 3 avril 2019',
    'Le 3 avril 2019 à 14h30, les membres de la commission permanente, légalement convoqués, se sont réunis',
    'Le conseil, dûment convoqué le 28 mars 2019, s’est réuni le 3 avril 2019 sous la présidence',
    'C-R du Conseil municipal\n\n+ Mercredi 3 avril 2019, 18:30.\n+ Salle',
    'VILLE DE ROC 08/04/2019 Séance du Conseil Municipal du mercredi 3 avril 2019 Le mercredi 3 avril 2019, à 19h30, le Conseil s’est réuni',
    'CONSEIL RÉGIONAL DE ROC\nDÉLIBÉRATION N° CP 2019-017\nDÉLIBÉRATION N°CP 2019-017 DU 3 AVRIL 2019\nContrat',
    'Délibération n° 2019-04/01 examinée le 3 avril 2019 — travaux — approuvée',
    'LISTE DES DELIBERATIONS EXAMINEES PAR LE CONSEIL MUNICIPAL LE 3 AVRIL 2019',
    'Commune de Roc\nCM du 3 avril 2019',
    'Compte-rendu du 3 avril 2019\nApprobation du compte-rendu du 6 mars 2019',
    'Conseil de territoire du 3 avril 2019\nDÉLIBÉRATION N° 12',
    'L’an deux mille dix-neuf, le trois avril\nApprobation du procès-verbal de la séance du 6 mars 2019',
  ])('%j', (text) => expect(sitting(text)).toBe('2019-04-03'));

  it.each([
    'Date de convocation : 28 mars 2019. Affiché le 8 avril 2019',
    'Approbation du procès-verbal de la séance du 6 mars 2019',
    'Le procès-verbal de la réunion du 6 mars 2019 est approuvé.',
    'Reçu en préfecture le 8 avril 2019 Publié le 8 avril 2019',
    'Vu la délibération du Conseil Général du 21 avril 2011 portant délégation',
    'directive du Parlement européen et du Conseil du 27 juin 2001',
    'La prochaine séance aura lieu le 6 mai 2019.',
    'Vu la délibération n° 12 du 6 mars 2019 portant délégation',
    'modifiant la délibération n° 12 du 6 mars 2019',
  ])('is not stated in %j', (text) => expect(sitting(text)).toBeNull());

  it('stands on the words of the formula', () => {
    const text = 'réf. 12\n*L’an deux mille dix-neuf, le  trois avril*, les membres';
    expect(extractSittingDate(sourceText(text))[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'L’an deux mille dix-neuf, le  trois avril',
    ]);
  });
});

describe('extractConvocationDate', () => {
  it.each([
    'Date de la convocation : 28 mars 2019',
    'Date de convocation :28/03/2019',
    'légalement convoqué le 28 mars 2019, s’est réuni',
    'sur convocation individuelle en date du 28 mars 2019',
    'à la suite de la convocation adressée par Monsieur le Maire le 28 mars 2019',
  ])('%j', (text) => expect(convocation(text)).toEqual(['2019-03-28']));

  it('is blank, or not there at all', () => {
    expect(convocation('Date de convocation :\nPrésents : Anne VALMY')).toEqual([null]);
    expect(convocation('Le conseil, convoqué, s’est réuni le 3 avril 2019')).toEqual([]);
  });
});

describe('extractSittingTime', () => {
  const day = 'L’an deux mille dix-neuf, le trois avril';
  it.each([
    [`${day} à 14h30, les membres`, '14:30'],
    [`${day}, à 20 heures, le conseil`, '20:00'],
    [`${day} à dix-huit heures trente, le conseil`, '18:30'],
    [`${day}, à dix-neuf heures, le conseil`, '19:00'],
    [`${day}, à 18 heures 15, le conseil`, '18:15'],
    ['Mercredi 3 avril 2019, 18:30.\nRÉUNION du 3 avril 2019, 18:30', '18:30'],
    [`${day}, le Conseil, dûment convoqué, s’est réuni à 17h30, à la salle`, '17:30'],
  ])('%j', (text, expected) => expect(time(text)).toBe(expected));
  it('is not the end, nor an arrival', () => {
    expect(time(`${day}, le conseil s’est réuni. Présents : Anne VALMY (arrivée à 19h20)`)).toBeNull();
  });
});
