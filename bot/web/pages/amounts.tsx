import type { View } from '../view.ts';
import { euros } from '../words/euros.ts';
import { longDate } from '../words/long-date.ts';
import { actAddress, sittingAddress } from './addresses.ts';
import { YearChoice } from './corpus-choices.tsx';
import { Choice, Filter, optionsOf, Paging } from './filter.tsx';
import { Layout } from './layout.tsx';
import { PlanFigure, plansOf } from './plans.tsx';
import { ProofLink } from './proof-link.tsx';
import { Scroll } from './scroll.tsx';
import type { AmountRow, Ready } from './shapes.ts';

export const amountColumns = ['date', 'act', 'label', 'tax', 'amount'] as const;
export type AmountColumn = (typeof amountColumns)[number];
export type AmountsQuery = {
  q?: string;
  year?: string;
  tax?: 'HT' | 'TTC' | 'TVA';
  sort?: AmountColumn;
  order?: 'asc' | 'desc';
  cursor?: string;
};
type Props = {
  view: View;
  query: AmountsQuery;
  coverage: Ready['coverage'];
  list: { items: AmountRow[]; total: number; nextCursor?: string };
};

/** Every amount with the act that says it, in the order asked for. */
export function AmountsPage({ view, query, coverage, list }: Props) {
  const { browse, lang, link, words } = view;
  const { amounts } = browse;
  const { sort = 'date', order = 'desc' } = query;
  const plans = plansOf(list.items.map(({ fact }) => fact));
  return (
    <Layout view={view} title={amounts.heading} current="amounts" wide>
      <h1>{amounts.heading}</h1>
      <Filter view={view} action="/amounts" filtered={Boolean(query.q ?? query.year ?? query.tax)}>
        <label>
          {amounts.search}
          <input name="q" type="search" value={query.q} autocomplete="off" />
        </label>
        <YearChoice view={view} value={query.year} coverage={coverage} />
        <Choice label={amounts.tax} name="tax" value={query.tax} all={amounts.everyTax} options={optionsOf(['HT', 'TTC', 'TVA'])} />
      </Filter>
      <p>{amounts.total(list.total)}</p>
      <Scroll label={amounts.heading}>
        <table class="amounts">
          <thead>
            <tr>
              {amountColumns.map((column) => (
                <th
                  scope="col"
                  class={column === 'amount' ? 'money' : undefined}
                  aria-sort={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : undefined}
                >
                  <a
                    href={link('/amounts', {
                      ...query,
                      cursor: undefined,
                      sort: column,
                      order: sort === column && order === 'desc' ? 'asc' : 'desc',
                    })}
                    aria-label={amounts.sortBy(amounts.columns[column])}
                  >
                    {amounts.columns[column]} <span aria-hidden="true">{sort === column ? (order === 'asc' ? '▲' : '▼') : '↕'}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.items.map(({ fact, act }) => (
              <tr>
                <td>
                  {act.sessionDate === null ? (
                    words.acts.undated
                  ) : (
                    <a href={link(sittingAddress(act.sessionDate))}>
                      <time datetime={act.sessionDate}>{longDate(act.sessionDate, lang)}</time>
                    </a>
                  )}
                </td>
                <td>
                  <a href={link(actAddress(act.id))}>{act.id}</a>
                </td>
                <td>
                  <bdi lang="fr">{fact.value.label}</bdi>
                </td>
                <td>{fact.value.tax ?? <i>{amounts.notSaid}</i>}</td>
                <td class="money">
                  {fact.value.bound === null ? null : amounts[fact.value.bound]}
                  {fact.places.slice(0, 1).map((place) => (
                    <ProofLink view={view} place={place} says={`${words.ask.open} : ${euros(fact.value.cents, lang)}`}>
                      {euros(fact.value.cents, lang)}
                    </ProofLink>
                  ))}
                  {fact.value.period === null ? null : amounts.per[fact.value.period]}
                  {fact.value.per === null ? null : ` / ${fact.value.per}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Paging view={view} path="/amounts" query={query} nextCursor={list.nextCursor} />
      {plans.length === 0 ? null : (
        <section aria-labelledby="plans">
          <h2 id="plans">{amounts.plans}</h2>
          {plans.map((plan) => (
            <PlanFigure view={view} plan={plan} />
          ))}
        </section>
      )}
    </Layout>
  );
}
