import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export function page(c: Context, content: Markup) {
  return c.html(html`<!doctype html>${content}`);
}

/** Parameters of an address that have a value: a form sends its empty fields too. */
export function filled<K extends string>(c: Context, names: readonly K[]): { [N in K]?: string } {
  const given = names.flatMap((name) => {
    const value = c.req.query(name)?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  // Only the names asked for are there, which fromEntries can't say.
  return Object.fromEntries(given) as { [N in K]?: string };
}

/** A year as the days that it goes from and to; anything else is passed on, so that the interface says what is wrong with it. */
export function spanOf(year: string | undefined): { from?: string; to?: string } {
  return year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
}
