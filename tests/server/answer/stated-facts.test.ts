import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { storeOf } from '../../support/store-of.ts';
import { veyle } from '../../support/veyle.ts';

/** Questions about what three acts state, read, stored and asked as they are in use: `said` has to stand in the answer, `unsaid` may not. */
type Row = [question: string, status: string, said: RegExp, unsaid?: RegExp];

const twoSums: Row[] = [
  ["L'autofinancement est-il supérieur à la subvention FEADER ?", 'answered', /^Non\. 72.000.€ est moins que 108.000.€.*36.000.€/],
  ['Which is larger, the contract price or the grant?', 'answered', /^€180,000 is more than €108,000/],
  ["Quel est l'écart entre le coût total et la subvention ?", 'answered', /72.000/],
  ["Si j'ajoute la subvention et l'autofinancement, j'obtiens combien ?", 'answered', /108.000.€ \+ 72.000.€ = 180.000.€, somme calculée/],
  ['Does the grant exceed the self-financing?', 'answered', /^Yes\./],
];

const notThePrice: Row[] = [
  // The yearly share pays for counting readers: the bus is only what they borrow from.
  ['Combien coûte le médiabus par an ?', 'not_stated', /participation.*\n\n.*900 €/s],
  ['What does the médiabus cost each year?', 'not_stated', /contribution.*900/s],
  ['Combien coûte par an le suivi de fréquentation du médiabus ?', 'answered', /900 €/],
  ["Combien coûte la convention avec l'Agence des Lecteurs ?", 'answered', /900 €/],
];

let store: Awaited<ReturnType<typeof storeOf>>;
let folder: string;
beforeAll(async () => {
  folder = await veyle();
  store = await storeOf(folder);
});
afterAll(async () => {
  store.close();
  await Promise.all([rm(folder, { recursive: true }), rm(store.uri, { recursive: true })]);
});

describe.each([
  ['two sums side by side', twoSums],
  ['a share is no price', notThePrice],
] as const)('%s', (_theme, table) => {
  it.each(table)('%s', async (question, status, said, unsaid) => {
    const given = await answer({ question }, { reader: await store.snapshot() });
    expect({ status: given.status, text: given.text }).toEqual({ status, text: expect.stringMatching(said) });
    if (unsaid) expect(given.text).not.toMatch(unsaid);
  });
});
