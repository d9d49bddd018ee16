import type { APIEmbedField } from 'discord.js';
import type { Citation, Lang } from '../../../server/contract.ts';
import { longDate } from '../../web/words/long-date.ts';
import { phrases } from '../words/phrases.ts';
import { harmless } from './harmless.ts';
import { limits } from './limits.ts';
import { short } from './pick.ts';

/** Of a source's name: every character of it may need a backslash. */
const longestName = 300;

/** "CP2021_04_12, 12 April 2021, page 2". */
export function sourceName({ actId, sessionDate, page }: Citation, lang: Lang): string {
  return [actId, longDate(sessionDate, lang), ...(page === undefined ? [] : [phrases[lang].page(page)])].filter(Boolean).join(', ');
}

/** Where the reader opens at the quotation; null where the pages have no public address. A bracket would end a link of Discord's Markdown. */
export function readerAt(citation: Citation, publicUrl: string): string | null {
  return publicUrl === '' ? null : `${publicUrl}${citation.url}`.replace(/[()\s<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** The numbered list of sources, in as many fields as it takes: a line is never cut. */
export function sourceFields(citations: Citation[], { lang, publicUrl }: { lang: Lang; publicUrl: string }): APIEmbedField[] {
  const values: string[] = [];
  for (const citation of citations) {
    const line = sourceLine(citation, lang, publicUrl);
    const last = values.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= limits.embed.fieldValue) values[values.length - 1] = `${last}\n${line}`;
    else values.push(line);
  }
  // A field needs a name: one that shows nothing, for the list that goes on.
  return values.map((value, i) => ({ name: i === 0 ? phrases[lang].sources : '\u200b', value }));
}

/** The link is a word of ours beside the source's name: Discord shows the backslashes of what is escaped inside a link. */
function sourceLine(citation: Citation, lang: Lang, publicUrl: string): string {
  const line = `[${citation.n}] ${harmless(short(sourceName(citation, lang), longestName))}`;
  const url = readerAt(citation, publicUrl);
  const linked = `${line} · [${phrases[lang].read}](${url})`;
  return url === null || linked.length > limits.embed.fieldValue ? line : linked;
}
