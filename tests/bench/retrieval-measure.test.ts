import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { retrievalCollection } from '../../bench/retrieval-collection.ts';
import { measureRetrieval } from '../../bench/retrieval-measure.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';

const squad = {
  data: [
    { title: 'a', paragraphs: [{ context: 'Le lavoir du hameau est restauré.', qas: [{ question: 'Quel lavoir est restauré ?' }] }] },
    {
      title: 'b',
      paragraphs: [
        { context: 'La forge est fermée depuis mars.' },
        { context: 'Le lavoir du hameau est restauré.', qas: [{ question: 'Le lavvoir ?' }] },
      ],
    },
    { title: 'c', paragraphs: [{ context: 'Le four banal sert encore.', qas: [{ question: 'La forge est-elle fermée ?' }] }] },
  ],
};

test('counts a paragraph that stands twice once, and takes paragraphs without questions', () => {
  expect(retrievalCollection(squad)).toEqual({
    paragraphs: ['Le lavoir du hameau est restauré.', 'La forge est fermée depuis mars.', 'Le four banal sert encore.'],
    questions: [
      { text: 'Quel lavoir est restauré ?', paragraph: 0 },
      { text: 'Le lavvoir ?', paragraph: 0 },
      { text: 'La forge est-elle fermée ?', paragraph: 2 },
    ],
  });
});

test('measures each way of searching: a misspelt word is beyond full text, a question with a wrong answer beyond all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-bench-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const figures = await measureRetrieval(retrievalCollection(squad), { uri: join(folder, 'store'), embedder: embedderFor('builtin:256') });
  expect(figures.fullText.r1).toBeCloseTo(1 / 3);
  expect(figures.hybrid.r1).toBeCloseTo(2 / 3);
  expect(figures.hybrid.r10).toBeLessThanOrEqual(1);
  expect(figures.vectors.mrr).toBeGreaterThanOrEqual(figures.vectors.r1);
});
