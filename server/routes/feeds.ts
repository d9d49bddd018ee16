import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { atomFeed, feedLength } from '../feeds/atom.ts';
import { llms, robots, sitemap, sitemapIndex, sitemapsOf } from '../feeds/for-robots.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import type { BaseOf } from './base-of.ts';
import { refuse, wordsQuery } from './input.ts';

const feedQuery = z.strictObject({ q: wordsQuery.optional(), person: wordsQuery.optional() });

type Deps = { reader: CorpusReader; baseOf: BaseOf; updatedAt: () => Promise<string | undefined> };

/** The feed of acts (all, by subject, by person), and what search engines and assistants look for. */
export function feedRoutes({ reader, baseOf, updatedAt }: Deps) {
  return new Hono()
    .get(
      '/feed.xml',
      told(`The ${feedLength} newest acts as an Atom feed.`, 'application/atom+xml', ['unknown-person']),
      validator('query', feedQuery, refuse),
      async (c) => {
        const { q, person } = c.req.valid('query');
        const name = person === undefined ? undefined : await nameOf(reader, person);
        const { items } = await reader.acts(
          { ...(q !== undefined && { q }), ...(person !== undefined && { person }) },
          { limit: feedLength },
        );
        const decisions = await reader.facts({ kinds: ['decision'], actIds: items.map(({ id }) => id) });
        const query = new URLSearchParams({ ...(q !== undefined && { q }), ...(person !== undefined && { person }) }).toString();
        const feed = atomFeed({
          title: ['Actes', ...[q, name].filter((part) => part !== undefined)].join(' : '),
          base: baseOf(c),
          path: query === '' ? '/feed.xml' : `/feed.xml?${query}`,
          page: '/',
          updated: new Date((await updatedAt()) ?? items[0]?.sessionDate ?? 0),
          acts: items,
          wordsOf: (id) => decisions.flatMap(({ actId, value }) => (actId === id ? value.text : [])).join(' '),
        });
        return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
      },
    )
    .get(
      '/sitemap.xml',
      told('Addresses of the pages of acts, or the list of sitemaps where they are many.', 'application/xml'),
      async (c) => {
        const acts = await reader.everyAct();
        const count = sitemapsOf(acts.length);
        return c.body(String(await (count > 1 ? sitemapIndex(count, baseOf(c)) : sitemap(acts, baseOf(c)))), 200, xml);
      },
    )
    .get(
      '/sitemaps/:n',
      operation({ summary: 'One of several sitemaps.', tag: 'feeds', media: { 'application/xml': '' }, problems: ['not-found'] }),
      validator('param', z.object({ n: z.string().regex(/^[1-9]\d{0,4}$/) }), refuse),
      async (c) => {
        const n = Number(c.req.valid('param').n);
        const acts = await reader.everyAct();
        if (n > sitemapsOf(acts.length)) throw new Problem('not-found', `There is no sitemap ${n}.`);
        return c.body(String(await sitemap(acts, baseOf(c), n)), 200, xml);
      },
    )
    .get('/robots.txt', told('What crawlers may ask.', 'text/plain'), (c) => c.text(robots(baseOf(c))))
    .get('/llms.txt', told('What assistants may ask.', 'text/plain'), async (c) =>
      c.text(llms(baseOf(c), (await reader.coverage()).authorities)),
    );
}

const xml = { 'content-type': 'application/xml; charset=utf-8' };

async function nameOf(reader: CorpusReader, id: string): Promise<string> {
  const person = (await reader.people()).find((one) => one.id === id);
  if (person === undefined) throw new Problem('unknown-person', `No person of the corpus has the id ${id}.`, { id });
  return person.name;
}

const told = (summary: string, type: string, problems: 'unknown-person'[] = []) =>
  operation({ summary, tag: 'feeds', media: { [type]: '' }, problems });
