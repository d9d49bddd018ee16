import type { Client } from '../../server/client.ts';
import type { Lang } from '../../server/contract.ts';
import { json } from '../web/call.ts';
import { longDate } from '../web/words/long-date.ts';
import { limits } from './render/limits.ts';
import { short } from './render/pick.ts';

/** What an option offers: shown to the member, sent as the value. */
export type Choice = { name: string; value: string };

/** Suggestions for options, from the server's lists. */
export type Directory = {
  sittings(typed: string, lang: Lang): Promise<Choice[]>;
  acts(typed: string, lang: Lang): Promise<Choice[]>;
  people(typed: string): Promise<Choice[]>;
};

/** A list is asked for once a minute: members type faster than the corpus grows. */
const freshMs = 60_000;

/** Pages of 200 that are read of a list: beyond, only the server's search finds more acts. */
const mostPages = 5;

type Page<T> = { items: T[]; nextCursor?: string };
type Query = { limit: string; cursor?: string };

export function createDirectory(client: Client, now: () => number = Date.now): Directory {
  const sittings = kept(now, () => all(async (query) => json(client.api.sessions.$get({ query }))));
  const acts = kept(now, () => all(async (query) => json(client.api.acts.$get({ query }))));
  const people = kept(now, () => all(async (query) => json(client.api.people.$get({ query }))));
  return {
    async sittings(typed, lang) {
      const days = new Map<string, string[]>();
      for (const { date, body, authority } of await sittings()) days.set(date, [...(days.get(date) ?? []), body ?? authority]);
      const told = [...days].map(([date, bodies]) => ({
        value: date,
        name: `${longDate(date, lang)} – ${[...new Set(bodies)].join(', ')}`,
      }));
      return matching(told, typed, ({ name, value }) => `${name} ${value}`);
    },
    async acts(typed, lang) {
      const tell = ({ id, title, sessionDate }: { id: string; title: string; sessionDate: string | null }): Choice => ({
        value: id,
        name: [id, ...(sessionDate === null ? [] : [longDate(sessionDate, lang)]), title].join(' – '),
      });
      const known = await acts();
      const near = matching(
        known.map((act) => ({ ...tell(act), found: act.identifiers.join(' ') })),
        typed,
        ({ name, found }) => `${name} ${found}`,
      );
      if (near.length > 0 || typed.trim() === '') return near;
      // Inflected or misspelt words, and acts beyond the list: the server's search knows better.
      const { items } = await json(client.api.acts.$get({ query: { q: typed.trim(), limit: String(limits.choices) } }));
      return items.map(tell).flatMap(choice);
    },
    async people(typed) {
      const told = (await people()).map(({ name, spellings }) => ({
        name,
        value: name,
        found: spellings.map((one) => one.name.printed).join(' '),
      }));
      const unique = [...new Map(told.map((one) => [one.name, one])).values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
      return matching(unique, typed, ({ name, found }) => `${name} ${found}`);
    },
  };
}

/** Those that have every word typed, by its beginning of a word first. */
function matching<T extends Choice>(all: T[], typed: string, wordsOf: (one: T) => string): Choice[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const rank = (one: T) => {
    const words = fold(wordsOf(one));
    if (!wanted.every((word) => words.includes(word))) return 0;
    return wanted.every((word) => ` ${words}`.includes(` ${word}`)) ? 2 : 1;
  };
  const ranked = all.map((one) => ({ one, rank: rank(one) })).filter(({ rank }) => rank > 0);
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .flatMap(({ one }) => choice(one))
    .slice(0, limits.choices);
}

/** A value that Discord would not take whole can't be offered: cut, it would name something else. */
function choice({ name, value }: Choice): Choice[] {
  return value.length > limits.choiceText ? [] : [{ name: short(name, limits.choiceText), value }];
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function all<T>(read: (query: Query) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let n = 0; n < mostPages; n++) {
    const page = await read({ limit: '200', ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) break;
  }
  return items;
}

/** Reads again when what it has is old; a failure is not kept. */
function kept<T>(now: () => number, read: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | null = null;
  return () => {
    if (last && now() - last.at < freshMs) return last.value;
    const value = read();
    last = { at: now(), value };
    value.catch(() => {
      last = null;
    });
    return value;
  };
}
