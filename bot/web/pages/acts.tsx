import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { Layout } from './layout.tsx';

export type ActRow = { id: string; title: string; sessionDate: string | null; body: string | null; authority: { name: string } };
export type ActsQuery = { q?: string; from?: string; to?: string; cursor?: string };
type ActList = { items: ActRow[]; total: number; nextCursor?: string };

/** The acts, newest first, with a search over their words and days. */
export function ActsPage({ view, query, list }: { view: View; query: ActsQuery; list: ActList }) {
  const { words, lang, link } = view;
  return (
    <Layout view={view} title={words.acts.heading} current="acts">
      <h1>{words.acts.heading}</h1>
      <form class="filter" action="/acts" method="get">
        <label>
          {words.acts.search}
          <input name="q" type="search" value={query.q} autocomplete="off" />
        </label>
        <label>
          {words.acts.from}
          <input name="from" type="date" value={query.from} />
        </label>
        <label>
          {words.acts.to}
          <input name="to" type="date" value={query.to} />
        </label>
        {view.chosen ? <input type="hidden" name="lang" value={view.chosen} /> : null}
        <button type="submit">{words.acts.button}</button>
      </form>
      <p>{words.acts.total(list.total)}</p>
      <ol class="acts">
        {list.items.map((act) => (
          <li>
            <a href={link(`/acts/${encodeURIComponent(act.id)}`)}>
              <bdi lang="fr">{act.title}</bdi>
            </a>
            <p class="where">
              {act.sessionDate === null ? words.acts.undated : <time datetime={act.sessionDate}>{longDate(act.sessionDate, lang)}</time>}
              {[act.body, act.authority.name, act.id].filter(Boolean).map((part) => (
                <>
                  {' · '}
                  <bdi>{part}</bdi>
                </>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {list.nextCursor === undefined ? null : (
        <p>
          <a rel="next" href={link('/acts', { ...query, cursor: list.nextCursor })}>
            {words.acts.next}
          </a>
        </p>
      )}
    </Layout>
  );
}
