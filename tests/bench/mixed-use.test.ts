import { expect, it } from 'vitest';
import { flatness } from '../../bench/memory/flatness.ts';
import { measureMixedUse } from '../../bench/memory/measure-mixed-use.ts';
import { uniqueQuestion } from '../../bench/memory/unique-questions.ts';

// Less than a hundredth of `npm run bench:memory`: too short to tell whether memory is flat, long enough for each use of the server.
it('a server that is used in every way at once answers, refuses what is bad, and fails at nothing', { timeout: 180_000 }, async () => {
  const { done, statuses, failures, curve } = await measureMixedUse({ seconds: 6, sampleSeconds: 1 });
  expect(failures).toEqual([]);
  expect(Object.keys(done).sort()).toEqual(['acts', 'badInput', 'chat', 'exports', 'leave', 'lists', 'page', 'question', 'steward']);
  expect([Object.keys(statuses).filter((status) => Number(status) >= 500 && status !== '503'), statuses[200]]).toEqual([
    [],
    expect.any(Number),
  ]);
  expect(curve.length).toBeGreaterThan(0);
});

it('a curve that rises once and then saws is flat, one that goes on rising is not', () => {
  const saw = (n: number) => (n % 5) * 30;
  const rising = Array.from({ length: 90 }, (_, n) => 300 + 4 * n + saw(n));
  const settled = rising.map((_, n) => 300 + 4 * Math.min(n, 25) + saw(n));
  expect(flatness(settled)).toMatchObject({ flat: true });
  expect(flatness(rising)).toMatchObject({ flat: false });
  expect(() => flatness([1, 2])).toThrow(RangeError);
});

it('no two questions of a quarter of an hour are the same', () => {
  const topics = { actIds: [], dates: ['2020-01-01', '2021-02-02'], subjects: ['le pont', 'le lavoir'], people: ['M. Valmont'] };
  const questions = Array.from({ length: 20_000 }, (_, n) => uniqueQuestion(n, topics).question);
  expect(new Set(questions).size).toBe(questions.length);
});
