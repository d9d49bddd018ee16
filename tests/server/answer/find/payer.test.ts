import { describe, expect, it } from 'vitest';
import { namesPayer, paidByAnother, payerAsked } from '../../../../server/answer/find/payer.ts';

const authority = 'Département du Valdore';
const clause = 'Approuve la convention avec la Caisse des Prêts, fixant la participation du Département à 3 480 € par an';

describe('paidByAnother', () => {
  it.each([
    'Combien paie la Caisse des Prêts ?',
    "Combien l'État verse-t-il ?",
    'How much does the Ministry pay for it?',
    'Quelle est la part du rectorat ?',
    'A combien se monte la participation de la Région ?',
    "What is the Ministry's share?",
    'How high is the contribution of the State?',
  ])('keeps the share of one payer from answering for another: %s', (question) => {
    expect(paidByAnother(question, clause, authority)).toBe(true);
  });

  it.each([
    'Combien le Département paie-t-il ?',
    'Combien paie le Département par an ?',
    'How much does the Département pay?',
    'Combien coûte la convention ?',
    'Quelle est la participation annuelle ?',
    'Quelle est la participation du Département ?',
    'Quelle est la part de notre département dans le coût ?',
  ])('lets it answer %s', (question) => {
    expect(paidByAnother(question, clause, authority)).toBe(false);
  });

  it('takes the label of a financing plan for its payer', () => {
    const plan = 'Subvention Région … 12 000,00 €';
    expect(paidByAnother('Combien le Département paie-t-il ?', plan, authority)).toBe(true);
    expect(paidByAnother('Combien verse la Région ?', plan, authority)).toBe(false);
    expect(paidByAnother('Combien le Département paie-t-il ?', 'Subvention annuelle … 12 000,00 €', authority)).toBe(false);
    expect(paidByAnother('Combien le Département paie-t-il ?', 'Participation Département : 12 000,00 €', authority)).toBe(false);
  });

  it('says nothing where the words name no payer', () => {
    expect(paidByAnother("Combien l'État verse-t-il ?", 'Dépense totale : 3 480 €', authority)).toBe(false);
  });
});

describe('payerAsked', () => {
  it.each([
    ['Et le Ministère ?', 'ministere'],
    ['And the Region?', 'region'],
    ['Et la CDP, combien ?', 'cdp'],
    ['Et au total, combien ?', null],
    ["L'État a-t-il déjà versé plus de 900 € ?", 'etat'],
    ['Combien la Région a-t-elle investi dans le pont ?', 'region'],
    ['Has the Region paid for it?', 'region'],
    ['How much of the bridge did the Region pay for?', 'region'],
    ['A-t-on payé plus de 900 € ?', null],
    ['La Région paie bien 900 € ?', 'region'],
    ['Et la deuxième tranche ?', null],
    ['Combien coûte le pont ?', null],
    ["Quelle somme accordée par l'Agence pour le gymnase ?", 'agence'],
    // A noun of the same root pays nothing, and a pronoun is nobody.
    ['À combien se monte la participation au pont ?', null],
    ['How much do they pay?', null],
  ])('%s', (question, payer) => {
    expect(payerAsked(question)).toBe(payer);
  });

  it('knows a payer by its French name', () => {
    expect(namesPayer('the european fund', "une aide sollicitée de l'Europe")).toBe(true);
    expect(namesPayer('region', "une aide sollicitée de l'Europe")).toBe(false);
  });
});
