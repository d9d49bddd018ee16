import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { sittingAddress } from './addresses.ts';
import { BodyChoice, PersonChoice, YearChoice } from './corpus-choices.tsx';
import { Filter, Paging } from './filter.tsx';
import { Layout } from './layout.tsx';
import type { PersonRow, Ready, SittingRow } from './shapes.ts';

type SessionsQuery = { year?: string; body?: string; person?: string; cursor?: string };
type Props = {
  view: View;
  query: SessionsQuery;
  coverage: Ready['coverage'];
  people: PersonRow[];
  list: { items: SittingRow[]; total: number; nextCursor?: string };
};

/** Sittings by year, newest first. */
export function SessionsPage({ view, query, coverage, people, list }: Props) {
  const { browse, lang, link } = view;
  const years = [...new Set(list.items.map(({ date }) => date.slice(0, 4)))];
  return (
    <Layout view={view} title={browse.sessions.heading} current="sessions">
      <h1>{browse.sessions.heading}</h1>
      <Filter view={view} action="/sessions" filtered={Boolean(query.year ?? query.body ?? query.person)}>
        <YearChoice view={view} value={query.year} coverage={coverage} />
        <BodyChoice view={view} value={query.body} coverage={coverage} />
        <PersonChoice view={view} value={query.person} people={people} />
      </Filter>
      <p>{browse.sessions.total(list.total)}</p>
      {years.map((year) => (
        <section class="year" aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{year}</h2>
          <ul class="rows">
            {list.items
              .filter(({ date }) => date.startsWith(year))
              .map((sitting) => (
                <li>
                  <a href={link(sittingAddress(sitting.date))}>
                    <time datetime={sitting.date}>{longDate(sitting.date, lang)}</time>
                  </a>
                  <span class="where">
                    {[sitting.body, sitting.authority, browse.sessions.acts(sitting.actIds.length)].filter(Boolean).map((part, at) => (
                      <>
                        {at > 0 ? ' · ' : null}
                        <bdi>{part}</bdi>
                      </>
                    ))}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Paging view={view} path="/sessions" query={query} nextCursor={list.nextCursor} />
    </Layout>
  );
}
