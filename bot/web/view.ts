import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Lang } from '../../server/contract.ts';
import type { BrowseWords } from './words/browse-words.fr.ts';
import { browseWords } from './words/browse-words.ts';
import { type Phrases, phrases } from './words/phrases.ts';
import { type ReadingWords, readingWords } from './words/reading-words.ts';

/** What every page needs to word itself and to link to the others. */
export type View = {
  lang: Lang;
  words: Phrases;
  browse: BrowseWords;
  reading: ReadingWords;
  /** An address of these pages that keeps the language where it was chosen by hand. */
  link(path: string, query?: Record<string, string | string[] | undefined>): string;
  /** This page in the other language. */
  switched: string;
  /** Set where the language was chosen by hand: forms pass it on. */
  chosen: Lang | null;
  /** This page again. */
  here: string;
  /** Where this server is, for addresses that leave it: in a letter, in what is copied. */
  origin: string;
};

export function viewOf(c: Context): View {
  const asked = c.req.query('lang');
  const chosen = asked === 'fr' || asked === 'en' ? asked : null;
  const lang =
    chosen ??
    (accepts(c, { header: 'Accept-Language', supports: ['fr', 'en'], default: 'fr', match: bestLanguage }) === 'en' ? 'en' : 'fr');
  const url = new URL(c.req.url);
  const other = new URL(url);
  other.searchParams.set('lang', lang === 'fr' ? 'en' : 'fr');
  return {
    lang,
    words: phrases[lang],
    browse: browseWords[lang],
    reading: readingWords[lang],
    chosen,
    link: (path, query = {}) => withQuery(path, { ...query, lang: chosen ?? undefined }),
    switched: other.pathname + other.search,
    here: url.pathname + url.search,
    origin: url.origin,
  };
}

/** The best wanted of ours; "en-GB" counts as "en". */
function bestLanguage(
  wanted: { type: string; q: number }[],
  { supports, default: fallback }: { supports: string[]; default: string },
): string {
  const ranked = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
  for (const { type } of ranked) {
    const short = type.toLowerCase().split('-')[0] ?? '';
    if (supports.includes(short)) return short;
  }
  return fallback;
}

/** Adds parameters to a path that may have some already, and a fragment, which stays last. */
function withQuery(path: string, query: Record<string, string | string[] | undefined>): string {
  const [address = '', fragment] = path.split('#', 2);
  const [base = '', known = ''] = address.split('?', 2);
  const params = new URLSearchParams(known);
  for (const [name, value] of Object.entries(query)) for (const one of value === undefined ? [] : [value].flat()) params.append(name, one);
  return `${base}${params.size > 0 ? `?${params}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}
