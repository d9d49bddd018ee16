import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { actAddress } from './addresses.ts';
import { BodyChoice, PersonChoice, YearChoice } from './corpus-choices.tsx';
import { Filter, Paging } from './filter.tsx';
import { Layout } from './layout.tsx';
import type { ActList, PersonRow, Ready } from './shapes.ts';

type ActsQuery = { q?: string; year?: string; from?: string; to?: string; body?: string; person?: string; cursor?: string };
type Props = { view: View; query: ActsQuery; list: ActList; coverage: Ready['coverage']; people: PersonRow[] };

/** The acts, newest first, with a search over their words and days. */
export function ActsPage({ view, query, list, coverage, people }: Props) {
  const { words, lang, link } = view;
  const filtered = Object.entries(query).some(([name, value]) => name !== 'cursor' && value !== undefined);
  return (
    <Layout view={view} title={words.acts.heading} current="acts">
      <h1>{words.acts.heading}</h1>
      <Filter view={view} action="/acts" filtered={filtered}>
        <label>
          {words.acts.search}
          <input name="q" type="search" value={query.q} autocomplete="off" />
        </label>
        <YearChoice view={view} value={query.year} coverage={coverage} />
        <BodyChoice view={view} value={query.body} coverage={coverage} />
        <PersonChoice view={view} value={query.person} people={people} />
      </Filter>
      <p>{words.acts.total(list.total)}</p>
      <ol class="acts">
        {list.items.map((act) => (
          <li>
            <a href={link(actAddress(act.id))}>
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
      <Paging view={view} path="/acts" query={query} nextCursor={list.nextCursor} />
    </Layout>
  );
}
