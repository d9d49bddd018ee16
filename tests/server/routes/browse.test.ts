import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originalsIn } from '../../../server/originals.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { lanterns, sampleCorpus, school } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

const json = async (path: string, headers: Record<string, string> = {}) => (await sampleApp().request(path, { headers })).json();

describe('GET /api/attendance', () => {
  it('tells each sitting with its attendance, newest first, in pages', async () => {
    const { items, total, nextCursor } = await json('/api/attendance?from=2021-01-01&limit=1');
    expect(total).toBe(2);
    expect(items).toHaveLength(1);
    const rest = await json(`/api/attendance?from=2021-01-01&limit=1&cursor=${nextCursor}`);
    const valbrune = [...items, ...rest.items].find((one) => one.authority === 'Commune de Valbrune');
    expect(valbrune.attendance.map((entry: { personId: string; status: string }) => [entry.personId, entry.status])).toEqual([
      ['ostrevant', 'present'],
      ['vernoy', 'represented'],
    ]);
  });
});

describe('GET /api/amounts', () => {
  it('gives amounts with their act, sorted and filtered', async () => {
    const { items } = await json('/api/amounts?sort=amount&order=asc');
    expect(items).toEqual([
      {
        fact: lanterns.facts.find((fact) => fact.kind === 'amount'),
        act: { id: lanterns.id, title: lanterns.title, sessionDate: '2021-03-09' },
      },
    ]);
    expect((await json('/api/amounts?q=LANTERNES')).total).toBe(1);
    expect((await json('/api/amounts?q=pont')).total).toBe(0);
    expect((await json('/api/amounts?tax=TTC')).total).toBe(0);
  });

  it('refuses an order that it does not know', async () => {
    expect((await sampleApp().get('/api/amounts?sort=colour')).status).toBe(400);
  });
});

const alerted = {
  ...school,
  notices: [
    {
      code: 'severalProxies',
      level: 'alert' as const,
      params: { holder: 'M. TILLEUL', proxies: 2, limit: 1, article: 'L2121-20' },
      places: [],
    },
  ],
  facts: [
    {
      id: 'x:link:1',
      actId: school.id,
      kind: 'link' as const,
      derivation: 'stated' as const,
      places: [{ actId: school.id, start: 0, end: 5 }],
      value: {
        relation: 'cites' as const,
        text: 'la délibération du 9 mars 2021 DEL2021_03_04',
        target: { date: '2021-03-09', body: null, identifier: 'DEL2021_03_04', subject: null },
      },
    },
  ],
};
const reader = memoryReader({ ...sampleCorpus, acts: [lanterns, alerted] });
const app = sampleApp(undefined, { reader, updatedAt: async () => '2026-01-02T03:04:05.000Z' });
const get = async (path: string) => (await app.get(path)).json();

describe('notices in words', () => {
  it('stand in the record, the sitting and the list of all, in the language asked for', async () => {
    const french = (await get(`/api/acts/${school.id}`)).notices[0].text;
    expect(french).toBe('M. TILLEUL détient 2 pouvoirs ; la loi en permet 1 (CGCT, article L2121-20).');
    const english = (await get(`/api/acts/${school.id}?lang=en`)).notices[0].text;
    expect(english).toContain('M. TILLEUL holds 2 proxies');
    expect((await get('/api/sessions/2021-03-09?lang=en')).notices[0].text).toBe(english);
    expect((await get('/api/notices?level=alert')).items.map((notice: { text: string }) => notice.text)).toEqual([french]);
    expect((await get('/api/notices?level=doubt')).total).toBe(0);
    expect((await app.get(`/api/acts/${school.id}?lang=de`)).status).toBe(400);
  });
});

describe('GET /api/acts/:id/links', () => {
  it('tells what an act cites and what cites it', async () => {
    const from = await get(`/api/acts/${school.id}/links`);
    expect(from.cites[0].acts.map((act: { id: string }) => act.id)).toEqual([lanterns.id]);
    const to = await get(`/api/acts/${lanterns.id}/links`);
    expect(to.cites).toEqual([]);
    expect(to.citedBy[0].act.id).toBe(school.id);
  });
});

describe('GET /api/acts/:id/file', () => {
  it('serves the file of an act and nothing outside the corpus', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'greffier-originals-'));
    await writeFile(join(folder, lanterns.file), 'Séance');
    await symlink('/etc/hostname', join(folder, 'out.txt'));
    const originals = originalsIn(folder);
    const served = sampleApp(undefined, { reader, originals });
    const response = await served.request(`/api/acts/${lanterns.id}/file`);
    expect(await response.text()).toBe('Séance');
    expect(response.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''DEL2021_03_04.txt");
    expect((await served.request(`/api/acts/${school.id}/file`)).status).toBe(404);
    for (const outside of ['../etc/hostname', '/etc/hostname', 'out.txt', '.']) expect(await originals(outside)).toBeNull();
  });
});

it('says when the corpus last changed', async () => {
  expect((await get('/api/ready')).updatedAt).toBe('2026-01-02T03:04:05.000Z');
});
