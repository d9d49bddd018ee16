import { expect, it } from 'vitest';
import { createWorkSlots } from '../../../server/limits/work-slots.ts';

const patient = { patienceMs: 60_000 };

it('lets in as many as there are places, the next ones in the order of their coming', async () => {
  const slots = createWorkSlots({ atOnce: 2, queue: 5, ...patient });
  const leave = [await slots.enter(), await slots.enter()];
  const order: number[] = [];
  const waiting = [1, 2, 3].map(async (n) => {
    const go = await slots.enter();
    order.push(n);
    return go;
  });
  expect([slots.atWork(), slots.waiting()]).toEqual([2, 3]);
  leave[0]?.();
  leave[0]?.(); // Once only: a second call gives no place away.
  await waiting[0];
  expect([order, slots.atWork(), slots.waiting()]).toEqual([[1], 2, 2]);
  leave[1]?.();
  (await waiting[0])?.();
  for (const go of await Promise.all(waiting)) go();
  expect([order, slots.atWork(), slots.waiting()]).toEqual([[1, 2, 3], 0, 0]);
});

it('sends away who would make the line too long, and who stood in it for too long', async () => {
  const full = createWorkSlots({ atOnce: 1, queue: 0, ...patient });
  const leave = await full.enter();
  await expect(full.enter()).rejects.toMatchObject({ code: 'overloaded', facts: { retryAfter: 1 } });
  leave();
  (await full.enter())();
  const slow = createWorkSlots({ atOnce: 1, queue: 1, patienceMs: 20 });
  await slow.enter();
  await expect(slow.enter()).rejects.toMatchObject({ code: 'overloaded' });
  expect(slow.waiting()).toBe(0);
});

it('sends away at once who would wait longer than anybody may, as the work before tells', async () => {
  const slots = createWorkSlots({ atOnce: 1, queue: 1_000, patienceMs: 200 });
  // Pieces of work of 40 ms and more: some eleven tell what is usual, and five of them are more than the patience.
  for (let n = 0; n < 30; n += 1) {
    const leave = await slots.enter();
    await new Promise((resolve) => setTimeout(resolve, 40));
    leave();
  }
  const leave = await slots.enter();
  const asked = Array.from({ length: 20 }, () => slots.enter());
  const inLine = slots.waiting();
  expect(inLine).toBeLessThan(6);
  const told = Promise.allSettled(asked.slice(inLine));
  expect((await told).every(({ status }) => status === 'rejected')).toBe(true);
  leave();
  for (const going of asked.slice(0, inLine)) {
    const go = await going.catch(() => () => {});
    go();
  }
  // Who comes when nobody waits is let in.
  (await slots.enter())();
});

it('lets who is gone out of the line, so that nobody waits behind them', async () => {
  const slots = createWorkSlots({ atOnce: 1, queue: 2, ...patient });
  const leave = await slots.enter();
  const hangUp = new AbortController();
  const gone = slots.enter(hangUp.signal);
  const next = slots.enter();
  hangUp.abort();
  await expect(gone).rejects.toMatchObject({ code: 'overloaded' });
  expect(slots.waiting()).toBe(1);
  leave();
  (await next)();
  expect([slots.atWork(), slots.waiting()]).toEqual([0, 0]);
});
