import { describe, expect, it } from 'vitest';
import { identify } from '../../../ingest/identity/identify.ts';

const about = { file: 'actes/2019-05-06-halle.txt', title: 'RÉFECTION DE LA HALLE\nAUX GRAINS', sessionDate: '2019-05-06' };
const transmission = (number: string, order?: string) => ({
  kind: 'identifier',
  value: {
    scheme: 'transmission',
    value: `099-213105554-20190513-${number}-DE${order ? `-${order}` : ''}`,
    parts: { department: '099', siren: '213105554', date: '2019-05-13', number, nature: 'DE' },
    ...(order ? { order } : {}),
  },
});
const printed = (scheme: string, value: string) => ({ kind: 'identifier', value: { scheme, value } });

describe('identify', () => {
  it('takes the register number that is printed and keeps the others', () => {
    expect(identify([printed('register', 'CP2019_05_07'), printed('internal', '812')], about)).toEqual({
      id: 'CP2019_05_07',
      idAssigned: false,
      identifiers: ['CP2019_05_07', '812', 'id. 812'],
    });
  });
  it('takes the register number out of the transmission identifier', () => {
    const { id, identifiers } = identify([transmission('CP2019_05_07')], about);
    expect(id).toBe('CP2019_05_07');
    expect(identifiers).toEqual(['CP2019_05_07', '099-213105554-20190513-CP2019_05_07-DE']);
  });
  it('takes a bare number for no identity: the transmission identifier without its order', () => {
    expect(identify([transmission('314', '1-1')], about)).toEqual({
      id: '099-213105554-20190513-314-DE',
      idAssigned: false,
      identifiers: ['099-213105554-20190513-314-DE', '099-213105554-20190513-314-DE-1-1', '314'],
    });
  });
  it('assigns one from the date and the first line of the title, and marks it', () => {
    expect(identify([printed('number', '12')], about)).toEqual({
      id: '2019-05-06-refection-de-la-halle',
      idAssigned: true,
      identifiers: ['2019-05-06-refection-de-la-halle', '12'],
    });
  });
  it('falls back on the file where no date is known', () => {
    expect(identify([], { file: 'vieux/Procès verbal n°3.pdf', title: '', sessionDate: null }).id).toBe('proces-verbal-n-3');
  });
  it('cuts a long title between words', () => {
    const title = 'Convention constitutive du groupement de commandes pour la fourniture de gaz naturel et de services associés';
    const { id } = identify([], { ...about, title });
    expect(id).toBe('2019-05-06-convention-constitutive-du-groupement-de-commandes-pour-la');
  });
});
