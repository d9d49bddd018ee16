import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

const none = { required: null, reached: null };
const cases: { text: string; quorums: { required: number | null; reached: boolean | null }[] }[] = [
  { text: 'Quorum :12', quorums: [{ ...none, required: 12 }] },
  { text: 'Quorum ............ 25', quorums: [{ ...none, required: 25 }] },
  { text: 'Quorum : onze', quorums: [{ ...none, required: 11 }] },
  { text: 'Le quorum légal étant atteint, la commission peut délibérer.', quorums: [{ ...none, reached: true }] },
  { text: 'Après avoir constaté le quorum légal, la commission délibère.', quorums: [{ ...none, reached: true }] },
  { text: 'Le quorum légal est atteint.', quorums: [{ ...none, reached: true }] },
  { text: 'Les conditions de quorum étant remplies, le Maire ouvre la séance.', quorums: [{ ...none, reached: true }] },
  { text: 'Le président constate que le quorum est atteint.', quorums: [{ ...none, reached: true }] },
  { text: 'Le quorum, fixé à 15, étant atteint', quorums: [{ required: 15, reached: true }] },
  {
    text: 'Le quorum (17 conseillers présents sur 29 conseillers en exercice) est constaté atteint',
    quorums: [{ ...none, reached: true }],
  },
  { text: "Le quorum n'étant pas atteint, la séance est levée.", quorums: [{ ...none, reached: false }] },
  { text: 'Lesquels forment la majorité des membres en exercice.', quorums: [{ ...none, reached: true }] },
  { text: 'Quorum (moitié des membres en exercice + 1) : 15', quorums: [{ ...none, required: 15 }] },
  { text: 'Le quorum exigé (15) est atteint', quorums: [{ required: 15, reached: true }] },
  { text: 'Le quorum nécessaire est de 15 membres.', quorums: [{ ...none, required: 15 }] },
  { text: "Le quorum s'établit à 15.", quorums: [{ ...none, required: 15 }] },
  { text: 'La condition de quorum est remplie.', quorums: [{ ...none, reached: true }] },
  { text: 'Vérification du quorum : 24 présents, quorum atteint.', quorums: [{ ...none, reached: true }] },
  // Rules, conditions and other sittings state nothing of this one.
  { text: "Si le quorum n'est pas atteint, le conseil est convoqué à nouveau.", quorums: [] },
  { text: 'Le quorum doit être atteint à chaque question.', quorums: [] },
  { text: 'Il est procédé à la vérification du quorum.', quorums: [] },
  { text: "Le quorum n'ayant pas été atteint après une première convocation, le conseil délibère.", quorums: [] },
];

describe('quorum', () => {
  it.each(cases)('$text', ({ text, quorums }) => {
    expect(figuresIn(text).quorums).toEqual(quorums);
  });

  it('tells that the majority in office is its own ground', () => {
    expect(figuresIn('formant la majorité des membres en exercice').facts).toMatchObject([{ kind: 'quorum', basis: 'majorityInOffice' }]);
  });
});
