import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answer } from '../../server/answer/answer.ts';
import { startServer } from '../../server/main.ts';
import { projectActs, storeOf } from '../support/store-of.ts';

const question = 'Qui présidait le 21 mars 2023 ?';

/** A server over a real store, and what it answers to a question, a list and whether it is ready. */
async function serverOf(corpus: string) {
  const store = await storeOf(corpus);
  const server = await startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader: store.reader,
    updatedAt: store.updatedAt,
    answer: async (ask) => answer(ask, { reader: await store.snapshot() }),
  });
  const asked = () =>
    fetch(`${server.url}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ question }) });
  const statuses = async () => [
    (await asked()).status,
    (await fetch(`${server.url}/api/acts?from=2015-01-01`)).status,
    (await fetch(`${server.url}/api/ready`)).status,
  ];
  const stop = async () => {
    await server.close();
    store.close();
    await rm(store.uri, { recursive: true, force: true });
  };
  return { uri: store.uri, asked, statuses, stop, server };
}

it('a store that goes away is told as 503, and healed when it is back, without a restart', async () => {
  const { uri, asked, statuses, stop, server } = await serverOf(projectActs);
  const before = await (await asked()).json();
  expect(before.status).toBe('answered');
  const away = `${uri}-away`;
  await rename(uri, away);
  // What was read within the last second is still at hand.
  await expect.poll(statuses, { timeout: 10_000 }).toEqual([503, 503, 503]);
  const told = await asked();
  expect(await told.json()).toMatchObject({ type: '/problems/not-ready' });
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('greffier_store_readable 0');
  await rename(away, uri);
  await expect.poll(statuses, { timeout: 10_000 }).toEqual([200, 200, 200]);
  expect(await (await asked()).json()).toEqual(before);
  await stop();
});

it('a store that was written anew in its place is read', async () => {
  const corpus = await mkdtemp(join(tmpdir(), 'greffier-gone-'));
  await cp(projectActs, corpus, { recursive: true });
  const { uri, asked, statuses, stop } = await serverOf(corpus);
  const before = await (await asked()).json();
  await rm(uri, { recursive: true });
  // What was read within the last second is still at hand.
  await expect.poll(statuses, { timeout: 10_000 }).toEqual([503, 503, 503]);
  (await storeOf(corpus, { uri })).close();
  await expect.poll(statuses, { timeout: 10_000 }).toEqual([200, 200, 200]);
  expect(await (await asked()).json()).toEqual(before);
  await stop();
  await rm(corpus, { recursive: true });
});
