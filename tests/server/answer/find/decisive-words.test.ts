import { describe, expect, it } from 'vitest';
import { asksNotion, decisiveFirst } from '../../../../server/answer/find/decisive-words.ts';

const subject = (...words: string[]) => ({ words: words.map((word) => ({ word, key: false, weight: 1, forms: [[word]] })), shared: [] });
const keysOf = (question: string, ...words: string[]) =>
  decisiveFirst(question, subject(...words), null)
    .words.filter((one) => one.key)
    .map((one) => one.word);

describe('decisiveFirst', () => {
  it.each([
    ['Quel logiciel gère la cantine ?', 'logiciel'],
    ['Which ministry pays for the cantine?', 'ministry'],
    ['Comment les archives sont-elles protégées ?', 'protegees'],
    ['How are the archives protected?', 'protected'],
    ["Quels sont les critères d'attribution ?", 'attribution'],
    ['La piscine a-t-elle été vendue ?', 'vendue'],
    ['Quels villages ont refusé la navette ?', 'refuse'],
    ['Quels commerces sont fermés ?', 'fermes'],
    ['Which shops are not insured?', 'insured'],
  ])('marks what decides in %s', (question, word) => {
    expect(keysOf(question, word, 'cantine', 'archives', 'piscine')).toEqual([word]);
  });

  it('leaves the verb of a question that certain words answer', () => {
    const cue = { said: /x/g, worth: 1, most: 1, definition: false, ability: false, needed: /avis/g };
    const made = decisiveFirst('Comment les riverains ont-ils été consultés ?', subject('riverains', 'consultes'), cue);
    expect(made.words.every((one) => !one.key)).toBe(true);
  });
});

describe('asksNotion', () => {
  it.each([
    "Quelle est la définition d'une régie personnalisée ?",
    "Qu'est-ce qu’un bail emphytéotique ?",
    'What is a public service delegation?',
    "Quelles sont les missions d'un syndicat mixte ?",
  ])('wants the notion whole: %s', (question) => {
    expect(asksNotion(question)).toBe(true);
  });

  it.each(["Qu'est-ce que la médiathèque ?", 'What is the library for?', 'Quelles sont les missions du syndicat ?'])(
    'not for %s',
    (question) => {
      expect(asksNotion(question)).toBe(false);
    },
  );
});
