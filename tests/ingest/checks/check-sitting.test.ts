import { describe, expect, it } from 'vitest';
import { checkSitting } from '../../../ingest/checks/check-sitting.ts';
import { act, attends, count, present, president } from './make-act.ts';

const told = (...acts: ReturnType<typeof act>[]) =>
  checkSitting(acts).map(({ params }) => [params.aspect, params.onlyFirst, params.onlyOther]);

describe('checkSitting', () => {
  const first = act([...present('M. A', 'M. B'), attends('Mme C', 'represented', 'M. A'), president('M. A'), count('inOffice', 3)], {
    id: 'CM1',
  });

  it('says nothing of acts that tell a sitting alike', () => {
    expect(told(first, { ...first, id: 'CM2' })).toEqual([]);
    expect(told(first)).toEqual([]);
    // An act that tells less tells nothing else.
    expect(told(first, act([president('M. Jean A')], { id: 'CM2' }))).toEqual([]);
  });

  it('tells people, holders and figures that differ, with the places of both', () => {
    const second = act([...present('M. A', 'M. D'), attends('Mme C', 'represented', 'M. B'), president('M. A'), count('inOffice', 4)], {
      id: 'CM2',
    });
    expect(told(first, second)).toEqual([
      ['present', 'M. B', 'M. D'],
      ['represented', 'Mme C → M. A', 'Mme C → M. B'],
      ['members', '3', '4'],
    ]);
    const [notice] = checkSitting([first, second]);
    expect(new Set(notice?.places.map(({ actId }) => actId))).toEqual(new Set(['CM1', 'CM2']));
  });

  it('holds the odd one out against what most acts tell', () => {
    const odd = act([...present('M. A')], { id: 'CM0' });
    const notices = checkSitting([odd, first, { ...first, id: 'CM2' }]);
    expect(notices.map(({ params }) => [params.other, params.onlyFirst])).toEqual([['CM0', 'M. B']]);
  });

  it('counts homonyms', () => {
    const two = act(present('M. Jean A', 'M. Paul A'), { id: 'CM1' });
    expect(told(two, act(present('M. A', 'M. A'), { id: 'CM2' }))).toEqual([]);
    expect(told(two, act(present('M. A'), { id: 'CM2' }))).toEqual([['present', 'M. Paul A', '–']]);
  });

  it('leaves out those who came or left', () => {
    const second = act([...present('M. A', 'M. B'), attends('M. D', 'present', null, 'à partir de la question 4')], { id: 'CM2' });
    expect(told(first, second)).toEqual([]);
  });
});
