import { describe, expect, it } from 'vitest';
import { withoutCourtesies } from '../../../../server/answer/understand/courtesies.ts';

describe('withoutCourtesies', () => {
  it.each([
    ["C'est quoi la navette, je viens d'arriver au service transport ?", "C'est quoi la navette"],
    ["Je suis nouvelle ici, c'est quoi la navette ?", "c'est quoi la navette"],
    ["What is the shuttle, I'm new here?", 'What is the shuttle'],
  ])('leaves out who asks: %s', (question, left) => {
    expect(withoutCourtesies(question)).toContain(left);
    expect(withoutCourtesies(question)).not.toMatch(/arriv|nouve|new/);
  });

  it('leaves out what the answer is taken from', () => {
    expect(withoutCourtesies('What is a shuttle according to the acts?')).not.toContain('acts');
    expect(withoutCourtesies("Qu'est-ce qu'une navette d'après les délibérations ?")).not.toContain('délibérations');
    expect(withoutCourtesies("D'après les délibérations de 2031, qui présidait ?")).toContain('2031');
  });
});
