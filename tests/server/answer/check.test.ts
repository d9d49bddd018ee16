import { expect, it } from 'vitest';
import { answerTo } from '../../../server/answer/answer-to.ts';
import { checkAnswer } from '../../../server/answer/check.ts';
import type { Answer } from '../../../server/contract.ts';
import { questionOf } from '../../support/question-of.ts';
import { acts, day, valserine } from '../../support/valserine.ts';

const byId = new Map(acts.map((act) => [act.id, act]));
const sound = () => answerTo(questionOf('?', { intent: 'proxies', dates: day('2017-06-09') }), valserine);

it('lets a proven answer through', async () => {
  const answer = await sound();
  expect(() => checkAnswer(answer, byId)).not.toThrow();
});

it.each<[string, (answer: Answer) => Answer, string]>([
  [
    'a quotation that does not stand there',
    (answer) => ({ ...answer, citations: answer.citations.map((one) => ({ ...one, start: one.start + 1 })) }),
    'quotationNotVerbatim',
  ],
  ['a reference without a citation', (answer) => ({ ...answer, text: `${answer.text} [7]` }), 'citationNumbers'],
  ['a citation that the text does not use', (answer) => ({ ...answer, text: answer.text.replace(' [2]', '') }), 'citationNumbers'],
  [
    'numbers out of order',
    (answer) => ({ ...answer, text: answer.text.replace('[1]', '[x]').replace('[2]', '[1]').replace('[x]', '[2]') }),
    'citationNumbers',
  ],
  [
    'a text that changed',
    (answer) => ({ ...answer, citations: answer.citations.map((one) => ({ ...one, textSha256: '0'.repeat(64) })) }),
    'citedTextChanged',
  ],
  ['an answer without proof', (answer) => ({ ...answer, text: 'Nobody.', citations: [] }), 'unprovenAnswer'],
])('holds back %s', async (_what, spoil, code) => {
  const answer = await sound();
  expect(() => checkAnswer(spoil(answer), byId)).toThrow(expect.objectContaining({ code }));
});
