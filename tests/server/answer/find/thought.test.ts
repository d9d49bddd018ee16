import { describe, expect, it } from 'vitest';
import type { PassageHit } from '../../../../corpus/corpus-reader.ts';
import { stems } from '../../../../corpus/language/stem.ts';
import type { Passage } from '../../../../corpus/record/act.ts';
import { thought } from '../../../../server/answer/find/thought.ts';

const subject = (...words: string[]) => ({
  words: words.map((word) => ({ word, key: false, weight: 1, forms: [stems(word)] })),
  shared: [],
});
const quoted = (text: string, ...words: string[]) => {
  const passage = { actId: 'V1', start: 0, end: text.length, part: 'explanation', shown: text } as Partial<Passage> as Passage;
  const { start, end } = thought({ passage } as Partial<PassageHit> as PassageHit, text, subject(...words), null);
  return text.slice(start, end);
};

describe('thought', () => {
  it('leaves out what stands before and behind, and has nothing of the question', () => {
    const text =
      'Le marché hebdomadaire a été déplacé. La halle de Valbrune est louée aux producteurs. Les travaux de voirie suivent leur cours.';
    expect(quoted(text, 'halle', 'producteurs')).toBe('La halle de Valbrune est louée aux producteurs.');
  });

  it('keeps a sentence that leans on the one before', () => {
    const text = 'La halle de Valbrune est louée aux producteurs. Elle ouvre le jeudi. Cette ouverture est gratuite.';
    expect(quoted(text, 'halle', 'producteurs')).toBe(text);
  });

  it('keeps the list that a colon announces', () => {
    const text = 'La halle offre aux producteurs :\n- des étals couverts ;\n- un point d’eau.';
    expect(quoted(text, 'halle', 'producteurs')).toBe(text);
  });
});
