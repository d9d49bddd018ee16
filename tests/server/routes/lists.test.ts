import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../corpus/record/fact.ts';
import { lanterns, sampleAnswer, school } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

const { get, asked } = sampleApp();
const json = async (path: string) => (await get(path)).json();

describe('GET /api/sessions', () => {
  it('lists sittings, newest first', async () => {
    const { items, total } = await json('/api/sessions');
    expect(total).toBe(4);
    expect(items.at(-1)).toEqual({ date: '2019-06-18', authority: 'Communauté de Sorne', body: null, actIds: ['CC-2019-12'] });
  });

  it('turns pages with its own cursor only', async () => {
    const first = await json('/api/sessions?limit=3');
    const second = await json(`/api/sessions?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual((await json('/api/sessions')).items);
    expect(second.nextCursor).toBeUndefined();
    expect((await get('/api/sessions?cursor=12')).status).toBe(400);
  });

  it('refuses what it does not know', async () => {
    expect((await get('/api/sessions?date=2021-03-09')).status).toBe(400);
  });
});

describe('GET /api/sessions/:date', () => {
  it('lists the sittings of several authorities on one day', async () => {
    const { items, total } = await json('/api/sessions/2021-03-09');
    expect(total).toBe(2);
    expect(items.map((one: { authority: string }) => one.authority).sort()).toEqual(['Communauté de Sorne', 'Commune de Valbrune']);
  });

  it('joins what the acts of one sitting say alike, with the places in each', async () => {
    const { items } = await json('/api/sessions/2021-03-09');
    const sitting = items.find((one: { authority: string }) => one.authority === 'Commune de Valbrune');
    expect(sitting.acts.map((act: { id: string }) => act.id)).toEqual([lanterns.id, school.id]);
    const vernoy = sitting.attendance.find((one: { personId: string }) => one.personId === 'vernoy');
    expect(vernoy).toMatchObject({
      name: 'Mme VERNOY',
      status: 'represented',
      by: { personId: 'tilleul', name: 'M. TILLEUL' },
      as: 'proxy',
    });
    expect(vernoy.places.map((place: { actId: string }) => place.actId)).toEqual([lanterns.id, school.id]);
  });

  it('gives the only sitting of a day as itself', async () => {
    expect(await json('/api/sessions/2020-01-15')).toMatchObject({ date: '2020-01-15', actIds: ['HOSTILE-1'], attendance: [] });
  });

  it('names the nearest sittings where there is none', async () => {
    const response = await get('/api/sessions/2020-01-16');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-sitting', nearest: ['2020-01-15', '2021-03-09'] });
  });

  it('refuses what is no day', async () => {
    expect((await get('/api/sessions/2021-13-01')).status).toBe(400);
  });
});

describe('GET /api/people', () => {
  it('lists people', async () => {
    expect(await json('/api/people?limit=1')).toMatchObject({ items: [{ id: 'ostrevant' }], total: 3 });
  });

  it('tells a giver’s proxies apart from a holder’s', async () => {
    const giver = await json('/api/people/vernoy');
    expect(giver).toMatchObject({ proxiesGiven: [{ date: '2021-03-09', by: { personId: 'tilleul' } }], proxiesReceived: [] });
    const holder = await json('/api/people/tilleul');
    expect(holder).toMatchObject({ proxiesGiven: [], proxiesReceived: [{ personId: 'vernoy' }], attendance: [] });
  });

  it('answers 404 for nobody', async () => {
    expect(await json('/api/people/personne')).toMatchObject({ type: '/problems/unknown-person', id: 'personne' });
  });
});

describe('GET /api/facts', () => {
  it.each([
    ['', 5],
    ['kind=amount', 1],
    ['kind=amount&kind=period', 2],
    ['kind=attendance&person=tilleul', 2],
    ['date=2021-03-09&kind=attendance', 3],
    ['from=2021-03-10', 0],
    ['act=del2021_03_05', 1],
    ['act=id.%2077', 5],
    ['act=unknown', 0],
  ])('finds facts by %s', async (query, total) => {
    const list = await json(`/api/facts?${query}`);
    expect(list.total).toBe(total);
    for (const fact of list.items) expect(() => factSchema.parse(fact)).not.toThrow();
  });

  it.each([
    ['kind=montant', 'kind'],
    ['date=2021-03-09&from=2021-01-01', 'date'],
    ['actId=x', 'actId'],
  ])('refuses %s', async (query, field) => {
    const problem = await json(`/api/facts?${query}`);
    expect(problem).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('lists the kinds where one is unknown', async () => {
    expect((await json('/api/facts?kind=montant')).detail).toContain('amount');
  });
});

describe('GET /api/timeline', () => {
  it('puts the facts of a subject’s history in the order of their dates', async () => {
    const story = await json('/api/timeline?q=des%20lanternes');
    expect(asked.at(-1)).toEqual({ question: "Quel est l'historique de des lanternes ?" });
    expect(story.items[0]).toMatchObject({ date: '2021', until: '2023', kind: 'period', actId: lanterns.id, text: 'marché de lanternes' });
    expect(story.items.map((item: { date: string }) => item.date)).toEqual(['2021', '2021-03-09', '2021-03-09', '2021-03-09']);
    expect(story.items.map((item: { text: string }) => item.text)).toContain('Mme VERNOY (pouvoir à M. TILLEUL)');
    expect(story.total).toBe(4);
  });

  it('says where nothing was found', async () => {
    const none = sampleApp(async ({ question }) =>
      sampleAnswer(question, { status: 'not_found', facts: [], citations: [], text: 'Rien.' }),
    );
    expect(await (await none.get('/api/timeline?q=zeppelin&lang=en')).json()).toMatchObject({ items: [], total: 0, status: 'not_found' });
    expect(none.asked[0]?.question).toBe('What is the history of zeppelin?');
  });

  it.each(['', '?q=', '?q=a&depuis=2020'])('refuses %s', async (query) => {
    expect((await get(`/api/timeline${query}`)).status).toBe(400);
  });
});
