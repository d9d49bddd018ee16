import { describe, expect, it } from 'vitest';
import { fold } from '../../../corpus/language/fold.ts';
import { findAmounts } from '../../../ingest/content/find-amounts.ts';
import { act, factsOf, valuesOf } from './facts-of.ts';

const cents = (text: string) => findAmounts(text, fold(text)).map((amount) => amount.cents);

describe('findAmounts', () => {
  it.each([
    ['1 234 567,89 €', 123456789],
    ['1\u202f250 €', 125000],
    ['10.000.000 €', 1_000_000_000],
    ['12.50€', 1250],
    ['1.250,5 EUR', 125050],
    ['35 euros', 3500],
    ['12 k€', 1_200_000],
    ['4M€', 400_000_000],
    ["3,5 millions d'euros", 350_000_000],
    ['26 milliards d’euros', 2_600_000_000_000],
    ['12 euros et 50 centimes', 1250],
    ['12€50', 1250],
    ['50 centimes', 50],
    ['trente-cinq mille euros', 3_500_000],
    ['2023 225 214,01 €', 22521401],
    ["pour l'euro symbolique", 100],
    ['un loyer de un euro', 100],
    ['vingt et un euros', 2100],
    ['coût .......418,20 €', 41820],
    ['12 345, 67 €', 1234567],
    ["3 M d'euros", 300_000_000],
    ['2 euros 50 cts', 250],
    ["cinquante centimes d'euro", 50],
    ['vingt-cinq euros et cinquante cts', 2550],
    ['5 000 (cinq mille) euros', 500_000],
    ['cinq mille (5 000) euros', 500_000],
    ['Montant (en euros) : 1 500', 150_000],
    ['Montant HT en € : 1 500,00', 150_000],
    ['une participation de 0 €', 0],
    ['lot 15 000 €', 1_500_000],
    ['1 200,-- €', 120_000],
    ['350.- €', 35_000],
    ["le déficit s'élève à – 12 345,67 €", -1234567],
  ])('reads %j', (text, expected) => expect(cents(text)).toEqual([expected]));

  it.each([
    ['a number alone', 'article 6156 et 12 500 m²'],
    ['a figure torn by recognition', '9 675,3 6€'],
    ['a code that a figure follows', 'CD30 145 834,00 €'],
    ['a row cut by columns', '996,32 181 € 249,08 €'],
    ['three digits below a figure', 'environ 244\n415,66 €'],
    ['the zero of an empty cell', '0,00 € et 00.00 €'],
    ['the dash of a range of years', 'ENT 2015-2019 : néant'],
    ['a number that may be of the lot', 'lot n°1 250 € et article 2 500 €'],
    ['figure and words that differ', '5 000 (six mille) euros'],
    ['a year behind a unit', 'Budget (en €) : 2021'],
  ])('leaves %s', (_, text) => expect(cents(text)).toEqual([]));

  it.each([
    ['Les loyers sont respectivement de 300 et 350 €.', [30000, 35000]],
    ['Le loyer passe de 300 à 350 € HT.', [30000, 35000]],
    ['une aide comprise entre 1 000 et 1 500 euros', [100_000, 150_000]],
    ["des bons d'achat de 50, 100 et 150 € chacun", [5000, 10000, 15000]],
    ['un budget de 12 à 15 M€', [1_200_000_000, 1_500_000_000]],
    ['les lots 2 et 3 000 € de frais', [300_000]],
    ['les dépenses de 2021 et 350 € de frais', [35000]],
    ["de l'article 6 et 350 € d'amende", [35000]],
    ['un emprunt sur 15 ou 20 ans de 350 000 €', [35_000_000]],
  ])('reads the figures that share one currency in %j', (text, expected) => expect(cents(text)).toEqual(expected));

  it.each([
    ['0,125 €/kWh', [12.5]],
    ['soit 0.125 €', [12.5]],
    ['de 1,845 € à 1,9025 € HT', [190.25]],
    ['1,845 € HT le m3', [184.5]],
    ['1,845 €', []],
    ['1 234,567 €', []],
    ['0,125 %', []],
  ])('reads the parts of a cent in %j where they can be nothing else', (text, expected) => expect(cents(text)).toEqual(expected));

  it('does not join the figure of one line with that of the next', () => expect(cents('Lot 1\n300 €')).toEqual([]));

  it('reads the amount in brackets behind its figure once', () => expect(cents('35 € (trente-cinq euros hors taxes)')).toEqual([3500]));

  it('keeps a minus glued to its figure, and takes a bullet for none', () => {
    expect(cents('solde de -12 500 €')).toEqual([-1250000]);
    expect(cents('\n- 12 500 €')).toEqual([1250000]);
  });
});

describe('extractAmounts', () => {
  it('reads the lines of a financing plan, each with its label, and which is the total', () => {
    const text = act(`Le plan de financement se présente comme suit :

- coût total ...............................90 000,00 €
- subvention de la Région ..........60 000,00 €
- autofinancement .....................30 000,00 €`);
    expect(factsOf('amount', text).map(({ value, quotes }) => [value.label, value.cents, value.plan, quotes[0]])).toEqual([
      ['coût total', 9000000, { n: 1, role: 'total' }, '- coût total ...............................90 000,00 €'],
      ['subvention de la Région', 6000000, { n: 1, role: 'part' }, '- subvention de la Région ..........60 000,00 €'],
      ['autofinancement', 3000000, { n: 1, role: 'part' }, '- autofinancement .....................30 000,00 €'],
    ]);
  });

  it('quotes the sentence, and says the tax, the period, the unit and the bound', () => {
    const text = act(`Le loyer mensuel est fixé à 450 € TTC. La redevance s'élève à 15 € HT/m²/an dans la limite de 2 000 € par an.

Une aide de 30 € par élève est versée. La TVA : 26,88 €.`);
    expect(
      factsOf('amount', text).map(({ value, quotes }) => [value.cents, value.tax, value.period, value.per, value.bound, quotes[0]]),
    ).toEqual([
      [45000, 'TTC', 'month', null, null, 'Le loyer mensuel est fixé à 450 € TTC.'],
      [1500, 'HT', 'year', 'm²', null, "La redevance s'élève à 15 € HT/m²/an dans la limite de 2 000 € par an."],
      [200000, null, 'year', null, 'max', "La redevance s'élève à 15 € HT/m²/an dans la limite de 2 000 € par an."],
      [3000, null, null, 'élève', null, 'Une aide de 30 € par élève est versée.'],
      [2688, 'TVA', null, null, null, 'La TVA : 26,88 €.'],
    ]);
  });

  it('takes unit and tax from the head of a column, and the centimes for euros where the head says that it is money', () => {
    const text = act(
      `Les offres sont les suivantes :

| Entreprise | Montant HT | Montant TTC | Délai |
| TERRAL | 45 320,00 | 54 384,00 | 12,50 |
| ROUTIN | 47 810,50 € | 57 372,60 € | 2024 |`,
    );
    expect(valuesOf('amount', text).map(({ cents, tax }) => [cents, tax])).toEqual([
      [4532000, 'HT'],
      [5438400, 'TTC'],
      [4781050, 'HT'],
      [5737260, 'TTC'],
    ]);
  });

  it('reads the figures of a table whose head a text layer tore from its columns, where nothing but euros is counted', () => {
    const table = (head: string) =>
      `Les lots sont attribués comme suit :\nLots\tNom\tMontant du marché\n${head}\tObservations\nLot 1 – gros œuvre\tTERRAL\nROUTIN\t179 710,19\tAprès négociation\nLot 2 – toiture\tARDOR\t14 572,00\nTOTAL en euros HT\t194 282,19`;
    const read = (head: string) => valuesOf('amount', act(table(head))).map(({ cents, tax }) => [cents, tax]);
    expect(read('€ HT')).toEqual([
      [17971019, 'HT'],
      [1457200, 'HT'],
      [19428219, 'HT'],
    ]);
    expect(read('€ HT\tSurface')).toEqual([[19428219, 'HT']]);
    expect(read('à fournir')).toEqual([[19428219, 'HT']]);
  });

  it('says which unit a price is of: a megawatt hour is no kilowatt hour', () => {
    expect(valuesOf('amount', act('Le prix est de 95 € par MWh, puis de 0,125 €/kWh.')).map(({ cents, per }) => [cents, per])).toEqual([
      [9500, 'MWh'],
      [12.5, 'kWh'],
    ]);
  });

  it('labels each amount of an enumeration by whom it is for', () => {
    expect(valuesOf('amount', act("Il est versé 500 € à l'association A et 300 € au club de boules.")).map(({ label }) => label)).toEqual([
      'Il est versé',
      'au club de boules',
    ]);
  });

  it('labels an amount by the words that lead to it, and counts it again where it is said again', () => {
    const text = act("Le marché propre au Département s'élève à 12 000 €.", '- Approuve le marché d’un montant de 12 000 €.');
    expect(valuesOf('amount', text).map(({ label, raw }) => [label, raw])).toEqual([
      ['Le marché propre au Département', '12 000 €'],
      ['Approuve le marché', '12 000 €'],
    ]);
  });
});

describe('lines that each close with a sum', () => {
  const labels = (lines: string) => valuesOf('amount', act(lines)).map(({ cents, label }) => [cents / 100, label]);

  it('have their own label, with a share in brackets and without', () => {
    expect(
      labels('Le plan est le suivant :\nDETR (40 %) : 8 000,00 €\nDépartement (20 %) : 4 000,00 €\nAutofinancement : 8 000,00 €'),
    ).toEqual([
      [8000, 'DETR'],
      [4000, 'Département'],
      [8000, 'Autofinancement'],
    ]);
    expect(labels('Le coût se répartit ainsi :\nCharpente 12 000 €\nCouverture 9 500 €')).toEqual([
      [12000, 'Charpente'],
      [9500, 'Couverture'],
    ]);
  });

  it('tell a budget by its sections', () => {
    expect(
      labels('Le budget est équilibré à 812 430 € en section de fonctionnement et à 145 000 € en section d’investissement.').map(
        ([, label]) => label,
      ),
    ).toEqual([expect.stringContaining('Le budget est équilibré'), 'en section d’investissement']);
  });
});
