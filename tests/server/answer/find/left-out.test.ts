import { describe, expect, it } from 'vitest';
import { isLeftOut, leftOut } from '../../../../server/answer/find/left-out.ts';

describe('whom a question about money leaves out', () => {
  it.each([
    ["Combien resterait à payer sans l'aide de la Région ?", 'subvention Région', true],
    ["Combien resterait à payer sans l'aide de la Région ?", 'subvention État', false],
    ['Quel est le coût hors subvention ?', 'subvention État', true],
    ['How much would be left without the ERDF grant?', 'participation FEDER', true],
    ["Combien reste à payer une fois l'aide régionale déduite ?", 'subvention régionale', true],
    ["Combien reste à payer une fois l'aide régionale déduite ?", 'autofinancement', false],
    ['Que reste-t-il, déduction faite de la subvention ?', 'subvention État', true],
    ['How much is left once the grant has been deducted?', 'subvention État', true],
    ['How much would be left without the ERDF grant?', 'autofinancement', false],
  ])('%s: %s', (question, label, out) => {
    expect(isLeftOut(leftOut(question), label)).toBe(out);
  });

  it.each([
    'Quel est le montant hors taxes ?',
    'What is the price without VAT?',
    'Sans doute 3 000 €, mais pour quoi ?',
    'Que se passe-t-il une fois le marché conclu ?',
  ])('is nobody in %s', (question) => {
    expect(leftOut(question)).toEqual([]);
  });
});
