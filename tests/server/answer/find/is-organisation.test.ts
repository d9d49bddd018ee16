import { describe, expect, it } from 'vitest';
import type { FactOf } from '../../../../corpus/record/fact.ts';
import { organisationsAsked } from '../../../../server/answer/find/is-organisation.ts';

const partner = (name: string): FactOf<'organisation'> => ({
  kind: 'organisation',
  id: name,
  actId: 'D2031_04',
  places: [{ actId: 'D2031_04', start: 0, end: name.length }],
  derivation: 'stated',
  value: { name, role: 'partner', label: name },
});
const facts = ['Département du Valdore', 'Département de la Haute-Brenne', 'Caisse des Prêts'].map(partner);
const title = new Set(['port', 'educ']);
const asked = (question: string) => organisationsAsked(question, facts, title);

describe('organisationsAsked', () => {
  it.each([
    ['Le Valdore est-il partenaire ?', 'Département du Valdore'],
    ['Est-ce que la Haute-Brenne participe ?', 'Département de la Haute-Brenne'],
    ['Is the Département du Valdore a partner of the ENT?', 'Département du Valdore'],
    ['La Caisse des Prêts est-elle partenaire ?', 'Caisse des Prêts'],
  ])('finds the one that %s names', (question, name) => {
    expect(asked(question)?.facts.map((fact) => fact.value.name)).toEqual([name]);
  });

  it('tells a name that no act gives from one that differs by a word', () => {
    expect(asked('La Basse-Brenne est-elle partenaire ?')).toEqual({ asked: 'Basse-Brenne', facts: [] });
  });

  it('names nobody where the question does not', () => {
    expect(asked('Le département est-il partenaire ?')).toBeNull();
    expect(asked("L'ENT a-t-il des partenaires ?")).toBeNull();
  });
});
