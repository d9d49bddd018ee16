import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { legislationPath } from '../../../server/contract.ts';
import { sitemap, sitemapIndex, sitemapLength, sitemapsOf } from '../../../server/feeds/for-robots.ts';
import { actOf } from '../../support/act-builder.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleCorpus } from '../../support/sample-corpus.ts';
import { sampleApp } from '../routes/sample-app.ts';

const base = 'https://actes.example';
const odd = actOf(
  { id: 'N° 7/2021 & <b>', sessionDate: '2021-04-01', title: 'Quai ]]> & \u0007 lanternes <i>', text: 'Approuve les lanternes.' },
  [{ kind: 'decision', value: { n: 1, verb: 'Approuve', text: 'Approuve les lanternes.' }, at: 'Approuve les lanternes.' }],
);
const sent = actOf(
  {
    id: 'DEL2022_01',
    sessionDate: '2022-01-05',
    title: 'Le pont',
    text: '099-219900012-20220106-DEL2022_01-DE-1-1',
    authority: { name: 'Ville de Sorne', siren: '219900012', from: 'act' },
  },
  [
    {
      kind: 'identifier',
      value: {
        scheme: 'transmission',
        value: '099-219900012-20220106-DEL2022_01-DE',
        parts: { department: '099', siren: '219900012', date: '2022-01-06', number: 'DEL2022_01', nature: 'DE' },
        order: '-1-1',
      },
      at: '099-219900012-20220106-DEL2022_01-DE-1-1',
    },
  ],
);
const undated = actOf({ id: 'SANS-DATE', idAssigned: true, sessionDate: null, title: 'Sans date', text: 'Rien.' }, []);
const reader = memoryReader({ ...sampleCorpus, acts: [...sampleCorpus.acts, odd, sent, undated] });
const { get } = sampleApp(undefined, { reader, publicUrl: base, updatedAt: async () => '2026-02-03T04:05:06.000Z' });

const schema = await readFile(join(import.meta.dirname, 'atom.rng'), 'utf8');
const faults = async (contents: string, grammar?: string) => {
  const xml = { fileName: 'feed.xml', contents };
  const { errors } = await validateXML(
    grammar === undefined ? { xml, normalization: 'format' } : { xml, schema: grammar, extension: 'relaxng' },
  );
  return errors.map(({ message }) => message);
};
const feed = async (query = '') => (await get(`/feed.xml${query}`)).text();

describe('the feed', () => {
  it.each(['', '?q=lanternes', '?person=vernoy', '?q=nothing-of-the-kind'])('is valid Atom: /feed.xml%s', async (query) => {
    expect(await faults(await feed(query), schema)).toEqual([]);
  });

  it('is held against rules that can fail', async () => {
    const xml = await feed();
    expect(await faults(xml.replace('2026-02-03T04:05:06.000Z', '3 février'), schema)).not.toEqual([]);
    expect(await faults(xml.replace(/<author>.*?<\/author>/s, ''), schema)).not.toEqual([]);
    expect(await faults(xml.replace('</feed>', ''), schema)).not.toEqual([]);
  });

  it('has dated acts, newest first, each with its page and what it decides', async () => {
    const xml = await feed();
    expect([...xml.matchAll(/<published>(.{10})/g)].map(([, day]) => day)).toEqual(
      (await reader.acts()).items.flatMap(({ sessionDate }) => sessionDate ?? []),
    );
    expect(xml).toContain(`<id>${base}/acts/${encodeURIComponent(odd.id)}</id>`);
    expect(xml).toContain('Approuve les lanternes.');
    expect(xml).toContain('&lt;i&gt;');
    expect(xml).not.toContain('Sans date');
  });

  it('follows a subject or a person, and knows who that is', async () => {
    expect((await feed('?q=lanternes')).match(/<entry>/g)?.length).toBe((await reader.acts({ q: 'lanternes' })).total);
    expect((await feed('?person=vernoy')).match(/<entry>/g)?.length).toBe((await reader.acts({ person: 'vernoy' })).total);
    expect((await get('/feed.xml?person=nobody')).status).toBe(404);
    expect((await get('/feed.xml?subject=x')).status).toBe(400);
  });
});

describe('an act as schema.org Legislation', () => {
  const read = async (id: string) => (await get(legislationPath(id))).json();

  it('is JSON-LD of which nothing is dropped', async () => {
    for (const id of [sent.id, odd.id, undated.id]) {
      const document = await read(id);
      const [expanded] = await jsonld.expand(document, {
        safe: true,
        // The vocabulary as schema.org's own context has it; nothing is fetched.
        documentLoader: async (url) => ({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }),
      });
      expect(expanded?.['@type']).toEqual(['https://schema.org/Legislation']);
      expect(Object.keys(expanded ?? {}).length).toBe(Object.keys(document).filter((key) => key !== '@context').length);
    }
  });

  it('is identified as the prefecture knows it, else as printed, else not at all', async () => {
    expect(await read(sent.id)).toMatchObject({
      '@id': `${base}/acts/DEL2022_01`,
      legislationIdentifier: '099-219900012-20220106-DEL2022_01-DE',
      legislationType: 'délibération',
      legislationDate: '2022-01-05',
      legislationPassedBy: { parentOrganization: { name: 'Ville de Sorne', identifier: '219900012' } },
    });
    expect((await read(odd.id)).legislationIdentifier).toBe(odd.id);
    expect(await read(odd.id)).not.toHaveProperty('legislationType');
    expect(await read(undated.id)).not.toHaveProperty('legislationIdentifier');
    expect(JSON.stringify(await read(sent.id))).not.toMatch(/\beli\b/i);
  });

  it('is linked to from the record', async () => {
    const { headers } = await get(`/api/acts/${sent.id}`);
    expect(headers.get('link')).toBe(`<${legislationPath(sent.id)}>; rel="alternate"; type="application/ld+json"`);
  });
});

describe('what search engines and assistants look for', () => {
  it('lists the page of every act in a sitemap', async () => {
    const xml = await (await get('/sitemap.xml')).text();
    expect(await faults(xml)).toEqual([]);
    const acts = (await reader.everyAct()).map(({ id }) => `${base}/acts/${encodeURIComponent(id)}`);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
      `${base}/`,
      ...acts.map((url) => url.replaceAll("'", '&#39;')),
    ]);
  });

  it('parts the addresses of a large corpus into sitemaps that an index lists', async () => {
    const many = Array.from({ length: sitemapLength + 1 }, (_, i) => ({ id: `D-${i}` }));
    const addresses = async (n: number) => [...String(await sitemap(many, base, n)).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(sitemapsOf(many.length)).toBe(2);
    expect([sitemapsOf(0), sitemapsOf(sitemapLength - 1), sitemapsOf(sitemapLength)]).toEqual([1, 1, 2]);
    const [first, second] = [await addresses(1), await addresses(2)];
    expect(first).toHaveLength(sitemapLength);
    expect([...first, ...second]).toEqual([`${base}/`, ...many.map(({ id }) => `${base}/acts/${id}`)]);
    const index = String(await sitemapIndex(2, base));
    expect(await faults(index)).toEqual([]);
    expect(index.match(/<loc>[^<]*/g)).toEqual([`<loc>${base}/sitemaps/1`, `<loc>${base}/sitemaps/2`]);
  });

  it('has a sitemap by its number, and none beyond the last', async () => {
    expect(await (await get('/sitemaps/1')).text()).toBe(await (await get('/sitemap.xml')).text());
    expect((await get('/sitemaps/2')).status).toBe(404);
    expect((await get('/sitemaps/first')).status).toBe(400);
  });

  it('names the sitemap to crawlers and the ways in to assistants', async () => {
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${base}/sitemap.xml`);
    const text = await (await get('/llms.txt')).text();
    expect(text).toMatch(/^# Greffier\n\n> /);
    for (const [, url = ''] of text.matchAll(/\]\((.*?)\)/g)) {
      const { pathname } = new URL(url);
      if (pathname !== '/mcp') expect((await get(pathname)).status, pathname).toBe(200);
    }
  });

  it('writes addresses as the request names the server where none is published', async () => {
    const { get: here } = sampleApp();
    expect(await (await here('/robots.txt')).text()).toContain('Sitemap: http://');
  });
});
