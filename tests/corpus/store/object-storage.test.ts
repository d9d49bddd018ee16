import { setTimeout } from 'node:timers/promises';
import { connect } from '@lancedb/lancedb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../../corpus/store/manifest.ts';
import { openStore, openWriter, type StorePlace } from '../../../corpus/store/open-store.ts';
import { openTablesForWriting, tableVersions } from '../../../corpus/store/open-tables.ts';
import { connectOptions } from '../../../corpus/store/store-access.ts';
import { answer } from '../../../server/answer/answer.ts';
import { lancedbService } from '../../support/lancedb-service.ts';
import { s3Server } from '../../support/s3-server.ts';
import { documentOf, sampleAct } from './sample-records.ts';
import { embedder } from './store-folder.ts';

// The store is written, asked, changed and left half-written on object storage and by LanceDB's service as in a folder.
const storages = [
  { uri: 's3://depot/actes', settings: 'S3_', start: () => s3Server('depot') },
  { uri: 'db://actes', settings: 'LANCEDB_API_KEY', start: lancedbService },
];

const halle = sampleAct({
  id: 'V2021_04',
  title: 'RESTAURATION DE LA HALLE',
  text: 'La halle aux grains est restaurée parce que sa charpente menace ruine.',
});
const stade = sampleAct({ id: 'V2021_05', title: 'ÉCLAIRAGE DU STADE', text: "L'éclairage du stade est remplacé." });

describe.each(storages)('a store in $uri', ({ uri, settings, start }) => {
  let storage: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    storage = await start();
  });
  afterAll(() => storage.stop());

  test('writes, answers, follows changes, and comes back from a crash', async () => {
    const place: StorePlace = { uri, embedder, access: storage.access };
    await expect(openStore(place)).rejects.toMatchObject({ code: 'storeMissing' });
    const first = await openWriter(place);
    await first.replaceDocuments([documentOf(halle), documentOf(stade)]);
    await first.finish();
    await first.close();

    // Nothing goes on behind a state that is complete: the versions that it names are the last.
    const db = await connect(uri, connectOptions(uri, storage.access));
    const { manifest } = await readManifest(db, uri);
    await setTimeout(300);
    expect(await tableVersions(await openTablesForWriting(db, manifest))).toEqual(manifest.versions);
    db.close();

    const store = await openStore({ ...place, refreshMs: 0 });
    const said = await answer({ question: 'Pourquoi la halle aux grains est-elle restaurée ?' }, { reader: await store.snapshot() });
    expect(said.status).toBe('answered');
    expect(said.citations[0]).toMatchObject({ actId: 'V2021_04', quote: expect.stringContaining('menace ruine') });

    // A writer that goes away in the middle: readers see nothing of it, the next one begins where the last finished one ended.
    const killed = await openWriter(place);
    await killed.removeDocuments([halle.file]);
    await killed.close();
    expect((await store.reader.acts()).items.map(({ id }) => id)).toEqual(['V2021_04', 'V2021_05']);

    const next = await openWriter(place);
    expect([...(await next.documents()).keys()].sort()).toEqual([halle.file, stade.file]);
    await next.replaceDocuments([documentOf({ ...stade, text: "L'éclairage du stade attendra." })]);
    await next.finish();
    await next.close();
    expect((await store.reader.search({ text: 'éclairage du stade', limit: 1 }))[0]?.passage.shown).toContain('attendra');
    expect((await store.reader.coverage()).acts).toBe(2);
    store.close();
  }, 120_000);

  test('tells what to look at where the storage does not answer', async () => {
    const wrong = { ...storage.access, s3AccessKeyId: 'nobody', lancedbApiKey: 'none' };
    const place: StorePlace = { uri: uri.replace('depot', 'ailleurs'), embedder, access: wrong };
    await expect(openWriter(place)).rejects.toMatchObject({ code: 'storeUnreadable', message: expect.stringContaining(settings) });
  }, 120_000);
});

test('gives each kind of address what it needs and nothing else', () => {
  const access = {
    s3Endpoint: 'https://s3.exemple.fr',
    s3PathStyle: 'no' as const,
    s3Region: '',
    lancedbApiKey: 'k',
    lancedbRegion: 'eu-west-1',
    lancedbHost: '',
  };
  expect(connectOptions('data', access).storageOptions).toBeUndefined();
  expect(connectOptions('s3://depot/actes', access).storageOptions).toEqual({
    awsEndpoint: 'https://s3.exemple.fr',
    awsVirtualHostedStyleRequest: 'true',
  });
  expect(connectOptions('db://actes', access)).toEqual({ readConsistencyInterval: 0, apiKey: 'k', region: 'eu-west-1' });
});
