import { Feed } from 'feed';
import type { ActSummary } from '../../corpus/corpus-reader.ts';

/** How many acts a feed holds: readers of feeds ask often and keep what they have seen. */
export const feedLength = 50;

type FeedOf = {
  /** What it is a feed of, in words: "Actes : voirie". */
  title: string;
  base: string;
  /** Path and query of the feed itself. */
  path: string;
  /** Where a person reads the same. */
  page: string;
  updated: Date;
  acts: readonly ActSummary[];
  /** The act's own words: what it decides. */
  wordsOf: (actId: string) => string;
};

/** An Atom feed (RFC 4287) of dated acts. An act is as old as its sitting: nothing else of it is dated for certain. */
export function atomFeed({ title, base, path, page, updated, acts, wordsOf }: FeedOf): string {
  const feed = new Feed({
    id: `${base}${path}`,
    title: clean(title),
    updated,
    language: 'fr',
    link: `${base}${page}`,
    feedLinks: { atom: `${base}${path}` },
    generator: 'Greffier',
    author: { name: 'Greffier' },
  });
  for (const { id, title: name, sessionDate, authority, body } of acts) {
    if (sessionDate === null) continue;
    const date = new Date(`${sessionDate}T00:00:00Z`);
    const about = [authority.name, body, `séance du ${sessionDate}`, id].filter((part) => part !== null).join(' · ');
    feed.addItem({
      title: asHtml(name),
      id: `${base}/acts/${encodeURIComponent(id)}`,
      link: `${base}/acts/${encodeURIComponent(id)}`,
      date,
      published: date,
      author: [{ name: clean(authority.name) }],
      description: [about, wordsOf(id)]
        .filter((part) => part !== '')
        .map(asHtml)
        .join('<br>'),
    });
  }
  return feed.atom1();
}

/** Titles and summaries of a feed are HTML; those of acts are text. */
const asHtml = (text: string): string => clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** XML holds no control characters. */
const clean = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
