import { expect, it } from 'vitest';
import { createArrivals } from '../../../server/limits/arrivals.ts';
import { listen } from '../../../server/listen.ts';

/** Turns of the loop that are taken one by one. */
function turns() {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((resolve) => waiting.push(resolve)),
    take: async () => {
      for (const go of waiting.splice(0)) go();
      for (let n = 0; n < 5; n += 1) await Promise.resolve();
    },
  };
}

/** Whether it has come about, without waiting for it. */
function watch(promise: Promise<void>) {
  const seen = { settled: false };
  void promise.then(() => {
    seen.settled = true;
  });
  return seen;
}

it('work waits until two turns have brought no connection', async () => {
  const { turn, take } = turns();
  const arrivals = createArrivals({ turn, now: () => 0 });
  await arrivals.settled();
  arrivals.arrive();
  const first = watch(arrivals.settled());
  for (let n = 0; n < 50; n += 1) {
    await take();
    if (n % 2 === 0) arrivals.arrive();
    expect(first.settled).toBe(false);
  }
  for (let n = 0; n < 4; n += 1) await take();
  expect(first.settled).toBe(true);
  const next = watch(arrivals.settled());
  await take();
  expect(next.settled).toBe(true);
});

it('work waits no longer than a second, however many go on arriving', async () => {
  const { turn, take } = turns();
  let time = 0;
  const arrivals = createArrivals({ turn, now: () => time });
  arrivals.arrive();
  const seen = watch(arrivals.settled());
  while (time < 1_000) {
    expect(seen.settled).toBe(false);
    await take();
    arrivals.arrive();
    time += 100;
  }
  await take();
  await take();
  expect(seen.settled).toBe(true);
});

it('all of a hundred that come at once are answered', { timeout: 60_000 }, async () => {
  const respond = () => new Response('here');
  const server = await listen(respond, { host: '127.0.0.1', port: 0, maxConnections: 1_000, silenceMs: 60_000 });
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const response = await fetch(server.url, { headers: { connection: 'close' } });
      return (await response.text()) + response.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set(['here200']));
  await server.close();
});
