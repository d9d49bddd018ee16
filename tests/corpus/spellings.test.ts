import { expect, test } from 'vitest';
import type { Person } from '../../corpus/record/person.ts';
import { spellingsOf } from '../../corpus/spellings.ts';
import { person, personName } from './store/sample-records.ts';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => `A${String(from + n).padStart(4, '0')}`);

test('tells in which acts a spelling is whose, in long lists as in short ones', () => {
  const people: Person[] = [
    person('brunel-a', personName('BRUNEL'), ids(0, 300).reverse()),
    person('brunel-b', personName('BRUNEL'), ['A0900', 'A0901']),
  ];
  const whose = (actId: string) => (spellingsOf(people).get('brunel') ?? []).filter((one) => one.isIn(actId)).map(({ id }) => id);
  expect(whose('A0000')).toEqual(['brunel-a']);
  expect(whose('A0299')).toEqual(['brunel-a']);
  expect(whose('A0300')).toEqual([]);
  expect(whose('A0901')).toEqual(['brunel-b']);
});

test('is made once for a roll', () => {
  const people = [person('brunel', personName('BRUNEL'), ['A1'])];
  expect(spellingsOf(people)).toBe(spellingsOf(people));
});
