import { describe, expect, it } from 'vitest';
import { hostile, lanterns } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

const { get, app } = sampleApp();

describe('GET /api/acts', () => {
  it('lists acts, newest first, page by page until the end', async () => {
    const seen: string[] = [];
    let path: string | null = '/api/acts?limit=2';
    while (path !== null) {
      const page: { items: { id: string }[]; total: number; nextCursor?: string } = await (await get(path)).json();
      expect(page.total).toBe(5);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map((act) => act.id));
      path = page.nextCursor === undefined ? null : `/api/acts?limit=2&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(seen).toEqual(['CC-2021-02', 'DEL2021_03_04', 'DEL2021_03_05', 'HOSTILE-1', 'CC-2019-12']);
  });

  it.each([
    ['from=2020-06-01&to=2021-12-31', 3],
    ['to=2019-12-31', 1],
    ['body=Conseil%20communautaire', 1],
    ['authority=Communaut%C3%A9%20de%20Sorne', 2],
    ['person=vernoy', 2],
    ['q=lanternes', 1],
  ])('filters by %s', async (query, total) => {
    expect(await (await get(`/api/acts?${query}`)).json()).toMatchObject({ total });
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=dix', 'limit'],
    ['from=2021-02-30', 'from'],
    ['from=9%20mars', 'from'],
    ['from=2021-03-01&from=2021-03-02', 'from'],
    ['from=2021-03-02&to=2021-03-01', 'to'],
    ['date=2021-03-01', 'date'],
    ['q=', 'q'],
  ])('refuses %s and names it', async (query, field) => {
    const response = await get(`/api/acts?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field }] });
  });

  it('names every unknown parameter', async () => {
    expect(await (await get('/api/acts?auteur=x&anne=2021')).json()).toMatchObject({
      errors: [
        { field: 'auteur', code: 'unknown' },
        { field: 'anne', code: 'unknown' },
      ],
    });
  });
});

describe('GET /api/acts/:id', () => {
  it.each(['DEL2021_03_04', 'del2021_03_04', '2021/4'])('finds the act by %s', async (identifier) => {
    const record = await (await get(`/api/acts/${encodeURIComponent(identifier)}`)).json();
    const { text, ...rest } = lanterns;
    expect(record).toEqual({ ...rest, textLength: text.length });
  });

  it('lists the acts that share an identifier', async () => {
    const response = await get('/api/acts/id.%2077');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ type: '/problems/shared-identifier', acts: ['DEL2021_03_04', 'DEL2021_03_05'] });
    expect((await get('/api/acts/id.%2077/text')).status).toBe(409);
  });

  it.each([
    '/api/acts/DEL2099_01_01',
    '/api/acts/DEL2099_01_01/text',
    '/api/acts/..%2F..%2Fetc%2Fpasswd',
    "/api/acts/'%20OR%201%3D1",
    '/api/acts/%E0%A4%A',
  ])('says that %s is unknown', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-act' });
  });
});

describe('GET /api/acts/:id/text', () => {
  it.each([lanterns, hostile])('serves the text of $id byte for byte', async ({ id, text, textSha256 }) => {
    const response = await get(`/api/acts/${id}/text`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(text, 'utf8'));
    expect(response.headers.get('etag')).toBe(`"${textSha256}"`);
  });

  it('is not sent again to who has it', async () => {
    const response = await app.request(`/api/acts/${lanterns.id}/text`, { headers: { 'if-none-match': `"${lanterns.textSha256}"` } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });
});
