import { html } from 'hono/html';
import type { ActSummary } from '../../corpus/corpus-reader.ts';

/** How many addresses one sitemap may hold (sitemaps.org). */
export const sitemapLength = 50_000;

/** How many sitemaps the addresses of so many acts take, and the page to ask on. */
export const sitemapsOf = (acts: number): number => Math.ceil((acts + 1) / sitemapLength);

/** One of the sitemaps, numbered from 1: the page to ask on comes first. */
export function sitemap(acts: readonly Pick<ActSummary, 'id'>[], base: string, n = 1) {
  const paths = ['/', ...acts.map(({ id }) => `/acts/${encodeURIComponent(id)}`)].slice((n - 1) * sitemapLength, n * sitemapLength);
  // The template escapes what XML would take for marks.
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => html`<url><loc>${base}${path}</loc></url>`)}</urlset>
`;
}

/** The list of sitemaps, where one does not hold all addresses. */
export function sitemapIndex(count: number, base: string) {
  const urls = Array.from({ length: count }, (_, i) => `${base}/sitemaps/${i + 1}`);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => html`<sitemap><loc>${url}</loc></sitemap>`)}</sitemapindex>
`;
}

/** Answers are made for who asks: a crawler that follows every question would ask them all. */
export const robots = (base: string): string => `User-agent: *
Disallow: /api/ask
Disallow: /mcp
Sitemap: ${base}/sitemap.xml
`;

/** What an assistant that comes by is told (llmstxt.org). */
export const llms = (base: string, authorities: readonly string[]): string => `# Greffier

> Questions over the deliberations of ${authorities.length === 0 ? 'a French local authority' : authorities.join(', ')}, answered with the act's identifier and its own words. Counts and totals are computed here: do not recount. What the acts do not say is said to be not stated.

## Ask

- [Model Context Protocol](${base}/mcp): tools to ask, find facts, list sittings and acts, read an act, verify a quotation
- [OpenAPI document](${base}/openapi.json): every call, with its schemas
- [Reference](${base}/docs)

## Data

- [Acts](${base}/api/acts)
- [Facts, one JSON a line](${base}/api/export/facts.jsonl)
- [Tables with their schemas](${base}/api/export/datapackage.json)
- [Deliberations as SCDL](${base}/api/export/scdl.csv)
- [Atom feed](${base}/feed.xml)
`;
