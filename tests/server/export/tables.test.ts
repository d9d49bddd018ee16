import { Readable } from 'node:stream';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Schema, Table, validate } from 'tableschema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factSchema } from '../../../corpus/record/fact.ts';
import { answer } from '../../../server/answer/answer.ts';
import { popoloSchemas } from '../../support/popolo-schemas.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';
import { sampleApp } from '../routes/sample-app.ts';

const names = ['attendance', 'proxies', 'quorum', 'presidents', 'amounts'];

describe('what is exported of the five acts', () => {
  let store: Awaited<ReturnType<typeof storeOf>>;
  let app: ReturnType<typeof sampleApp>;
  beforeAll(async () => {
    store = await storeOf(projectActs);
    const { reader } = store;
    app = sampleApp((ask) => answer(ask, { reader }), {
      reader,
      exporting: { sirets: [], matiere: '', licence: 'etalab-2.0' },
      publicUrl: 'https://actes.example',
    });
  });
  afterAll(() => store.close());

  const text = async (path: string) => (await app.get(path)).text();
  const lines = async (path: string): Promise<Record<string, unknown>[]> =>
    (await text(path))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));

  it('gives every fact as a line of JSON that reads back as the store has it, each place still verified', async () => {
    const read = (await lines('/api/export/facts.jsonl')).map((line) => factSchema.parse(line));
    const stored = await store.reader.facts({});
    const byId = (facts: typeof stored) => new Map(facts.map((fact) => [fact.id, fact]));
    expect(read.length).toBe(stored.length);
    expect(byId(read)).toEqual(byId(stored));
    const quotes = new Map((await store.reader.actsById([...new Set(stored.map(({ actId }) => actId))])).map((act) => [act.id, act.text]));
    for (const place of read.flatMap(({ places }) => places)) {
      const quote = quotes.get(place.actId)?.slice(place.start, place.end);
      const response = await app.app.request('/api/verify', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...place, quote }),
      });
      expect(await response.json()).toMatchObject({ valid: true });
    }
  });

  it.each(names)('describes the table of %s by a valid schema that its CSV fits', async (name) => {
    const descriptor = JSON.parse(await text(`/api/export/tables/${name}/schema.json`));
    expect((await validate(descriptor)).errors).toEqual([]);
    const csv = await text(`/api/export/tables/${name}/data.csv`);
    const table = await Table.load(Readable.from([csv]), { schema: await Schema.load(descriptor, { strict: true }) });
    const rows = await table.read({ keyed: true });
    const written = await lines(`/api/export/tables/${name}/data.jsonl`);
    expect(written.length).toBeGreaterThan(0);
    // The same cells in both files, once Table Schema has read their types.
    const plain = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? localDay(value) : value]));
    expect(rows.map(plain)).toEqual(written.map((row) => (name === 'amounts' ? { ...row, amount: Number(row.amount) } : row)));
  });

  it.each(names)('quotes the act at the place of each row of %s', async (name) => {
    for (const row of await lines(`/api/export/tables/${name}/data.jsonl`)) {
      const { act_id: actId, start, end, quote } = row;
      expect(await (await app.post('/api/verify', { actId, start, end, quote })).json()).toMatchObject({ valid: true });
      expect(row).toMatchObject({
        licence: 'etalab-2.0',
        url: `https://actes.example/acts/${encodeURIComponent(String(actId))}?start=${start}&end=${end}#q`,
      });
    }
  });

  it('lists the tables as a data package with its licence, and refuses a table that is none', async () => {
    const { resources, licenses } = JSON.parse(await text('/api/export/datapackage.json'));
    expect(licenses).toEqual([{ name: 'etalab-2.0' }]);
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(names);
    for (const { path, schema } of resources) {
      const { pathname } = new URL(path);
      expect((await text(pathname)).split('\r\n')[0]).toBe(schema.fields.map((field: { name: string }) => field.name).join(','));
    }
    expect((await app.get('/api/export/tables/votes/data.csv')).status).toBe(400);
  });

  it('fits the schemas of Popolo, class by class', async () => {
    const told = JSON.parse(await text('/api/export/popolo.json'));
    const faults = popoloFaults(told);
    expect(Object.keys(told)).toEqual(['persons', 'organizations', 'memberships', 'events', 'vote_events']);
    expect(faults).toEqual([]);
    const bent = structuredClone(told);
    bent.vote_events[0].start_date = '2018-08-28';
    bent.persons[0].other_names = [{}];
    bent.events[0].quorum = 10;
    expect(popoloFaults(bent)).toHaveLength(3);
  });

  it('tells people, bodies, sittings and votes as Popolo, each reference resolved', async () => {
    const { persons, organizations, memberships, events, vote_events } = JSON.parse(await text('/api/export/popolo.json'));
    const ids = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
    expect(ids(persons).size).toBe((await store.reader.people()).length);
    expect(events).toHaveLength(5);
    for (const { person_id, organization_id } of memberships) {
      expect(ids(persons)).toContain(person_id);
      expect(ids(organizations)).toContain(organization_id);
    }
    for (const { organization_id, legislative_session_id, counts } of vote_events) {
      expect(ids(organizations)).toContain(organization_id);
      expect(ids(events)).toContain(legislative_session_id);
      expect(counts).toEqual([]);
    }
    expect(vote_events.length).toBeGreaterThan(0);
  });
});

const popolo = addFormats.default(new Ajv.default({ schemas: popoloSchemas, allErrors: true, allowUnionTypes: true }));
const classes = { persons: 'person', organizations: 'organization', memberships: 'membership', events: 'event', vote_events: 'vote_event' };

/** Where an export breaks the schemas of Popolo. */
function popoloFaults(told: Record<string, unknown[]>): string[] {
  return Object.entries(classes).flatMap(([name, schema]) =>
    (told[name] ?? []).flatMap((item) => (popolo.validate(schema, item) ? [] : [`${name}: ${popolo.errorsText()}`])),
  );
}

/** tableschema reads a date as midnight here. */
const localDay = (date: Date): string =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
