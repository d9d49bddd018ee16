import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../corpus/store/open-store.ts';
import { answer } from '../../server/answer/answer.ts';
import { createApp } from '../../server/app.ts';
import { type Client, createClient } from '../../server/client.ts';
import { conforming } from '../support/conforming.ts';
import { projectActs, storeOf } from '../support/store-of.ts';

/** The interface over a real store of the acts of the repository, called with the typed client. */
describe('the interface over the five acts', () => {
  let store: OpenStore;
  let client: Client;
  beforeAll(async () => {
    store = await storeOf(projectActs);
    const { reader } = store;
    const app = createApp({ reader, answer: (ask) => answer(ask, { reader }) });
    const conforms = conforming(app);
    client = createClient('http://in.process', async (request) => conforms(request, await app.fetch(request.clone())));
  });
  afterAll(() => store.close());

  const allFacts = async () => {
    const facts = [];
    for (let cursor: string | undefined; ; ) {
      const page = await (await client.api.facts.$get({ query: { limit: '200', ...(cursor && { cursor }) } })).json();
      facts.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === undefined) return { facts, total: page.total };
    }
  };

  it('pages through every fact, and verifies the words at each of their places', async () => {
    const { facts, total } = await allFacts();
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(total);
    const texts = new Map<string, string>();
    for (const { actId, start, end } of facts.flatMap((fact) => fact.places)) {
      const text = texts.get(actId) ?? (await (await client.api.acts[':id'].text.$get({ param: { id: actId } })).text());
      texts.set(actId, text);
      const claim = { actId, start, end, quote: text.slice(start, end) };
      expect(await (await client.api.verify.$post({ json: claim })).json()).toMatchObject({ valid: true });
    }
    expect(texts.size).toBe(5);
  });

  it('finds each act by each of its identifiers, or says who shares it', async () => {
    const { items } = await (await client.api.acts.$get({ query: {} })).json();
    for (const { id, identifiers } of items) {
      for (const identifier of identifiers) {
        const response = await client.api.acts[':id'].$get({ param: { id: encodeURIComponent(identifier) } });
        expect(await response.json(), identifier).toMatchObject({ id });
      }
    }
  });

  it('tells the same proxies by sitting and by person', async () => {
    const { items: sittings } = await (await client.api.sessions.$get({ query: {} })).json();
    const { items: people } = await (await client.api.people.$get({ query: { limit: '200' } })).json();
    let given = 0;
    for (const { id } of people) {
      const person = await (await client.api.people[':id'].$get({ param: { id } })).json();
      given += person.proxiesGiven.length;
    }
    let told = 0;
    for (const { date } of sittings) {
      const sitting = await (await client.api.sessions[':date'].$get({ param: { date } })).json();
      if ('attendance' in sitting) told += sitting.attendance.filter((entry) => entry.as === 'proxy').length;
    }
    expect(told).toBeGreaterThan(0);
    expect(given).toBe(told);
  });

  it('tells a story in the order of its dates, each item with places in an act', async () => {
    const story = await (await client.api.timeline.$get({ query: { q: "l'ENT" } })).json();
    const dates = story.items.map((item) => item.date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(story.items.map((item) => item.actId)).size).toBe(5);
    for (const item of story.items) expect(item.places.length).toBeGreaterThan(0);
  });
});
