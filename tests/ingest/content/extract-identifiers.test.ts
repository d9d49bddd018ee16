import { describe, expect, it } from 'vitest';
import { isSiren, parseTransmission } from '../../../ingest/content/parse-transmission.ts';
import { factsOf, valuesOf } from './facts-of.ts';

describe('parseTransmission', () => {
  it('splits from both ends into exactly five parts, and keeps the order apart', () => {
    expect(parseTransmission('012-221200017-20190312-CP2019_03_07-DE-1-1')).toEqual({
      value: '012-221200017-20190312-CP2019_03_07-DE',
      parts: { department: '012', siren: '221200017', date: '2019-03-12', number: 'CP2019_03_07', nature: 'DE' },
      order: '1-1',
    });
  });

  it('reads spaces as the underscores that recognition lost', () => {
    expect(parseTransmission('012-221200017-20190312-D7 2019 03-DE')?.parts.number).toBe('D7_2019_03');
  });

  it.each([
    ['a dash in the number', '012-221200017-20190312-CP-7-DE'],
    ['a SIREN with a wrong key', '012-221200018-20190312-CP7-DE'],
    ['a day that no calendar has', '012-221200017-20190231-CP7-DE'],
    ['no nature', '012-221200017-20190312-CP7'],
  ])('refuses %s', (_, printed) => expect(parseTransmission(printed)).toBeNull());

  it('checks the key of a SIREN', () => {
    expect(isSiren('732829320')).toBe(true);
    expect(isSiren('732829321')).toBe(false);
    expect(isSiren('73282932')).toBe(false);
  });
});

describe('extractIdentifiers', () => {
  it('reads the register number, also escaped, and the internal number', () => {
    const text = "Séance du 12 mars 2019\n\nCP2019\\_03\\_07  \nid. 512\n\nL'an deux mille dix neuf, le douze mars";
    expect(factsOf('identifier', text)).toEqual([
      { value: { scheme: 'register', value: 'CP2019_03_07' }, quotes: ['CP2019\\_03\\_07'] },
      { value: { scheme: 'internal', value: '512' }, quotes: ['id. 512'] },
    ]);
  });

  it('quotes the field of the stamp, and counts a stamp on each page once', () => {
    const stamp = 'ID : 012-221200017-20190312-CP7-DE';
    expect(factsOf('identifier', `${stamp}\n\nDécision\n\n${stamp}`).map(({ quotes }) => quotes)).toEqual([[stamp]]);
  });

  it('reads the number of the act and not those of other acts, laws or agenda items', () => {
    expect(valuesOf('identifier', 'Délibération n° 2023-12\n\nPrésents :\nM. AUBIN')).toEqual([{ scheme: 'number', value: '2023-12' }]);
    expect(valuesOf('identifier', 'Commune de Villebrune\n07-2021 OBJET : Toiture')).toEqual([{ scheme: 'number', value: '07-2021' }]);
    const others = 'Ordre du jour : N° 3 La toiture\nRetrait de la délibération n° 2023-11\nSelon la loi n° 2020-100';
    expect(valuesOf('identifier', others)).toEqual([]);
  });

  it.each([
    ['Délibération CM2030_03_02', 'register', 'CM2030_03_02'],
    ['DÉLIBÉRATION D2021-12', 'register', 'D2021-12'],
    ['DCM 2021-045', 'number', '2021-045'],
    ['DCM n° 2021-045', 'number', '2021-045'],
    ['Réf : 2021-045', 'number', '2021-045'],
    ['- réf. : 2021/45', 'number', '2021/45'],
    ['NUMÉRO : 045/2021', 'number', '045/2021'],
    ['2021/3814 - TRAVAUX DE TOITURE', 'number', '2021/3814'],
    ['N° 2021DCC045', 'number', '2021DCC045'],
    ['D15/2021 : Travaux de toiture', 'number', 'D15/2021'],
    ['2021.03.15 - Travaux de toiture', 'number', '2021.03.15'],
    ['N° 2021/15 - TRAVAUX DE TOITURE', 'number', '2021/15'],
  ])('reads %j without the words around it', (line, scheme, value) =>
    expect(valuesOf('identifier', `Commune de Villebrune\n\n${line}\n\nPrésents :\nM. AUBIN, Mme CLERC`)).toEqual([{ scheme, value }]),
  );

  it('takes no date, no act that "la" or "par" leads to and no half of a number', () => {
    const lines = 'Commune de Villebrune\n\n2021-03-15\n\nRetrait de la Délibération 2020-11\n\nn°2021-03-15 1786\n\nPrésents :\nM. AUBIN';
    expect(valuesOf('identifier', lines)).toEqual([]);
  });

  it('reads the number right above the sentence that opens the extract', () => {
    const text =
      "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n\nCC-2021-045\nL'an deux mille vingt et un, le douze mars, le conseil communautaire, dûment convoqué par sa présidente, s'est réuni en session ordinaire à Villebrune.\n\nPrésents :\nM. AUBIN";
    expect(valuesOf('identifier', text)).toEqual([{ scheme: 'register', value: 'CC-2021-045' }]);
  });
});
