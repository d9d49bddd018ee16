import { beforeAll, expect, test } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { attendance, documentOf, passagesOf, person, personName, sampleAct, venue } from './sample-records.ts';
import { readerOf, storeFolder, written } from './store-folder.ts';

const ferrand = personName('FERRAND');
const ferrandM = personName('FERRAND', 'M.');
const ollier = personName("d'OLLIER-MÉRAC");

const school = sampleAct({
  id: 'CM2021_05_04',
  identifiers: ['CM2021_05_04', '031-213100019-20210507-CM2021_05_04-DE', 'id. 4711'],
  title: 'Rénovation de l’école',
  text: "Le conseil examine la rénovation de l'école maternelle.\nLes évènements culturels de l’été sont reportés.\nLe coût s'élève à 12 000 €.",
  facts: [
    venue('CM2021_05_04', 90, 'Salle des fêtes'),
    attendance('CM2021_05_04', 1, ferrand),
    attendance('CM2021_05_04', 2, personName('PUECH', 'M.'), ollier),
  ],
  alerts: 2,
});
const water = sampleAct({
  id: 'CM2022_01_01',
  day: '2022-01-18',
  title: 'Réseau d’eau potable',
  text: "La commune approuve le schéma d'eau potable.\nUn événement climatique a touché le réseau.",
  facts: [attendance('CM2022_01_01', 1, ferrandM)],
});
const roads = sampleAct({
  id: 'CC7',
  day: '2022-01-18',
  body: 'Conseil communautaire',
  authority: "Communauté de communes de l'Aubrelle",
  identifiers: ['CC7', '4711'],
  text: 'La voirie communautaire est reprise.',
});
const undated = sampleAct({ id: 'note', day: null, body: null, text: 'Note sans date sur la voirie.' });

let reader: CorpusReader;

// The tests only read: one store serves them all.
beforeAll(async () => {
  const { uri, remove } = await storeFolder();
  await written(uri, async (writer) => {
    await writer.replaceDocuments([school, water, roads, undated].map((act) => documentOf(act)));
    await writer.setPeople([
      person('ferrand-mme', ferrand, ['CM2021_05_04']),
      person('ferrand-m', ferrandM, ['CM2022_01_01']),
      person('ollier', ollier, ['CM2021_05_04']),
    ]);
    await writer.setCorpusNotices([
      {
        code: 'toldDifferently',
        level: 'alert',
        params: {},
        places: [
          { actId: 'CC7', start: 0, end: 2 },
          { actId: 'CM2022_01_01', start: 0, end: 2 },
        ],
      },
    ]);
    await writer.replaceDocuments([
      { file: 'broken.pdf', key: 'k', acts: [], passages: [], failure: { code: 'encrypted', message: 'broken.pdf is locked' } },
    ]);
  });
  reader = await readerOf(uri);
  return remove;
});

test('gives back every act, fact and person as it was written', async () => {
  expect(await reader.actsById(['note', 'CM2021_05_04', 'CC7', 'CM2022_01_01'])).toEqual([roads, water, school, undated]);
  expect((await reader.people()).map((one) => one.id)).toEqual(['ferrand-mme', 'ferrand-m', 'ollier']);
  expect(await reader.facts({})).toEqual([school.facts[1], school.facts[2], school.facts[0], water.facts[0]]);
});

test('finds an act by any of its identifiers, and says when several share one', async () => {
  for (const identifier of ['cm2021_05_04', 'CM2021\\_05\\_04', ' CM 2021_05_04 ', '031-213100019-20210507-CM2021_05_04-DE-1-1']) {
    expect(await reader.act(identifier), identifier).toEqual({ status: 'found', act: school });
  }
  expect(await reader.act('4711')).toEqual({ status: 'shared', ids: ['CC7', 'CM2021_05_04'] });
  expect(await reader.act('CM2021_05')).toEqual({ status: 'absent' });
  expect(await reader.act('')).toEqual({ status: 'absent' });
});

test('filters acts by dates, authority, body, person and words', async () => {
  const ids = async (filter: Parameters<typeof reader.acts>[0]) => (await reader.acts(filter)).items.map((act) => act.id);
  expect(await ids({})).toEqual(['CC7', 'CM2022_01_01', 'CM2021_05_04', 'note']);
  expect(await ids({ from: '2022-01-18' })).toEqual(['CC7', 'CM2022_01_01']);
  expect(await ids({ to: '2021-12-31' })).toEqual(['CM2021_05_04']);
  expect(await ids({ authority: "Communauté de communes de l'Aubrelle" })).toEqual(['CC7']);
  expect(await ids({ body: 'Conseil municipal' })).toEqual(['CM2022_01_01', 'CM2021_05_04']);
  expect(await ids({ person: 'ferrand-mme' })).toEqual(['CM2021_05_04']);
  expect(await ids({ person: 'nobody' })).toEqual([]);
  expect(await ids({ ids: [] })).toEqual([]);
  expect(await ids({ q: 'evenement reseaux' })).toEqual(['CM2022_01_01']);
  expect(await ids({ q: 'voirie', from: '2000-01-01' })).toEqual(['CC7']);
});

test('pages by cursor, without loss or repetition', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts({}, { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.total).toBe(4);
    seen.push(...page.items.map((act) => act.id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(seen).toEqual(['CC7', 'CM2022_01_01', 'CM2021_05_04', 'note']);
  await expect(reader.acts({}, { cursor: 'no cursor' })).rejects.toMatchObject({ code: 'badCursor' });
});

test('tells two people of one printed name apart, and finds holders of proxies', async () => {
  expect(await reader.facts({ people: ['ferrand-mme'] })).toEqual([school.facts[1]]);
  expect(await reader.facts({ people: ['ferrand-m'] })).toEqual([water.facts[0]]);
  expect(await reader.facts({ people: ['ollier'], kinds: ['attendance'] })).toEqual([school.facts[2]]);
  expect(await reader.facts({ kinds: ['venue'], from: '2021-05-04', to: '2021-05-04' })).toEqual([school.facts[0]]);
  expect(await reader.facts({ actIds: ['CC7'] })).toEqual([]);
});

test('lists sittings oldest first, one a day, authority and body', async () => {
  expect(await reader.sittings()).toEqual([
    { date: '2021-05-04', authority: 'Commune de Valbrune', body: 'Conseil municipal', actIds: ['CM2021_05_04'] },
    { date: '2022-01-18', authority: "Communauté de communes de l'Aubrelle", body: 'Conseil communautaire', actIds: ['CC7'] },
    { date: '2022-01-18', authority: 'Commune de Valbrune', body: 'Conseil municipal', actIds: ['CM2022_01_01'] },
  ]);
  expect(await reader.sittings({ to: '2021-12-31' })).toHaveLength(1);
});

test('gives the notices of the acts and those that compare them', async () => {
  expect((await reader.notices(['CM2021_05_04'])).map((notice) => notice.code)).toEqual(['countMismatch', 'countMismatch']);
  expect((await reader.notices(['CC7', 'CM2022_01_01'])).map((notice) => notice.code)).toEqual(['toldDifferently']);
});

test('says what it holds', async () => {
  expect(await reader.coverage()).toEqual({
    acts: 4,
    sittings: 3,
    from: '2021-05-04',
    to: '2022-01-18',
    facts: 4,
    passages: [school, water, roads, undated].flatMap(passagesOf).length,
    alerts: 3,
    authorities: ["Communauté de communes de l'Aubrelle", 'Commune de Valbrune'],
    bodies: ['Conseil communautaire', 'Conseil municipal'],
    failed: [{ file: 'broken.pdf', code: 'encrypted', message: 'broken.pdf is locked' }],
    embedder: 'builtin-1:128',
  });
});

const hostile = ["'", "' OR '1'='1", "x'); DROP TABLE acts; --", '"', '\\', '%', '\0', 'é’“\n', '{"a":1}', "''"];

test.each(hostile)('takes %j as a value and nothing else', async (value) => {
  expect(await reader.act(value)).toEqual({ status: 'absent' });
  for (const filter of [{ ids: [value] }, { person: value }, { authority: value }, { body: value }]) {
    expect((await reader.acts(filter)).total).toBe(0);
    expect(await reader.search({ text: 'voirie', filter, limit: 3 })).toEqual([]);
  }
  expect((await reader.acts({ q: value })).items).toEqual([]);
  expect(await reader.facts({ actIds: [value], people: [value] })).toEqual([]);
  expect(await reader.search({ text: `voirie ${value}`, limit: 3 })).not.toEqual([]);
  expect((await reader.acts()).total).toBe(4);
});
