import { Legend, Matrix } from '../charts/matrix.tsx';
import type { View } from '../view.ts';
import { personAddress } from './addresses.ts';
import { BodyChoice } from './corpus-choices.tsx';
import { Filter } from './filter.tsx';
import { Layout } from './layout.tsx';
import type { PersonRow, Ready, RollCall } from './shapes.ts';

type PeopleQuery = { year?: string; body?: string; cursor?: string };
type Props = {
  view: View;
  query: PeopleQuery;
  coverage: Ready['coverage'];
  people: PersonRow[];
  /** Newest first, as the interface lists them. */
  sittings: { items: RollCall[]; total: number; nextCursor?: string };
};

/** Who sat when: people by sittings, and everyone who is named. */
export function PeoplePage({ view, query, coverage, people, sittings }: Props) {
  const { browse, link } = view;
  const shown = [...sittings.items].reverse();
  const newest = sittings.items[0]?.date;
  return (
    <Layout view={view} title={browse.people.heading} current="people" wide>
      <h1>{browse.people.heading}</h1>
      {coverage.bodies.length > 1 ? (
        <Filter view={view} action="/people" filtered={query.body !== undefined}>
          <BodyChoice view={view} value={query.body} coverage={coverage} />
        </Filter>
      ) : null}
      <p>{browse.people.total(people.length)}</p>
      <section aria-labelledby="matrix">
        <h2 id="matrix">{browse.attendance.matrix}</h2>
        {newest === undefined ? null : <p class="where">{browse.people.matrixNote(shown.length)}</p>}
        <Legend view={view} sittings={shown} />
        <Matrix view={view} sittings={shown} />
        {sittings.nextCursor === undefined ? null : (
          <p>
            <a rel="next" href={link('/people', { ...query, cursor: sittings.nextCursor })}>
              {browse.people.older}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="roll">
        <h2 id="roll">{browse.people.total(people.length)}</h2>
        <ul class="names">
          {people.map((person) => (
            <li>
              <a href={link(personAddress(person.id))}>
                <bdi>{person.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
