import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { takeLease } from '../../corpus/store/store-lease.ts';
import { answer } from '../../server/answer/answer.ts';
import { ingestProcess, recordsOf, writeCorpusState } from '../support/killed-ingest.ts';
import { lancedbService } from '../support/lancedb-service.ts';
import { s3Server } from '../support/s3-server.ts';
import { storeOf } from '../support/store-of.ts';

const acts = 16;
const storages = [
  { uri: 's3://depot/actes', start: () => s3Server('depot'), ranksAlike: true },
  // The service takes new rows into its index when it sees fit: until then they are found, and weighed a little differently.
  { uri: 'db://actes', start: lancedbService, ranksAlike: false },
];

it.each(storages)(
  'ingests into $uri by the command, answers, is killed and gone on with, one ingestion at a time',
  {
    timeout: 300_000,
  },
  async ({ uri, start, ranksAlike }) => {
    const place = await mkdtemp(join(tmpdir(), 'greffier-stored-elsewhere-'));
    const { access, env, directory, stop } = await start();
    onTestFinished(async () => {
      await stop();
      await rm(place, { recursive: true, force: true });
    });
    const folder = join(place, 'acts');
    const storage = { env, storedIn: directory };
    /** What an ingestion of the corpus as it stands gives in a folder. */
    const recordsIn = async (...where: Parameters<typeof recordsOf>) => {
      const { found, ...records } = await recordsOf(...where);
      return { ...records, found: ranksAlike ? found : found.length };
    };
    /** What an ingestion of the corpus as it stands gives in a folder. */
    const inFolder = async (name: string) => recordsIn((await storeOf(folder, { uri: join(place, name) })).uri);

    await writeCorpusState(folder, 0, acts);
    expect(await ingestProcess(folder, uri, storage)).toBe(0);
    const first = await recordsIn(uri, access);
    expect(first).toEqual(await inFolder('first'));

    const store = await openStore({ uri, access, embedder: embedderFor('builtin'), refreshMs: 0 });
    const [act] = (await store.reader.acts()).items;
    const asked = async () =>
      answer({ question: `Qui présidait la séance du ${act?.sessionDate ?? ''} ?` }, { reader: await store.snapshot() });
    expect(await asked()).toMatchObject({ status: 'answered', citations: [{ url: expect.stringContaining('/acts/') }] });

    // Killed while it writes: readers have the state before it, or the whole of the next one.
    await writeCorpusState(folder, 1, acts);
    await ingestProcess(folder, uri, { ...storage, killAfter: 150, steps: true });
    const next = await inFolder('next');
    expect([first, next]).toContainEqual(await recordsIn(uri, access));
    expect((await asked()).status).toBe('answered');
    expect(await ingestProcess(folder, uri, storage)).toBe(0);
    expect(await recordsIn(uri, access)).toEqual(next);

    // Of two at once, and one that has it already, each waits for the others.
    await writeCorpusState(folder, 2, acts);
    const lease = await takeLease({ uri, access });
    const told: string[] = [];
    const both = [0, 1].map(() => ingestProcess(folder, uri, { ...storage, onTold: (words) => told.push(words) }));
    await expect.poll(() => told.filter((words) => words.includes('Another ingestion is writing')).length, { timeout: 120_000 }).toBe(2);
    expect(await recordsIn(uri, access)).toEqual(next);
    await lease.release();
    expect(await Promise.all(both), told.join('')).toEqual([0, 0]);
    expect(await recordsIn(uri, access)).toEqual(await inFolder('last'));
    store.close();
  },
);
