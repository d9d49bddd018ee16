import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { readFile } from '../../../ingest/reading/read-file.ts';
import { whenAttending } from '../../../ingest/reading/when-attending.ts';
import { storeOf } from '../../support/store-of.ts';
import { corpusFolder } from '../../support/write-acts.ts';

const subjects = ['Réfection de la digue', 'Vente d’un pré', 'Tarifs de la halle', 'Achat de pelles'];

/** Minutes of four acts; `present` is the list, `between` what stands before each act. */
function minutes({
  present = 'M. Rémi BRICE, Mme Flore DESNOS',
  absent = 'M. Ivan CORAIL',
  between = ['', '', '', ''],
  number = (n: number) => `${n}`,
} = {}): string {
  const acts = subjects.map(
    (title, n) =>
      `${between[n] ?? ''}Délibération n° ${number(n + 1)} : ${title}\n\nM. Rémi BRICE expose que la dépense est de 1 200 €.\n\nLe conseil municipal, après en avoir délibéré, approuve à l’unanimité.\n`,
  );
  return `Procès-verbal du conseil municipal de Vallebois

L’an deux mille trente et un, le douze mai, le conseil municipal de Vallebois s’est réuni sous la présidence de Mme Hélène AUBIN, maire.

Présents : Mme Hélène AUBIN, ${present}
Absents : ${absent}

${acts.join('\n')}
La séance est levée à 20 h.
`;
}

async function read(text: string) {
  const { acts } = await readFile('pv.txt', new TextEncoder().encode(text), noSettings);
  const [sitting, ...own] = acts;
  const told = (act: (typeof own)[number] | undefined) =>
    (act?.notices ?? []).filter(({ code }) => /movement|ForAct/.test(code)).map(({ code, params }) => `${code} ${params.person}`);
  return { sitting, acts: own, told: own.map(told), ofSitting: told(sitting) };
}

describe('arrivals and departures in minutes', () => {
  it('by number: who comes later was not there for the acts before', async () => {
    const { told, ofSitting, sitting } = await read(minutes({ present: 'M. Rémi BRICE, Mme Flore DESNOS (à partir de la question n° 3)' }));
    expect(sitting?.kind).toBe('minutes');
    expect(told).toEqual([['awayForAct Mme Flore DESNOS'], ['awayForAct Mme Flore DESNOS'], [], []]);
    expect(ofSitting).toEqual([]);
  });

  it('after an act: not there for that act either, whatever joins the figures of its number', async () => {
    const { told } = await read(
      minutes({
        present: 'M. Rémi BRICE, Mme Flore DESNOS (arrivée après la validation de la délibération 31 05 02)',
        number: (n) => `31-05-0${n}`,
      }),
    );
    expect(told.map((one) => one.length)).toEqual([1, 1, 0, 0]);
  });

  it('by place: between two acts, and told as a sentence', async () => {
    const { told, sitting, acts } = await read(
      minutes({ between: ['', '', 'M. Ivan CORAIL rejoint la séance à 19h10.\n\n', 'Mme Flore DESNOS quitte la séance.\n\n'] }),
    );
    const conditions = sitting?.facts.flatMap((fact) =>
      fact.kind === 'attendance' && fact.value.condition !== null
        ? [[fact.value.person.family, fact.value.status, fact.value.condition]]
        : [],
    );
    expect(conditions).toEqual(
      expect.arrayContaining([
        ['CORAIL', 'present', 'rejoint la séance à 19h10'],
        ['DESNOS', 'present', 'quitte la séance'],
      ]),
    );
    // The sentence stands at the end of the act before, as minutes are cut: whether before its vote, they do not say.
    expect(told).toEqual([
      ['awayForAct M. Ivan CORAIL'],
      ['movementDuringAct M. Ivan CORAIL'],
      ['movementDuringAct Mme Flore DESNOS'],
      ['awayForAct Mme Flore DESNOS'],
    ]);
    expect(acts.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'attendance'))).toEqual([]);
  });

  it('with a proxy left behind: represented from then on', async () => {
    const { sitting } = await read(
      minutes({ between: ['', '', '', 'Mme Flore DESNOS quitte la séance et donne pouvoir à M. Rémi BRICE.\n\n'] }),
    );
    expect(sitting?.facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          value: expect.objectContaining({
            person: expect.objectContaining({ family: 'DESNOS' }),
            status: 'represented',
            by: expect.objectContaining({ family: 'BRICE' }),
          }),
        }),
      ]),
    );
  });

  it('by the clock: the acts can not be told, and the minutes say so', async () => {
    const { told, ofSitting } = await read(minutes({ present: 'M. Rémi BRICE, Mme Flore DESNOS (à partir de 19h24)' }));
    expect(told.flat()).toEqual([]);
    expect(ofSitting).toEqual(['movementUnplaced Mme Flore DESNOS']);
  });

  it.each([
    ['à partir de la question n° 5', { from: { number: '5', included: true }, until: null }],
    ['arrivée après la validation de la délibération 23 03 05', { from: { number: '23 03 05', included: false }, until: null }],
    ['ARRIVEE après délibération 2031-097- AVENANT N°1 AU BAIL', { from: { number: '2031-097', included: false }, until: null }],
    ['jusqu’au point n° 5', { from: null, until: { number: '5', included: true } }],
    ['du point n° 3 au point n° 18', { from: { number: '3', included: true }, until: { number: '18', included: true } }],
    ['de la délibération n° 1 à la n°3', { from: { number: '1', included: true }, until: { number: '3', included: true } }],
    ['parti après le point 5', { from: null, until: { number: '5', included: true } }],
    ['à partir de 19h24', null],
    ['pour les délibérations n° 5, n° 28 et n° 42', null],
    ['à compter du 3 mai', null],
    ['jusqu’au procès-verbal', null],
  ])('reads %s', (condition, expected) => {
    expect(whenAttending(condition)).toEqual(expected);
  });
});

describe('two acts with one printed identifier in one file', () => {
  it('are both taken in: the second under an assigned id, and it says so', async () => {
    const extract = (title: string) =>
      `VILLE DE VALLEBOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n\nSéance du 12 mai 2031\n\nCM2031_05_07\n\nPrésents : Mme Hélène AUBIN, M. Rémi BRICE\n\nObjet : ${title}\n\nLe conseil municipal, après en avoir délibéré, à l’unanimité,\n\nApprouve le projet.\n\n`;
    const folder = await corpusFolder({ 'registre.txt': extract('Vente d’un pré') + extract('Achat de pelles') });
    const { reader, report } = await storeOf(folder);
    expect(report).toMatchObject({ added: 1, failed: [] });
    const acts = (await reader.acts()).items;
    expect(acts.map(({ id }) => id).toSorted()).toEqual(['CM2031_05_07', 'CM2031_05_07-2']);
    expect(acts.find(({ id }) => id.endsWith('-2'))?.idAssigned).toBe(true);
    expect((await reader.notices(['CM2031_05_07-2'])).map(({ code }) => code)).toContain('idShared');
    expect((await reader.act('CM2031_05_07')).status).not.toBe('absent');
  });
});

describe('what minutes tell of their sitting outside the head', () => {
  const foot = 'Commune de Vallebois 2 PV du 8 février 2031\n';
  const whole = minutes({ between: ['', foot, foot, foot] }).replace(/L’an deux mille.*maire\.\n/, '');
  const expense = 'M. Rémi BRICE expose que la dépense est de 1 200 €.';

  it('is the secretary whom an item appoints, and the day at the foot of the pages', async () => {
    const appoints = 'Le conseil désigne Madame Flore DESNOS, 1ère adjointe, en qualité de secrétaire de séance.';
    const { sitting, acts } = await read(whole.replace(expense, appoints));
    expect(acts).toHaveLength(4);
    expect(sitting?.sessionDate).toBe('2031-02-08');
    expect(sitting?.facts.flatMap((fact) => (fact.kind === 'secretary' ? [fact.value.person.printed] : []))).toEqual(['Flore DESNOS']);
  });

  it('is nobody who is a secretary elsewhere', async () => {
    const { sitting, acts } = await read(whole.replace(expense, 'Vente à Mme Flore DESNOS, secrétaire du club de voile.'));
    expect(acts).toHaveLength(4);
    expect(sitting?.facts.some(({ kind }) => kind === 'secretary')).toBe(false);
  });
});
