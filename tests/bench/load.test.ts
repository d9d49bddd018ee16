import { expect, it } from 'vitest';
import { measureLoad } from '../../bench/measure-load.ts';

// A hundredth of `npm run bench:load`: its 500 connections for a moment.
it('five hundred connections are answered or told to come back, and a question after them is answered', { timeout: 180_000 }, async () => {
  const { statuses, errors, answerAfterStatus, memory, logged } = await measureLoad({ connections: 500, seconds: 1 });
  expect(Object.keys(statuses).filter((status) => status !== '200' && status !== '503')).toEqual([]);
  expect(errors).toBe(0);
  expect(answerAfterStatus).toBe(200);
  expect(memory.most - memory.before).toBeLessThan(300);
  expect(logged).not.toContain('"level":"error"');
});
