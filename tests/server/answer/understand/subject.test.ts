import { describe, expect, it } from 'vitest';
import { isVerbLike } from '../../../../server/answer/find/verb-like.ts';
import { isGeneric } from '../../../../server/answer/understand/generic-words.ts';
import { isSlipOf } from '../../../../server/answer/understand/slips.ts';
import { understand } from '../../../../server/answer/understand/understand.ts';
import { spelled } from '../../../../server/answer/understand/vocabulary.ts';
import { smallCorpus } from './small-corpus.ts';

const subjectOf = async (question: string) => (await understand({ question }, smallCorpus)).subject;

describe('the subject of a question', () => {
  it.each(['money', 'figurent', 'pourriez', 'plait', 'apporte', 'earliest', 'informations', 'happened', 'mentioned', 'precisement'])(
    '%s says nothing of it',
    (word) => expect(isGeneric(word)).toBe(true),
  );

  it.each(['piscine', 'rugby', 'gymnase', 'budget', 'subvention', 'school', 'grant', 'convention', 'portes', 'marche'])(
    '%s may be what a question is about',
    (word) => expect(isGeneric(word)).toBe(false),
  );

  it.each([
    ['How much money is in the act of 11 September 2018?', []],
    ["Pourriez-vous m'indiquer, s'il vous plaît, qui présidait le 11 septembre 2018 ?", []],
    ['Combien a été versé à Page ?', ['page']],
    ['What happened to the swimming pool?', ['swimming', 'pool']],
  ])('%s → %j', async (question, subject) => expect(await subjectOf(question)).toEqual(subject));
});

describe('words that are not spelled or said as in the acts', () => {
  it.each([
    ['convnetion', 'convention', true],
    ['libary', 'library', true],
    ['concert', 'concept', false],
    ['gare', 'gares', false],
  ])('%s for %s: %s', (written, known, slip) => expect(isSlipOf(written, known)).toBe(slip));

  it('finds the word of the vocabulary', () => {
    expect(spelled('subvetion')).toBe('subvention');
    expect(spelled('ouistiti')).toBe('ouistiti');
  });

  it.each([
    ['louées', 'Quelles qualités ont été louées ?', true],
    ['lauded', 'Which services were widely lauded?', true],
    ['tramway', 'Why did the council close the tramway?', false],
    ['rugby', 'What did the council say about rugby?', false],
  ])('%s in "%s" stands where a verb does: %s', (word, question, verb) =>
    expect(isVerbLike(word.normalize('NFD').replace(/\p{M}/gu, ''), question)).toBe(verb),
  );
});
