import { describe, expect, it } from 'vitest';
import { asDone, isUnsaidDone } from '../../../../server/answer/find/done-with-sum.ts';

const text = 'Pour le gymnase, 40 000 € ont été demandés à la Région, 25 000 € ont été accordés.';
const sum = (raw: string) => ({ fact: { places: [{ actId: 'a', start: 0, end: text.length }], value: { raw } }, act: { text } });
const both = [sum('40 000 €'), sum('25 000 €')];
const told = (question: string) => asDone(question, both).map((one) => one.fact.value.raw);

describe('what was done with a sum', () => {
  it.each([
    ['Combien a été demandé pour le gymnase ?', ['40 000 €']],
    ['Combien la Région a-t-elle accordé ?', ['25 000 €']],
    ['How much was granted for the gymnasium?', ['25 000 €']],
    ['Quelles sommes pour le gymnase ?', ['40 000 €', '25 000 €']],
  ])('tells sums of one sentence apart: %s', (question, sums) => {
    expect(told(question)).toEqual(sums);
  });

  it('leaves open what no other sum says otherwise', () => {
    const plain = 'Le gymnase coûte 90 000 €, dont 40 000 € ont été demandés.';
    const found = (raw: string) => ({ ...sum(raw), act: { text: plain } });
    expect(asDone('Combien a été demandé ?', [found('90 000 €'), found('40 000 €')])).toHaveLength(2);
  });

  it('gives the whole and not its part, unless the part is asked for', () => {
    const parts = 'La Ville dispose de 90 000 €, dont 40 000 € pour la toiture.';
    const fits = ['90 000 €', '40 000 €'].map((raw) => ({ ...sum(raw), act: { text: parts } }));
    expect(asDone('De combien la Ville dispose-t-elle ?', fits)).toEqual([fits[0]]);
    expect(asDone('Sur les 90 000 €, combien pour la toiture ?', fits)).toHaveLength(2);
  });

  it.each([
    ['La somme a-t-elle été finalement versée ?', true],
    ['Has the grant been paid?', true],
    ['Combien la Région a-t-elle versé ?', false],
    ['Combien la Ville a-t-elle demandé ?', false],
    ['Une aide a-t-elle été demandée à la Région ?', false],
    ["L'aide a-t-elle été accordée ?", false],
    ['La Région paie-t-elle 40 000 € ?', false],
    ["L'aide a-t-elle été votée ?", false],
  ])('is unsaid where no sum says it: %s', (question, unsaid) => {
    expect(isUnsaidDone(question, both)).toBe(unsaid);
  });

  it('is unsaid of who did it where the sum was but asked for', () => {
    const asked = [sum('40 000 €')];
    expect(isUnsaidDone('Combien la Région a-t-elle versé ?', asked)).toBe(true);
    expect(isUnsaidDone('How much did the region pay?', asked)).toBe(true);
    expect(isUnsaidDone('Combien la Ville a-t-elle demandé ?', asked)).toBe(false);
  });
});
