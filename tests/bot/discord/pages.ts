import type { APIMessage } from 'discord.js';
import type { Locale, Loopback } from './loopback/start-loopback.ts';
import { answered } from './loopback/until.ts';
import { idsOf } from './support.ts';

/** An answer's message and all that "More" leads to. */
export async function allPages(discord: Loopback, first: APIMessage, locale: Locale = 'en-GB'): Promise<APIMessage[]> {
  const pages = [first];
  for (let page: APIMessage | undefined = first; page; ) {
    const more: string | undefined = idsOf(page).find((id) => id.startsWith('more:'));
    page = more === undefined ? undefined : await answered(discord.press(page, more, { locale }));
    if (page) pages.push(page);
  }
  return pages;
}
