import { expect, test } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { documentOf, sampleAct } from '../../corpus/store/sample-records.ts';
import { readerOf, storeUri, written } from '../../corpus/store/store-folder.ts';
import { memoryReader } from '../../support/memory-reader.ts';

/** `count` acts, one sitting a day, on different roads. */
function roads(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const day = new Date(Date.UTC(2012, 0, 1 + n)).toISOString().slice(0, 10);
    const text = `La réfection de la route numéro ${n} est décidée parce que sa chaussée est creusée.\n\nLe passage du gué est fermé.`;
    return sampleAct({ id: `R${n}`, day, title: `RÉFECTION DE LA ROUTE ${n}`, text });
  });
}

const large = memoryReader({ acts: roads(120) });

test('in more acts than are read whole, a thing that no act names still stops the answer', async () => {
  const known = await answer({ question: 'Pourquoi la réfection de la route est-elle décidée ?' }, { reader: large });
  expect(known.status).toBe('answered');
  const unknown = await answer({ question: 'Pourquoi la réfection du planétarium est-elle décidée ?' }, { reader: large });
  expect(unknown.status).toBe('not_found');
  expect(unknown.citations).toEqual([]);
});

test('a slip of the pen is mended there too, by the words of the nearest passages', async () => {
  const uri = await storeUri();
  await written(uri, (writer) => writer.replaceDocuments(roads(90).map((act) => documentOf(act))));
  const reader = await readerOf(uri);
  const said = await answer({ question: 'Pourquoi la réfectoin de la route 12 est-elle décidée ?' }, { reader });
  expect(said.status).toBe('answered');
  const unknown = await answer({ question: 'Pourquoi le planétarium est-il fermé ?' }, { reader });
  expect(unknown.status).toBe('not_found');
});

test('what is too wide to be read is asked back, with narrower questions, and never counted in part', async () => {
  const reader = memoryReader({ acts: roads(2_100) });
  const said = await answer({ question: 'Qui était absent ?' }, { reader });
  expect(said.status).toBe('clarify');
  expect(said.text).toMatch(/2\s100 actes/);
  expect(said.choices?.[0]?.question).toBe('Qui était absent (2017)');
  const narrower = await answer({ question: said.choices?.[0]?.question ?? '' }, { reader });
  expect(narrower.status).not.toBe('clarify');
});
